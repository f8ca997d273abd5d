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
