import { CONTEXT_INDICATOR, CONTEXT_INDICATORS, type ContextIndicator } from '../../src/domain/context';
import type { Problem } from '../problem';
import { cell, type Row } from '../table';
import { problemInRow, repeatedRows, unknownWords, wrongCells, wrongYears } from './rows';

/** Series that may fall below 0. */
const SIGNED: readonly string[] = ['nmig', 'polstb'] satisfies ContextIndicator[];

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** Finds unknown countries and indicators, years and values that are none, and rows of another source than their indicator's. */
export const contextProblems = (rows: readonly Row[], countries: ReadonlySet<string>): Problem[] => [
  ...unknownWords(rows, ['country'], countries, 'countries.csv'),
  ...unknownWords(rows, ['indicator'], new Set(CONTEXT_INDICATORS), 'the indicators of the context'),
  ...wrongYears(rows, ['year']),
  ...wrongCells(rows, ['value'], isNumber, 'is not a number'),
  ...rows
    .filter((row) => Number(cell(row, 'value')) < 0 && !SIGNED.includes(cell(row, 'indicator')))
    .map((row) => problemInRow(row, cell(row, 'value'), '(value) is below 0')),
  ...rows
    .filter((row) => sourceOf(cell(row, 'indicator')) !== cell(row, 'source'))
    .map((row) => problemInRow(row, cell(row, 'source'), '(source) is not that of its indicator')),
  ...repeatedRows(rows, ['country', 'indicator', 'year']),
];

const sourceOf = (indicator: string): string | undefined =>
  CONTEXT_INDICATORS.filter((known) => known === indicator).map(
    (known) => CONTEXT_INDICATOR[known].source,
  )[0];
