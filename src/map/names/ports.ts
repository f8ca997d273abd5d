import { type Box, distance, type LngLat, overlap, type Point } from '../plane';
import { type Frame, MIDDLE } from '../camera/home';
import { type Camera, isVisible, projector, unproject } from '../camera/perspective';

/** The side of the map at which a port lies. */
export type EdgeSide = 'n' | 'e' | 's' | 'w';

/** Where the arcs of a country beyond the picture end: a mark at the map's edge. */
export interface Port {
  readonly code: string;
  /** Where on the globe it lies. */
  readonly anchor: LngLat;
  readonly at: Point;
  readonly side: EdgeSide;
}

/** A country that may lie beyond the picture. */
export interface Beyond {
  readonly code: string;
  readonly anchor: LngLat;
}

/** The picture's edge, and what ports must keep clear of. */
export interface Edge {
  readonly camera: Camera;
  readonly frame: Frame;
  /** Px that a port's name takes. */
  readonly name: Point;
  /** Dots that a port keeps away from, px. */
  readonly dots: readonly Point[];
}

/** Px between a port and the edge, and how deep within the picture a country must lie to keep its own dot. */
const MARGIN = 13;
const WITHIN = 24;
/** Px along the edge between the points that are tried, and how many of them to each side. */
const STEP = 8;
const TRIES = 60;
/** Px that a port keeps from a dot. */
const FROM_DOT = 30;
/** How far within the horizon a port lies, as a cosine. */
const SLACK = 0.06;

/**
 * Ports for those countries that do not lie in the picture themselves, in the order given. Each lies at the edge in its
 * country's direction from the region, as a wall map has it, or as near to that as no button, dot or earlier port lies.
 * Directions are the same whatever the camera shows, so that a reader finds Germany at the left and Korea at the right in
 * every size; a frame wider than high stretches them:
 *
 *     ┌─────────────────┐
 *     ◀ ─ ─ ─ · ─ ─ ─ ─ ▶    ▲ ◀  ports
 *     │     ╱           │    ·    the picture's middle
 *     └───▼─────────────┘
 */
export function portsOf(countries: readonly Beyond[], edge: Edge): readonly Port[] {
  const ports: Port[] = [];
  const round = perimeterOf(edge);
  for (const { code, anchor } of countries) {
    if (isInside(anchor, edge)) continue;
    const ideal = round.leaving(bearing(anchor));
    const free = (s: number): boolean => isFree(round.at(s), edge, ports);
    const found = nearestFirst(ideal).find(free);
    if (found === undefined) continue;
    const { at, side } = round.at(found);
    const port = onGlobe(at, edge.camera);
    if (port) ports.push({ code, anchor: port, at: projector(edge.camera)(port), side });
  }
  return ports;
}

const nearestFirst = (ideal: number): number[] =>
  Array.from({ length: 2 * TRIES }, (_, i) => ideal + (i % 2 === 0 ? 1 : -1) * STEP * Math.ceil(i / 2));

/** Whether a country lies in the picture, near side and within its frame, and needs no port. */
function isInside(anchor: LngLat, { camera, frame }: Edge): boolean {
  if (!isVisible(camera, anchor, SLACK)) return false;
  const [x, y] = projector(camera)(anchor);
  return x > WITHIN && y > WITHIN && x < frame.width - WITHIN && y < frame.height - WITHIN;
}

/**
 * The direction in which a country lies from the region's middle on a map with straight meridians: the United States in
 * the west, though the shortest way leads over the pole.
 */
function bearing([lng, lat]: LngLat): Point {
  const along = Math.cos((((lat + MIDDLE[1]) / 2) * Math.PI) / 180);
  return [(lng - MIDDLE[0]) * along, MIDDLE[1] - lat];
}

/** A point of the picture's edge, and the side that it lies on. */
interface EdgePoint {
  readonly at: Point;
  readonly side: EdgeSide;
}

/** The picture's edge as a line from its upper left corner and round: px along it to a point, and back. */
function perimeterOf({ frame }: Edge) {
  const [l, t] = [MARGIN + frame.inset.left, MARGIN + frame.inset.top];
  const [w, h] = [frame.width - MARGIN - l, frame.height - frame.inset.bottom - MARGIN - t];
  const around = 2 * (w + h);
  const at = (s: number): EdgePoint => {
    const px = ((s % around) + around) % around;
    if (px < w) return { at: [l + px, t], side: 'n' };
    if (px < w + h) return { at: [l + w, t + px - w], side: 'e' };
    if (px < 2 * w + h) return { at: [l + 2 * w + h - px, t + h], side: 's' };
    return { at: [l, t + around - px], side: 'w' };
  };
  const [x0, y0] = [l + w / 2, t + h / 2];
  const leaving = ([east, south]: Point): number => {
    const [dx, dy] = [east * w, south * h];
    const toX = dx > 0 ? (l + w - x0) / dx : dx < 0 ? (l - x0) / dx : Infinity;
    const toY = dy > 0 ? (t + h - y0) / dy : dy < 0 ? (t - y0) / dy : Infinity;
    const k = Math.min(toX, toY);
    const [x, y] = [x0 + k * dx - l, y0 + k * dy - t];
    if (toX < toY) return dx > 0 ? w + y : around - y;
    return dy > 0 ? 2 * w + h - x : x;
  };
  return { at, leaving };
}

/** The box that the map's buttons may take. */
const buttonsIn = ({ width, height }: Frame): Box => [width - 60, height - 130, width, height];

function isFree(
  { at: [x, y], side }: EdgePoint,
  { frame, name, dots }: Edge,
  ports: readonly Port[],
): boolean {
  const [w, h] = name;
  // Its name stands on the inner side: beside it at the left and right, beside or beyond it at the top and bottom.
  const own: Box = [x - (side === 'w' ? 8 : w / 2), y - h, x + (side === 'e' ? 8 : w / 2), y + h];
  if (overlap(buttonsIn(frame), own)) return false;
  if (dots.some((dot) => distance(dot, [x, y]) < FROM_DOT)) return false;
  return !ports.some(({ at }) => Math.abs(at[0] - x) < w && Math.abs(at[1] - y) < h * 2.6);
}

/** The point of the globe under a point of the picture, or under the first one on the way to the middle that has one. */
function onGlobe([x, y]: Point, camera: Camera): LngLat | null {
  const [mx, my] = [camera.width / 2 + camera.shift[0], camera.height / 2 + camera.shift[1]];
  for (let k = 1; k > 0; k -= 0.04) {
    const point = unproject(camera, [mx + (x - mx) * k, my + (y - my) * k]);
    if (point && isVisible(camera, point, SLACK)) return point;
  }
  return null;
}

/** Where a port's name may stand, `size` px large, best first: flush with the edge above or below the mark, or beside it. */
export function portNames(
  side: EdgeSide,
  [x, y]: Point,
  [w, h]: Point,
  { width, height }: Pick<Frame, 'width' | 'height'>,
): readonly Box[] {
  const upright = side === 'e' || side === 'w';
  const [left, middle] = [side === 'e' ? x + 8 - w : x - 8, (side === 'n' ? 1 : -1) * 3];
  const at = (l: number, t: number): Box => [l, t, l + w, t + h];
  if (upright) return [at(left, y - 8 - h), at(left, y + 8)].filter(([, t, , b]) => t > 0 && b < height);
  const beside = [at(x + 9, y - h / 2 + middle), at(x - 9 - w, y - h / 2 + middle)];
  return beside.filter(([l, , r]) => l > 0 && r < width);
}

/** Which way the arcs of a port's country lead: out of the map, into it, or both. */
export type PortWay = 'out' | 'in' | 'both';

/** A port's mark: a triangle that points out of the map, into it, or both ways. `d` of a path around the origin. */
export function portOutline(side: EdgeSide, way: PortWay, size: number): string {
  const [ox, oy] = { n: [0, -1], e: [1, 0], s: [0, 1], w: [-1, 0] }[side] as [number, number];
  const tip = (sign: number, from: number): string => {
    const p = (along: number, across: number): string =>
      `${(ox * along - oy * across).toFixed(1)},${(oy * along + ox * across).toFixed(1)}`;
    return `M${p(from, -size)}L${p(from, size)}L${p(from + sign * size * 1.3, 0)}Z`;
  };
  const half = size * 0.65;
  if (way === 'both') return tip(1, 1) + tip(-1, -1);
  return way === 'out' ? tip(1, -half) : tip(-1, half);
}
