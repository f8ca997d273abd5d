import { isDay } from '../../src/domain/day';
import type { Problem } from '../problem';
import { cell, type Row } from '../table';

/** Returns what is wrong with a cell of a CSV row. */
export const problemInRow = (row: Row, value: string, why: string): Problem => ({
  file: row.file,
  row: row.line,
  value,
  why,
});

/** Finds cells of `columns` for which `isRight` is false. */
export const wrongCells = (
  rows: readonly Row[],
  columns: readonly string[],
  isRight: (text: string) => boolean,
  why: string,
): Problem[] =>
  rows.flatMap((row) =>
    columns
      .filter((c) => !isRight(cell(row, c)))
      .map((c) => problemInRow(row, cell(row, c), `(${c}) ${why}`)),
  );

/** Finds codes, ids or words that `known` does not have; `where` names the list. */
export const unknownWords = (
  rows: readonly Row[],
  columns: readonly string[],
  known: ReadonlySet<string>,
  where: string,
): Problem[] => wrongCells(rows, columns, (text) => known.has(text), `is not in ${where}`);

/** Finds numbers of people that are not whole, or negative, or empty. */
export const wrongPersons = (rows: readonly Row[], columns: readonly string[]): Problem[] =>
  wrongCells(rows, columns, (text) => /^\d+$/.test(text), 'is not a whole number of persons, 0 or more');

export const wrongYears = (rows: readonly Row[], columns: readonly string[]): Problem[] =>
  wrongCells(rows, columns, (text) => isDay(`${text}-01-01`), 'is not a year');

/** Finds empty cells where a text must stand. */
export const emptyCells = (rows: readonly Row[], columns: readonly string[]): Problem[] =>
  wrongCells(rows, columns, (text) => text.trim() !== '', 'is empty');

/** Finds rows whose `columns` together repeat those of an earlier row. */
export function repeatedRows(rows: readonly Row[], columns: readonly string[]): Problem[] {
  const seen = new Map<string, number>();
  return rows.flatMap((row) => {
    const key = columns.map((c) => cell(row, c)).join(' ');
    const earlier = seen.get(key);
    seen.set(key, earlier ?? row.line);
    return earlier === undefined ? [] : [problemInRow(row, key, `stands already in row ${earlier}`)];
  });
}
