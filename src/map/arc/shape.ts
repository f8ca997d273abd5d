import { type Arc, type Curve, headOf } from './arc';
import { lngLat, type Point } from '../plane';
import { lengthTo, parameterAt, part, pointAt, projected, slopeAt } from './bezier';
import { type Camera, isVisible, projector } from '../camera/perspective';

/** What cuts a curve: the ink's width and the gaps beside its nodes, px. */
export type Cut = Pick<Arc, 'width' | 'gap'>;

/** An arc in px, cut to what is seen: the shaft from the origin's gap to the head, and the head's length and half-breadth. */
export interface Shape<A extends Cut = Arc> {
  readonly arc: A;
  /** The whole curve from node to node. */
  readonly curve: Curve;
  /** Parameters of the tail, the head's shoulders and its tip. */
  readonly tail: number;
  readonly shoulder: number;
  readonly tip: number;
  readonly head: { readonly length: number; readonly half: number };
}

/** How far within the horizon both ends must lie for an arc to be drawn, as a cosine. */
const SLACK = 0.02;

/** The arcs that can be seen, in px. An arc with an end beyond the horizon has no shape. */
export function shapesOf(arcs: readonly Arc[], camera: Camera): readonly Shape[] {
  const project = projector(camera);
  const toPx = (p: Point): Point => project(lngLat(p));
  return arcs.flatMap((arc) => {
    if (![arc.from, arc.to].every((p) => isVisible(camera, lngLat(p), SLACK))) return [];
    return [shapeOf(arc, projected(arc, toPx))];
  });
}

/** The vertex shader cuts arcs the same way: gaps never take more than a quarter of a short arc, nor its head more than half. */
export function shapeOf<A extends Cut>(arc: A, curve: Curve): Shape<A> {
  const length = lengthTo(curve, 1);
  const [start, end] = [Math.min(arc.gap[0], length / 4), Math.min(arc.gap[1], length / 4)];
  const wanted = headOf(arc.width);
  const fit = Math.min(1, (length - start - end) / 2 / wanted.length);
  const head = { length: wanted.length * fit, half: wanted.half * fit };
  return {
    arc,
    curve,
    tail: parameterAt(curve, start),
    shoulder: parameterAt(curve, length - end - head.length),
    tip: parameterAt(curve, length - end),
    head,
  };
}

/** What an arc's pulses run along: its curve from the tail to the head's shoulders, and how long that is, px. */
export interface Way<A extends Cut = Arc> {
  readonly arc: A;
  readonly curve: Curve;
  readonly length: number;
}

export function wayOf<A extends Cut>({ arc, curve, tail, shoulder }: Shape<A>): Way<A> {
  const way = part(curve, tail, shoulder);
  return { arc, curve: way, length: lengthTo(way, 1) };
}

/** How deep the head's back is notched, as a part of its length. */
export const NOTCH = 0.2;

/** The shaft's curve; it runs a little way into the head so that no seam shows, and to the tip where there is none. */
export const shaftOf = ({ arc, curve, tail, shoulder, tip }: Shape): Curve =>
  part(curve, tail, arc.marks.includes('headless') ? tip : shoulder + (tip - shoulder) * 0.35);

/** A stretch of an arc, px from its tail. */
export type Stretch = readonly [from: number, to: number];

/** Px of an arc of medium width from its tail: what is cut out of one whose start is uncertain. */
const FRAY: readonly Stretch[] = [
  [8, 13],
  [18, 22],
  [30, 33],
  [43, 45],
];
/** A short arc is frayed over this part of its length at most. */
const FRAYED_PART = 0.45;

const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n));

/** What is cut out of an arc's shaft; `arc.vert.glsl` cuts the same. */
export function cutsOf({ arc, curve, tail, tip, head }: Shape): readonly Stretch[] {
  const span = lengthTo(curve, tip) - lengthTo(curve, tail);
  const { width, marks } = arc;
  return marks.flatMap((mark): readonly Stretch[] => {
    if (mark === 'frayed') {
      const by = Math.min(clamp(0.8 + width / 44, 0.8, 1.3), (span * FRAYED_PART) / 45);
      return FRAY.map(([from, to]) => [from * by, to * by]);
    }
    if (mark === 'parted') {
      const end = span - head.length;
      return [[end - clamp(0.35 * width, 2.5, 6), end + head.length * NOTCH]];
    }
    if (mark === 'broken') {
      const [middle, half] = [(span - head.length) / 2, Math.min(clamp(0.5 * width, 3.5, 9), span / 8)];
      return [[middle - half, middle + half]];
    }
    return [];
  });
}

/** Px of a shaft under which a mark inside it would not be seen: then the head alone bears it, and the width stays true. */
export const INSIDE = 4;

/** Px of a hollow arc's line: thin enough to leave a gap between the two. */
export const edgeOf = (width: number): number => (width < INSIDE ? 1.2 : Math.min(1.6, 0.3 * width));

/** Px of the light line inside an arc. */
export const coreOf = (width: number): number => clamp(0.1 * width, 1.2, 2.4);

/** A hollow arc thinner than this has no room for a line inside. */
const HOLLOW_CORE = 7;

/** The light line inside an arc, from its tail to the notch of its head; null where it has none. */
export function coreCurve({ arc, curve, tail, shoulder, tip }: Shape): Curve | null {
  if (!arc.marks.includes('cored') || arc.width < (arc.hollow ? HOLLOW_CORE : INSIDE)) return null;
  return part(curve, tail, tip - (tip - shoulder) * (1 - NOTCH));
}

/** How far a second head stands behind the first, as a part of the head's length. */
const SECOND = 0.8;

/** The inside of a hollow arc's shaft, closed at its tail; null where the shaft is too thin to be hollow. */
export function insideOf(shape: Shape): Curve | null {
  const { arc, curve, tail, shoulder, tip } = shape;
  if (arc.width < INSIDE) return null;
  const from = parameterAt(curve, lengthTo(curve, tail) + edgeOf(arc.width));
  return part(curve, from, shoulder + (tip - shoulder) * 0.35);
}

/** The chevrons of an arc whose counts are quoted, px. */
interface Chevrons {
  /** Before the tip: the point of the first. */
  readonly first: number;
  /** From one to the next. */
  readonly every: number;
  /** Along the arc: what each takes from the band. */
  readonly cut: number;
  readonly count: number;
}

/** How far a chevron's arms lie back, px for each px beside the curve. */
export const CHEVRON_SLOPE = 1.1;
/** The part of the band that they take: its edges run on unbroken, since dashes mean something else. */
const CHEVRON_PART = 0.6;

/**
 * Where the chevrons of quoted counts lie, from the head back to the tail, or to the end of its fray; `arc.vert.glsl` has
 * the same.
 *
 *     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  ╲
 *     ━━━━━╲╲━━━━━━━━━╲╲━━━━━━━━━╲╲━━━━━━━▶
 *     ━━━━━╱╱━━━━━━━━━╱╱━━━━━━━━━╱╱━━━━━━━▶
 *     ━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━━  ╱
 */
export function chevronsOf(shape: Shape): Chevrons {
  const { arc, curve, tail, tip, head } = shape;
  const { width, quoted, marks } = arc;
  const [every, cut] = [2.2 * width + 2, clamp(0.32 * width, 1.8, 5)];
  const first = head.length + 0.3 * every;
  if (!quoted || width < INSIDE) return { first, every, cut, count: 0 };
  const span = lengthTo(curve, tip) - lengthTo(curve, tail);
  const frayed = marks.includes('frayed') ? (cutsOf(shape).at(-1)?.[1] ?? 0) : 0;
  const room = span - frayed - first - cut - (CHEVRON_SLOPE * width) / 2 - 0.25 * every;
  return { first, every, cut, count: room < 0 ? 0 : Math.floor(room / every) + 1 };
}

/** The outlines of an arc's chevrons. */
export function chevronOutlines(shape: Shape): readonly (readonly Point[])[] {
  const { arc, curve, tip } = shape;
  const { first, every, cut, count } = chevronsOf(shape);
  const half = (CHEVRON_PART * arc.width) / 2;
  const [back, end] = [CHEVRON_SLOPE * half, lengthTo(curve, tip)];
  const at = (before: number, beside: number): Point =>
    pointBeside(curve, parameterAt(curve, end - before), beside);
  return Array.from({ length: count }, (_, i) => {
    const point = first + i * every;
    return [
      at(point, 0),
      at(point + back, half),
      at(point + back + cut, half),
      at(point + cut, 0),
      at(point + back + cut, -half),
      at(point + back, -half),
    ];
  });
}

/** The bar across a tail: px along the arc, and px to each side of its curve. */
export const barOf = (width: number): { along: number; half: number } => ({
  along: clamp(0.25 * width, 2, 5),
  half: headOf(width).half * 0.9,
});

/** Where the lines meet that bound a head, px before its tip and px beside its curve, as in `arc.frag.glsl`. */
interface HeadLines {
  readonly slope: number;
  readonly rake: number;
  /** The tip, the barb and the notch. */
  readonly first: number;
  readonly barb: number;
  readonly out: number;
  readonly notch: number;
  /** Px beside the curve by which the edge lies within. */
  readonly edge: number;
}

/** @param inset px within the outline; null where nothing is left of the head */
function headLines({ length, half }: Shape<Cut>['head'], inset: number): HeadLines | null {
  const [slope, rake] = [half / length, (length * NOTCH) / half];
  const [edge, back] = [inset * Math.hypot(1, slope), inset * Math.hypot(1, rake)];
  const [first, notch] = [edge / slope, length * (1 - NOTCH) - back];
  if (first > notch) return null;
  const barb = length - (rake * edge + back) / (1 - NOTCH);
  return { slope, rake, first, barb, out: barb * slope - edge, notch, edge };
}

/**
 * The head's outline: tip, barb, notch, barb.
 *
 *     barb ╲ ╲
 *           ╲   ╲        length: along the curve, from the barbs to the tip
 *     ━━━ notch   ▶ tip  half:   from the curve to a barb
 *           ╱   ╱
 *     barb ╱ ╱
 *
 * @param inset px within the outline, for the inside of a hollow head; nothing is left of a head smaller than that
 */
export function headOutline(shape: Shape<Cut>, inset = 0): readonly Point[] {
  return wholeHead(shape, inset, 0);
}

function wholeHead(shape: Shape<Cut>, inset: number, behind: number): readonly Point[] {
  const lines = headLines(shape.head, inset);
  if (!lines) return [];
  const { first, barb, out, notch } = lines;
  return outlineBehind(shape, behind, [
    [first, 0],
    [barb, out],
    [notch, 0],
    [barb, -out],
  ]);
}

/** The outline of a head that has only its barb to the right; to the left it is as broad as the shaft. */
function halfOutline(shape: Shape<Cut>, inset: number): readonly Point[] {
  const lines = headLines(shape.head, inset);
  if (!lines) return [];
  const { slope, rake, first, barb, out, notch, edge } = lines;
  const left = shape.arc.width / 2 - inset;
  const [front, back] = [(Math.abs(left) + edge) / slope, notch + rake * Math.abs(left)];
  const kept: readonly Point[] =
    left < 0
      ? [
          [front, -left],
          [barb, out],
          [back, -left],
        ]
      : [
          [first, 0],
          [barb, out],
          [notch, 0],
          [back, -left],
          [front, -left],
        ];
  return outlineBehind(shape, 0, kept);
}

/** The outlines of an arc's head by its marks: two, one behind the other, where it is too thin for a line inside. */
export function headsOf(shape: Shape, inset = 0): readonly (readonly Point[])[] {
  const { arc, head } = shape;
  if (arc.marks.includes('headless')) return [];
  if (arc.marks.includes('half')) return [halfOutline(shape, inset)];
  const first = wholeHead(shape, inset, 0);
  if (!arc.marks.includes('cored') || arc.width >= INSIDE) return [first];
  return [first, wholeHead(shape, inset, SECOND * head.length)];
}

/** Points given by px before the tip and px to the right, so many px farther back: a head bends with its curve. */
function outlineBehind(
  { curve, shoulder, tip, head }: Shape<Cut>,
  px: number,
  points: readonly Point[],
): readonly Point[] {
  return points.map(([before, beside]) =>
    pointBeside(curve, tip - (tip - shoulder) * ((before + px) / head.length), beside),
  );
}

/** The point `px` to the right of the curve at `t`. */
export function pointBeside(curve: Curve, t: number, px: number): Point {
  const [[x, y], [dx, dy]] = [pointAt(curve, t), slopeAt(curve, t)];
  const length = Math.max(Math.hypot(dx, dy), 1e-9);
  return [x - (dy / length) * px, y + (dx / length) * px];
}
