import { headOf } from './arc';
import { between, type Placed } from './placing';

/** Px between a node's middle and an arc's end, at scale 1. */
export const NODE_GAP = 8;
/** By how much more an end may stand off, px, and by which part of the chord at most. */
const STAGGER = [0, 7, 14, 21, 28, 35];
const MOST = 0.2;

type Gap = readonly [start: number, end: number];

/** A head or a tail at its node: its direction, what it covers from `near` to `far` and to both sides, px. */
interface Seat {
  readonly heading: number;
  readonly near: number;
  readonly far: number;
  readonly half: number;
  readonly shaft: number;
}

/**
 * Ends that would touch at a node stop further off, as seats in a theatre: first the heads, the narrower behind the
 * wider, then the tails, which begin beyond wider heads that they would run over.
 */
export function gapsOf(all: readonly Placed[]): ReadonlyMap<Placed, Gap> {
  const seats = new Map<string, Seat[]>();
  const byWidth = [...all].sort((a, b) => b.width - a.width);
  const ends = new Map(byWidth.map((p) => [p, seatOf(p, 1, seats)]));
  const starts = new Map(byWidth.map((p) => [p, seatOf(p, 0, seats)]));
  return new Map(all.map((p) => [p, [starts.get(p) ?? NODE_GAP, ends.get(p) ?? NODE_GAP]]));
}

function seatOf(placed: Placed, end: 0 | 1, seats: Map<string, Seat[]>): number {
  const code = end === 0 ? placed.origin : placed.destination;
  const shaft = placed.width / 2;
  const taken = (seats.get(code) ?? []).filter((s) => end === 1 || s.shaft > shaft);
  const { from, to } = placed.curve;
  const most = Math.max(NODE_GAP, Math.hypot(to[0] - from[0], to[1] - from[1]) * MOST);
  const possible = STAGGER.map((more) => seat(placed, end, NODE_GAP + more)).filter((s) => s.near <= most);
  const cost = (s: Seat): number => taken.reduce((sum, other) => sum + touch(s, other), s.near * 0.02);
  const best = possible.reduce((a, b) => (cost(b) < cost(a) - 0.5 ? b : a), seat(placed, end, NODE_GAP));
  if (end === 1) seats.set(code, [...taken, best]);
  return best.near;
}

function seat({ width, track }: Placed, end: 0 | 1, near: number): Seat {
  const head = headOf(width);
  const far = near + (end === 1 ? head.length : 4);
  return {
    heading: track.headings[end],
    near,
    far,
    half: end === 1 ? head.half : width / 2,
    shaft: width / 2,
  };
}

/** How much a seat overlaps one that was taken before, px: its head or tail, or the shaft behind that. */
function touch(a: Seat, b: Seat): number {
  if (a.far < b.near) return 0;
  const sideways = a.far * Math.sin(Math.min(between(a.heading, b.heading), Math.PI / 2));
  return Math.max(0, a.half + (a.near > b.far ? b.shaft : b.half) + 1 - sideways);
}
