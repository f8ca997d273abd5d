import { csvFormat, csvParse } from 'd3-dsv';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOURCES } from './paths';

/** One line of a CSV file: its cells by column, and where it stands. */
export interface Row {
  readonly file: string;
  /** Line in the file; the header is line 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** The cell, or the empty text where the column does not exist. */
export const cell = (row: Row, column: string): string => row.cells[column] ?? '';

/** The cell as a number; null where it is empty. */
export function figure(row: Row, column: string): number | null {
  const text = cell(row, column);
  return text === '' ? null : Number(text);
}

/** Rows of a CSV text; `file` is only remembered for messages. No cell may hold a line break. */
export const parseTable = (file: string, text: string): Row[] =>
  csvParse(text).map((cells, i) => ({ file, line: i + 2, cells }));

/** A table of `data/sources/`. Throws when the file is not there. */
export const readTable = (file: string): Row[] => parseTable(file, readFileSync(join(SOURCES, file), 'utf8'));

/** An array or object of `data/sources/`, not yet decoded. Throws when the file is not there or not JSON. */
export const readJson = (file: string): unknown => JSON.parse(readFileSync(join(SOURCES, file), 'utf8'));

/** A CSV text with a line break at its end. */
export const formatTable = (
  rows: readonly Readonly<Record<string, string | number>>[],
  columns: readonly string[],
): string => `${csvFormat([...rows], [...columns])}\n`;
