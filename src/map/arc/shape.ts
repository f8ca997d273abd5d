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

/** The shaft's curve; it runs a little way into the head so that no seam shows. */
export const shaftOf = ({ curve, tail, shoulder, tip }: Shape): Curve =>
  part(curve, tail, shoulder + (tip - shoulder) * 0.35);

/** Px of a hollow arc's line: thin enough to leave a gap between the two. */
export const edgeOf = (width: number): number => Math.min(1.3, 0.3 * width);

/**
 * The head's outline: tip, barb, notch, barb; it bends with the curve.
 *
 *     barb ╲ ╲
 *           ╲   ╲        length: along the curve, from the barbs to the tip
 *     ━━━ notch   ▶ tip  half:   from the curve to a barb
 *           ╱   ╱
 *     barb ╱ ╱
 *
 * @param inset px within the outline, for the inside of a hollow head; nothing is left of a head smaller than that
 */
export function headOutline({ curve, shoulder, tip, head }: Shape<Cut>, inset = 0): readonly Point[] {
  const { length, half } = head;
  // Px before the tip and px beside the curve, where the two edges and the notched back meet, as in `arc.frag.glsl`.
  const [slope, rake] = [half / length, (length * NOTCH) / half];
  const [edge, back] = [inset * Math.hypot(1, slope), inset * Math.hypot(1, rake)];
  const [first, notch] = [edge / slope, length * (1 - NOTCH) - back];
  if (first > notch) return [];
  const barb = length - (rake * edge + back) / (1 - NOTCH);
  const out = barb * slope - edge;
  const at = (before: number): number => tip - (tip - shoulder) * (before / length);
  return [
    pointAt(curve, at(first)),
    pointBeside(curve, at(barb), out),
    pointAt(curve, at(notch)),
    pointBeside(curve, at(barb), -out),
  ];
}

/** The point `px` to the right of the curve at `t`. */
export function pointBeside(curve: Curve, t: number, px: number): Point {
  const [[x, y], [dx, dy]] = [pointAt(curve, t), slopeAt(curve, t)];
  const length = Math.max(Math.hypot(dx, dy), 1e-9);
  return [x - (dy / length) * px, y + (dx / length) * px];
}
