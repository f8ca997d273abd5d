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

/** Returns a cell; the empty text where the column does not exist. */
export const cell = (row: Row, column: string): string => row.cells[column] ?? '';

/** Returns a cell as a number; null where it is empty. */
export function figure(row: Row, column: string): number | null {
  const text = cell(row, column);
  return text === '' ? null : Number(text);
}

/** Parses a CSV text; `file` is kept for messages only. No cell may hold a line break. */
export const parseTable = (file: string, text: string): Row[] =>
  csvParse(text).map((cells, i) => ({ file, line: i + 2, cells }));

/** Reads a table of `data/sources/`. Throws where the file is missing. */
export const readTable = (file: string): Row[] => parseTable(file, readFileSync(join(SOURCES, file), 'utf8'));

/** Reads JSON of `data/sources/`, not yet decoded. Throws where the file is missing or not JSON. */
export const readJson = (file: string): unknown => JSON.parse(readFileSync(join(SOURCES, file), 'utf8'));

/** Formats a CSV text with a line break at its end. */
export const formatTable = (
  rows: readonly Readonly<Record<string, string | number>>[],
  columns: readonly string[],
): string => `${csvFormat([...rows], [...columns])}\n`;
