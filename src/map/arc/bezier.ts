import type { Curve } from './arc';
import type { Point } from '../plane';

/**
 * Quadratic Béziers in px. The shaders hold the same formulas (`curve.glsl`): an arc's three projected points make a
 * curve on the screen, and all that follows (ends, dashes, heads, pulses, picking, files) is measured along it.
 */
export function pointAt({ from, bend, to }: Curve, t: number): Point {
  const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
  return [a * from[0] + b * bend[0] + c * to[0], a * from[1] + b * bend[1] + c * to[1]];
}

/** The derivative at `t`: px for a whole unit of t. */
export function slopeAt({ from, bend, to }: Curve, t: number): Point {
  const [a, b] = [2 * (1 - t), 2 * t];
  return [a * (bend[0] - from[0]) + b * (to[0] - bend[0]), a * (bend[1] - from[1]) + b * (to[1] - bend[1])];
}

const speedAt = (curve: Curve, t: number): number => Math.hypot(...slopeAt(curve, t));

/** Three-point Gauss–Legendre: nodes at 1/2 ∓ sqrt(0.15), weights 5/18, 8/18, 5/18. */
const NODE = Math.sqrt(0.15);

/** Px from the curve's beginning to `t`. */
export function lengthTo(curve: Curve, t: number): number {
  const sum =
    5 * speedAt(curve, t * (0.5 - NODE)) + 8 * speedAt(curve, t * 0.5) + 5 * speedAt(curve, t * (0.5 + NODE));
  return (t * sum) / 18;
}

/** The parameter `px` along the curve, by two steps of Newton's method from the even guess. */
export function parameterAt(curve: Curve, px: number): number {
  let t = px / Math.max(lengthTo(curve, 1), 1e-6);
  for (let i = 0; i < 2; i++) t -= (lengthTo(curve, t) - px) / Math.max(speedAt(curve, t), 1e-6);
  return t;
}

/** The part of the curve between two parameters, itself a quadratic Bézier. */
export function part(curve: Curve, t0: number, t1: number): Curve {
  const [from, to] = [pointAt(curve, t0), pointAt(curve, t1)];
  const [dx, dy] = slopeAt(curve, t0);
  return { from, bend: [from[0] + ((t1 - t0) / 2) * dx, from[1] + ((t1 - t0) / 2) * dy], to };
}

/** The curve through the projected ends and the projected middle of a Mercator curve. */
export function projected(curve: Curve, project: (p: Point) => Point): Curve {
  const [from, middle, to] = [project(curve.from), project(pointAt(curve, 0.5)), project(curve.to)];
  return { from, bend: through(from, middle, to), to };
}

/** The control point that leads a curve through `middle` at t = 1/2. */
export const through = (from: Point, middle: Point, to: Point): Point => [
  2 * middle[0] - (from[0] + to[0]) / 2,
  2 * middle[1] - (from[1] + to[1]) / 2,
];

/** The distance from `at` to the curve between two parameters, px, and where: sampled, then refined once between samples. */
export function nearest(curve: Curve, at: Point, [t0, t1]: readonly [number, number] = [0, 1]): number {
  const steps = 16;
  let best = Infinity;
  let previous = pointAt(curve, t0);
  for (let i = 1; i <= steps; i++) {
    const next = pointAt(curve, t0 + ((t1 - t0) * i) / steps);
    best = Math.min(best, toSegment(at, previous, next));
    previous = next;
  }
  return best;
}

/** The distance from a point to a straight piece, px. */
export function toSegment(at: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = ((at[0] - a[0]) * dx + (at[1] - a[1]) * dy) / Math.max(dx * dx + dy * dy, 1e-9);
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(a[0] + t * dx - at[0], a[1] + t * dy - at[1]);
}

/**
 * The curve whose middle lies `rise` of its chord to the right of travel (left where negative). Where `lean` is 0 it is
 * symmetric; else its bend lies so much of the chord nearer to the destination, where it then comes in steeper.
 */
export function rising(from: Point, to: Point, rise: number, lean = 0): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [x, y] = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
  return { from, bend: [x - 2 * rise * dy + lean * dx, y + 2 * rise * dx + lean * dy], to };
}
