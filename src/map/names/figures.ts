import { lengthTo, pointAt, slopeAt } from '../arc/bezier';
import type { Shape } from '../arc/shape';
import type { Frame } from '../camera/home';
import type { Palette } from '../palette';
import { around, type Box, grown, overlap, type Point, within } from '../plane';
import type { BreadthOf } from './lettering';

/** Where a figure stands beside its arc, or in it. */
interface Seat {
  /** Of the way from the tail to the head's shoulders. */
  readonly share: number;
  /** `inside` and `along` run with the arc; `level` stands beside one that is too steep or too short to read along. */
  readonly kind: 'inside' | 'along' | 'level';
  /** To the right of the arc's way, or to the left. */
  readonly side: 1 | -1;
}

/** An arc's figure in its place, px. */
export interface ArcFigure {
  /** The arc's. */
  readonly id: string;
  readonly text: string;
  /** The middle of the letters. */
  readonly at: Point;
  /** Degrees by which it is turned, clockwise. */
  readonly turn: number;
  /** Px of the type. */
  readonly size: number;
  readonly color: string;
  /** The colour around the letters; null within an arc. */
  readonly halo: string | null;
  readonly seat: Seat;
  readonly breadth: number;
}

export const FIGURE_WEIGHT = 650;
/** Px between an arc and its figure. */
const AIR = 4.5;
/** Ems of a digit's height. */
export const DIGIT = 0.72;
/** Parts of a shaft's width that the type of a figure inside it takes, and takes at most. */
const INSIDE = { usual: 0.68, most: 0.76 };
/** Px of the smallest type; inside an arc it is not much smaller than beside one. */
const SMALLEST = 11;
const leastInside = (type: number): number => Math.max(SMALLEST, 0.85 * type);
/** Degrees from which an arc is too steep to read along. */
const STEEP = 58;
/** How many times a figure's breadth an arc must be long to carry it along. */
const LONG = 1.8;

/** The most figures in a picture: few, for each is read. */
export function mostFigures({ width }: Pick<Frame, 'width'>, pair: boolean): number {
  return pair || width < 560 ? 2 : 5;
}

/** What may be written at an arc, the longest first: the next where one finds no place. */
export type ArcTexts = readonly string[];

export interface Figuring {
  /** The arcs that are drawn, in px. */
  readonly shapes: readonly Shape[];
  /** The figures of strong arcs by their ids, the first to be placed first. */
  readonly texts: ReadonlyMap<string, ArcTexts>;
  readonly most: number;
  /** What no figure may cover: names, dots, ports, buttons. */
  readonly taken: readonly Box[];
  readonly frame: Frame;
  /** Px of the names' type. */
  readonly type: number;
  readonly palette: Palette;
  readonly breadthOf: BreadthOf;
}

const SHARES = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.8];
/** Px beside a figure within which another strong arc makes it doubtful whose it is, and how many seats farther off are better. */
const CROWDED = 7;
const CROWD_COST = 12;
/** Px between an arc and a long text beside its bend from which nobody sees whose it is. */
const FARTHEST = 14;
/** Px that figures keep from the picture's edge, and from each other and from names. */
const MARGIN = 5;
const APART = 2;

/** Places figures on the strong arcs, the first given first, never over a name, a dot or another figure. One without a free place is left out. */
export function figuresOf(figuring: Figuring): readonly ArcFigure[] {
  const { shapes, texts, most, taken } = figuring;
  const byId = new Map(shapes.map((shape) => [shape.arc.id, shape]));
  const ink = inkOf(shapes);
  const covered = taken.map((box) => grown(box, APART));
  const placed: ArcFigure[] = [];
  for (const [id, longest] of texts) {
    const shape = byId.get(id);
    const figure = shape && firstPlaced(shape, longest, { ...figuring, ink, covered });
    if (figure) {
      placed.push(figure);
      covered.push(grown(boxOf(figure), APART));
    }
    if (placed.length === most) break;
  }
  return placed;
}

/** A point of a strong arc, and half its breadth there. */
interface Ink {
  readonly id: string;
  readonly at: Point;
  readonly reach: number;
}

interface Ground extends Figuring {
  readonly ink: readonly Ink[];
  readonly covered: readonly Box[];
}

/** Px between the points at which an arc is looked at. */
const EVERY = 8;

const inkOf = (shapes: readonly Shape[]): readonly Ink[] =>
  shapes
    .filter(({ arc }) => arc.emphasised)
    .flatMap(({ arc, curve, tail, shoulder, tip, head }) => {
      const steps = Math.ceil(lengthTo(curve, 1) / EVERY);
      return Array.from({ length: steps + 1 }, (_, i): Ink => {
        const t = tail + ((tip - tail) * i) / steps;
        return { id: arc.id, at: pointAt(curve, t), reach: t > shoulder ? head.half : arc.width / 2 };
      });
    });

function firstPlaced(shape: Shape, texts: ArcTexts, ground: Ground): ArcFigure | null {
  for (const text of texts) {
    const figure = placedOn(shape, text, ground);
    if (figure) return figure;
  }
  return null;
}

function placedOn(shape: Shape, text: string, ground: Ground): ArcFigure | null {
  const { breadthOf, type, palette, frame, covered, ink } = ground;
  const { arc } = shape;
  const free: Box = [
    frame.inset.left + MARGIN,
    frame.inset.top + MARGIN,
    frame.width - frame.inset.right - MARGIN,
    frame.height - frame.inset.bottom - MARGIN,
  ];
  let [best, least]: [ArcFigure | null, number] = [null, Infinity];
  for (const [rank, seat] of seatsOf(shape, text, type).entries()) {
    if (rank >= least) break;
    const inside = seat.kind === 'inside';
    const size = inside ? Math.max(leastInside(type), Math.min(type * 1.15, arc.width * INSIDE.usual)) : type;
    const breadth = breadthOf({ text, size, weight: FIGURE_WEIGHT, spacing: 0 });
    const color = inside && !arc.hollow ? palette.figure : arc.color;
    const look = { id: arc.id, text, size, color, halo: inside ? null : palette.land, seat, breadth };
    const figure = { ...look, ...standing(shape, seat, breadth, size) };
    const box = boxOf(figure);
    if (!within(box, free) || covered.some((other) => overlap(box, other))) continue;
    const { own, other } = clearanceOf(figure, ink);
    if (other < 0 || own > FARTHEST || (own < 0 && !inside)) continue;
    const cost = rank + (other < CROWDED ? CROWD_COST : 0);
    if (cost < least) [best, least] = [figure, cost];
  }
  return best;
}

/** The outer side of a bend first. */
const SIDES = { [1]: [1, -1], [-1]: [-1, 1] } as const;

/** The seats to try, best first: in the middle, then further off, first on the outer side of the bend. */
function seatsOf(shape: Shape, text: string, type: number): readonly Seat[] {
  const { arc, curve, tail, shoulder } = shape;
  const length = lengthTo(curve, shoulder) - lengthTo(curve, tail);
  const outer = bendsRight(shape) ? -1 : 1;
  const breadth = type * text.length * 0.6;
  const roomy = arc.width * INSIDE.most >= leastInside(type);
  const inside = roomy && length > breadth + 40 && !arc.marks.includes('cored');
  return SHARES.flatMap((share): Seat[] => {
    const [dx, dy] = slopeAt(curve, tail + (shoulder - tail) * share);
    const steep = Math.abs(Math.atan(dy / (dx || 1e-9))) > (STEEP * Math.PI) / 180;
    const kind = steep || length < LONG * breadth ? 'level' : 'along';
    const beside = SIDES[outer].map((side): Seat => ({ share, kind, side }));
    return inside && !(steep && length < LONG * breadth)
      ? [{ share, kind: 'inside', side: 1 }, ...beside]
      : beside;
  });
}

/** Whether an arc bends to the right of its way. */
function bendsRight({ curve: { from, bend, to } }: Shape): boolean {
  return (bend[0] - from[0]) * (to[1] - bend[1]) - (bend[1] - from[1]) * (to[0] - bend[0]) > 0;
}

/** Where a figure of that breadth and size stands on a seat, px and degrees. */
function standing(
  { arc, curve, tail, shoulder }: Shape,
  { share, kind, side }: Seat,
  breadth: number,
  size: number,
): Pick<ArcFigure, 'at' | 'turn'> {
  const t = tail + (shoulder - tail) * share;
  const [[x, y], [dx, dy]] = [pointAt(curve, t), slopeAt(curve, t)];
  const slope = Math.hypot(dx, dy) || 1;
  const [nx, ny] = [(-dy / slope) * side, (dx / slope) * side];
  const turn = kind === 'level' ? 0 : upright((Math.atan2(dy, dx) * 180) / Math.PI);
  if (kind === 'inside') return { at: [x, y], turn };
  const digit = (size * DIGIT) / 2;
  // By how much the curve comes towards the figure's ends.
  const ends =
    kind === 'along' ? breadth / 2 / slope : (Math.abs(ny) * breadth + Math.abs(nx) * digit) / 2 / slope;
  const sag = Math.max(
    0,
    ...[t - ends, t + ends].map((end) => {
      const [ex, ey] = pointAt(curve, end);
      return (ex - x) * nx + (ey - y) * ny;
    }),
  );
  const reach = kind === 'along' ? digit : Math.abs(nx) * (breadth / 2) + Math.abs(ny) * digit;
  const off = arc.width / 2 + AIR + reach + sag;
  return { at: [x + nx * off, y + ny * off], turn };
}

const upright = (degrees: number): number =>
  degrees > 90 ? degrees - 180 : degrees <= -90 ? degrees + 180 : degrees;

/** The box around a figure, turned as it is, with the line's height. */
export function boxOf({ at, turn, breadth, size }: ArcFigure): Box {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.abs(Math.sin((turn * Math.PI) / 180))];
  return around(at, [breadth * cos + size * sin, breadth * sin + size * cos]);
}

/** Px between a figure and the nearest point of its own arc, and of any other strong one; negative where it covers one. */
function clearanceOf(
  { id, at, turn, breadth, size }: ArcFigure,
  ink: readonly Ink[],
): { own: number; other: number } {
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const clearance = { own: Infinity, other: Infinity };
  for (const point of ink) {
    const [dx, dy] = [point.at[0] - at[0], point.at[1] - at[1]];
    const [u, v] = [Math.abs(dx * cos + dy * sin), Math.abs(dy * cos - dx * sin)];
    const apart = Math.max(u - breadth / 2, v - (size * DIGIT) / 2) - point.reach;
    const whose = point.id === id ? 'own' : 'other';
    if (apart < clearance[whose]) clearance[whose] = apart;
  }
  return clearance;
}

/** Figures from another camera, while it moves: each keeps its place on its arc. */
export function figuresFrom(figures: readonly ArcFigure[], shapes: readonly Shape[]): readonly ArcFigure[] {
  const byId = new Map(shapes.map((shape) => [shape.arc.id, shape]));
  return figures.flatMap((figure) => {
    const shape = byId.get(figure.id);
    return shape ? [{ ...figure, ...standing(shape, figure.seat, figure.breadth, figure.size) }] : [];
  });
}
