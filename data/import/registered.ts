import { cell, formatTable, type Row } from '../table';

const SOURCE = 'cisstat-migration';
const PARTNER_COLUMNS = ['year', 'reporter', 'partner', 'direction', 'persons'];
const TOTAL_COLUMNS = [
  ...['reporter', 'year', 'arrivals', 'departures', 'net'],
  ...['arrivals_cis', 'arrivals_non_cis', 'departures_cis', 'departures_non_cis'],
];

/** The raw rows with our source id, sorted by the first `keys` columns. */
function sourced(raw: readonly Row[], columns: readonly string[], keys: number): string {
  const keyOf = (row: Row): string =>
    columns
      .slice(0, keys)
      .map((c) => cell(row, c))
      .join(' ');
  const rows = [...raw].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  return formatTable(
    rows.map((row) => ({ ...row.cells, source: SOURCE })),
    [...columns, 'source'],
  );
}

/** `registered.csv` from CIS Stat's arrivals and departures by partner: registrations in a calendar year. */
export const registeredCsv = (partners: readonly Row[]): string => sourced(partners, PARTNER_COLUMNS, 4);

/** `registered-totals.csv`: each reporter's totals, and their parts from and to the CIS; empty where none is given. */
export const registeredTotalsCsv = (totals: readonly Row[]): string => sourced(totals, TOTAL_COLUMNS, 2);
