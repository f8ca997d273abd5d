import { expect, test } from 'vitest';
import { type Box, overlap, type Point } from '../../src/map/plane';
import { tipCorner } from '../../src/map/tip';

const MAP = { width: 360, height: 300 };
const SIZE: Point = [200, 90];
const boxAt = ([left, top]: Point): Box => [left, top, left + SIZE[0], top + SIZE[1]];
const points = Array.from({ length: 19 * 16 }, (_, i): Point => [(i % 19) * 20, Math.floor(i / 19) * 20]);

test('a tip never leaves the map, wherever the pointer is', () => {
  for (const at of points) {
    const [left, top, right, bottom] = boxAt(tipCorner(at, SIZE, MAP, []));
    expect(Math.min(left, top, MAP.width - right, MAP.height - bottom), at.join()).toBeGreaterThanOrEqual(0);
  }
});

test('a tip never covers the head of the arc that it names', () => {
  for (const at of points)
    for (const [dx, dy] of [
      [40, 30],
      [-40, 30],
      [60, 0],
      [0, -50],
    ] as const) {
      const head: Box = [at[0] + dx - 12, at[1] + dy - 12, at[0] + dx + 12, at[1] + dy + 12];
      expect(overlap(boxAt(tipCorner(at, SIZE, MAP, [head])), head), at.join()).toBe(false);
    }
});
