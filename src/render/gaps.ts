import { type Curve, headOf } from './arc';
import { between, heading } from './placing';

/** Px between a node's middle and an arc's end, at scale 1. */
export const NODE_GAP = 8;
/** By how much more where the node has a ring around it. */
const RING = 4;
/** By how much more an end may stand off, px, and by which part of the chord at most. */
const STAGGER = [0, 7, 14, 21, 28, 35];
const MOST = 0.2;

/** Px left free beside an arc's two nodes. */
export type Gap = readonly [start: number, end: number];

/** An arc of the present drawing: its curve in px of the base picture, its width at scale 1. */
export interface Drawn {
  readonly origin: string;
  readonly destination: string;
  readonly curve: Curve;
  readonly width: number;
}

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
 * wider, then the tails, which begin beyond wider heads that they would run over. Only what is drawn takes a seat:
 * a lone arc ends beside its node. In the order given.
 */
export function gapsOf(all: readonly Drawn[], ringed: ReadonlySet<string>): readonly Gap[] {
  const seats = new Map<string, Seat[]>();
  const byWidth = [...all].sort((a, b) => b.width - a.width);
  const gapAt = (drawn: Drawn, end: 0 | 1): number => seatOf(drawn, end, { seats, ringed });
  const ends = new Map(byWidth.map((d) => [d, gapAt(d, 1)]));
  const starts = new Map(byWidth.map((d) => [d, gapAt(d, 0)]));
  return all.map((d) => [starts.get(d) ?? NODE_GAP, ends.get(d) ?? NODE_GAP]);
}

interface Theatre {
  readonly seats: Map<string, Seat[]>;
  readonly ringed: ReadonlySet<string>;
}

function seatOf(drawn: Drawn, end: 0 | 1, { seats, ringed }: Theatre): number {
  const code = end === 0 ? drawn.origin : drawn.destination;
  const shaft = drawn.width / 2;
  const taken = (seats.get(code) ?? []).filter((s) => end === 1 || s.shaft > shaft);
  const { from, to } = drawn.curve;
  const least = NODE_GAP + (ringed.has(code) ? RING : 0);
  const most = Math.max(least, Math.hypot(to[0] - from[0], to[1] - from[1]) * MOST);
  const possible = STAGGER.map((more) => seat(drawn, end, least + more)).filter((s) => s.near <= most);
  const cost = (s: Seat): number => taken.reduce((sum, other) => sum + touch(s, other), s.near * 0.02);
  const best = possible.reduce((a, b) => (cost(b) < cost(a) - 0.5 ? b : a), seat(drawn, end, least));
  if (end === 1) seats.set(code, [...taken, best]);
  return best.near;
}

function seat({ width, curve }: Drawn, end: 0 | 1, near: number): Seat {
  const head = headOf(width);
  const far = near + (end === 1 ? head.length : 4);
  return {
    heading: heading(curve, end),
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
