import type { Curve } from '../arc/arc';
import { type Box, distance, type Point } from '../plane';
import { nearest, pointAt, rising, slopeAt } from '../arc/bezier';
import { NODE_GAP } from '../arc/gaps';
import { BASE } from '../camera/home';
import { distanceTo } from '../arc/outline';
import { headOutline, shapeOf } from '../arc/shape';

/**
 * The curves that an arc could take and what each costs, in px of the base picture. The principles are published:
 * symmetric curves, long ones bend more, nothing under a third node, fans in order, no acute crossings, heads apart
 * (Jenny et al. 2017, doi 10.1080/13658816.2017.1307378).
 */

/** By how much widths, gaps and dots are larger, beside the curves, in the page's opening picture next to the legend. */
export const ENLARGEMENT = 1.15;

/** A curve that an arc could take, while its placement is searched for. */
export interface Candidate {
  readonly origin: string;
  readonly destination: string;
  readonly curve: Curve;
  /** Px, {@link ENLARGEMENT} included. */
  readonly width: number;
  /** Rise of the curve over its chord, as a part of the chord's length; negative to the left of travel. */
  readonly rise: number;
  readonly chord: number;
  /** By what its costs beside others are multiplied: 1 for what the opening picture shows. */
  readonly weight: number;
  readonly track: Track;
}

/** Points along the ink, the box around them, the head, and the directions in which the curve leaves its two nodes. */
export interface Track {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly box: Box;
  readonly head: readonly Point[];
  readonly headings: readonly [number, number];
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
}

/** How far a symmetric curve rises over its chord to the right of travel, as a part of the chord's length. */
export function riseOf({ from, bend, to }: Curve): number {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [x, y] = [bend[0] - (from[0] + to[0]) / 2, bend[1] - (from[1] + to[1]) / 2];
  return (y * dx - x * dy) / Math.max(dx * dx + dy * dy, 1e-9) / 2;
}

/** Makes the candidate that rises over its chord by that part of the chord's length. */
export function candidateOf(
  { origin, destination, from, to, width, weight = 1 }: CandidateInput,
  rise: number,
): Candidate {
  const curve = rising(from, to, rise);
  const wide = width * ENLARGEMENT;
  const chord = distance(from, to);
  return { origin, destination, curve, width: wide, rise, chord, weight, track: trackOf(curve, wide) };
}

function trackOf(curve: Curve, width: number): Track {
  const gap = NODE_GAP * ENLARGEMENT;
  const shape = shapeOf({ width, gap: [gap, gap] }, curve);
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
  return { xs, ys, box, head: headOutline(shape), headings: [heading(curve, 0), heading(curve, 1)] };
}

/** The rise that costs nothing: longer arcs bend more, short ones stay flat. */
const ideal = (chord: number): number => 0.055 + 0.06 * Math.min(1, chord / 500);

/** An arc that rises more looks like a detour, and is chosen only where nothing else keeps clear. */
const DETOUR = 0.16;

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

/** What it costs for each ninth of an arc that lies on a name. */
const NAME = 4;

/** Px beyond the clearance that are better left free too. */
const SURROUNDINGS = 8;

/** What a curve costs by itself: an unusual rise, leaving the picture, nodes it runs under. */
export function ownCost(one: Candidate, nodes: ReadonlyMap<string, ThirdNode>): number {
  const rise = Math.abs(one.rise);
  let cost = 600 * (rise - ideal(one.chord)) ** 2 + 9000 * Math.max(0, rise - DETOUR) ** 2;
  cost += 0.04 * outside(one.track.box);
  for (const [code, node] of nodes) if (!serves(one, code)) cost += under(one, node);
  return cost;
}

/** What it costs to run under names of countries that an arc does not serve. */
export const nameCost = (one: Candidate, names: readonly Name[]): number =>
  names.reduce((sum, { code, box }) => sum + (serves(one, code) ? 0 : NAME * partWithin(one.track, box)), 0);

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

/** The direction in which a curve leaves the node at one of its ends, radians. */
function heading(curve: Curve, end: 0 | 1): number {
  const [dx, dy] = slopeAt(curve, end);
  return end === 0 ? Math.atan2(dy, dx) : Math.atan2(-dy, -dx);
}

/** Whether piece `i` of a track lies on one side of a box. */
export function isBeyond({ xs, ys }: Track, i: number, [l, t, r, b]: Box): boolean {
  const [x0, x1, y0, y1] = [at(xs, i), at(xs, i + 1), at(ys, i), at(ys, i + 1)];
  return (x0 < l && x1 < l) || (x0 > r && x1 > r) || (y0 < t && y1 < t) || (y0 > b && y1 > b);
}

export const at = (numbers: Float64Array, i: number): number => numbers[i] ?? 0;
