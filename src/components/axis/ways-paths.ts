/**
 * Totals of a state both ways as SVG paths: bars over and under the line of none, and the net of both.
 *
 *   ▇ ▇      arrivals
 *   ━━━━━━  zero
 *   █ ▃      departures
 */
import type { YearOfTotals } from '../../people/national-totals';
import { placeWords, type Stretch } from './place-note';

/** Where years and persons stand in a drawing, in its own units. */
export interface WaysPlane {
  /** The left edge of a year. */
  readonly xOf: (year: number) => number;
  /** The right end of the drawing: a bar of a year that goes on beyond it ends there. */
  readonly wide: number;
  /** What a bar leaves free before the next. */
  readonly gap: number;
  /** The height of the line of none, from the top. */
  readonly zero: number;
  /** The height of one person. */
  readonly scale: number;
}

/** Returns a bar a year; `persons` is above 0 for one over the line, below 0 for one under it. */
export const barsPath = (
  years: readonly YearOfTotals[],
  persons: (year: YearOfTotals) => number,
  { xOf, wide, gap, zero, scale }: WaysPlane,
): string =>
  years
    .map((year) => {
      const x = xOf(year.year);
      const breadth = Math.min(wide, xOf(year.year + 1)) - x - gap;
      const tall = (persons(year) * scale).toFixed(1);
      return `M${x.toFixed(1)} ${zero.toFixed(1)}h${breadth.toFixed(1)}v${-Number(tall)}h${(-breadth).toFixed(1)}z`;
    })
    .join('');

/** Returns the net from the middle of a year to that of the next; nothing is joined over a year without both figures. */
export const netPath = (years: readonly YearOfTotals[], { xOf, zero, scale }: WaysPlane): string =>
  years
    .map(({ year, net }, i) => {
      if (net === null) return '';
      const before = years[i - 1];
      const isJoined = before?.year === year - 1 && before.net !== null;
      const x = (xOf(year) + xOf(year + 1)) / 2;
      return `${isJoined ? 'L' : 'M'}${x.toFixed(1)} ${(zero - net * scale).toFixed(1)}`;
    })
    .join('');

/** What is said of the figures of a day, and the line that it needs, px. */
interface WordsOfDay {
  readonly width: number;
  readonly height: number;
  /** Where the day line stands. */
  readonly day: number;
  /** Years whose bars must not be struck, and where they stand in a drawing of px. */
  readonly years: readonly YearOfTotals[];
  readonly plane: WaysPlane;
  /** Of the whole drawing. */
  readonly bottom: number;
}

/** Where words stand in a drawing, px from its left and at its upper or lower edge. */
export interface WaysPlace {
  readonly x: number;
  readonly edge: 'top' | 'bottom';
}

/**
 * Places words at the upper or the lower edge, where neither a bar nor the net reaches them and the day line strikes
 * nothing. Null where neither edge has such room near the day: then they stand beside the drawing.
 */
export function placeInWays({ width, height, day, years, plane, bottom }: WordsOfDay): WaysPlace | null {
  const { xOf, zero, scale, wide } = plane;
  const reached = { top: zero < height, bottom: bottom - zero < height };
  const isHit = (edge: 'top' | 'bottom', { arrived, left, net }: YearOfTotals): boolean => {
    if (edge === 'top') return zero - Math.max(arrived ?? 0, net ?? 0) * scale < height;
    return zero + Math.max(left ?? 0, -(net ?? 0)) * scale > bottom - height;
  };
  for (const edge of ['top', 'bottom'] as const) {
    if (reached[edge]) continue;
    const hit = years.filter((year) => isHit(edge, year));
    const bars = hit.map(({ year }): Stretch => [xOf(year), Math.min(wide, xOf(year + 1))]);
    const x = placeWords({
      width,
      beside: [day - 5, day + 5],
      first: 'before',
      taken: [...bars, [day - 3, day + 3]],
      room: wide,
    });
    if (x !== null) return { x, edge };
  }
  return null;
}
