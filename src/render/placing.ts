import { type Curve, headOf, type Point } from './arc';
import { nearest, pointAt, slopeAt } from './bezier';
import { BASE } from './home';

/** Px that an arc keeps from the middle of a node it does not serve, beside half its own width. */
export const CLEARANCE = 10;

/** Px around that, which are better left free too. */
const SURROUNDINGS = 8;

/** One arc while its place is being looked for: px of the base picture. */
export interface Placed {
  readonly origin: string;
  readonly destination: string;
  readonly curve: Curve;
  readonly width: number;
  /** Rise of the curve over its chord, as a part of the chord's length. */
  readonly rise: number;
  readonly track: Track;
}

/** Points along a curve, the box around them, and the directions in which it leaves its two nodes, radians. */
interface Track {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
  readonly headings: readonly [number, number];
}

const STEPS = 6;

/** The symmetric curve that rises by `rise` of its chord to the right of travel (left where negative). */
export function rising(from: Point, to: Point, rise: number): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  return { from, bend: [(from[0] + to[0]) / 2 - 2 * rise * dy, (from[1] + to[1]) / 2 + 2 * rise * dx], to };
}

export function trackOf(curve: Curve): Track {
  const points = Array.from({ length: STEPS + 1 }, (_, i) => pointAt(curve, i / STEPS));
  const xs = Float64Array.from(points, (p) => p[0]);
  const ys = Float64Array.from(points, (p) => p[1]);
  const box = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  return { xs, ys, box, headings: [heading(curve, 0), heading(curve, 1)] };
}

/** Longer arcs bend more; short ones stay flat. */
const ideal = (chord: number): number => 0.08 + 0.1 * Math.min(1, chord / 420);

/** A node in the way of others: its middle in the base picture, and the px to keep from it. */
export interface Obstacle {
  readonly at: Point;
  readonly clearance: number;
}

/** What a curve costs by itself: an unusual rise, leaving the picture, nodes it runs under. */
export function ownCost(placed: Placed, nodes: ReadonlyMap<string, Obstacle>): number {
  const { curve, width, rise } = placed;
  const chord = Math.hypot(curve.to[0] - curve.from[0], curve.to[1] - curve.from[1]);
  let cost = 220 * (Math.abs(rise) - ideal(chord)) ** 2 + 0.04 * outside(placed.track);
  for (const [code, { at, clearance }] of nodes) {
    if (code === placed.origin || code === placed.destination) continue;
    const lacking = clearance + width / 2 - nearest(curve, at);
    if (lacking > 0) cost += 80 + 6 * lacking;
    cost += 0.05 * Math.max(0, lacking + SURROUNDINGS);
  }
  return cost;
}

/** Px by which a curve leaves the base picture. */
function outside({ box: [left, top, right, bottom] }: Track): number {
  const over = [MARGIN - left, MARGIN - top, right - BASE.width + MARGIN, bottom - BASE.height + MARGIN];
  return over.reduce((sum, px) => sum + Math.max(0, px), 0);
}
const MARGIN = 14;

/** What two curves cost each other: heads that touch, acute crossings, stretches that run together. */
export function pairCost(a: Placed, b: Placed): number {
  let cost = 0;
  let shared = false;
  for (const endA of ENDS) {
    for (const endB of ENDS) {
      if (codeAt(a, endA) !== codeAt(b, endB)) continue;
      shared = true;
      cost += crowding(a, b, endA, endB);
    }
  }
  if (!apart(a.track, b.track)) cost += meetings(a, b, shared);
  return cost * (0.35 + (a.width + b.width) / 10);
}

type End = 0 | 1;
const ENDS: readonly End[] = [0, 1];
const codeAt = (p: Placed, end: End): string => (end === 0 ? p.origin : p.destination);

/** The direction in which a curve leaves the node at one of its ends, radians. */
export function heading(curve: Curve, end: End): number {
  const [dx, dy] = slopeAt(curve, end);
  return end === 0 ? Math.atan2(dy, dx) : Math.atan2(-dy, -dx);
}

/** The angle between two directions, 0 to π. */
export function between(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
}

const RADIUS = 44;
/** The weight of two tails, of a tail and a head, of two heads that touch. */
const CROWDED = [0.5, 3, 9] as const;
const breadth = (p: Placed, end: End): number => (end === 1 ? headOf(p.width).half : p.width / 2);

function crowding(a: Placed, b: Placed, endA: End, endB: End): number {
  const apartBy = 2 * RADIUS * Math.sin(between(a.track.headings[endA], b.track.headings[endB]) / 2);
  const needed = breadth(a, endA) + breadth(b, endB) + 2;
  const lacking = Math.max(0, 1 - apartBy / needed);
  return (CROWDED[endA + endB] ?? 0) * lacking * lacking;
}

const apart = ({ box: p }: Track, { box: q }: Track): boolean =>
  p[0] > q[2] || q[0] > p[2] || p[1] > q[3] || q[1] > p[3];

const ACUTE = Math.PI / 6;
/** Arcs of one node need not cross: the fan keeps its order. */
const NEEDLESS = 14;

/** Crossings, the worse the more acute, and stretches nearer than the widths allow, away from a shared node. */
function meetings(a: Placed, b: Placed, shared: boolean): number {
  const each = shared ? NEEDLESS : 0.3;
  let cost = 0;
  for (let i = 0; i < STEPS; i++) {
    for (let j = 0; j < STEPS; j++) {
      const angle = crossing(a.track, i, b.track, j);
      if (angle >= 0) cost += each + 1.5 * Math.max(0, 1 - angle / ACUTE);
    }
  }
  return cost + running(a, b, shared ? 1 : 0);
}

/** Stretches of `a` nearer to `b` than the widths allow; beside a shared node the heads' crowding speaks instead. */
function running(a: Placed, b: Placed, skipped: number): number {
  const needed = (a.width + b.width) / 2 + 7;
  let cost = 0;
  for (let i = skipped; i <= STEPS - skipped; i++) {
    let near = needed;
    for (let j = 0; j < STEPS; j++) near = Math.min(near, distance(a.track, i, b.track, j));
    cost += 1.6 * (1 - near / needed);
  }
  return cost;
}

/* The two innermost functions: plain numbers, for an array or object at each call costs more than the sums. */

/** The acute angle at which piece `i` of one track crosses piece `j` of another; -1 where they do not cross. */

function crossing(a: Track, i: number, b: Track, j: number): number {
  const rx = at(a.xs, i + 1) - at(a.xs, i);
  const ry = at(a.ys, i + 1) - at(a.ys, i);
  const sx = at(b.xs, j + 1) - at(b.xs, j);
  const sy = at(b.ys, j + 1) - at(b.ys, j);
  const qx = at(b.xs, j) - at(a.xs, i);
  const qy = at(b.ys, j) - at(a.ys, i);
  const turn = rx * sy - ry * sx;
  const t = (qx * sy - qy * sx) / turn;
  const u = (qx * ry - qy * rx) / turn;
  // Also false where the pieces are parallel and t and u are no numbers.
  if (!(t > 0.001 && t < 0.999 && u > 0.001 && u < 0.999)) return -1;
  return Math.asin(Math.min(1, Math.abs(turn) / Math.sqrt((rx * rx + ry * ry) * (sx * sx + sy * sy))));
}

/** Px from point `i` of one track to piece `j` of another. */

function distance(a: Track, i: number, b: Track, j: number): number {
  const sx = at(b.xs, j + 1) - at(b.xs, j);
  const sy = at(b.ys, j + 1) - at(b.ys, j);
  const px = at(a.xs, i) - at(b.xs, j);
  const py = at(a.ys, i) - at(b.ys, j);
  const t = Math.min(1, Math.max(0, (px * sx + py * sy) / (sx * sx + sy * sy + 1e-9)));
  const dx = px - t * sx;
  const dy = py - t * sy;
  return Math.sqrt(dx * dx + dy * dy);
}

const at = (numbers: Float64Array, i: number): number => numbers[i] ?? 0;
