import type { CountryCode } from '../domain/country';
import type { NationalTotal } from '../domain/national-total';

/** One state's own totals one way, a year after the other. */
export interface TotalSeries {
  readonly reporter: CountryCode;
  readonly way: NationalTotal['way'];
  readonly years: readonly NationalTotal[];
  /** The year with the largest figure. */
  readonly largest: NationalTotal;
}

type Totals = readonly NationalTotal[];

/** Returns a state's own totals one way; null where it has published none. Figures of two states are never joined. */
export function totalSeries(
  totals: Totals,
  reporter: CountryCode,
  way: NationalTotal['way'],
): TotalSeries | null {
  const years = totals.filter((total) => total.reporter === reporter && total.way === way);
  const [first] = years;
  if (!first) return null;
  return {
    reporter,
    way,
    years,
    largest: years.reduce((most, t) => (t.persons > most.persons ? t : most), first),
  };
}

/** Returns the state with the largest total of any year one way; null only where there are no totals. */
export const largestReporter = (totals: Totals, way: NationalTotal['way']): CountryCode | null =>
  totals
    .filter((total) => total.way === way)
    .reduce<NationalTotal | null>(
      (most, total) => (most === null || total.persons > most.persons ? total : most),
      null,
    )?.reporter ?? null;

/** A state's own totals of a year, both ways. */
export interface YearOfTotals {
  readonly year: number;
  /** Null where the state published none of that way: missing is not zero. */
  readonly arrived: number | null;
  readonly left: number | null;
  /** Arrivals less departures; null where one of the two is missing. */
  readonly net: number | null;
}

/** Returns the years in which a state published a total of either way, oldest first; years without any are left out. */
export function yearsOfTotals(totals: Totals, reporter: CountryCode): readonly YearOfTotals[] {
  const own = totals.filter((total) => total.reporter === reporter);
  const years = [...new Set(own.map(({ year }) => year))].sort((a, b) => a - b);
  return years.map((year) => {
    const of = (way: NationalTotal['way']): number | null =>
      own.find((total) => total.year === year && total.way === way)?.persons ?? null;
    const [arrived, left] = [of('in'), of('out')];
    return { year, arrived, left, net: arrived === null || left === null ? null : arrived - left };
  });
}

/** One state's own totals both ways, a year after the other. */
export interface WaysSeries {
  readonly reporter: CountryCode;
  readonly years: readonly YearOfTotals[];
}

/** Returns a state's own totals both ways; null where it has published none of one of them. */
export function waysSeries(totals: Totals, reporter: CountryCode): WaysSeries | null {
  const years = yearsOfTotals(totals, reporter);
  const isBoth = years.some(({ arrived }) => arrived !== null) && years.some(({ left }) => left !== null);
  return isBoth ? { reporter, years } : null;
}
