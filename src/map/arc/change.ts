import { type Arc, type Curve, drawingOrder } from './arc';
import type { Point } from '../plane';
import { mixed } from '../colour';
import type { Dash } from '../palette';

/** How long one drawing takes to become the next, ms. */
export const CHANGE_MS = 350;

/** Turns a part of the time, 0 to 1, into a part of the way: fast at first, then slower. */
export const eased = (time: number): number => 1 - (1 - time) ** 3;

/**
 * The drawings between two: an arc is known by its id and goes over from its old width, colour, dash and curve to
 * the new; arcs that come grow from nothing, arcs that leave shrink to it. In the order of the new drawing, those
 * that leave where their width puts them.
 * @returns the arcs at a part of the way, 0 to 1; at 1 exactly `after`
 */
export function changeBetween(
  before: readonly Arc[],
  after: readonly Arc[],
): (share: number) => readonly Arc[] {
  const old = new Map(before.map((arc) => [arc.id, arc]));
  const staying = new Set(after.map((arc) => arc.id));
  const leaving = before.filter((arc) => !staying.has(arc.id)).map((arc) => ({ ...arc, changed: false }));
  const pairs = [
    ...after.map((arc) => ({ arc, from: old.get(arc.id) ?? vanished(arc), to: arc })),
    ...leaving.map((arc) => ({ arc, from: arc, to: vanished(arc) })),
  ].sort((a, b) => drawingOrder(a.arc, b.arc));
  return (share) => (share >= 1 ? after : pairs.map(({ from, to }) => between(from, to, share)));
}

const vanished = (arc: Arc): Arc => ({ ...arc, width: 0, opacity: 0 });

const number = (a: number, b: number, share: number): number => a + (b - a) * share;
const pair = (a: Point, b: Point, share: number): Point => [
  number(a[0], b[0], share),
  number(a[1], b[1], share),
];
const curve = (a: Curve, b: Curve, share: number): Curve => ({
  from: pair(a.from, b.from, share),
  bend: pair(a.bend, b.bend, share),
  to: pair(a.to, b.to, share),
});

/** Blends numbers and colours; what cannot be blended is the new arc's, except that marks, chevrons, and what is hollow, turn half-way. */
function between(from: Arc, to: Arc, share: number): Arc {
  return {
    ...to,
    ...curve(from, to, share),
    width: number(from.width, to.width, share),
    gap: pair(from.gap, to.gap, share),
    color: mixed(to.color, from.color, share),
    ...tailBetween(from, to, share),
    dash: dashBetween(from.dash, to.dash, share),
    opacity: number(from.opacity, to.opacity, share),
    hollow: (share < 0.5 ? from : to).hollow,
    marks: (share < 0.5 ? from : to).marks,
    quoted: (share < 0.5 ? from : to).quoted,
  };
}

function tailBetween(from: Arc, to: Arc, share: number): Pick<Arc, 'tail'> {
  if (from.tail === undefined && to.tail === undefined) return {};
  return { tail: mixed(to.tail ?? to.color, from.tail ?? from.color, share) };
}

/** A solid line is a dashed one without gaps, so it opens into dashes and closes again instead of flashing. */
function dashBetween(from: Dash, to: Dash, share: number): Dash {
  const [a, b] = [from ?? closed(to), to ?? closed(from)];
  if (!a || !b) return null;
  const length = (i: 0 | 1 | 2 | 3): number => number(a[i], b[i], share);
  return [length(0), length(1), length(2), length(3)];
}

const closed = (dash: Dash): Dash => dash && [dash[0] + dash[1], 0, dash[2] + dash[3], 0];
