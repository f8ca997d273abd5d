import type { Curve } from './arc';
import { distance, type Point } from '../plane';
import { lengthTo, parameterAt, pointAt } from './bezier';
import { distanceTo, intersect } from './outline';
import { type Cut, headOutline, type Shape, shapeOf } from './shape';

/** Px between a node's middle and an arc's end, at scale 1. */
export const NODE_GAP = 8;
/** By how much more where the node has a ring around it. */
const RING = 4;
/** By how much more an end may stand off, px, and by which part of the curve at most. */
const STAGGER = [0, 5, 10, 15, 20, 26, 32, 38, 46, 54];
const MOST = 0.22;

/** Px left free beside an arc's two nodes. */
export type Gap = readonly [start: number, end: number];

/** An arc of the present drawing: its curve in px of the base picture, its width at scale 1. */
export interface DrawnCurve {
  readonly origin: string;
  readonly destination: string;
  readonly curve: Curve;
  readonly width: number;
}

/** What the gaps of a drawing depend on besides its arcs. */
export interface GapRules {
  readonly ringed: ReadonlySet<string>;
  /** By how much widths and gaps are larger, beside the curves, than in the base picture. */
  readonly enlargement: number;
}

/**
 * Finds how far from its nodes each arc ends, so that ends at one node do not touch. Heads come first, the wider before
 * the narrower, which stops behind it; then tails, which begin beyond heads that they would run over. Only arcs that are
 * drawn count: a lone arc ends beside its node.
 *
 *     ●  ◀━━━━━━   the wider head ends next to the node
 *     ●     ◀───   the narrower one stops further off
 *
 * @returns in the order given, px at scale 1
 */
export function gapsOf(all: readonly DrawnCurve[], rules: GapRules): readonly Gap[] {
  const byWidth = all
    .map((drawn, i) => ({ drawn, i }))
    .sort((a, b) => b.drawn.width - a.drawn.width || a.i - b.i);
  const seats: Seat[] = [];
  const ends = new Map(byWidth.map(({ drawn, i }) => [i, headSeat(drawn, seats, rules)]));
  return all.map((drawn, i) => {
    const end = ends.get(i) ?? NODE_GAP;
    return [tailSeat(drawn, seats, rules), end];
  });
}

/** Where a head ends, and what it covers. */
interface Seat {
  readonly drawn: DrawnCurve;
  readonly shape: Shape<Cut>;
  readonly outline: readonly Point[];
  readonly middle: Point;
  readonly reach: number;
  /** Points of the shaft's last stretch, from the head back, and how far from the first of them all others lie, px. */
  readonly stretch: readonly Point[];
  readonly extent: number;
}

const leastAt = (code: string, ringed: ReadonlySet<string>): number =>
  NODE_GAP + (ringed.has(code) ? RING : 0);

/** The gaps to try beside a node, px at scale 1, nearest first. */
function gapsToTry(least: number, curve: Curve, enlargement: number): readonly number[] {
  const most = Math.max(least, (lengthTo(curve, 1) * MOST) / enlargement);
  return STAGGER.map((more) => least + more).filter((gap) => gap <= most);
}

function headSeat(drawn: DrawnCurve, seats: Seat[], { ringed, enlargement }: GapRules): number {
  const least = leastAt(drawn.destination, ringed);
  let [best, lowest, chosen] = [least, Infinity, seatAt(drawn, least, enlargement)];
  for (const gap of gapsToTry(least, drawn.curve, enlargement)) {
    const seat = seatAt(drawn, gap, enlargement);
    let cost = gap * 0.02;
    for (const other of seats) if (cost < lowest - 0.3) cost += touchCost(seat, other);
    if (cost < lowest - 0.3) [best, lowest, chosen] = [gap, cost, seat];
    if (lowest < 0.5) break;
  }
  seats.push(chosen);
  return best;
}

function seatAt(drawn: DrawnCurve, gap: number, enlargement: number): Seat {
  const shape = shapeOf(
    { width: drawn.width * enlargement, gap: [NODE_GAP * enlargement, gap * enlargement] },
    drawn.curve,
  );
  const middle = pointAt(drawn.curve, (shape.shoulder + shape.tip) / 2);
  const reach = shape.head.length / 2 + shape.head.half;
  const stretch = lastStretch(shape);
  const extent = Math.max(0, ...stretch.map((at) => distance(at, stretch[0] ?? at)));
  return { drawn, shape, outline: headOutline(shape), middle, reach, stretch, extent };
}

/** Returns how badly two arcs touch at their heads: head on head is worst, a head on the other's shaft next. */
function touchCost(a: Seat, b: Seat): number {
  const heads = distance(a.middle, b.middle) < a.reach + b.reach && intersect(a.outline, b.outline) ? 10 : 0;
  return heads + (isOn(b, a) ? 3 : 0) + (isOn(a, b) ? 3 : 0);
}

/** Px between the points at which a shaft is looked at near a head, and how many there are. */
const EVERY = 7;
const POINTS = 13;

function lastStretch({ curve, shoulder, tail }: Shape<Cut>): readonly Point[] {
  const step = (EVERY * shoulder) / Math.max(1, lengthTo(curve, shoulder));
  const points: Point[] = [];
  for (let i = 0; i < POINTS && shoulder - i * step > tail; i++)
    points.push(pointAt(curve, shoulder - i * step));
  return points;
}

/** Whether the shaft's last stretch lies on another's head. */
function isOn({ shape, stretch, extent }: Seat, { outline, middle, reach }: Seat): boolean {
  const [first] = stretch;
  const near = reach + shape.arc.width;
  // Most pairs are far apart.
  if (!first || distance(first, middle) >= extent + near) return false;
  return stretch.some(
    (at) => distance(at, middle) < near && distanceTo(outline, at) < shape.arc.width / 2 + 0.5,
  );
}

function tailSeat(drawn: DrawnCurve, seats: readonly Seat[], { ringed, enlargement }: GapRules): number {
  const least = leastAt(drawn.origin, ringed);
  const near = seats.filter((s) => s.drawn !== drawn && s.drawn.destination === drawn.origin);
  if (near.length === 0) return least;
  const onHeads = (gap: number): boolean => {
    const at = pointAt(drawn.curve, parameterAt(drawn.curve, (gap + 2) * enlargement));
    return near.some(
      ({ outline, middle, reach }) =>
        distance(at, middle) < reach + drawn.width &&
        distanceTo(outline, at) < (drawn.width * enlargement) / 2 + 1,
    );
  };
  // Begin beyond the last head that it would run over; where no gap is free, at the node.
  const tries = gapsToTry(least, drawn.curve, enlargement);
  const last = tries.findLastIndex(onHeads);
  return tries[last + 1] ?? least;
}
