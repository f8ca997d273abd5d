import type { Curve } from '../arc/arc';
import { type Box, distance, type Point } from '../plane';
import { nearest, parameterAt, pointAt, rising } from '../arc/bezier';
import { type Dock, type Gap, ringOf } from '../arc/gaps';
import { BASE } from '../camera/home';
import { distanceTo } from '../arc/outline';
import type { Stand } from '../arc/placements';
import { type Cut, headOutline, type Shape } from '../arc/shape';
import { shapeOf } from '../arc/shape';

/**
 * The curves that an arc could take and what each costs, in px of the base picture. The principles are published:
 * nearly symmetric curves, long ones bend more, nothing under a third node, fans in order, no acute crossings, heads apart
 * (Jenny et al. 2017, doi 10.1080/13658816.2017.1307378).
 */

/** By how much widths, gaps and dots are larger, beside the curves, in the page's opening picture. */
export const ENLARGEMENT = 1.1;

/** A curve that an arc could take, while its placement is searched for. */
export interface Candidate {
  readonly origin: string;
  readonly destination: string;
  readonly curve: Curve;
  /** Px, {@link ENLARGEMENT} included. */
  readonly width: number;
  /** Rise of the curve over its chord, as a part of the chord's length; negative to the left of travel. */
  readonly rise: number;
  /** By how much of the chord the bend lies nearer to the destination: the two ends' angles differ by it. */
  readonly lean: number;
  readonly chord: number;
  /** By what its costs beside others are multiplied: 1 for what the opening picture shows. */
  readonly weight: number;
  readonly track: Track;
}

/** Points along the ink, the box around them, the head, the middle, and how the two ends dock. */
export interface Track {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly box: Box;
  readonly head: readonly Point[];
  readonly middle: Point;
  readonly docks: readonly [tail: DockSeen, head: DockSeen];
}

/** An end at a node, and where the arc's other end lies as seen from there, radians. */
export interface DockSeen extends Dock {
  readonly bearing: number;
}

export const STEPS = 9;

/** Between which points an arc is to be placed, px of the base picture, and how wide it is at scale 1. */
export interface CandidateInput {
  readonly origin: string;
  readonly destination: string;
  readonly from: Point;
  readonly to: Point;
  readonly width: number;
  readonly weight?: number;
  /** The rings that it docks on, px at scale 1. */
  readonly rings?: Gap;
}

const LONE = ringOf([], 1);

/** How far a curve rises over its chord to the right of travel, and leans, as parts of the chord's length: see {@link rising}. */
export function standOf({ from, bend, to }: Curve): Stand {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [x, y] = [bend[0] - (from[0] + to[0]) / 2, bend[1] - (from[1] + to[1]) / 2];
  const square = Math.max(dx * dx + dy * dy, 1e-9);
  return [(y * dx - x * dy) / square / 2, (x * dx + y * dy) / square];
}

/** Makes the candidate that stands so over its chord. */
export function candidateOf(
  { origin, destination, from, to, width, weight = 1, rings = [LONE, LONE] }: CandidateInput,
  [rise, lean]: Stand,
): Candidate {
  const curve = rising(from, to, rise, lean);
  const ink = shapeOf(
    { width: width * ENLARGEMENT, gap: [rings[0] * ENLARGEMENT, rings[1] * ENLARGEMENT] },
    curve,
  );
  const own = { origin, destination, curve, width: ink.arc.width, rise, lean, weight };
  return { ...own, chord: distance(from, to), track: trackOf(ink) };
}

/** Px behind a tail's end where its direction from the node is judged. */
const BEHIND = 10;

function trackOf(shape: Shape<Cut>): Track {
  const { curve, arc, head, tail, shoulder } = shape;
  const { width, gap } = arc;
  const points = Array.from({ length: STEPS + 1 }, (_, i) =>
    pointAt(curve, shape.tail + ((shape.tip - shape.tail) * i) / STEPS),
  );
  const xs = Float64Array.from(points, (p) => p[0]);
  const ys = Float64Array.from(points, (p) => p[1]);
  const more = width / 2 + 8;
  const box = [
    Math.min(...xs) - more,
    Math.min(...ys) - more,
    Math.max(...xs) + more,
    Math.max(...ys) + more,
  ] as const;
  const seen = (node: Point, t: number, other: Point): Pick<DockSeen, 'angle' | 'bearing'> => ({
    angle: direction(node, pointAt(curve, t)),
    bearing: direction(node, other),
  });
  const { from, to } = curve;
  const shaft = width / 2;
  const begins = parameterAt(curve, gap[0] + BEHIND);
  const docks = [
    { gap: gap[0], length: 0, half: shaft, shaft, ...seen(from, Math.max(tail, begins), to) },
    { gap: gap[1], ...head, shaft, ...seen(to, shoulder, from) },
  ] as const;
  return { xs, ys, box, head: headOutline(shape), middle: pointAt(curve, 0.5), docks };
}

/** The rise that costs nothing: longer arcs bend more, short ones stay flat. */
const ideal = (chord: number): number => 0.055 + 0.06 * Math.min(1, chord / 500);

/** An arc that rises more looks like a detour, and is chosen only where nothing else keeps clear. */
const DETOUR = 0.18;
/** What it costs to lean: a symmetric arc is easier to follow. */
const LEANING = 40;

/** A node that an arc does not serve. */
export interface ThirdNode {
  readonly at: Point;
  readonly clearance: number;
  readonly weight: number;
}

/** A country's name where it stands. */
export interface Name {
  readonly code: string;
  readonly box: Box;
}

/** What it costs for each ninth of an arc that lies on a name, and on the name of a country that it serves. */
const NAME = 6;
const OWN_NAME = 12;

/** Px beyond the clearance that are better left free too. */
const SURROUNDINGS = 8;

/** What a curve costs by itself: an unusual rise, a lean, leaving the picture, nodes it runs under. */
export function ownCost(one: Candidate, nodes: ReadonlyMap<string, ThirdNode>): number {
  const rise = Math.abs(one.rise);
  let cost = 450 * (rise - ideal(one.chord)) ** 2 + 9000 * Math.max(0, rise - DETOUR) ** 2;
  cost += LEANING * one.lean ** 2;
  cost += 0.04 * outside(one.track.box);
  for (const [code, node] of nodes) if (!serves(one, code)) cost += under(one, node);
  return cost;
}

/** What it costs to run under names. */
export const nameCost = (one: Candidate, names: readonly Name[]): number =>
  names.reduce(
    (sum, { code, box }) => sum + (serves(one, code) ? OWN_NAME : NAME) * partWithin(one.track, box),
    0,
  );

function under({ curve, width, track }: Candidate, { at, clearance, weight }: ThirdNode): number {
  const [l, t, r, b] = track.box;
  const slack = clearance + SURROUNDINGS;
  if (at[0] < l - slack || at[0] > r + slack || at[1] < t - slack || at[1] > b + slack) return 0;
  const lacking = clearance - Math.min(nearest(curve, at) - width / 2, distanceTo(track.head, at));
  const cost = lacking > 0 ? 600 + 20 * lacking : 0;
  return weight * (cost + 0.05 * Math.max(0, lacking + SURROUNDINGS));
}

/** Ninths of a track that meet a box, in quarters. */
function partWithin(track: Track, [l, t, r, b]: Box): number {
  let n = 0;
  for (let i = 0; i < STEPS; i++) {
    if (isBeyond(track, i, [l, t, r, b])) continue;
    for (let k = 0; k < 4; k++) {
      const x = at(track.xs, i) + (k / 4) * (at(track.xs, i + 1) - at(track.xs, i));
      const y = at(track.ys, i) + (k / 4) * (at(track.ys, i + 1) - at(track.ys, i));
      if (x > l && x < r && y > t && y < b) n += 0.25;
    }
  }
  return n;
}

/** Px by which a curve leaves the base picture. */
function outside([left, top, right, bottom]: Box): number {
  const over = [-left, -top, right - BASE.width, bottom - BASE.height];
  return over.reduce((sum, px) => sum + Math.max(0, px), 0);
}

const serves = (p: Candidate, code: string): boolean => p.origin === code || p.destination === code;

const direction = (from: Point, to: Point): number => Math.atan2(to[1] - from[1], to[0] - from[0]);

/** Whether piece `i` of a track lies on one side of a box. */
export function isBeyond({ xs, ys }: Track, i: number, [l, t, r, b]: Box): boolean {
  const [x0, x1, y0, y1] = [at(xs, i), at(xs, i + 1), at(ys, i), at(ys, i + 1)];
  return (x0 < l && x1 < l) || (x0 > r && x1 > r) || (y0 < t && y1 < t) || (y0 > b && y1 > b);
}

export const at = (numbers: Float64Array, i: number): number => numbers[i] ?? 0;
