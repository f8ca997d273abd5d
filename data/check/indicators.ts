import { isWebAddress } from '../../src/domain/address';
import { hi, isPartialDay, lo } from '../../src/domain/day';
import { INDICATORS, QUALIFIERS } from '../../src/domain/indicator';
import type { Sources } from '../build/sources';
import type { Problem } from '../problem';
import { cell, type Row } from '../table';
import { emptyCells, problemInRow, repeatedRows, unknownWords, wrongCells } from './rows';

type Words = ReadonlySet<string>;
type Tables = Pick<Sources['tables'], 'indicators' | 'indicator-authorities' | 'indicator-words-kk'>;

/** What is printed with a figure in three languages. */
const TOLD = ['unit', 'note'] as const;

const isDayOrEmpty = (text: string): boolean => text === '' || isPartialDay(text);

/**
 * Finds unknown states, indicators, qualifiers and authorities, impossible periods and numbers, figures told twice, pages
 * without an address, words that are not in every language, and authorities and words that no figure needs.
 */
export function indicatorProblems(tables: Tables, countries: Words): Problem[] {
  const { indicators: rows, 'indicator-authorities': authorities, 'indicator-words-kk': words } = tables;
  return [
    ...unknownWords(rows, ['country'], new Set([...countries, 'EU']), 'countries.csv'),
    ...unknownWords(rows, ['nationality'], new Set([...countries, '']), 'countries.csv'),
    ...unknownWords(rows, ['indicator'], new Set(INDICATORS), 'the indicators of irregular migration'),
    ...unknownWords(rows, ['qualifier'], new Set(QUALIFIERS), 'the qualifiers'),
    ...wrongCells(rows, ['value'], (text) => /^\d+$/.test(text), 'is not a whole number, 0 or more'),
    ...wrongCells(rows, ['from'], isPartialDay, 'is not a possible year, month or day'),
    ...wrongCells(rows, ['to', 'date'], isDayOrEmpty, 'is not a possible year, month or day'),
    ...rows
      .filter(endsBeforeItBegins)
      .map((row) => problemInRow(row, cell(row, 'to'), '(to) is before from')),
    ...wrongCells(rows, ['url'], isWebAddress, 'is not the address of a page'),
    ...emptyCells(rows, ['id', 'unit_en', 'unit_ru', 'publisher', 'title']),
    ...rows
      .filter((row) => (cell(row, 'note_en') === '') !== (cell(row, 'note_ru') === ''))
      .map((row) => problemInRow(row, cell(row, 'note_en'), '(note_en) is not in both languages')),
    ...repeatedRows(rows, ['id']),
    ...repeatedRows(rows, ['country', 'nationality', 'indicator', 'unit_en', 'from', 'to', 'authority']),
    ...authorityProblems(rows, authorities),
    ...wordProblems(rows, words),
  ];
}

function endsBeforeItBegins(row: Row): boolean {
  const [from, to] = [cell(row, 'from'), cell(row, 'to')];
  return isPartialDay(from) && isPartialDay(to) && hi(to) < lo(from);
}

/** Finds figures of unknown authorities, authorities of no figure, and names that are not in every language. */
function authorityProblems(rows: readonly Row[], authorities: readonly Row[]): Problem[] {
  const [known, used] = [
    new Set(authorities.map((row) => cell(row, 'id'))),
    new Set(rows.map((row) => cell(row, 'authority'))),
  ];
  return [
    ...unknownWords(rows, ['authority'], known, 'indicator-authorities.csv'),
    ...wrongCells(authorities, ['id'], (id) => used.has(id), 'counts nothing in indicators.csv'),
    ...repeatedRows(authorities, ['id']),
    ...emptyCells(authorities, ['en', 'ru', 'kk']),
  ];
}

/** Finds units and notes without Kazakh words, and Kazakh words of nothing. */
function wordProblems(rows: readonly Row[], words: readonly Row[]): Problem[] {
  const known = new Set(['', ...words.map((row) => cell(row, 'en'))]);
  const used = new Set(rows.flatMap((row) => TOLD.map((what) => cell(row, `${what}_en`))));
  return [
    ...unknownWords(
      rows,
      TOLD.map((what) => `${what}_en`),
      known,
      'indicator-words-kk.csv',
    ),
    ...wrongCells(words, ['en'], (en) => en !== '' && used.has(en), 'are the words of no figure'),
    ...repeatedRows(words, ['en']),
    ...emptyCells(words, ['kk']),
  ];
}
