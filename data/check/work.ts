import { isWebAddress } from '../../src/domain/address';
import { hi, isPartialDay, lo } from '../../src/domain/day';
import { WORK_DOUBTS, WORK_MEASURES } from '../../src/domain/work';
import { WORK_KINDS } from '../../src/domain/work-kind';
import { doubtsIn, isCount, OTHER, yearsIn } from '../build/work';
import type { Problem } from '../problem';
import { cell, type Row } from '../table';
import { emptyCells, problemInRow, repeatedRows, unknownWords, wrongCells } from './rows';

type Words = ReadonlySet<string>;

/** Measures that count nothing and may stand in the table: shares, changes and quotas. */
const NO_COUNTS: readonly string[] = [
  'border_entries_for_work_yoy_change',
  'pl_work_permits_share',
  'share_of_foreign_citizens_arrived',
  'share_of_origin_migrants_by_destination',
  'remittances_pct_gdp',
  'eps_quota',
];

/** Whether a text is a year, month or day, or two of them of which the second does not end before the first begins. */
function isPeriod(text: string): boolean {
  const parts = text.split('/');
  const [first, last = first] = parts;
  if (parts.length > 2 || first === undefined || last === undefined) return false;
  return isPartialDay(first) && isPartialDay(last) && lo(first) <= hi(last);
}

/** Finds unknown countries, kinds, measures, authorities and doubts, impossible periods and figures, and rows that name no page. */
export function workProblems(rows: readonly Row[], authorities: readonly Row[], countries: Words): Problem[] {
  const places = new Set([...countries, '', OTHER]);
  const [counts, others] = [rows.filter(isCount), rows.filter((row) => !isCount(row))];
  return [
    ...unknownWords(rows, ['origin'], new Set([...countries, '']), 'countries.csv'),
    ...unknownWords(rows, ['destination'], places, 'countries.csv'),
    ...unknownWords(rows, ['kind'], new Set([...WORK_KINDS, 'none']), 'the kinds of work'),
    ...unknownWords(counts, ['measure'], new Set(WORK_MEASURES), 'the measures of work'),
    ...unknownWords(others, ['measure'], new Set(NO_COUNTS), 'the measures that count nothing'),
    ...unknownWords(
      rows,
      ['authority_id'],
      new Set(authorities.map((a) => cell(a, 'id'))),
      'work-authorities.csv',
    ),
    ...emptyCells(rows, ['unit', 'precision', 'authority', 'publisher', 'published']),
    ...wrongCells(rows, ['period'], isPeriod, 'is not a year, month or day, or two of them'),
    ...wrongCells(counts, ['value'], (text) => /^\d+$/.test(text), 'is not a whole number, 0 or more'),
    ...wrongCells(
      others,
      ['value'],
      (text) => text !== '' && Number.isFinite(Number(text)),
      'is not a number',
    ),
    ...wrongCells(
      rows,
      ['precision'],
      (text) => /^(exact|rounded|approx|one decimal)/.test(text),
      'is no precision',
    ),
    ...wrongCells(rows, ['url'], isWebAddress, 'is not the address of a page'),
    ...rows.flatMap((row) =>
      doubtsIn(row)
        .filter((doubt) => !(WORK_DOUBTS as readonly string[]).includes(doubt))
        .map((doubt) => problemInRow(row, doubt, '(doubt) is not in the doubts of work')),
    ),
    ...rows
      .filter((row) => cell(row, 'origin') !== '' && cell(row, 'origin') === cell(row, 'destination'))
      .map((row) => problemInRow(row, cell(row, 'origin'), 'stands at both ends')),
    ...repeatedRows(rows, ['id']),
    ...repeatedRows(authorities, ['id']),
    ...emptyCells(authorities, ['id', 'en', 'en_by', 'ru', 'ru_by', 'kk', 'kk_by']),
  ];
}

/** Finds unknown countries, measures and rows, impossible years, gaps that are told twice or not in every language. */
export const workGapProblems = (gaps: readonly Row[], rows: readonly Row[], countries: Words): Problem[] => [
  ...gaps.flatMap((row) =>
    cell(row, 'origins')
      .split(';')
      .filter((code) => code !== '' && !countries.has(code))
      .map((code) => problemInRow(row, code, '(origins) is not in countries.csv')),
  ),
  ...unknownWords(gaps, ['destination'], new Set([...countries, '']), 'countries.csv'),
  ...unknownWords(gaps, ['measure'], new Set([...WORK_MEASURES, '']), 'the measures of work'),
  ...unknownWords(gaps, ['source'], new Set(['', ...rows.map((row) => cell(row, 'id'))]), 'work.csv'),
  // That a publication stopped is a page's to say.
  ...gaps
    .filter((row) => (cell(row, 'stopped') === 'yes') !== (cell(row, 'source') !== ''))
    .map((row) => problemInRow(row, cell(row, 'stopped'), '(stopped) needs the row of a page that says so')),
  ...gaps
    .filter((row) => !yearsIn(row).every(([first, last]) => isYear(first) && isYear(last) && first <= last))
    .map((row) => problemInRow(row, cell(row, 'years'), '(years) is no list of years')),
  ...gaps.flatMap((gap) =>
    rows
      .filter((row) => fillsGap(row, gap))
      .map((row) => problemInRow(gap, cell(row, 'id'), '(work.csv) is a count of what was not found')),
  ),
  ...emptyCells(gaps, ['years', 'en', 'ru', 'kk']),
  ...repeatedRows(gaps, ['origins', 'destination', 'measure', 'years']),
];

/** Whether a row counts by citizenship, for one of a gap's whole years, what the gap says was not found. */
function fillsGap(row: Row, gap: Row): boolean {
  const [origins, measure, period] = [cell(gap, 'origins'), cell(gap, 'measure'), cell(row, 'period')];
  return (
    isCount(row) &&
    period.length === 4 &&
    cell(row, 'destination') === cell(gap, 'destination') &&
    measure === cell(row, 'measure') &&
    (origins === '' ? cell(row, 'origin') !== '' : origins.split(';').includes(cell(row, 'origin'))) &&
    yearsIn(gap).some(([first, last]) => first <= Number(period) && Number(period) <= last)
  );
}

const isYear = (year: number): boolean => Number.isInteger(year) && year >= 1991 && year <= 2100;

/** Finds unknown countries, measures and rows, impossible days, and breaks that are told twice or not in every language. */
export const workBreakProblems = (
  breaks: readonly Row[],
  rows: readonly Row[],
  countries: Words,
): Problem[] => [
  ...unknownWords(breaks, ['measure'], new Set(WORK_MEASURES), 'the measures of work'),
  ...unknownWords(breaks, ['origin'], new Set([...countries, '']), 'countries.csv'),
  ...unknownWords(breaks, ['source'], new Set(rows.map((row) => cell(row, 'id'))), 'work.csv'),
  ...wrongCells(breaks, ['from'], isPartialDay, 'is not a possible year, month or day'),
  ...emptyCells(breaks, ['en', 'ru', 'kk']),
  ...repeatedRows(breaks, ['measure', 'origin', 'from']),
];
