import type { Point } from '../plane';
import { BASE } from './home';
import { type Camera, isVisible, projector, unproject } from './perspective';

/** x′ = a·x + c·y + e, y′ = b·x + d·y + f, as in SVG's `matrix(a b c d e f)`. */
export type Affine = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** Points across and down at which two pictures are compared, and over which part of the frame: its middle, where the subject lies. */
const ACROSS = 5;
const PART = 0.5;
/** How far within BASE's horizon a place lies that is compared, as a cosine. */
const SLACK = 0.04;

/**
 * What turns BASE's picture into a camera's. The opening picture of any frame is BASE's, enlarged and shifted, and this is
 * exact. Another camera sees the globe from elsewhere: then it is the best fit over the frame's middle, by least squares, some px
 * off; it stands in for a picture that is on its way.
 */
export function fromBase(camera: Camera): Affine {
  const toBase = projector(BASE);
  const pairs = gridOf(camera).flatMap((to): (readonly [from: Point, to: Point])[] => {
    const place = unproject(camera, to);
    return place && isVisible(BASE, place, SLACK) ? [[toBase(place), to]] : [];
  });
  return bestFit(pairs);
}

const gridOf = ({ width, height }: Camera): readonly Point[] =>
  Array.from({ length: ACROSS * ACROSS }, (_, i): Point => [
    width * shareOf(i % ACROSS),
    height * shareOf(Math.floor(i / ACROSS)),
  ]);

const shareOf = (i: number): number => 0.5 + PART * (i / (ACROSS - 1) - 0.5);

/** The affine map of least squares; the identity where fewer than three points are given. Centred first, so that no digits are lost. */
function bestFit(pairs: readonly (readonly [from: Point, to: Point])[]): Affine {
  if (pairs.length < 3) return [1, 0, 0, 1, 0, 0];
  const mean = (of: (pair: readonly [Point, Point]) => number): number =>
    pairs.reduce((sum, pair) => sum + of(pair), 0) / pairs.length;
  const [x0, y0] = [mean(([from]) => from[0]), mean(([from]) => from[1])];
  const [u0, v0] = [mean(([, to]) => to[0]), mean(([, to]) => to[1])];
  const both = (f: (x: number, y: number, u: number, v: number) => number): number =>
    mean(([[x, y], [u, v]]) => f(x - x0, y - y0, u - u0, v - v0));
  const [xx, xy, yy] = [both((x) => x * x), both((x, y) => x * y), both((_, y) => y * y)];
  const det = xx * yy - xy * xy;
  const solve = (p: number, q: number): readonly [number, number] => [
    (p * yy - q * xy) / det,
    (q * xx - p * xy) / det,
  ];
  const [a, c] = solve(
    both((x, _, u) => x * u),
    both((_, y, u) => y * u),
  );
  const [b, d] = solve(
    both((x, _, __, v) => x * v),
    both((_, y, __, v) => y * v),
  );
  return [a, b, c, d, u0 - a * x0 - c * y0, v0 - b * x0 - d * y0];
}
