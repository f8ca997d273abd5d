import { dayNumber } from '../../domain/day';
import { isStock } from '../../domain/work';
import type { RowFigure, WorkRow } from '../../people/work-rows';
import { type Axis, xOf } from '../axis/axis';

/** Where a figure is written: a box in px of the row, a button's. */
export interface Written {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether it stands above its mark. */
  readonly above: boolean;
  /** In its short form. */
  readonly short: boolean;
}

/** A figure on its row. */
export interface Mark {
  readonly figure: RowFigure;
  /** Px of the first and the last day that its period can mean. */
  readonly x1: number;
  readonly x2: number;
  readonly y: number;
  /** Null where others leave no room: the table has it. */
  readonly written: Written | null;
}

/** A row laid out. */
export interface MarkedRow {
  readonly marks: readonly Mark[];
  /** Px. */
  readonly height: number;
  /** Px of zero, the foot of a row with a scale of its own; null where heights mean nothing. */
  readonly foot: number | null;
}

/** Px of a written figure, as high as a pointer's target must be. */
export const LEVEL = 24;
/** Px of the highest point above the foot of a row with a scale. */
const SCALE = 46;
/** Px around a written figure. */
const GAP = 4;
/** Px beyond the axis's end that a written figure may take. */
const EDGE = 12;
/** Where the middle of a mark may stand below its words, as a share of their breadth. */
const SHARES = [0.5, 0.12, 0.88] as const;

/**
 * Lays out a row: a mark where and as long as its period is, all at one height, or, where points may be joined, on a
 * scale from zero of their own; and figures above and below as far as they have room, those of `before` first, then the
 * last and those of long periods.
 * @param widthsOf px of a figure as it is written, in full and, where that loses nothing, short
 */
export function marksOf(
  axis: Axis,
  row: WorkRow,
  widthsOf: (figure: RowFigure) => readonly number[],
  before: readonly RowFigure[] = [],
): MarkedRow {
  const heights = row.joins ? scaled(row.figures) : null;
  const foot = heights ? LEVEL + SCALE + 6 : null;
  const places = row.figures.map((figure, i) => ({
    figure,
    x1: Math.max(axis.left, xOf(axis, figure.count.start)),
    x2: Math.max(axis.left, xOf(axis, figure.count.end)),
    y: foot === null ? LEVEL : foot - (heights?.[i] ?? 0),
  }));
  const points = foot === null ? [] : places.map(({ x1, x2, y }) => ({ x: (x1 + x2) / 2, y }));
  const middles = places.map(({ x1, x2 }) => (x1 + x2) / 2);
  const written: (Written | undefined)[] = [];
  for (const i of inTurn(row.figures, before)) {
    const place = places[i];
    if (place) written[i] = roomFor(place, widthsOf(place.figure), { axis, foot, written, middles, points });
  }
  const marks = places.map((place, i): Mark => ({ ...place, written: written[i] ?? null }));
  const below = written.some((box) => box && !box.above);
  return { marks, foot, height: foot === null ? (below ? 2 * LEVEL : LEVEL + 10) : foot + 4 };
}

/** Px above the foot: each figure's share of the greatest of its own row. */
function scaled(figures: readonly RowFigure[]): number[] {
  const values = figures.map(({ count }) => count.quantity.told((place) => ({ place })).place);
  const most = Math.max(1, ...values);
  return values.map((value) => (value / most) * SCALE);
}

/** The order in which figures are written: those named before, the last, those of longest periods, the first, later ones. */
function inTurn(figures: readonly RowFigure[], before: readonly RowFigure[]): number[] {
  const last = figures.length - 1;
  const daysOf = (i: number): number => {
    const count = figures[i]?.count;
    return count && !isStock(count) ? dayNumber(count.end) - dayNumber(count.start) : 0;
  };
  const all = figures.map((_, i) => i);
  const others = all.toSorted((a, b) => daysOf(b) - daysOf(a) || Number(b === 0) - Number(a === 0) || b - a);
  const named = all.filter((i) => before.some((figure) => figure === figures[i]));
  return [...new Set([...named, last, ...others])];
}

/** A row while its figures are being written. */
interface Drawn {
  readonly axis: Axis;
  readonly foot: number | null;
  readonly written: readonly (Written | undefined)[];
  /** Px of the middles of the row's marks: a figure stands nearest to its own. */
  readonly middles: readonly number[];
  /** The points of a line, which no figure may cover. */
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** The first box above or below a mark that is within the axis and meets none that is written. */
function roomFor(
  { x1, x2, y }: Pick<Mark, 'x1' | 'x2' | 'y'>,
  breadths: readonly number[],
  { axis, foot, written, middles, points }: Drawn,
): Written | undefined {
  const middle = (x1 + x2) / 2;
  const sides = [true, false].filter((above) => above || foot === null || y + LEVEL + GAP <= foot);
  const boxes = breadths.flatMap((breadth, form) => {
    const width = Math.max(LEVEL, breadth + 2 * GAP);
    return sides.flatMap((above) =>
      SHARES.map((share): Written => {
        const offset = foot === null ? 0 : above ? -GAP : GAP;
        const top = (above ? y - LEVEL : y) + offset;
        return { x: middle - share * width, y: top, width, above, short: form > 0 };
      }),
    );
  });
  return boxes.find(
    (box) =>
      box.x >= axis.left - GAP &&
      box.x + box.width <= axis.right + EDGE &&
      isNearest(box, middle, middles) &&
      written.every((other) => !other || !meet(box, other)) &&
      !points.some((point) => covers(box, point)),
  );
}

/** Whether no other mark's middle is nearer to the middle of a box than its own. */
function isNearest({ x, width }: Written, own: number, middles: readonly number[]): boolean {
  const away = Math.abs(x + width / 2 - own);
  return middles.every((other) => other === own || Math.abs(x + width / 2 - other) > away);
}

const meet = (a: Written, b: Written): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + LEVEL && b.y < a.y + LEVEL;

/** Px of the part of a box that its letters take, and of a point's half. */
const [LETTERS, POINT] = [18, 2];

function covers(box: Written, { x, y }: { readonly x: number; readonly y: number }): boolean {
  const top = box.above ? box.y : box.y + LEVEL - LETTERS;
  const isBeside = x < box.x - POINT || x > box.x + box.width + POINT;
  return !isBeside && y > top - POINT && y < top + LETTERS + POINT;
}
