import { isDay } from '../../src/domain/day';
import type { TableName } from '../build/sources';
import type { Problem } from '../problem';
import { cell, type Row } from '../table';
import { problemInRow, repeatedRows, unknownWords, wrongCells, wrongPersons, wrongYears } from './rows';
import { contextProblems } from './context';
import { indicatorProblems } from './indicators';
import { knownTotalsProblems, measureProblems } from './measures';
import { registeredTotalsProblems, sexesProblems } from './totals';
import { workBreakProblems, workGapProblems, workProblems } from './work';

type Tables = Readonly<Record<TableName, readonly Row[]>>;
type Words = ReadonlySet<string>;

/** The columns of the figure tables that hold country codes, and those that together differ in every row. */
const SHAPES: readonly { table: TableName; codes: string[]; key: string[] }[] = [
  { table: 'registered', codes: ['reporter', 'partner'], key: ['year', 'reporter', 'partner', 'direction'] },
  { table: 'registered-totals', codes: ['reporter'], key: ['reporter', 'year'] },
  { table: 'known-exceptions', codes: ['reporter'], key: ['reporter', 'year', 'direction', 'total'] },
  {
    table: 'known-totals',
    codes: ['destination'],
    key: ['table', 'column', 'origin', 'destination', 'year'],
  },
  { table: 'residents', codes: ['origin', 'destination'], key: ['origin', 'destination', 'year'] },
  {
    table: 'residents-by-sex',
    codes: ['origin', 'destination'],
    key: ['origin', 'destination', 'year', 'sex'],
  },
  ...(['estimated', 'refugees', 'refugee-arrivals'] as const).map((table) => ({
    table,
    codes: ['origin', 'destination'],
    key: ['origin', 'destination', 'year'],
  })),
  { table: 'estimated-arrivals', codes: [], key: ['country', 'year'] },
  { table: 'remittances', codes: ['sending', 'receiving'], key: ['sending', 'receiving', 'year'] },
];

/** Finds what is wrong with the figures; `countries` and `sources` are the known codes and ids. */
export const figureProblems = (tables: Tables, countries: Words, sources: Words): Problem[] => [
  ...SHAPES.flatMap(({ table, codes, key }) => [
    ...unknownWords(tables[table], codes, countries, 'countries.csv'),
    ...unknownWords(tables[table], ['source'], sources, 'sources.json'),
    ...wrongYears(tables[table], ['year']),
    ...repeatedRows(tables[table], key),
  ]),
  ...unknownWords(
    tables.registered,
    ['direction'],
    new Set(['arrivals', 'departures']),
    'arrivals, departures',
  ),
  ...unknownWords(tables['residents-by-sex'], ['sex'], new Set(['female', 'male']), 'female, male'),
  ...(['registered', 'residents', 'residents-by-sex'] as const).flatMap((table) =>
    wrongPersons(tables[table], ['persons']),
  ),
  ...registeredTotalsProblems(tables.registered, tables['registered-totals'], tables['known-exceptions']),
  ...measureProblems(tables),
  ...workProblems(tables.work, tables['work-authorities'], countries),
  ...workGapProblems(tables['work-gaps'], tables.work, countries),
  ...workBreakProblems(tables['work-breaks'], tables.work, countries),
  ...indicatorProblems(tables, countries),
  ...contextProblems(tables.context, countries),
  ...unknownWords(tables.context, ['source'], sources, 'sources.json'),
  ...knownTotalsProblems(tables, tables['known-totals']),
  ...sexesProblems(tables.residents, tables['residents-by-sex']),
  ...membershipProblems(tables['eu-membership'], countries, sources),
  ...caveatProblems(tables.caveats, countries, sources),
];

/** Finds unknown members and sources, impossible days, and memberships that end before they begin. */
export const membershipProblems = (rows: readonly Row[], countries: Words, sources: Words): Problem[] => [
  ...unknownWords(rows, ['member'], countries, 'countries.csv'),
  ...unknownWords(rows, ['source'], sources, 'sources.json'),
  ...unknownWords(rows, ['participation'], new Set(['member', 'not-checked']), 'member, not-checked'),
  ...wrongCells(rows, ['from'], isDay, 'is not a possible day'),
  ...wrongCells(rows, ['to'], (text) => text === '' || isDay(text), 'is not a possible day'),
  ...repeatedRows(rows, ['member', 'from']),
  ...rows
    .filter((row) => cell(row, 'to') !== '' && cell(row, 'to') <= cell(row, 'from'))
    .map((row) => problemInRow(row, cell(row, 'to'), '(to) is not after from')),
];

/** Finds caveats of unknown parties and sources, and on impossible days. */
const caveatProblems = (rows: readonly Row[], countries: Words, sources: Words): Problem[] => [
  ...unknownWords(rows, ['party', 'other'], countries, 'countries.csv'),
  ...unknownWords(rows, ['source'], sources, 'sources.json'),
  ...wrongCells(rows, ['from'], isDay, 'is not a possible day'),
];
