/** Px in a chart, y downwards. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point, and how large its label is. */
export interface Labelled extends Size {
  readonly at: Spot;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where labels stand from their point, most wanted first: over, under, beside, between these, and one line further. */
const SIDES: readonly Spot[] = [
  { x: 0, y: -1 },
  { x: 0, y: 1 },
  { x: 1, y: 0 },
  { x: -1, y: 0 },
  { x: 0.8, y: -0.8 },
  { x: -0.8, y: -0.8 },
  { x: 0.8, y: 0.8 },
  { x: -0.8, y: 0.8 },
  { x: 0, y: -1.9 },
  { x: 0, y: 1.9 },
];

/** Px between a point and its label. */
const DISTANCE = 7;

const boxAt = ({ x, y }: Spot, { width, height }: Size): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How many of eleven spots along a leg lie in a box: enough to tell legs that cross it. */
const crossings = (from: Spot, to: Spot, box: Box): number =>
  Array.from({ length: 11 }, (_, i) => i / 10).filter((t) => {
    const [x, y] = [from.x + t * (to.x - from.x), from.y + t * (to.y - from.y)];
    return box.left < x && x < box.right && box.top < y && y < box.bottom;
  }).length;

const onPath = (path: readonly Spot[], box: Box): number =>
  path.slice(1).reduce((n, to, i) => n + crossings(path[i] ?? to, to, box), 0);

/**
 * Places labels beside their points, the most important first: off the paths, and within the frame where that can be.
 * Returns the offsets of their middles from the points, px; null where every place lies on a label before it.
 */
export function placeLabels(
  labels: readonly Labelled[],
  paths: readonly (readonly Spot[])[],
  frame: Size,
): (Spot | null)[] {
  const taken: Box[] = [];
  return labels.map(({ at, ...size }) => {
    const free = SIDES.map((side, rank) => {
      const offset = {
        x: side.x * (size.width / 2 + DISTANCE),
        y: side.y * (size.height / 2 + DISTANCE),
      };
      const box = boxAt({ x: at.x + offset.x, y: at.y + offset.y }, size);
      const isOut = box.left < 0 || box.top < 0 || box.right > frame.width || box.bottom > frame.height;
      const covered = paths.reduce((n, path) => n + onPath(path, box), 0);
      return { offset, box, cost: 10 * covered + (isOut ? 100 : 0) + rank };
    }).filter(({ box }) => !taken.some((other) => overlap(box, other)));
    const [first, ...others] = free;
    if (!first) return null;
    const best = others.reduce((a, b) => (b.cost < a.cost ? b : a), first);
    taken.push(best.box);
    return best.offset;
  });
}
