import { describe, expect, test } from 'vitest';
import { linesOf, placeMoves } from '../../../src/components/roles/table/moves';

const ROOM = { left: 100, right: 500, lines: 3 };
const at = (...xs: readonly number[]) => xs.map((x) => ({ x, width: 90 }));
const told = (...xs: readonly number[]) =>
  placeMoves(at(...xs), ROOM).map(({ line, side }) => `${line} ${side ?? 'none'}`);

describe('moves of a lane', () => {
  test('stand on one line where they have room', () =>
    expect(told(110, 230, 350)).toEqual(['0 right', '0 right', '0 right']));

  test('stand on the next line where labels would meet', () =>
    expect(told(110, 150, 260)).toEqual(['0 right', '1 right', '0 right']));

  test('have their label on the left near the right end', () => expect(told(470)).toEqual(['0 left']));

  test('lose their label where no line has room', () => {
    const all = told(200, 205, 210, 215);
    expect(all.slice(0, 3)).toEqual(['0 right', '1 right', '2 right']);
    expect(all[3]).toMatch(/none$/);
  });

  test('never lie on each other', () => {
    const xs = Array.from({ length: 24 }, (_, i) => 105 + i * 16);
    const placed = placeMoves(at(...xs), { ...ROOM, lines: 6 });
    const boxes = placed.flatMap(({ move: { x, width }, line, side }) =>
      side === null
        ? []
        : [
            {
              line,
              from: side === 'left' ? x - 6 - width : x - 6,
              to: side === 'left' ? x + 6 : x + 6 + width,
            },
          ],
    );
    for (const [i, a] of boxes.entries())
      for (const b of boxes.slice(i + 1))
        expect(a.line === b.line && a.from < b.to && b.from < a.to).toBe(false);
    expect(linesOf(placed)).toBeLessThanOrEqual(6);
  });
});
