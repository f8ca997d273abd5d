import { expect, test } from 'vitest';
import { type Box, type LabelInput, overlap, placeLabels } from '../../src/render/labels';

const frame: Box = [0, 0, 400, 300];
const name = (code: string, x: number, y: number, breadth = 80): LabelInput => ({
  code,
  name: code,
  at: [x, y],
  radius: 4,
  size: [breadth, 16],
});

test('names stand on no other name and on no dot, even where countries lie close', () => {
  const inputs = [name('ARM', 200, 150), name('GEO', 206, 140), name('AZE', 216, 152), name('TUR', 150, 146)];
  const labels = placeLabels(inputs, { frame, obstacles: [] });
  expect(labels).toHaveLength(4);
  for (const a of labels) {
    for (const b of labels) if (a !== b) expect(overlap(a.box, b.box)).toBe(false);
    for (const { at } of inputs) {
      const dot: Box = [at[0] - 4, at[1] - 4, at[0] + 4, at[1] + 4];
      expect(overlap(a.box, dot), a.code).toBe(false);
    }
  }
});

test('a name never leaves the frame; one that fits nowhere is left out', () => {
  const [label] = placeLabels([name('KGZ', 395, 8)], { frame, obstacles: [] });
  expect(label!.box[2]).toBeLessThanOrEqual(400);
  expect(label!.box[1]).toBeGreaterThanOrEqual(0);
  expect(placeLabels([name('KGZ', 200, 150, 500)], { frame, obstacles: [] })).toEqual([]);
});

test('Uzbekistan stands west of Tashkent, and elsewhere when arcs run there', () => {
  const free = placeLabels([name('UZB', 200, 150)], { frame, obstacles: [] });
  expect(free[0]!.box[2]).toBeLessThan(200);
  const obstacles = Array.from({ length: 20 }, (_, i) => ({ at: [120 + 4 * i, 150] as const, weight: 3 }));
  const moved = placeLabels([name('UZB', 200, 150)], { frame, obstacles });
  expect(moved[0]!.box).not.toEqual(free[0]!.box);
});
