import { NAME_COLUMNS } from '../build/countries';
import type { TableName } from '../build/sources';
import type { Problem } from '../problem';
import { cell, type Row } from '../table';
import { emptyCells, repeatedRows } from './rows';

type Tables = Readonly<Record<TableName, readonly Row[]>>;
interface Named {
  readonly instruments: readonly object[];
  readonly routes: readonly object[];
  readonly acts: readonly object[];
  readonly events: readonly object[];
}

/** Finds names that are empty, missing or repeated, and names of nothing we have. */
export const nameProblems = (tables: Tables, { instruments, routes, acts, events }: Named): Problem[] => [
  ...emptyCells(tables.countries, NAME_COLUMNS),
  ...repeatedRows(tables.countries, ['code']),
  ...kazakhProblems('instrument-names-kk.csv', tables['instrument-names-kk'], instruments),
  ...kazakhProblems('route-names-kk.csv', tables['route-names-kk'], routes),
  ...kazakhProblems('act-names-kk.csv', tables['act-names-kk'], acts),
  ...kazakhProblems('event-names-kk.csv', tables['event-names-kk'], events),
  ...emptyCells(tables['event-short-names'], ['id', 'en', 'ru', 'kk']),
  ...repeatedRows(tables['event-short-names'], ['id']),
  ...emptyCells(tables['onward-labels'], ['region', 'en', 'ru', 'kk']),
];

/** Compares the names of `file` with the entries that need one. */
export function kazakhProblems(file: string, names: readonly Row[], entries: readonly object[]): Problem[] {
  const ids = new Set(entries.map((entry) => ('id' in entry ? String(entry.id) : '')));
  const named = new Set(names.map((row) => cell(row, 'id')));
  return [
    ...emptyCells(names, ['id', 'kk']),
    ...repeatedRows(names, ['id']),
    ...names
      .filter((row) => !ids.has(cell(row, 'id')))
      .map((row) => ({ file, row: row.line, value: cell(row, 'id'), why: 'names nothing we have' })),
    ...[...ids]
      .filter((id) => !named.has(id))
      .map((id) => ({ file, row: 'none', value: id, why: 'has no Kazakh name' })),
  ];
}
