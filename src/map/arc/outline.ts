import type { Point } from '../plane';
import { toSegment } from './bezier';

/** Whether two straight pieces cross; parallel ones do not. A line's joint belongs to one of its two pieces, so that none is lost. */
export function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
  const isLeft = (p: Point, q: Point, r: Point): boolean =>
    (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]) > 0;
  return isLeft(a, b, c) !== isLeft(a, b, d) && isLeft(c, d, a) !== isLeft(c, d, b);
}

/** The sides of a closed outline. */
export const sidesOf = (outline: readonly Point[]): (readonly [Point, Point])[] =>
  outline.map((p, i) => [p, outline[(i + 1) % outline.length] ?? p]);

/** Whether a point lies within a closed outline: a ray to the right meets its sides an odd number of times. */
export function isWithin([x, y]: Point, outline: readonly Point[]): boolean {
  let within = false;
  let [ax, ay] = outline.at(-1) ?? [0, 0];
  for (const [bx, by] of outline) {
    if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) within = !within;
    [ax, ay] = [bx, by];
  }
  return within;
}

/** Whether two closed outlines share any ground. */
export function intersect(a: readonly Point[], b: readonly Point[]): boolean {
  const sides = sidesOf(b);
  return (
    sidesOf(a).some(([p, q]) => sides.some(([r, s]) => crosses(p, q, r, s))) ||
    a.some((p) => isWithin(p, b)) ||
    b.some((p) => isWithin(p, a))
  );
}

/** Px from a point to a closed outline; 0 within. */
export function distanceTo(outline: readonly Point[], at: Point): number {
  if (isWithin(at, outline)) return 0;
  return outline.reduce(
    (least, end, i) => Math.min(least, toSegment(at, outline.at(i - 1) ?? end, end)),
    Infinity,
  );
}
