import { cell, formatTable, type Row } from '../table';
import { touchesRegion } from './region';

const SOURCE = 'unhcr-refugee-statistics';

/** UNHCR's two tables write the same two origins in two ways: its own codes, and those of ISO's user range. */
const SAME: Readonly<Record<string, string>> = { UKN: 'UNK', STA: 'XXA' };

const codeOf = (row: Row, column: string): string => SAME[cell(row, column)] ?? cell(row, column);

/** Returns as CSV the sorted rows between two countries, one in the region, with a figure above 0 in one of `columns`. */
function figuresCsv(raw: readonly Row[], columns: readonly string[]): string {
  const rows = raw
    .filter((row) => columns.some((column) => Number(cell(row, column)) > 0))
    .map((row) => ({
      ...Object.fromEntries(columns.map((column) => [column, cell(row, column)] as const)),
      origin: codeOf(row, 'coo_iso'),
      destination: codeOf(row, 'coa_iso'),
      year: cell(row, 'year'),
      source: SOURCE,
    }))
    .filter((r) => r.origin !== r.destination && touchesRegion(r.origin, r.destination));
  const keyOf = (r: (typeof rows)[number]): string => `${r.origin} ${r.destination} ${r.year}`;
  return formatTable(
    rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    ['origin', 'destination', 'year', ...columns, 'source'],
  );
}

/** `refugees.csv`: refugees and, apart from them, asylum-seekers in `destination` on 31 December. */
export const refugeesCsv = (population: readonly Row[]): string =>
  figuresCsv(population, ['refugees', 'asylum_seekers']);

/**
 * `refugee-arrivals.csv`: in a year, people recognised as a group or given temporary protection, people in a
 * refugee-like situation, and new asylum applications; empty where UNHCR has no figure.
 */
export const refugeeArrivalsCsv = (flows: readonly Row[]): string =>
  figuresCsv(flows, ['refugees', 'refugee_like', 'asylum_seekers']);
