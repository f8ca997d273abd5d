/** The years of a state's own totals that a chart names. */
import type { YearOfTotals } from '../national-totals';

/** The years that a chart names: the deepest loss, the highest gain where it is far from the last year, and the last. */
export interface TurningYears {
  readonly lowest: YearOfTotals | null;
  readonly highest: YearOfTotals | null;
  readonly last: YearOfTotals | null;
}

/** Returns the turning years of the net; the highest only so many years or more before the last that both find room. */
export function turningYears(years: readonly YearOfTotals[], room: number): TurningYears {
  const known = years.filter(({ net }) => net !== null);
  const net = (year: YearOfTotals): number => year.net ?? 0;
  const by = (isBetter: (a: number, b: number) => boolean): YearOfTotals | null =>
    known.reduce<YearOfTotals | null>(
      (best, year) => (best === null || isBetter(net(year), net(best)) ? year : best),
      null,
    );
  const [lowest, highest, last] = [by((a, b) => a < b), by((a, b) => a > b), known.at(-1) ?? null];
  const isApart = highest !== null && last !== null && last.year - highest.year >= room;
  return {
    lowest: lowest && net(lowest) < 0 ? lowest : null,
    highest: isApart && net(highest) > 0 ? highest : null,
    last,
  };
}
