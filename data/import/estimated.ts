import { DEFAULT_METHOD, METHODS } from '../../src/domain/method';
import { formatTable, type Row } from '../table';
import { touchesRegion } from './region';

const SOURCE = 'abel-cohen-2022';

const COLUMNS = ['origin', 'destination', 'year', ...METHODS, 'source'];

/** `estimated.csv`: moves in the five years from the middle of `year`, by each method; 0 is an estimate. Sorted. */
export function estimatedCsv(raw: readonly Row[]): string {
  const rows = raw
    .map(({ cells: { orig: origin = '', dest: destination = '', year0: year = '', ...methods } }) => ({
      ...methods,
      origin,
      destination,
      year,
      source: SOURCE,
    }))
    .filter(({ origin, destination }) => touchesRegion(origin, destination));
  const keyOf = (r: (typeof rows)[number]): string => `${r.origin} ${r.destination} ${r.year}`;
  return formatTable(
    rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    COLUMNS,
  );
}

/**
 * `estimated-arrivals.csv`: all moves to each country of the world in the five years from the middle of `year`, by the
 * method that is shown. {@link estimatedCsv} has only the region's corridors, which are no country's total. Sorted.
 */
export function estimatedArrivalsCsv(raw: readonly Row[]): string {
  const totals = new Map<string, number>();
  for (const { cells } of raw) {
    const key = `${cells.dest ?? ''} ${cells.year0 ?? ''}`;
    totals.set(key, (totals.get(key) ?? 0) + Number(cells[DEFAULT_METHOD]));
  }
  const rows = [...totals].sort(([a], [b]) => (a < b ? -1 : 1));
  return formatTable(
    rows.map(([key, persons]) => {
      const [country = '', year = ''] = key.split(' ');
      return { country, year, persons: String(persons), source: SOURCE };
    }),
    ['country', 'year', 'persons', 'source'],
  );
}
