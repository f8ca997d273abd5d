import { around, type Box, grown, holds, middleOf, overlap, type Point, within } from '../plane';
import { FIRST_SIDES, type NameSide, SIDES } from './hints';

/** A name to be placed, px. */
export interface LabelInput {
  readonly code: string;
  readonly name: string;
  /** Its dot, or the middle of its land where it has none. */
  readonly at: Point;
  /** Other middles of its land, where it has no dot. */
  readonly others?: readonly Point[];
  /** Null where there is no dot: the name is centred on `at`. */
  readonly radius: number | null;
  /** Where a port's name may stand, at the picture's edge; it always gets one of these. */
  readonly boxes?: readonly Box[] | undefined;
  /** Measured breadth and height of the name. */
  readonly size: Point;
  /** Never left out: where no place is free it stands where it hides least. */
  readonly kept?: boolean;
  /** Placed only where no strong arc is crossed, and hairlines a little. */
  readonly clear?: boolean;
  /** Left out rather than nearer to another country's dot than to its own. */
  readonly strict?: boolean;
  /** Only there for orientation: named as long as few others are. */
  readonly optional?: boolean;
}

export interface Label {
  readonly code: string;
  readonly name: string;
  /** Left, top, right, bottom, px. */
  readonly box: Box;
  /** From `at` to the box's middle: keeps the name at its dot while the map moves. */
  readonly offset: Point;
}

/** A point of an arc, which names should not cover, and how bad it is to cover it. */
export interface ArcPoint {
  readonly at: Point;
  readonly weight: number;
}

/** What lies around the names, px. */
export interface Surroundings {
  /** The free part of the picture. */
  readonly frame: Box;
  readonly arcPoints: readonly ArcPoint[];
  /** Where buttons lie. */
  readonly blocked?: readonly Box[];
  /** How many names that are there for orientation only are placed. */
  readonly mostOptional?: number;
  /** Where the names stood before. Each keeps its side as long as no other is much emptier, so that no name jumps while time plays. */
  readonly stood?: readonly Label[];
}

const AIR = 3;
/** What it costs to stand nearer to another country's dot than to one's own: such a name would be read as the other's. */
const MISREAD = 20;
/** Px that a name over land keeps from every dot, for the same reason. */
const FROM_DOTS = 14;
/** A name over land is left out where arcs would cross it as heavily as this. */
const TOO_BUSY = 14;

/** By how much more than the best side the one where a name stood before may be crossed; a wide arc across it is too much. */
const STAY = 32;

/**
 * Places names in the order given, each on the first of its sides that is free: inside the frame, on no other name,
 * on no dot. Among the free ones the emptiest of arcs wins. A name without a free side is left out.
 */
export function placeLabels(inputs: readonly LabelInput[], surroundings: Surroundings): readonly Label[] {
  const dots = inputs.flatMap(({ code, at, radius }): Dot[] =>
    radius === null ? [] : [{ code, box: around(at, [radius * 2, radius * 2]) }],
  );
  const placed: Label[] = [];
  const { mostOptional = Infinity } = surroundings;
  /** How far from its dot the name of a country of the subject stands: no other may stand nearer to that dot. */
  const reachOf = (code: string): number => {
    const label = placed.find((one) => one.code === code);
    const input = inputs.find((one) => one.code === code);
    return label && (input?.kept || input?.clear) ? distanceTo(label.box, input.at) : 0;
  };
  let optional = 0;
  for (const input of inputs) {
    if (input.optional && optional >= mostOptional) continue;
    const taken = [
      ...(surroundings.blocked ?? []),
      ...placed.map((l) => grown(l.box, AIR)),
      ...dots.map((d) => grown(d.box, 1)),
    ];
    const before = surroundings.stood?.find((l) => l.code === input.code && l.name === input.name);
    const label = bestOf(input, input.boxes ?? candidates(input), {
      ...surroundings,
      taken,
      dots: dots
        .filter(({ code }) => code !== input.code)
        .map(({ code, box }) => ({ at: middleOf(box), own: reachOf(code) })),
      ...(before && { before }),
    });
    if (label) placed.push(label);
    if (label && input.optional) optional++;
  }
  return placed;
}

interface Dot {
  readonly code: string;
  readonly box: Box;
}
interface Taken extends Surroundings {
  readonly taken: readonly Box[];
  /** The other countries' dots. */
  readonly dots: readonly { readonly at: Point; readonly own: number }[];
  readonly before?: Label;
}

/** A port's name stands at the edge, where no other may. */
const isAllowed = (box: Box, { boxes }: LabelInput, frame: Box): boolean =>
  boxes !== undefined || within(box, frame);

function bestOf(
  input: LabelInput,
  boxes: readonly Box[],
  { frame, arcPoints, taken, dots, before }: Taken,
): Label | null {
  const most = input.radius === null || input.clear ? TOO_BUSY : Infinity;
  const isFree = (box: Box): boolean =>
    isAllowed(box, input, frame) &&
    !taken.some((t) => overlap(box, t)) &&
    !(input.clear && crossesStrong(box, arcPoints));
  const misread = (box: Box): boolean => {
    const own = input.radius === null ? FROM_DOTS : distanceTo(box, input.at);
    return dots.some((dot) => distanceTo(box, dot.at) <= Math.max(own, dot.own));
  };
  let [best, least]: [Box | undefined, number] = [input.boxes?.[0], Infinity];
  boxes.forEach((box, rank) => {
    if (!isFree(box)) return;
    const busy = busyness(box, arcPoints);
    const wrong = !input.boxes && misread(box);
    if (wrong && (input.optional || input.strict || input.radius === null)) return;
    const cost = busy + rank * 0.9 + (wrong ? MISREAD : 0) - holdOf(before, box, input.at);
    if (busy <= most && cost < least) [best, least] = [box, cost];
  });
  if (!best && input.kept) best = leastHidden(boxes, frame, taken);
  return best ? { code: input.code, name: input.name, box: best, offset: offsetOf(best, input.at) } : null;
}

/** Px from a point to a box; 0 within. */
const distanceTo = ([l, t, r, b]: Box, [x, y]: Point): number =>
  Math.hypot(Math.max(l - x, 0, x - r), Math.max(t - y, 0, y - b));

/** The one of the boxes, moved into the frame, that covers least of what is taken. */
function leastHidden(boxes: readonly Box[], frame: Box, taken: readonly Box[]): Box | undefined {
  const inside = boxes.map((box) => movedInto(box, frame));
  const hidden = inside.map((box) => taken.reduce((sum, other) => sum + sharedArea(box, other), 0));
  return inside[hidden.indexOf(Math.min(...hidden))];
}

function movedInto([l, t, r, b]: Box, frame: Box): Box {
  const dx = Math.max(frame[0] - l, 0) + Math.min(frame[2] - r, 0);
  const dy = Math.max(frame[1] - t, 0) + Math.min(frame[3] - b, 0);
  return [l + dx, t + dy, r + dx, b + dy];
}

const sharedArea = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a[2], b[2]) - Math.max(a[0], b[0])) *
  Math.max(0, Math.min(a[3], b[3]) - Math.max(a[1], b[1]));

/** {@link STAY} where a box lies beside its dot as a name of that breadth did before, else 0. */
function holdOf(before: Label | undefined, box: Box, at: Point): number {
  if (!before) return 0;
  const [x, y] = offsetOf(box, at);
  const off = [x - before.offset[0], y - before.offset[1], box[2] - box[0] - (before.box[2] - before.box[0])];
  return off.every((px) => Math.abs(px) < 0.5) ? STAY : 0;
}

function offsetOf(box: Box, at: Point): Point {
  const [x, y] = middleOf(box);
  return [x - at[0], y - at[1]];
}

function busyness(box: Box, arcPoints: readonly ArcPoint[]): number {
  const wide = grown(box, 1);
  const cells = cellsOf(arcPoints);
  const [left, top, right, bottom] = [cellAt(wide[0]), cellAt(wide[1]), cellAt(wide[2]), cellAt(wide[3])];
  let sum = 0;
  for (let row = top; row <= bottom; row++)
    for (let column = left; column <= right; column++)
      for (const { at, weight } of cells.get(keyOf(column, row)) ?? []) if (holds(wide, at)) sum += weight;
  return sum;
}

/** The weight of a point of a strong arc, at least. */
const HEAVY = 2;

const crossesStrong = (box: Box, points: readonly ArcPoint[]): boolean =>
  points.some(({ at, weight }) => weight >= HEAVY && holds(grown(box, AIR), at));

/** Px of a cell of the picture: about a name's height. */
const CELL = 16;
const cellAt = (px: number): number => Math.floor(px / CELL);
/** Unique for pictures up to 65,536 cells broad. */
const keyOf = (column: number, row: number): number => row * 65_536 + column;

type Cells = ReadonlyMap<number, readonly ArcPoint[]>;
const sorted = new WeakMap<readonly ArcPoint[], Cells>();

/** Points of arcs by the cell that they lie in, sorted once: hundreds of boxes ask, and each covers a dozen cells. */
function cellsOf(points: readonly ArcPoint[]): Cells {
  const known = sorted.get(points);
  if (known) return known;
  const cells = new Map<number, ArcPoint[]>();
  for (const point of points) {
    const key = keyOf(cellAt(point.at[0]), cellAt(point.at[1]));
    const cell = cells.get(key);
    if (cell) cell.push(point);
    else cells.set(key, [point]);
  }
  sorted.set(points, cells);
  return cells;
}

/** The boxes to try, best first: close to the dot on every side, then a little further off. */
function candidates({ code, at, others = [], radius, size }: LabelInput): readonly Box[] {
  if (radius === null) return [at, ...others].flatMap((middle) => overLand(middle, size));
  const first = FIRST_SIDES[code] ?? ['e', 'w', 'n', 's'];
  const sides = [...first, ...SIDES.filter((s) => !first.includes(s))];
  return [3, 9, 16].flatMap((air) => sides.map((side) => boxBeside(at, size, side, radius + air)));
}

const MOVES: readonly Point[] = [
  [0, 0],
  [0, 1],
  [0, -1],
  [0.4, 0],
  [-0.4, 0],
];
const overLand = ([x, y]: Point, [w, h]: Point): readonly Box[] =>
  MOVES.map(([dx, dy]) => around([x + dx * w, y + dy * h], [w, h]));

function boxBeside([x, y]: Point, [w, h]: Point, side: NameSide, gap: number): Box {
  const east = side.endsWith('e') ? 1 : side.endsWith('w') ? -1 : 0;
  const south = side.startsWith('s') ? 1 : side.startsWith('n') ? -1 : 0;
  const slack = east !== 0 && south !== 0 ? 0.55 : 1;
  const middle: Point = [x + east * (w / 2 + gap * slack), y + south * (h / 2 + gap * slack * 0.8)];
  return around(middle, [w, h]);
}
