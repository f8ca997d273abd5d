import type { CountryCode } from '../domain/country';
import type { Day } from '../domain/day';
import { MEASURE } from '../domain/measure';
import type { FlowTable, Period } from './flows';

/** What came to a country and what left it, by one source: its own register, or the table's own estimate. */
export interface InAndOut {
  readonly in: number;
  readonly out: number;
  /** Who is counted at the other end: two periods are compared only where these are the same. */
  readonly partners: string;
}

/** Returns a country's arrivals and departures in a period by the same count; null where either is missing. */
export function inAndOut(table: FlowTable, country: CountryCode, period: Period): InAndOut | null {
  const byEnds = MEASURE[table.measure].countedBy === 'either end';
  const own = table.reportsIn(period).filter(({ reporter }) => !byEnds || reporter === country);
  const [arrived, left] = (['destination', 'origin'] as const).map((end) =>
    own.filter((o) => o[end] === country),
  );
  if (!arrived?.length || !left?.length) return null;
  const sum = (list: typeof own): number => list.reduce((n, { persons }) => n + persons, 0);
  const codes = [
    ...arrived.map(({ origin }) => `${origin}>`),
    ...left.map(({ destination }) => `>${destination}`),
  ];
  return { in: sum(arrived), out: sum(left), partners: codes.sort().join(' ') };
}

/** Returns the first period before `period` that counts a country's moves both ways with the same partners; null where none does. */
export function firstAlike(
  table: FlowTable,
  country: CountryCode,
  period: Period,
): (InAndOut & { readonly end: Day }) | null {
  const now = inAndOut(table, country, period);
  for (const earlier of table.periods) {
    if (!now || earlier.end >= period.end) return null;
    const then = inAndOut(table, country, earlier);
    if (then?.partners === now.partners) return { ...then, end: earlier.end };
  }
  return null;
}
