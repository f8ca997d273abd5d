import { boundsOf, type Box, type LngLat, type Point } from '../plane';
import { type Camera, type Inset, projector, seenFrom } from './perspective';

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
/**
 * From how far all cameras of ours look, in radii from the globe's centre: the same for every container, so that one
 * drawing, enlarged and shifted, is the opening picture of all of them. At 1070 × 690 px it is MapLibre's own.
 */
export const DISTANCE = 1.65147;

/** A container and what covers it, px. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly inset: Inset;
  /** Whether it is seen from the last row of a hall: wider arcs, larger type, wider margins. */
  readonly lecture?: boolean;
}

/** The opening picture for a container: the region as large as it fits, with room for names and for arcs that rise above Moscow. */
export const homeCamera = (frame: Frame): Camera =>
  fittedTo(EDGES, MIDDLE, frame, { margins: marginsOf(frame) });

/** Px to keep between the region's outermost anchors and the frame: parts of what the frame leaves free. */
export function marginsOf({ width, height, inset, lecture = false }: Frame): Inset {
  const [w, h] = [width - inset.left - inset.right, height - inset.top - inset.bottom];
  if (lecture) return { left: 0.11 * w, top: 0.2 * h, right: 0.14 * w, bottom: 0.11 * h };
  return {
    left: clamp(0.088 * w, 46, 96),
    top: clamp(0.17 * h, 44, 104),
    right: clamp(0.118 * w, 58, 128),
    bottom: clamp(0.085 * h, 36, 52),
  };
}

const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n));

/**
 * The camera that stands above `middle`, north up, and fits `places` into a frame less its margins: as large as they fit,
 * in the middle of that room.
 * @param margins px beside the frame's inset
 * @param least degrees of the globe that the room shows at least, so that places close together do not come too near
 */
export function fittedTo(
  places: readonly LngLat[],
  middle: LngLat,
  frame: Frame,
  { margins, least = 0 }: { readonly margins: Inset; readonly least?: number },
): Camera {
  const { width, height, inset } = frame;
  const room: Box = [
    inset.left + margins.left,
    inset.top + margins.top,
    width - inset.right - margins.right,
    height - inset.bottom - margins.bottom,
  ];
  const [wide, high] = [room[2] - room[0], room[3] - room[1]];
  const [left, top, right, bottom] = boxInRadii(places, middle);
  const smallest = (least * Math.PI) / 180;
  const radius = Math.max(
    1,
    Math.min(wide / Math.max(right - left, smallest), high / Math.max(bottom - top, smallest)),
  );
  return cameraAt(frame, middle, radius, [
    (room[0] + room[2] - width - radius * (left + right)) / 2,
    (room[1] + room[3] - height - radius * (top + bottom)) / 2,
  ]);
}

const cameraAt = ({ width, height }: Size, [lng, lat]: LngLat, radius: number, shift: Point): Camera => ({
  ...{ lng, lat },
  ...seenFrom(DISTANCE, radius, { lat, height }),
  ...{ width, height, shift },
});
type Size = Pick<Frame, 'width' | 'height'>;

/** The box around places in a picture from above `middle`, in radii from the picture's middle. */
function boxInRadii(places: readonly LngLat[], middle: LngLat): Box {
  return boundsOf(places.map(projector(cameraAt({ width: 2, height: 2 }, middle, 1, [-1, -1]))));
}

/** The picture in which arcs are placed, whatever the container: 1070 × 690 px. */
export const BASE: Camera = fittedTo(
  EDGES,
  MIDDLE,
  { width: 1070, height: 690, inset: NO_INSET },
  { margins: { left: 96.3, top: 110.4, right: 96.3, bottom: 75.9 } },
);

/**
 * A picture around the region, wider than the opening one of most frames: what lies in it is a neighbour, what lies beyond
 * it has an arc only where it is among the largest.
 */
export const NEIGHBOURHOOD: Camera = fittedTo(
  EDGES,
  MIDDLE,
  { width: 1070, height: 690, inset: NO_INSET },
  { margins: { left: 74.25, top: 110.4, right: 319.25, bottom: 75.9 } },
);

/** The box around the outermost anchors in an opening picture: left, top, width, height, px. */
export function coreOf(camera: Camera): readonly [number, number, number, number] {
  const [left, top, right, bottom] = boundsOf(EDGES.map(projector(camera)));
  return [left, top, right - left, bottom - top];
}

/** By what to multiply widths and dots in a container: 1 on the page, 1.6 on a projector's full screen. */
export function markScale({ width, height, inset, lecture = false }: Frame): number {
  if (lecture) return Math.min(2.4, Math.max(0.7, (1.6 * Math.min(width / 1.6, height)) / 1080));
  const [w, h] = [width - inset.left - inset.right, height - inset.top - inset.bottom];
  return Math.min(1.3, Math.max(0.62, Math.sqrt(Math.min(w / 1070, h / 690))));
}

/** Px of the names' type: the twelve states', the subject's own, and that of everyone else, never under 11. */
export interface TypeSizes {
  readonly name: number;
  readonly subject: number;
  readonly quiet: number;
}

/** Px of the narrowest map with a page's type and margins, and of the narrowest with a wide figure's. */
export const WIDE = 820;
export const MIDDLING = 480;

export function typeSizes(frame: Frame): TypeSizes {
  if (frame.lecture) {
    const scale = markScale(frame) / LECTURE_SCALE;
    return {
      name: Math.max(15, 22 * scale),
      subject: Math.max(19, 28 * scale),
      quiet: Math.max(13, 18 * scale),
    };
  }
  if (frame.width >= WIDE) return { name: 14, subject: 19, quiet: 12 };
  if (frame.width >= MIDDLING) return { name: 13.5, subject: 17, quiet: 12 };
  return { name: 13, subject: 15, quiet: 11.5 };
}
/** {@link markScale} of a lecture's map on a screen of 1920 × 1080 px. */
const LECTURE_SCALE = 1.24;
