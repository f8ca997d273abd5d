import { CONTEXT_INDICATOR, CONTEXT_INDICATORS } from '../../src/domain/context';
import { cell, type Row } from '../table';
import { count, country, type Field, source, word } from './fields';
import { licenceOf } from './licences';
import type { Table } from './resource';

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

const SOURCES = unique(CONTEXT_INDICATORS.map((indicator) => CONTEXT_INDICATOR[indicator].source));
const UNIT_OF = new Map<string, string>(
  CONTEXT_INDICATORS.map((indicator) => [indicator, CONTEXT_INDICATOR[indicator].unit]),
);

const FIELDS: readonly Field[] = [
  country('country', 'Of which state'),
  word('indicator', 'Which series', CONTEXT_INDICATORS),
  count('year', 'The calendar year; of `pop` its 1 July'),
  { name: 'value', type: 'number', description: 'As the source has it', constraints: { required: true } },
  word('unit', 'Of what', unique([...UNIT_OF.values()])),
  source('source', 'The publication'),
];

/** Returns the series of states from the rows of `context.csv`, digit by digit. */
export const contextTable = (rows: readonly Row[]): Table => ({
  kind: 'table',
  name: 'context',
  path: 'context.csv',
  title: 'Series of states that stand beside migration as context, 1990–2023',
  description:
    'Population, GDP, income, unemployment, births, age dependency, remittances, political stability and net migration of the twelve states and of the countries with most movement to or from them. A year without a row has no figure in the source. No series explains a move.',
  licences: SOURCES.map(licenceOf),
  sources: SOURCES,
  fields: FIELDS,
  rows: rows.map((row) => ({
    country: cell(row, 'country'),
    indicator: cell(row, 'indicator'),
    year: cell(row, 'year'),
    value: cell(row, 'value'),
    unit: UNIT_OF.get(cell(row, 'indicator')) ?? '',
    source: cell(row, 'source'),
  })),
  key: { primary: ['country', 'indicator', 'year'] },
});
