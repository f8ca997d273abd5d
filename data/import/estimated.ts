import { formatTable, type Row } from '../table';
import { touchesRegion } from './region';

const SOURCE = 'abel-cohen-2022';

/** The six methods that Abel and Cohen compare, as their columns are called; the last is the one that is shown. */
export const METHODS = [
  ...['sd_drop_neg', 'sd_rev_neg', 'mig_rate'],
  ...['da_min_open', 'da_min_closed', 'da_pb_closed'],
] as const;

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
