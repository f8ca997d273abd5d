import { type Curve, headOf } from './arc';
import { lengthTo, parameterAt, pointAt } from './bezier';

/*
 * Arcs do not end in a country's dot but on a ring around it, so that the dot and its name stand free and heads stand
 * apart. All radii are px at scale 1.
 */

/** How many strong arcs make a country a hub, and its ring; on a telephone (scale 0.62) that is 19 px on the screen. */
const STRONG_AT_HUB = 7;
const HUB_RING = 38;
/** The rings of all others: the more strong arcs and the wider, the farther off; on a small map as many px on the screen. */
const LEAST_RING = 9;
const MOST_RING = 15;
/** By how much more where the country has a ring drawn around its dot. */
const DRAWN_RING = 4;

/** The ring around a country, by the widths of the strong arcs that end or begin there (px at scale 1). */
export function ringOf(strong: readonly number[], scale: number): number {
  const small = Math.min(1, scale);
  if (strong.length >= STRONG_AT_HUB) return HUB_RING * Math.sqrt(small);
  const more = 1.5 * Math.max(0, strong.length - 1) + Math.max(0, ...strong) / 6;
  return Math.min(MOST_RING, LEAST_RING + more) / small;
}

/** Px left free beside an arc's two nodes. */
export type Gap = readonly [start: number, end: number];

/** An arc of the present drawing: its curve in px of the base picture, its width at scale 1. */
export interface DrawnCurve {
  readonly origin: string;
  readonly destination: string;
  readonly curve: Curve;
  readonly width: number;
  /** Whether it is one of the few that the picture is about: hairlines make no hub. */
  readonly strong: boolean;
}

/** What the gaps of a drawing depend on besides its arcs. */
export interface GapRules {
  /** Countries with a ring drawn around their dot. */
  readonly ringed: ReadonlySet<string>;
  /** By what px at scale 1 are multiplied on the screen. */
  readonly scale: number;
  /** By how much widths and gaps are larger, beside the curves, than in the base picture. */
  readonly enlargement: number;
}

/**
 * Finds how far from its nodes each arc ends: on the ring around the country. The placements spread the arcs around it.
 * Where two heads would still touch at a hub, the narrower stops behind the wider one.
 *
 *     ●    ◀━━━━━━   the wider head ends on the ring
 *     ●       ◀───   the narrower one behind it
 *
 * @returns in the order given, px at scale 1
 */
export function gapsOf(all: readonly DrawnCurve[], rules: GapRules): readonly Gap[] {
  const strong = new Map<string, number[]>();
  for (const { origin, destination, width, strong: counts } of all)
    for (const code of counts ? [origin, destination] : [])
      strong.set(code, [...(strong.get(code) ?? []), width]);
  const ringAt = (code: string): number =>
    ringOf(strong.get(code) ?? [], rules.scale) + (rules.ringed.has(code) ? DRAWN_RING : 0);
  const gaps = all.map(({ origin, destination }): [number, number] => [ringAt(origin), ringAt(destination)]);

  const heads = new Map<string, Dock[]>();
  const byWidth = all.map((drawn, i) => ({ drawn, i })).sort((a, b) => b.drawn.width - a.drawn.width);
  for (const { drawn, i } of byWidth) {
    const code = drawn.destination;
    const there = heads.get(code) ?? [];
    heads.set(code, there);
    const gap = gaps[i];
    if (!gap || (strong.get(code)?.length ?? 0) < STRONG_AT_HUB) continue;
    const head = clearOf(there, drawn, gap[1], rules.enlargement);
    gap[1] = head.gap;
    there.push(head);
  }
  return gaps;
}

/** An arc's end at a node. */
export interface Dock {
  /** Px from the node to the tip, or to the tail's end. */
  readonly gap: number;
  /** The head's length and half-breadth; 0 and the shaft's for a tail. */
  readonly length: number;
  readonly half: number;
  /** The shaft's half-breadth. */
  readonly shaft: number;
  /** Where the head's back lies as seen from the node, radians. */
  readonly angle: number;
}

/** Px that heads keep from each other. */
const APART = 1;
/** Px behind its ring at which a head is no longer seen to end at its node. */
const FARTHEST_BEHIND = 50;

/** The head on the ring, or behind those that it would touch: as near to the node as it stands free. */
function clearOf(there: readonly Dock[], drawn: DrawnCurve, ring: number, enlargement: number): Dock {
  const first = headAt(drawn, ring, enlargement);
  const behind = there
    .map((head) => head.gap + head.length + 2 * APART)
    .filter((gap) => gap > ring && gap < ring + FARTHEST_BEHIND)
    .sort((a, b) => a - b);
  const tried = [first, ...behind.map((gap) => headAt(drawn, gap, enlargement))];
  return tried.find((head) => !there.some((other) => touch(head, other))) ?? first;
}

function headAt({ curve, width }: DrawnCurve, gap: number, enlargement: number): Dock {
  const { length, half } = headOf(width);
  const back = parameterAt(curve, lengthTo(curve, 1) - (gap + length) * enlargement);
  const [x, y] = pointAt(curve, back);
  return { gap, length, half, shaft: width / 2, angle: Math.atan2(y - curve.to[1], x - curve.to[0]) };
}

/** Whether two heads at one node share ground, judged where either is broadest. */
function touch(a: Dock, b: Dock): boolean {
  const sine = Math.sin(turnBetween(a.angle, b.angle) / 2);
  return [a.gap + a.length, b.gap + b.length].some(
    (far) => 2 * far * sine < breadthAt(a, far) + breadthAt(b, far) + APART,
  );
}

/** Half the breadth of an arc's ink at a distance from its node, px; under 0 short of it. */
export function breadthAt({ gap, length, half, shaft }: Dock, far: number): number {
  if (far < gap) return -Infinity;
  return far <= gap + length ? half * ((far - gap) / Math.max(length, 1e-9)) : shaft;
}

/** The angle between two directions, 0 to π. */
export function turnBetween(a: number, b: number): number {
  const turn = Math.abs(a - b) % (2 * Math.PI);
  return turn > Math.PI ? 2 * Math.PI - turn : turn;
}
