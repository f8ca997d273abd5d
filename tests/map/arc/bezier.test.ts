import { expect, test } from 'vitest';
import type { Curve } from '../../../src/map/arc/arc';
import type { Point } from '../../../src/map/plane';
import {
  lengthTo,
  nearest,
  parameterAt,
  part,
  pointAt,
  projected,
  through,
} from '../../../src/map/arc/bezier';

const curve: Curve = { from: [0, 0], bend: [150, -120], to: [300, 0] };

/** Length by ten thousand straight steps. */
function stepped(c: Curve, until: number): number {
  let sum = 0;
  for (let i = 0; i < 10_000; i++) {
    const [a, b] = [pointAt(c, (until * i) / 10_000), pointAt(c, (until * (i + 1)) / 10_000)];
    sum += Math.hypot(b[0] - a[0], b[1] - a[1]);
  }
  return sum;
}

test('length by three Gauss points is right to a tenth of a px', () => {
  expect(Math.abs(lengthTo(curve, 1) - stepped(curve, 1))).toBeLessThan(0.1);
  expect(Math.abs(lengthTo(curve, 0.37) - stepped(curve, 0.37))).toBeLessThan(0.1);
});

test('100 px along the curve are 100 px', () => {
  expect(stepped(curve, parameterAt(curve, 100))).toBeCloseTo(100, 1);
});

test('a part of the curve lies on the curve', () => {
  const middle = part(curve, 0.2, 0.7);
  expect(middle.from).toEqual(pointAt(curve, 0.2));
  const [x, y] = pointAt(middle, 0.5);
  expect([x, y]).toEqual(pointAt(curve, 0.45).map((n): unknown => expect.closeTo(n, 9)));
});

test('a curve through a middle point passes it half-way', () => {
  const bend = through([0, 0], [10, 20], [30, 0]);
  expect(pointAt({ from: [0, 0], bend, to: [30, 0] }, 0.5)).toEqual([10, 20]);
});

test('projecting keeps the ends and the middle', () => {
  const twice = ([x, y]: Point): Point => [2 * x, 3 * y];
  expect(projected(curve, twice)).toEqual({ from: [0, 0], bend: [300, -360], to: [600, 0] });
});

test('the distance to a curve is that to its nearest point', () => {
  expect(nearest(curve, [150, -60])).toBeLessThan(0.5);
  expect(nearest(curve, [150, 40])).toBeCloseTo(100, 0);
  expect(nearest(curve, [-30, 40])).toBe(50);
});
