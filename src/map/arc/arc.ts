import type { Dash } from '../palette';
import type { Point } from '../plane';

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
  readonly dash: Dash;
  readonly opacity: number;
  /** Outlined only: another reporter's figure stands in. */
  readonly hollow: boolean;
  readonly emphasised: boolean;
  /** Outlined in the handle's colour. */
  readonly selected: boolean;
  /** Carries pulses: a flow, never a stock. */
  readonly moving: boolean;
}

/** Larger arcs first, so that thin ones lie on top; the chosen one last of all. */
export const drawingOrder = (a: Arc, b: Arc): number =>
  Number(a.selected) - Number(b.selected) || b.width - a.width || (a.id < b.id ? -1 : 1);

/** Px of the thinnest and the widest arc, and of an arc without a figure. */
export const THINNEST = 1.2;
export const WIDEST = 18;

/**
 * Width in px for a number of persons: the square root, `max` persons (the measure's largest over all years) being the
 * widest. Null, no figure, is a hairline. The legend's examples call this too.
 */
export function widthOf(persons: number | null, max: number): number {
  if (persons === null || persons <= 0 || max <= 0) return THINNEST;
  return Math.max(THINNEST, WIDEST * Math.sqrt(Math.min(1, persons / max)));
}

/** The arrowhead of an arc of that width: length along it and half its breadth, px; thin arcs keep a head one can see. */
export const headOf = (width: number): { length: number; half: number } => ({
  length: 7 + 1.1 * width,
  half: 3 + 0.72 * width,
});
