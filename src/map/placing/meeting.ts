import { breadthAt, turnBetween } from '../arc/gaps';
import { type Box, distance } from '../plane';
import { at, type Candidate, type DockSeen, isBeyond, STEPS, type Track } from './candidate';

/** Returns what two curves cost beside each other: heads that touch, acute crossings, stretches that run together. */
export function pairCost(a: Candidate, b: Candidate): number {
  const twins = a.origin === b.destination && a.destination === b.origin;
  const weight = a.weight * b.weight;
  const wide = widthFactor(a, b);
  // A pair of thin arcs, too, is a picture of its own when it is chosen.
  const parting = twins ? twinsCost(a, b) * Math.max(1.6, 1.2 * weight * wide) : 0;
  let cost = 0;
  let shared = false;
  for (const endA of ENDS) {
    for (const endB of ENDS) {
      if (codeAt(a, endA) !== codeAt(b, endB)) continue;
      shared = true;
      const [p, q] = [a.track.docks[endA], b.track.docks[endB]];
      cost += crowding(p, q) + (twins ? 0 : disorder(p, q));
    }
  }
  if (apart(a.track.box, b.track.box)) return parting + weight * cost * wide;
  const near = (cost + runningTogether(a, b, shared ? 2 : 0)) * wide;
  return parting + weight * (near + crossingsCost(a, b, shared) * (0.7 + wide / 3));
}

/** Multiplies what a meeting costs: the wider the two arcs, the more it hides. Never 0, since thin arcs must be legible too. */
const widthFactor = (a: Candidate, b: Candidate): number => 0.5 + (a.width + b.width) / 12;

/** What the two directions between two countries keep from each other half-way, beside their breadths: px, and a part of the chord. */
const TWINS = 8;
const TWINS_PART = 0.16;
/** Under which angle they part at each node, radians: a map of the two alone shows a chord of any length; and less for chords longer than that, px. */
const PARTED = 0.65;
const SHORT = 300;

const angleBetween = (a: Candidate, endA: End, b: Candidate, endB: End): number =>
  turnBetween(a.track.docks[endA].angle, b.track.docks[endB].angle);

function twinsCost(a: Candidate, b: Candidate): number {
  const needed = (a.width + b.width) / 2 + Math.max(TWINS, Math.min(60, TWINS_PART * a.chord));
  const lack = Math.max(0, 1 - distance(a.track.middle, b.track.middle) / needed);
  const parting = Math.min(1, SHORT / a.chord) * PARTED;
  const ends = [angleBetween(a, 0, b, 1), angleBetween(a, 1, b, 0)];
  const narrow = ends.reduce((sum, turn) => sum + Math.max(0, 1 - turn / parting) ** 2, 0);
  const oneSide = a.rise * b.rise < 0 ? ONE_SIDE : 0;
  return oneSide + 30 * lack + 40 * narrow + 30 * (Math.abs(a.rise) - Math.abs(b.rise)) ** 2;
}
/** What it costs when both directions lie on one side of their chord: only where nothing else is free. */
const ONE_SIDE = 10;

type End = 0 | 1;
const ENDS: readonly End[] = [0, 1];
const codeAt = (p: Candidate, end: End): string => (end === 0 ? p.origin : p.destination);

/** Px that must lie between two ends' ink at a node, and what would be better. */
const APART = 2;
/** What two touching heads cost, a head on a tail, two tails; and twice as much where one lies on the other's axis. */
const TOUCHING = { heads: 20, mixed: 16, tails: 5 };

/**
 * Returns what two ends on one ring cost each other, judged where either is broadest:
 *
 *              ◁────── narrow
 *      node ●              apart by their half-breadths and some px: costs nothing
 *              ◀━━━━━━ wide
 *
 * Heads are better apart by the narrower one's own breadth.
 */
function crowding(a: DockSeen, b: DockSeen): number {
  const sine = Math.sin(turnBetween(a.angle, b.angle) / 2);
  const spare = Math.min(a.half, b.half);
  let [touching, close] = [0, 0];
  for (const far of [a.gap + a.length, b.gap + b.length]) {
    const needed = breadthAt(a, far) + breadthAt(b, far) + APART;
    if (!(needed > 0)) continue;
    const apart = 2 * far * sine;
    touching = Math.max(touching, 1 - apart / needed);
    close = Math.max(close, 1 - apart / (needed + spare));
  }
  const heads = Number(a.length > 0) + Number(b.length > 0);
  const thinner = Math.min(a.shaft, b.shaft);
  const worst =
    heads === 2 ? TOUCHING.heads : (heads === 1 ? TOUCHING.mixed : TOUCHING.tails) * Math.min(1, thinner / 2);
  return (touching > 0 ? worst * (0.4 + touching) : 0) + 5 * close ** 2;
}

/** What it costs where two arcs dock in another order than their other ends lie around the node. */
const DISORDER = 6;

function disorder(a: DockSeen, b: DockSeen): number {
  const [ends, docks] = [signedTurn(a.bearing, b.bearing), signedTurn(a.angle, b.angle)];
  const inDoubt = Math.abs(ends) < 0.03 || Math.abs(ends) + Math.abs(docks) > Math.PI;
  return !inDoubt && ends * docks < 0 ? DISORDER : 0;
}

/** From one direction to another, -π to π. */
function signedTurn(from: number, to: number): number {
  const turn = (to - from) % (2 * Math.PI);
  return turn > Math.PI ? turn - 2 * Math.PI : turn < -Math.PI ? turn + 2 * Math.PI : turn;
}

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
  (angle < TOO_ACUTE ? 10 : 0) + 4 * Math.max(0, 1 - angle / NEARLY_ACUTE);

/** Returns what it costs where `a` lies nearer to `b` than their widths allow; near a shared node {@link crowding} counts instead. */
function runningTogether(a: Candidate, b: Candidate, skipped: number): number {
  const needed = (a.width + b.width) / 2 + 10;
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
