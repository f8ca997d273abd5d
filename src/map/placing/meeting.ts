import { headOf } from '../arc/arc';
import { NODE_GAP } from '../arc/gaps';
import type { Box } from '../plane';
import { at, isBeyond, MARKS, type Placed, STEPS, type Track } from './placing';

/** What two curves cost each other: heads that touch, acute crossings, stretches that run together. */
export function pairCost(a: Placed, b: Placed): number {
  const twins = a.origin === b.destination && a.destination === b.origin;
  let cost = twins ? apartness(a, b) : 0;
  let shared = false;
  for (const endA of ENDS) {
    for (const endB of ENDS) {
      if (codeAt(a, endA) !== codeAt(b, endB)) continue;
      shared = true;
      cost += crowding(seatOf(a, endA), seatOf(b, endB));
    }
  }
  const weight = a.weight * b.weight;
  if (apart(a.track.box, b.track.box)) return weight * cost * heft(a, b);
  const near = (cost + running(a, b, shared ? 2 : 0)) * heft(a, b);
  return weight * (near + meetings(a, b, shared) * (0.7 + heft(a, b) / 3));
}

/** Wide arcs weigh more; thin ones must be legible too. */
const heft = (a: Placed, b: Placed): number => 0.5 + (a.width + b.width) / 12;

/** Px that the two directions between two countries keep from each other half-way, beside their breadths. */
const TWINS = 6;

function apartness(a: Placed, b: Placed): number {
  const needed = (a.width + b.width) / 2 + TWINS;
  const lack = Math.max(0, 1 - (a.chord * Math.abs(a.rise + b.rise)) / needed);
  const oneSide = a.rise * b.rise < 0 ? ONE_SIDE : 0;
  return oneSide + 30 * lack + 30 * (Math.abs(a.rise) - Math.abs(b.rise)) ** 2;
}
/** Both on one side of their chord is a way out, not a habit. */
const ONE_SIDE = 10;

type End = 0 | 1;
const ENDS: readonly End[] = [0, 1];
const codeAt = (p: Placed, end: End): string => (end === 0 ? p.origin : p.destination);

/** The angle between two directions, 0 to π. */
function between(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
}

/** An end at a node: its direction, its shaft's half-breadth, its length and half-breadth (a tail's are its shaft's). */
interface Seat {
  readonly heading: number;
  readonly shaft: number;
  readonly head: boolean;
  readonly length: number;
  readonly half: number;
}

function seatOf(p: Placed, end: End): Seat {
  const shaft = p.width / 2;
  const { length, half } = headOf(p.width);
  const heading = p.track.headings[end];
  return end === 1
    ? { heading, shaft, head: true, length, half }
    : { heading, shaft, head: false, length: 10, half: shaft };
}

/** Beside each other is best; else the narrower stands behind the wider, as far as it has room beside that one's shaft. */
function crowding(a: Seat, b: Seat): number {
  const [wide, narrow] = a.half >= b.half ? [a, b] : [b, a];
  const sideways = Math.sin(Math.min(between(a.heading, b.heading), Math.PI / 2));
  const near = NODE_GAP * MARKS + 0.8 * Math.min(a.length, b.length);
  const beside = lack(near * sideways, a.half + b.half + 1.5);
  if (!a.head && !b.head) return 1.2 * beside;
  const far = NODE_GAP * MARKS + wide.length + 0.7 * narrow.length;
  const behind = lack(far * sideways, wide.shaft + narrow.half + 1.5);
  const both = a.head && b.head;
  return (both ? 3.2 : 1.6) * beside + (both ? 13 : 5) * behind;
}

const lack = (px: number, needed: number): number => Math.max(0, 1 - px / needed) ** 2;

const apart = (p: Box, q: Box): boolean => p[0] > q[2] || q[0] > p[2] || p[1] > q[3] || q[1] > p[3];

/** Crossings under 30° are hard to follow (with something to spare for the coarse tracks); those a little above are kept off too. */
const SHARP = (33 * Math.PI) / 180;
const ACUTE = (45 * Math.PI) / 180;
/** Arcs of one node need not cross: the fan keeps its order. */
const needless = (a: Placed, b: Placed): number =>
  a.origin === b.origin || a.destination === b.destination ? 18 : 7;

/** Crossings, the worse the more acute. */
function meetings(a: Placed, b: Placed, shared: boolean): number {
  const each = shared ? needless(a, b) : 0.4;
  let cost = 0;
  for (let i = 0; i < STEPS; i++) {
    if (isBeyond(a.track, i, b.track.box)) continue;
    for (let j = 0; j < STEPS; j++) {
      const angle = crossing(a.track, i, b.track, j);
      if (angle >= 0) cost += each + sharpness(angle) + (Math.max(i, j) === STEPS - 1 ? ON_HEAD : 0);
    }
  }
  return cost;
}

/** Over a head a crossing hides the direction. */
const ON_HEAD = 2;
const sharpness = (angle: number): number => (angle < SHARP ? 8 : 0) + 4 * Math.max(0, 1 - angle / ACUTE);

/** Stretches of `a` nearer to `b` than the widths allow; beside a shared node the heads' crowding speaks instead. */
function running(a: Placed, b: Placed, skipped: number): number {
  const needed = (a.width + b.width) / 2 + 7;
  const [l, t, r, bottom] = b.track.box;
  let cost = 0;
  for (let i = skipped; i <= STEPS - skipped; i++) {
    const [x, y] = [at(a.track.xs, i), at(a.track.ys, i)];
    if (x < l - needed || x > r + needed || y < t - needed || y > bottom + needed) continue;
    let near = needed * needed;
    for (let j = 0; j < STEPS; j++) near = Math.min(near, squareTo(x, y, b.track, j));
    cost += 1.2 * (1 - Math.sqrt(near) / needed);
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
  if (!(t >= 0 && t < 1 && u >= 0 && u < 1)) return -1;
  return Math.asin(Math.min(1, Math.abs(turn) / Math.sqrt((rx * rx + ry * ry) * (sx * sx + sy * sy))));
}

/** Square of the px from a point to piece `j` of a track. */

function squareTo(x: number, y: number, b: Track, j: number): number {
  const sx = at(b.xs, j + 1) - at(b.xs, j);
  const sy = at(b.ys, j + 1) - at(b.ys, j);
  const px = x - at(b.xs, j);
  const py = y - at(b.ys, j);
  const t = Math.min(1, Math.max(0, (px * sx + py * sy) / (sx * sx + sy * sy + 1e-9)));
  const dx = px - t * sx;
  const dy = py - t * sy;
  return dx * dx + dy * dy;
}
