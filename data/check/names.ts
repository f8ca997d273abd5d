import { NAME_COLUMNS } from '../build/countries';
import type { TableName } from '../build/sources';
import type { Problem } from '../problem';
import { cell, type Row } from '../table';
import { emptyCells, repeatedRows } from './rows';

type Tables = Readonly<Record<TableName, readonly Row[]>>;
interface Named {
  readonly instruments: readonly object[];
  readonly routes: readonly object[];
}

/** Names that are empty, that belong to nothing, or that stand twice; a missing one shows when its entry is decoded. */
export const nameProblems = (tables: Tables, { instruments, routes }: Named): Problem[] => [
  ...emptyCells(tables.countries, NAME_COLUMNS),
  ...repeatedRows(tables.countries, ['code']),
  ...kazakhProblems(tables['instrument-names-kk'], instruments),
  ...kazakhProblems(tables['route-names-kk'], routes),
  ...emptyCells(tables['onward-labels'], ['region', 'en', 'ru', 'kk']),
];

function kazakhProblems(names: readonly Row[], entries: readonly object[]): Problem[] {
  const ids = new Set(entries.map((entry) => ('id' in entry ? entry.id : null)));
  const strangers = names.filter((row) => !ids.has(cell(row, 'id')));
  return [
    ...emptyCells(names, ['id', 'kk']),
    ...repeatedRows(names, ['id']),
    ...strangers.map((row) => ({
      file: row.file,
      row: row.line,
      value: cell(row, 'id'),
      why: 'names nothing we have',
    })),
  ];
}
