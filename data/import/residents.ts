import { cell, formatTable, type Row } from '../table';
import { touchesRegion } from './region';

const SOURCE = 'undesa-ims-2024';
const SEXES = ['female', 'male'] as const;
type Counts = Partial<Record<string, number>>;

/** Persons of each sex by `origin,destination,year`, for the pairs that touch one of the twelve states, sorted. */
function countsOf(raw: readonly Row[]): [string[], Counts][] {
  const counts = new Map<string, Counts>();
  for (const row of raw) {
    const [origin, destination] = [cell(row, 'from'), cell(row, 'geo')];
    if (!touchesRegion(origin, destination)) continue;
    const key = [origin, destination, cell(row, 't')].join(' ');
    const found = counts.get(key) ?? {};
    found[cell(row, 'sex')] = Number(cell(row, 'n'));
    counts.set(key, found);
  }
  const sorted = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([key, found]) => [key.split(' '), found]);
}

/** `residents.csv`: both sexes added. A count of 0 is kept, a pair without an estimate has no row. */
export function residentsCsv(raw: readonly Row[]): string {
  const rows = countsOf(raw).map(([[origin = '', destination = '', year = ''], { female, male }]) => {
    if (female === undefined || male === undefined) {
      throw new Error(`${origin} > ${destination} ${year}: one sex is missing, the total cannot be made`);
    }
    return { origin, destination, year, persons: female + male, source: SOURCE };
  });
  return formatTable(rows, ['origin', 'destination', 'year', 'persons', 'source']);
}

/** `residents-by-sex.csv`: the same counts apart. */
export function residentsBySexCsv(raw: readonly Row[]): string {
  const rows = countsOf(raw).flatMap(([[origin = '', destination = '', year = ''], found]) =>
    SEXES.map((sex) => ({ origin, destination, year, sex, persons: found[sex] ?? '', source: SOURCE })),
  );
  return formatTable(rows, ['origin', 'destination', 'year', 'sex', 'persons', 'source']);
}
