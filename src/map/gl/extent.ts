import type { Arc } from '../arc/arc';
import { type Shape, shapesOf } from '../arc/shape';
import type { Camera } from '../camera/perspective';
import { areaOf, type Box, boundsOf, grown, within } from '../plane';

/** Px beside an arc's outline: the land around it, and the line around one that would change. */
const PAD = 6;
/** Px; a canvas a little too large need not be made anew whenever an arc moves. */
const STEP = 128;
/** A canvas that is so many times too large is made smaller. */
const WASTE = 2;
/** To measure each of very many arcs takes longer than to draw what lies between them. */
const MANY = 2000;

const wholeOf = ({ width, height }: Camera): Box => [0, 0, width, height];

/** Where arcs and their heads lie in the camera's picture, CSS px; null where none is seen. */
export function extentOf(arcs: readonly Arc[], camera: Camera): Box | null {
  if (arcs.length > MANY) return wholeOf(camera);
  const boxes = shapesOf(arcs, camera).map(boxOf);
  return boxes.length > 0
    ? boundsOf(boxes.flatMap(([l, t, r, b]) => [[l, t] as const, [r, b] as const]))
    : null;
}

/** A curve lies within the triangle of its ends and its bend. */
function boxOf({ curve: { from, bend, to }, arc, head }: Shape): Box {
  return grown(boundsOf([from, bend, to]), Math.max(head.half, arc.width / 2) + PAD);
}

/**
 * The part of the camera's picture that the canvas covers, since a frame of the pulses costs by its area: what the arcs
 * need, in steps; or the part that it had while that holds them and is not much too large.
 */
export function coverOf(needed: Box, had: Box | null, camera: Camera): Box {
  const whole = wholeOf(camera);
  const seen = clipped(needed, whole);
  const fresh = stepped(seen, whole);
  const fits = had !== null && within(seen, had) && within(had, whole);
  return fits && areaOf(had) <= WASTE * areaOf(fresh) ? had : fresh;
}

const stepped = ([l, t, r, b]: Box, whole: Box): Box =>
  clipped([down(l), down(t), -down(-r), -down(-b)], whole);

const down = (px: number): number => Math.floor(px / STEP) * STEP;

/** The part of a box within another; where they do not meet, one px at the nearest edge. */
function clipped([l, t, r, b]: Box, [left, top, right, bottom]: Box): Box {
  const [x, y] = [Math.max(left, Math.min(l, right - 1)), Math.max(top, Math.min(t, bottom - 1))];
  return [x, y, Math.max(x + 1, Math.min(r, right)), Math.max(y + 1, Math.min(b, bottom))];
}
