/**
 * Which part of the globe the map shows: what the reader asked about, as large as it fits its frame. North is up in the
 * middle of every picture, and all are seen from the same distance.
 */
import { boundsOf, type LngLat } from '../plane';
import { fittedTo, type Frame, homeCamera, marginsOf, MIDDLING, WIDE } from './home';
import { type Camera, type Inset, projector } from './perspective';

/** What a picture is about. */
export interface Subject {
  readonly kind: 'region' | 'corridor' | 'country' | 'measure';
  /** Another one moves the camera. */
  readonly id: string;
  /** Codes of the countries whose names come first and are large: both ends of a corridor, a chosen country. */
  readonly named: readonly string[];
  /** Anchors that the camera shows: a corridor's two ends, a country and its partners, the ends of a measure's arcs. */
  readonly places: readonly LngLat[];
}

/** The twelve states: what the opening picture is about. */
export const REGION_SUBJECT: Subject = { kind: 'region', id: '', named: [], places: [] };

/** Ends farther apart than this, degrees of the globe, share no picture. */
const FARTHEST = 60;
/** Degrees that a picture of a country, or of arcs elsewhere, shows at least. */
const LEAST = 9;

/** The camera for a subject in a frame. Pure; the same subject and frame give the same camera. */
export function subjectCamera({ kind, places }: Subject, frame: Frame): Camera {
  if (kind === 'corridor') {
    const [from, to] = places;
    return from && to && sharePicture(from, to) ? corridorCamera([from, to], frame) : homeCamera(frame);
  }
  // A hall is shown a country in its region, whose map it has learnt by then.
  if (kind === 'region' || places.length === 0 || (kind === 'country' && frame.lecture))
    return homeCamera(frame);
  return fittedTo(places, middleOf(places), frame, { margins: marginsOf(frame), least: LEAST });
}

function corridorCamera(ends: readonly LngLat[], frame: Frame): Camera {
  const middle = middleOf(ends);
  const along = fittedTo(ends, middle, frame, { margins: sloping(frame) });
  const [left, top, right, bottom] = boundsOf(ends.map(projector(along)));
  return bottom - top > right - left ? fittedTo(ends, middle, frame, { margins: upright(frame) }) : along;
}

/** A margin in px, and as a part of the frame at most. */
type Margin = readonly [px: number, most: number];

/** Px that the ends of an arc along a slope keep from the frame: names stand beside them, the arc rises above them. */
function sloping(frame: Frame): Inset {
  if (frame.lecture)
    return marginsIn(frame, [
      [280, 0.2],
      [170, 0.2],
      [280, 0.2],
      [120, 0.14],
    ]);
  if (frame.width >= WIDE)
    return marginsIn(frame, [
      [300, 0.276],
      [72, 0.2],
      [300, 0.276],
      [74, 0.2],
    ]);
  if (frame.width >= MIDDLING)
    return marginsIn(frame, [
      [92, 0.16],
      [72, 0.22],
      [112, 0.18],
      [48, 0.15],
    ]);
  return marginsIn(frame, [
    [62, 0.173],
    [74, 0.24],
    [50, 0.139],
    [54, 0.175],
  ]);
}

/** The same for ends above one another: their names stand beside them, or above and below. */
function upright(frame: Frame): Inset {
  if (frame.lecture || frame.width >= WIDE) return sloping(frame);
  const [side, end]: [Margin, Margin] =
    frame.width >= MIDDLING
      ? [
          [112, 0.18],
          [33, 0.1],
        ]
      : [
          [62, 0.173],
          [36, 0.115],
        ];
  return marginsIn(frame, [side, end, side, end]);
}

function marginsIn(
  { width, height, inset }: Frame,
  [left, top, right, bottom]: readonly [left: Margin, top: Margin, right: Margin, bottom: Margin],
): Inset {
  const [w, h] = [width - inset.left - inset.right, height - inset.top - inset.bottom];
  const px = ([most, part]: Margin, whole: number): number => Math.min(most, part * whole);
  return { left: px(left, w), top: px(top, h), right: px(right, w), bottom: px(bottom, h) };
}

const RAD = Math.PI / 180;

function vectorOf([lng, lat]: LngLat): readonly [number, number, number] {
  const [l, p] = [lng * RAD, lat * RAD];
  return [Math.cos(p) * Math.cos(l), Math.cos(p) * Math.sin(l), Math.sin(p)];
}

/** Degrees of the globe between two places. */
export function degreesBetween(a: LngLat, b: LngLat): number {
  const [[x, y, z], [u, v, w]] = [vectorOf(a), vectorOf(b)];
  return Math.acos(Math.max(-1, Math.min(1, x * u + y * v + z * w))) / RAD;
}

/** Whether two places can be seen in one picture; else the region is shown, and a port. */
export const sharePicture = (a: LngLat, b: LngLat): boolean => degreesBetween(a, b) <= FARTHEST;

/** The mean of places on the globe: above it the camera stands. */
function middleOf(places: readonly LngLat[]): LngLat {
  const vectors = places.map(vectorOf);
  const [x, y, z] = [0, 1, 2].map((i) => vectors.reduce((sum, vector) => sum + (vector[i] ?? 0), 0));
  return [Math.atan2(y ?? 0, x ?? 1) / RAD, Math.atan2(z ?? 0, Math.hypot(x ?? 0, y ?? 0)) / RAD];
}
