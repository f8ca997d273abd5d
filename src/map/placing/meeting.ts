import { headOf } from '../arc/arc';
import { NODE_GAP } from '../arc/gaps';
import type { Box } from '../plane';
import { at, type Candidate, ENLARGEMENT, isBeyond, STEPS, type Track } from './candidate';

/** Returns what two curves cost beside each other: heads that touch, acute crossings, stretches that run together. */
export function pairCost(a: Candidate, b: Candidate): number {
  const twins = a.origin === b.destination && a.destination === b.origin;
  let cost = twins ? twinsCost(a, b) : 0;
  let shared = false;
  for (const endA of ENDS) {
    for (const endB of ENDS) {
      if (codeAt(a, endA) !== codeAt(b, endB)) continue;
      shared = true;
      cost += crowding(arcEndOf(a, endA), arcEndOf(b, endB));
    }
  }
  const weight = a.weight * b.weight;
  if (apart(a.track.box, b.track.box)) return weight * cost * widthFactor(a, b);
  const near = (cost + runningTogether(a, b, shared ? 2 : 0)) * widthFactor(a, b);
  return weight * (near + crossingsCost(a, b, shared) * (0.7 + widthFactor(a, b) / 3));
}

/** Multiplies what a meeting costs: the wider the two arcs, the more it hides. Never 0, since thin arcs must be legible too. */
const widthFactor = (a: Candidate, b: Candidate): number => 0.5 + (a.width + b.width) / 12;

/** Px that the two directions between two countries keep from each other half-way, beside their breadths. */
const TWINS = 6;

function twinsCost(a: Candidate, b: Candidate): number {
  const needed = (a.width + b.width) / 2 + TWINS;
  const lack = Math.max(0, 1 - (a.chord * Math.abs(a.rise + b.rise)) / needed);
  const oneSide = a.rise * b.rise < 0 ? ONE_SIDE : 0;
  return oneSide + 30 * lack + 30 * (Math.abs(a.rise) - Math.abs(b.rise)) ** 2;
}
/** What it costs when both directions lie on one side of their chord: only where nothing else is free. */
const ONE_SIDE = 10;

type End = 0 | 1;
const ENDS: readonly End[] = [0, 1];
const codeAt = (p: Candidate, end: End): string => (end === 0 ? p.origin : p.destination);

/** The angle between two directions, 0 to π. */
function between(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
}

/** An end at a node: its direction, its shaft's half-breadth, its length and half-breadth (a tail's are its shaft's). */
interface ArcEnd {
  readonly heading: number;
  readonly shaft: number;
  readonly head: boolean;
  readonly length: number;
  readonly half: number;
}

function arcEndOf(p: Candidate, end: End): ArcEnd {
  const shaft = p.width / 2;
  const { length, half } = headOf(p.width);
  const heading = p.track.headings[end];
  return end === 1
    ? { heading, shaft, head: true, length, half }
    : { heading, shaft, head: false, length: 10, half: shaft };
}

/**
 * Returns what two ends at one node cost each other. Side by side costs nothing; else the narrower end should stand
 * behind the wider one's head, beside its shaft:
 *
 *     node ●  ◀━━━━━━━━   the wider head, next to the node
 *               ◁─────    the narrower one, behind it and beside its shaft
 */
function crowding(a: ArcEnd, b: ArcEnd): number {
  const [wide, narrow] = a.half >= b.half ? [a, b] : [b, a];
  const sideways = Math.sin(Math.min(between(a.heading, b.heading), Math.PI / 2));
  const near = NODE_GAP * ENLARGEMENT + 0.8 * Math.min(a.length, b.length);
  const beside = lack(near * sideways, a.half + b.half + 1.5);
  if (!a.head && !b.head) return 1.2 * beside;
  const far = NODE_GAP * ENLARGEMENT + wide.length + 0.7 * narrow.length;
  const behind = lack(far * sideways, wide.shaft + narrow.half + 1.5);
  const both = a.head && b.head;
  return (both ? 3.2 : 1.6) * beside + (both ? 13 : 5) * behind;
}

const lack = (px: number, needed: number): number => Math.max(0, 1 - px / needed) ** 2;

const apart = (p: Box, q: Box): boolean => p[0] > q[2] || q[0] > p[2] || p[1] > q[3] || q[1] > p[3];

/** Crossings under 30° are hard to follow; 3° are added since tracks are coarse. Those up to 45° cost something too. */
const TOO_ACUTE = (33 * Math.PI) / 180;
const NEARLY_ACUTE = (45 * Math.PI) / 180;
/** What any crossing of two arcs with a shared node costs: a fan in order has none. */
const crossingInFan = (a: Candidate, b: Candidate): number =>
  a.origin === b.origin || a.destination === b.destination ? 18 : 7;

/** Returns what the crossings of two tracks cost, more where they are more acute. */
function crossingsCost(a: Candidate, b: Candidate, shared: boolean): number {
  const each = shared ? crossingInFan(a, b) : 0.4;
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

/** What a crossing costs more over a head, where it hides the direction. */
const ON_HEAD = 2;
const sharpness = (angle: number): number =>
  (angle < TOO_ACUTE ? 8 : 0) + 4 * Math.max(0, 1 - angle / NEARLY_ACUTE);

/** Returns what it costs where `a` lies nearer to `b` than their widths allow; near a shared node {@link crowding} counts instead. */
function runningTogether(a: Candidate, b: Candidate, skipped: number): number {
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
