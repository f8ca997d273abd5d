import { isDay } from '../../src/domain/day';
import type { Problem } from '../problem';
import { cell, type Row } from '../table';

const problem = (row: Row, value: string, why: string): Problem => ({
  file: row.file,
  row: row.line,
  value,
  why,
});

/** Cells of `columns` for which `isRight` is false. */
export const wrongCells = (
  rows: readonly Row[],
  columns: readonly string[],
  isRight: (text: string) => boolean,
  why: string,
): Problem[] =>
  rows.flatMap((row) =>
    columns.filter((c) => !isRight(cell(row, c))).map((c) => problem(row, cell(row, c), `(${c}) ${why}`)),
  );

/** Codes, ids or words that `known` does not have. */
export const unknownWords = (
  rows: readonly Row[],
  columns: readonly string[],
  known: ReadonlySet<string>,
  where: string,
): Problem[] => wrongCells(rows, columns, (text) => known.has(text), `is not in ${where}`);

/** Numbers of people that are not whole, or negative, or empty. */
export const wrongPersons = (rows: readonly Row[], columns: readonly string[]): Problem[] =>
  wrongCells(rows, columns, (text) => /^\d+$/.test(text), 'is not a whole number of persons, 0 or more');

export const wrongYears = (rows: readonly Row[], columns: readonly string[]): Problem[] =>
  wrongCells(rows, columns, (text) => isDay(`${text}-01-01`), 'is not a year');

/** Empty cells where a text must stand. */
export const emptyCells = (rows: readonly Row[], columns: readonly string[]): Problem[] =>
  wrongCells(rows, columns, (text) => text.trim() !== '', 'is empty');

/** Rows whose `columns` together repeat those of an earlier row. */
export function repeatedRows(rows: readonly Row[], columns: readonly string[]): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = columns.map((c) => cell(row, c)).join(' ');
    const earlier = seen.get(key);
    seen.set(key, earlier ?? row.line);
    return earlier === undefined ? [] : [problem(row, key, `stands already in row ${earlier}`)];
  });
}
