import type { TableName } from '../build/sources';
import type { Problem } from '../problem';
import { cell, figure, type Row } from '../table';
import { DEFAULT_METHOD, METHODS } from '../../src/domain/method';
import { problemInRow, unknownWords, wrongCells, wrongPersons } from './rows';

type Tables = Readonly<Partial<Record<TableName, readonly Row[]>>>;

/** The columns in which a table holds the two ends of a corridor. */
const endsOf = (row: Row): readonly [string, string] =>
  'sending' in row.cells
    ? [cell(row, 'sending'), cell(row, 'receiving')]
    : [cell(row, 'origin'), cell(row, 'destination')];

/** Finds wrong figures of the estimated flows, refugees, arrivals and remittances, and countries at both ends. */
export const measureProblems = (tables: Tables): Problem[] => [
  ...wrongPersons(tables.estimated ?? [], METHODS),
  ...wrongPersons(tables['estimated-arrivals'] ?? [], ['persons']),
  ...tooFewArrivals(tables.estimated ?? [], tables['estimated-arrivals'] ?? []),
  ...wrongPersons(tables.refugees ?? [], ['refugees', 'asylum_seekers']),
  ...wrongCells(
    tables['refugee-arrivals'] ?? [],
    ['refugees', 'refugee_like', 'asylum_seekers'],
    (text) => text === '' || /^\d+$/.test(text),
    'is neither a whole number of persons nor empty',
  ),
  ...wrongCells(
    tables.remittances ?? [],
    ['usd_million'],
    (text) => Number(text) > 0,
    'is not an amount above 0',
  ),
  ...unknownWords(
    tables.estimated ?? [],
    ['year'],
    new Set(['1990', '1995', '2000', '2005', '2010', '2015']),
    'the six periods',
  ),
  ...(['estimated', 'refugees', 'refugee-arrivals', 'remittances'] as const)
    .flatMap((name) => tables[name] ?? [])
    .filter((row) => endsOf(row)[0] === endsOf(row)[1])
    .map((row) => problemInRow(row, endsOf(row)[0], 'stands at both ends')),
];

/**
 * Compares tables with totals published elsewhere, as precisely as those are printed: a column's sum over the rows
 * between two countries in a year. An empty origin means all origins together.
 */
export const knownTotalsProblems = (tables: Tables, known: readonly Row[]): Problem[] =>
  known.flatMap((row) => {
    const table = tables[cell(row, 'table') as TableName] ?? [];
    const rows = table.filter((r) => isInTotal(r, row));
    const sum = rows.reduce((before, r) => before + (figure(r, cell(row, 'column')) ?? 0), 0);
    const value = cell(row, 'value');
    if (sum.toFixed(value.split('.')[1]?.length ?? 0) === value) return [];
    const why = `is not reproduced by ${cell(row, 'table')}.csv, which makes ${sum}`;
    return [problemInRow(row, value, why)];
  });

function isInTotal(row: Row, known: Row): boolean {
  const [origin, destination] = endsOf(row);
  const from = cell(known, 'origin');
  return (
    (from === '' || from === origin) &&
    destination === cell(known, 'destination') &&
    cell(row, 'year') === cell(known, 'year')
  );
}

/** Finds countries to which more people come from the region's corridors than from all the world. */
function tooFewArrivals(estimated: readonly Row[], arrivals: readonly Row[]): Problem[] {
  const sums = new Map<string, number>();
  for (const row of estimated) {
    const key = `${cell(row, 'destination')} ${cell(row, 'year')}`;
    sums.set(key, (sums.get(key) ?? 0) + (figure(row, DEFAULT_METHOD) ?? 0));
  }
  return arrivals
    .filter(
      (row) =>
        (figure(row, 'persons') ?? 0) < (sums.get(`${cell(row, 'country')} ${cell(row, 'year')}`) ?? 0),
    )
    .map((row) => problemInRow(row, cell(row, 'persons'), 'is less than estimated.csv adds up to'));
}
