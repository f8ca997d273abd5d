import type { Dash } from '../palette';

/** Two numbers: a place of the Web Mercator world (0 to 1, origin north-west) or px on the screen (origin top left). */
export type Point = readonly [x: number, y: number];
/** `[longitude, latitude]` in degrees. */
export type LngLat = readonly [lng: number, lat: number];

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

export function mercator([lng, lat]: LngLat): Point {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(180 + lng) / 360, (1 - y / Math.PI) / 2];
}

export function lngLat([x, y]: Point): LngLat {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

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
