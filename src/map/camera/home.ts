import type { Box, LngLat, Point } from '../plane';
import { type Camera, type Inset, projector, radiusOf, seenFrom } from './perspective';

/** The middle of the picture: the region lies around it undistorted. */
export const MIDDLE: LngLat = [55, 47.5];

/** What the opening picture must show: the outermost of the twelve states' anchors. */
const EDGES: readonly LngLat[] = [
  [27.56, 53.9],
  [28.86, 47.01],
  [37.62, 55.75],
  [71.43, 51.13],
  [74.6, 42.87],
  [68.78, 38.56],
  [58.38, 37.95],
];

export const NO_INSET: Inset = { top: 0, right: 0, bottom: 0, left: 0 };
/** Where the legend stands open in the upper right corner, the region keeps to the left of it. */
export const BESIDE_LEGEND: Inset = { ...NO_INSET, right: 245 };
/**
 * From how far the opening picture looks, in radii from the globe's centre: the same for every container, so that one
 * drawing, enlarged and shifted, is the opening picture of all of them. At 1070 × 690 px it is MapLibre's own.
 */
const DISTANCE = 1.65147;

/** A container and what covers it, px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly inset: Inset;
}

/** The opening picture for a container: the region as large as it fits beside the panels, with room for names. */
export function homeCamera(frame: Frame): Camera {
  const room = roomOf(frame);
  const [wide, high] = [room.right - room.left, room.bottom - room.top];
  const [left, top, right, bottom] = CORE;
  const radius = Math.max(1, Math.min(wide / (right - left), high / (bottom - top)));
  return cameraAt(frame, radius, [
    (room.left + room.right - frame.width - radius * (left + right)) / 2,
    (room.top + room.bottom - frame.height - radius * (top + bottom)) / 2,
  ]);
}

/** Where the anchors may lie: arcs rise above Moscow, names hang left and right. */
function roomOf({ width, height, inset }: Frame): Inset {
  const [w, h] = [width - inset.left - inset.right, height - inset.top - inset.bottom];
  const side = Math.min(110, Math.max(46, w * 0.09));
  return {
    left: inset.left + side,
    right: width - inset.right - side,
    top: inset.top + Math.max(44, h * 0.16),
    bottom: height - inset.bottom - Math.max(40, h * 0.11),
  };
}

const cameraAt = ({ width, height }: Size, radius: number, shift: Point): Camera => ({
  lng: MIDDLE[0],
  lat: MIDDLE[1],
  ...seenFrom(DISTANCE, radius, { lat: MIDDLE[1], height }),
  width,
  height,
  shift,
});
type Size = Pick<Frame, 'width' | 'height'>;

/** The box around the anchors, in radii from the middle of the picture: left, top, right, bottom. */
const CORE = coreBox();

function coreBox(): readonly [number, number, number, number] {
  const points = EDGES.map(projector(cameraAt({ width: 2, height: 2 }, 1, [-1, -1])));
  const [xs, ys] = [points.map((p) => p[0]), points.map((p) => p[1])];
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}

/** The picture in which arcs are placed, whatever the container: 1070 × 690 px, the page's map at 1440 × 900. */
export const BASE: Camera = homeCamera({ width: 1070, height: 690, inset: NO_INSET });

/** What BASE's picture must be multiplied by and then moved by, px, to become the opening picture of another container. */
export function fromBase(camera: Camera): { readonly scale: number; readonly x: number; readonly y: number } {
  const scale = radiusOf(camera) / radiusOf(BASE);
  return {
    scale,
    x: camera.width / 2 + camera.shift[0] - scale * (BASE.width / 2 + BASE.shift[0]),
    y: camera.height / 2 + camera.shift[1] - scale * (BASE.height / 2 + BASE.shift[1]),
  };
}

/** The box around the outermost anchors in an opening picture: left, top, width, height, px. */
export function coreOf(camera: Camera): readonly [number, number, number, number] {
  const radius = radiusOf(camera);
  const [x, y] = [camera.width / 2 + camera.shift[0], camera.height / 2 + camera.shift[1]];
  const [left, top, right, bottom] = CORE;
  return [x + radius * left, y + radius * top, radius * (right - left), radius * (bottom - top)];
}

/** The part of an opening picture that lies under an open legend, px of BASE; none where no inset is kept for it. */
export function underLegend({ inset, width }: Frame, camera: Camera): readonly Box[] {
  if (inset.right === 0) return [];
  const { scale, x, y } = fromBase(camera);
  return [[(width - inset.right - x) / scale, -y / scale, (width - x) / scale, (LEGEND_HEIGHT - y) / scale]];
}
/** Px of the tallest legend. */
const LEGEND_HEIGHT = 370;

/** By what to multiply widths and dots in a container: 1 on the page, 1.6 on a projector's full screen. */
export function markScale({ width, height, inset }: Frame, lecture = false): number {
  if (lecture) return Math.min(2.4, Math.max(0.7, (1.6 * Math.min(width / 1.6, height)) / 1080));
  const [w, h] = [width - inset.left - inset.right, height - inset.top - inset.bottom];
  return Math.min(1.3, Math.max(0.62, Math.sqrt(Math.min(w / 1070, h / 690))));
}

/** Px of the names' type: 24 on a projector's full screen, never under 11.5. */
export const typeScale = (scale: number, lecture: boolean): number =>
  Math.round(2 * (lecture ? Math.max(13, 15 * scale) : Math.max(11.5, 13.2 * Math.min(1.15, scale)))) / 2;
