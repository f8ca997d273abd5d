import { expect, test } from 'vitest';
import { placeLabels, type Spot } from '../../../src/components/roles/context/place-labels';

const SIZE = { width: 26, height: 12 };
const FRAME = { width: 400, height: 200 };
const placed = (path: readonly Spot[]) =>
  placeLabels(
    path.map((at) => ({ at, ...SIZE })),
    [path],
    FRAME,
  );

test('a year stands over the top of a path, and not on a leg that goes up from its point', () => {
  const [, top] = placed([
    { x: 100, y: 150 },
    { x: 200, y: 50 },
    { x: 300, y: 150 },
  ]);
  expect(top).toEqual({ x: 0, y: -13 });
  const [first] = placed([
    { x: 100, y: 150 },
    { x: 100, y: 50 },
  ]);
  expect(first?.y).toBeGreaterThan(0);
});

test('years of points that stand close keep apart', () => {
  const points = [
    { x: 200, y: 100 },
    { x: 204, y: 101 },
  ];
  const [one, other] = placed(points).map((offset, i) => ({
    x: points[i]!.x + offset!.x,
    y: points[i]!.y + offset!.y,
  }));
  expect(Math.abs(one!.x - other!.x) >= 26 || Math.abs(one!.y - other!.y) >= 12).toBe(true);
});

test('a year that has no place of its own is left out, and never the first asked for', () => {
  const crowd = Array.from({ length: 14 }, (_, i) => ({ x: 200 + i / 10, y: 100 }));
  const offsets = placed(crowd);
  expect(offsets[0]).not.toBeNull();
  expect(offsets).toContain(null);
});

test('a year of a point at the edge stays within the frame', () => {
  const [offset] = placed([{ x: 396, y: 4 }]);
  expect(396 + offset!.x + 13).toBeLessThanOrEqual(400);
  expect(4 + offset!.y - 6).toBeGreaterThanOrEqual(0);
});
