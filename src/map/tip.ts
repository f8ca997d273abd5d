import { around, type Box, grown, overlap, type Point, within } from './plane';

/** Px between what is pointed at and its tip, and between the tip and the map's edge. */
const GAP = 14;
const EDGE = 4;

/**
 * Returns the left top corner, px, of a tip of `size` beside `at`: below to the right, else at the first of eight places
 * that lies within the map and on nothing of `avoid`; where there is none, moved into the map and beside what it must avoid.
 */
export function tipCorner(
  [x, y]: Point,
  size: Point,
  { width, height }: { readonly width: number; readonly height: number },
  avoid: readonly Box[],
): Point {
  const [w, h] = size;
  const right = x + GAP;
  const left = x - GAP - w;
  const below = y + GAP;
  const above = y - GAP - h;
  const corners: readonly Point[] = [
    [right, below],
    [left, below],
    [right, above],
    [left, above],
    [right, y - h / 2],
    [left, y - h / 2],
    [x - w / 2, below],
    [x - w / 2, above],
  ];
  const map: Box = grown([0, 0, width, height], -EDGE);
  const into = ([l, t]: Point): Point => [
    Math.max(EDGE, Math.min(l, width - EDGE - w)),
    Math.max(EDGE, Math.min(t, height - EDGE - h)),
  ];
  const boxAt = ([l, t]: Point): Box => [l, t, l + w, t + h];
  const isClear = (corner: Point): boolean => avoid.every((box) => !overlap(boxAt(corner), box));
  const own = grown(around([x, y], [0, 0]), GAP / 2);
  const fits = corners.filter((corner) => within(boxAt(corner), map));
  const beside = avoid.flatMap(([l, t, r, b]): Point[] => [
    [right, b + EDGE],
    [r + EDGE, below],
    [right, t - EDGE - h],
    [l - EDGE - w, below],
  ]);
  const moved = [...corners, ...beside].map(into);
  return (
    fits.find(isClear) ??
    moved.find((corner) => isClear(corner) && !overlap(boxAt(corner), own)) ??
    moved.find(isClear) ??
    into([right, below])
  );
}
