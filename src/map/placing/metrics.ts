import { type Box, distance, type Point } from '../plane';
import { lengthTo, nearest, pointAt, slopeAt } from '../arc/bezier';
import { crosses, distanceTo, intersect } from '../arc/outline';
import { type Cut, headOutline, type Shape } from '../arc/shape';

/** An arc as it is drawn: its shape in px, and the countries that it serves. */
export interface DrawnArc {
  readonly origin: string;
  readonly destination: string;
  readonly shape: Shape<Cut>;
}

/** A country's dot as it is drawn, px. */
export interface DrawnDot {
  readonly code: string;
  readonly at: Point;
  readonly radius: number;
}

/** Px that must stay free around a dot that an arc does not serve. */
export const FREE = 5;
/** Degrees under which a crossing is hard to follow. */
export const ACUTE = 30;

/**
 * What a cartographer counts in a picture of arcs. Each count names the offenders, as `UZB-KAZ × TJK`.
 * Principles after Jenny et al. (2018), doi 10.1080/15230406.2016.1262280.
 */
export interface Metrics {
  /** An arc's ink (shaft with its breadth, head) nearer than {@link FREE} px to the rim of a dot that it does not serve. */
  readonly thirdNodes: readonly string[];
  /** Pairs of heads whose outlines share ground. */
  readonly heads: readonly string[];
  /** Pairs of arcs whose middle lines cross under {@link ACUTE} degrees; at a shared node only outside the heads. */
  readonly acute: readonly string[];
  /** Arcs of which any ink lies on the name of a country that they do not serve. */
  readonly labels: readonly string[];
  /** Arcs of which any ink lies on the name of a country that they serve. */
  readonly ownLabels: readonly string[];
  /** Px along all middle lines from tail to tip, and by how much the whole curves are longer than their chords. */
  readonly length: number;
  readonly detour: number;
  /** Rise over chord: of all arcs on average, and the largest. */
  readonly meanBend: number;
  readonly largestBend: number;
}

export function metricsOf(
  arcs: readonly DrawnArc[],
  dots: readonly DrawnDot[],
  labels: readonly { readonly code: string; readonly box: Box }[] = [],
): Metrics {
  const inks = arcs.map((arc) => ({ ...arc, head: headOutline(arc.shape) }));
  const covered = inks.flatMap((ink) =>
    labels
      .filter(({ box }) => covers(ink, box))
      .map(({ code }) => ({ id: `${idOf(ink)} × ${code}`, own: serves(ink, code) })),
  );
  const bends = arcs.map(({ shape }) => bendOf(shape));
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  return {
    thirdNodes: inks.flatMap((ink) => dotsUnder(ink, dots).map((code) => `${idOf(ink)} × ${code}`)),
    heads: pairsOf(inks)
      .filter(([a, b]) => intersect(a.head, b.head))
      .map(nameOf),
    acute: pairsOf(inks)
      .filter(([a, b]) => crossingAngles(a, b).some((angle) => angle < ACUTE))
      .map(nameOf),
    labels: covered.filter(({ own }) => !own).map(({ id }) => id),
    ownLabels: covered.filter(({ own }) => own).map(({ id }) => id),
    length: sum(arcs.map(({ shape: { curve, tail, tip } }) => lengthTo(curve, tip) - lengthTo(curve, tail))),
    detour: sum(arcs.map(({ shape: { curve } }) => lengthTo(curve, 1) - chordOf(curve))),
    meanBend: arcs.length === 0 ? 0 : sum(bends) / arcs.length,
    largestBend: Math.max(0, ...bends),
  };
}

interface Ink extends DrawnArc {
  readonly head: readonly Point[];
}

const idOf = ({ origin, destination }: DrawnArc): string => `${origin}-${destination}`;
const nameOf = ([a, b]: readonly [DrawnArc, DrawnArc]): string => `${idOf(a)} × ${idOf(b)}`;
const serves = ({ origin, destination }: DrawnArc, code: string): boolean =>
  origin === code || destination === code;
const pairsOf = (inks: readonly Ink[]): (readonly [Ink, Ink])[] =>
  inks.flatMap((a, i) => inks.slice(i + 1).map((b) => [a, b] as const));

const chordOf = ({ from, to }: Shape['curve']): number => distance(from, to);

/** How far a curve's middle lies off its chord, as a part of the chord's length. */
export function bendOf({ curve }: Shape<Cut>): number {
  const [x, y] = pointAt(curve, 0.5);
  const { from, to } = curve;
  return Math.hypot(x - (from[0] + to[0]) / 2, y - (from[1] + to[1]) / 2) / Math.max(chordOf(curve), 1e-9);
}

function dotsUnder(ink: Ink, dots: readonly DrawnDot[]): string[] {
  const { curve, tail, shoulder, arc } = ink.shape;
  const free = ({ at, radius }: DrawnDot): boolean =>
    Math.min(nearest(curve, at, [tail, shoulder]) - arc.width / 2, distanceTo(ink.head, at)) >= radius + FREE;
  return dots.filter((dot) => !serves(ink, dot.code) && !free(dot)).map(({ code }) => code);
}

const PIECES = 40;

/** The acute angles, degrees, at which two middle lines cross. */
function crossingAngles(a: Ink, b: Ink): number[] {
  const shared = serves(a, b.origin) || serves(a, b.destination);
  const [p, q] = [a, b].map(({ shape }) => middleLineOf(shape, shared ? shape.shoulder : shape.tip)) as [
    MiddleLine,
    MiddleLine,
  ];
  return p.slice(1).flatMap((end, i) => {
    const start = p[i] ?? end;
    return q.slice(1).flatMap((other, j) => {
      const begin = q[j] ?? other;
      return crosses(start.at, end.at, begin.at, other.at) ? [acuteAngle(start.slope, begin.slope)] : [];
    });
  });
}

type MiddleLine = readonly { readonly at: Point; readonly slope: Point }[];

const middleLineOf = ({ curve, tail }: Shape<Cut>, end: number): MiddleLine =>
  Array.from({ length: PIECES + 1 }, (_, i) => {
    const t = tail + ((end - tail) * i) / PIECES;
    return { at: pointAt(curve, t), slope: slopeAt(curve, t) };
  });

function acuteAngle([ax, ay]: Point, [bx, by]: Point): number {
  const angle = Math.atan2(Math.abs(ax * by - ay * bx), ax * bx + ay * by) * (180 / Math.PI);
  return Math.min(angle, 180 - angle);
}

/** Whether any ink of an arc lies on a box, px. */
function covers({ shape, head }: Ink, [l, t, r, b]: Box): boolean {
  const corners: readonly Point[] = [
    [l, t],
    [r, t],
    [r, b],
    [l, b],
  ];
  const half = shape.arc.width / 2;
  const onShaft = ({ at: [x, y] }: MiddleLine[number]): boolean =>
    Math.hypot(Math.max(l - x, 0, x - r), Math.max(t - y, 0, y - b)) < half;
  return middleLineOf(shape, shape.shoulder).some(onShaft) || intersect(head, corners);
}
