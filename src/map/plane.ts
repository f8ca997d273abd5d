/** Two numbers: a point of the Web Mercator world (0 to 1, origin north-west), or px on the screen (origin top left). */
export type Point = readonly [x: number, y: number];
/** `[longitude, latitude]` in degrees. */
export type LngLat = readonly [lng: number, lat: number];
/** A rectangle, px. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

export function mercator([lng, lat]: LngLat): Point {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(180 + lng) / 360, (1 - y / Math.PI) / 2];
}

/** {@link mercator} and back. */
export function lngLat([x, y]: Point): LngLat {
  return [x * 360 - 180, (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI];
}

export const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** The box of that breadth and height around a point. */
export const around = ([x, y]: Point, [w, h]: Point): Box => [x - w / 2, y - h / 2, x + w / 2, y + h / 2];

export const middleOf = ([l, t, r, b]: Box): Point => [(l + r) / 2, (t + b) / 2];

export const areaOf = ([l, t, r, b]: Box): number => (r - l) * (b - t);

/** The smallest box that holds all points. */
export function boundsOf(points: readonly Point[]): Box {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** A box made larger on all four sides. */
export const grown = ([l, t, r, b]: Box, by: number): Box => [l - by, t - by, r + by, b + by];

/** Whether a box holds a point. */
export const holds = ([l, t, r, b]: Box, [x, y]: Point): boolean => x > l && x < r && y > t && y < b;

/** Whether the first box lies in the second. */
export const within = (a: Box, b: Box): boolean =>
  a[0] >= b[0] && a[1] >= b[1] && a[2] <= b[2] && a[3] <= b[3];

/** Whether two boxes share any area. */
export const overlap = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
