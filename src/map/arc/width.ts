/** How wide arcs are, px: at most, the least that a strong arc has, and quiet ones. */
export interface Widths {
  readonly full: number;
  readonly least: number;
  readonly hairline: number;
}

/** Px of a quiet arc on a page. */
export const HAIRLINE = 1;
/** On the page's map at 1440 × 900. */
export const ON_PAGE: Widths = { full: 26, least: 1.6, hairline: HAIRLINE };

/** Px of the arcs of counts of work on the page: one width, for their figures are of different kinds. */
export const WORK_WIDTH = 7;
/** Px that they have on the smallest map: room for their chevrons. */
export const WORK_LEAST = 6;

/** Breadths of a picture and the full width in each, px: a phone's, an article's, the page's; between them it grows evenly. */
const FULL: readonly (readonly [breadth: number, full: number])[] = [
  [390, 17],
  [660, 24],
  [1088, 26],
];
/** Px of full width in a hall where marks are as large as on the page. */
const FULL_IN_HALL = 27.5;

/**
 * How wide arcs are in a picture.
 * @param breadth of the picture, px
 * @param hall by what marks are multiplied where it is seen from the last row of a hall; null on a page
 * @param pair whether it shows one corridor: then its smaller direction must be seen too
 */
export function widthsIn(breadth: number, { hall, pair }: { hall: number | null; pair: boolean }): Widths {
  if (hall !== null) return { full: FULL_IN_HALL * hall, least: 3, hairline: Math.max(HAIRLINE, 1.1 * hall) };
  return { ...ON_PAGE, full: fullIn(breadth), least: pair ? 2.4 : ON_PAGE.least };
}

function fullIn(breadth: number): number {
  const next = FULL.findIndex(([b]) => breadth < b);
  const [a, b] = [FULL[next - 1], FULL[next]];
  if (!b) return ON_PAGE.full;
  if (!a) return b[1];
  return a[1] + ((b[1] - a[1]) * (breadth - a[0])) / (b[0] - a[0]);
}

/**
 * Width in px for a number of persons, in proportion to it: `whole` persons have the full width.
 * Null, no figure, has the least.
 */
export function widthOf(persons: number | null, whole: number, { full, least }: Widths = ON_PAGE): number {
  if (persons === null || persons <= 0 || whole <= 0) return least;
  return Math.max(least, full * Math.min(1, persons / whole));
}

/** The part of the full width that the moves both ways between two states can have. */
const BOTH_PART = 0.6;

/**
 * Width in px for the moves both ways between two states. By its root: the largest pair has eighty times the moves of the
 * smallest that is drawn, and in proportion to them all but three would be as thin as the thinnest. The key says so.
 */
export const widthOfBoth = (persons: number | null, whole: number, widths: Widths = ON_PAGE): number =>
  persons === null || persons <= 0 || whole <= 0
    ? widths.least
    : Math.max(widths.least, BOTH_PART * widths.full * Math.sqrt(Math.min(1, persons / whole)));

/** 1, 2 and 5 times powers of ten. */
const STEPS = [1, 2, 5, 10] as const;

/** The figure that the full width stands for: the next of 1, 2, 5 × 10ⁿ not under the largest that a selection has in any year. */
export function wholeFigure(largest: number): number {
  if (largest <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(largest));
  return (STEPS.find((step) => step * power >= largest) ?? 10) * power;
}

/**
 * Two round figures that show the scale in a key, the smaller first: 10,000 and 50,000 where the full width stands for
 * 200,000. One where there is no smaller whole number, none where the scale ends before.
 */
export function examplesOf(whole: number): readonly number[] {
  const larger = stepUnder(whole / 4);
  return [stepUnder(larger / 5), larger].filter((figure) => figure >= 1);
}

function stepUnder(figure: number): number {
  const power = 10 ** Math.floor(Math.log10(figure) + 1e-9);
  return (STEPS.findLast((step) => step * power <= figure * (1 + 1e-9)) ?? 1) * power;
}
