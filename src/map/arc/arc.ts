import type { ArcMark, Dash } from '../palette';
import type { Point } from '../plane';
import { HAIRLINE, ON_PAGE } from './width';

/** A quadratic Bézier. */
export interface Curve {
  readonly from: Point;
  readonly bend: Point;
  readonly to: Point;
}

/** What the screen and a file draw: a placed flow. The curve's points are Web Mercator, 0 to 1. */
export interface Arc extends Curve {
  readonly id: string;
  /** Px. */
  readonly width: number;
  /** Px left free beside the origin's and the destination's point. */
  readonly gap: readonly [start: number, end: number];
  readonly color: string;
  /** The colour that it begins in and leaves evenly; absent: its own. */
  readonly tail?: string;
  readonly marks: readonly ArcMark[];
  readonly dash: Dash;
  readonly opacity: number;
  /** Outlined only, or its head alone where it is thin: the other end's figure stands in. */
  readonly hollow: boolean;
  /** In the colour of its style and as wide as its figure; else a grey hairline without marks. */
  readonly emphasised: boolean;
  /** Of the chosen corridor. */
  readonly selected: boolean;
  /** Outlined: what is supposed would change its law. */
  readonly changed: boolean;
  /** Carries pulses: a flow, never a stock. */
  readonly moving: boolean;
  /** Stands for counts that are quoted one by one: chevrons point the way, and its width says nothing. */
  readonly quoted: boolean;
}

/** Quiet arcs first, then larger ones, so that thin ones lie on top. */
export const drawingOrder = (a: Arc, b: Arc): number =>
  Number(a.emphasised) - Number(b.emphasised) || b.width - a.width || (a.id < b.id ? -1 : 1);

/** What grows with an arc's width from a hairline's to that of the thinnest strong arc. */
const fromHairline = (width: number, hairline: number, thinnest: number): number =>
  hairline +
  (thinnest - hairline) * Math.min(1, Math.max(0, (width - HAIRLINE) / (ON_PAGE.least - HAIRLINE)));

/** Px by which the head of an arc of that width is broader than its shaft, on each side. */
const sideOf = (width: number): number =>
  Math.min(6.5, fromHairline(width, 1.7, 3.2) + 0.35 * Math.max(0, width - ON_PAGE.least));

/** The arrowhead of an arc of that width: length along it and half its breadth, px; thin arcs keep a head one can see. */
export const headOf = (width: number): { length: number; half: number } => ({
  length: Math.max(fromHairline(width, 5, 8), 0.78 * width + 4),
  half: width / 2 + sideOf(width),
});
