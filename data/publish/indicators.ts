import { type IndicatorFigure, INDICATORS, QUALIFIERS } from '../../src/domain/indicator';
import { count, type Field, id, partialDay, text, word } from './fields';
import { licenceOf } from './licences';
import type { Table } from './resource';

const SOURCE = 'official-irregular-figures';

const start = partialDay('period_start', 'The first day of the period, as precisely as the page knows it');
const START: Field = { ...start, constraints: { ...start.constraints, required: true } };

const FIELDS: readonly Field[] = [
  id('id', 'The name of the row'),
  text('country', 'The state that acts or reports, a code of countries.csv; `EU` for the Union’s agency'),
  text('nationality', 'The citizenship of the people concerned, a code of countries.csv; empty: all'),
  word(
    'indicator',
    'What the state did or found; rows of different indicators are never compared',
    INDICATORS,
  ),
  count('value', 'As the page has it'),
  word('qualifier', 'How the page words the number', QUALIFIERS),
  text('unit', 'What is counted: persons, decisions, cases'),
  START,
  partialDay('period_end', 'The last day, included; empty: the page does not show where the period ends'),
  text('authority', 'Whom the page gives the figure to'),
  text('publisher', 'Whose page it is'),
  text('title', 'The title of the page, as far as it was seen'),
  text('url', 'The page'),
  text('note', 'What must be known beside the number; empty where there is nothing'),
];

/** Returns the official figures on irregular migration, row by row as the pages have them: nothing is added, joined or filled in. */
export function indicatorTable(figures: readonly IndicatorFigure[]): Table {
  return {
    kind: 'table',
    name: 'indicators',
    path: 'indicators.csv',
    title: 'Official figures on irregular migration, quoted one by one',
    description:
      'Detections, removals, entry bans and estimates, each by one authority for one period. They measure what states do as much as how people move: more checks find more. Never add them, rank states by them or join them into one line.',
    licences: [licenceOf(SOURCE)],
    sources: [SOURCE],
    fields: FIELDS,
    rows: figures.map(rowOf),
    key: { primary: ['id'] },
  };
}

const rowOf = (figure: IndicatorFigure): Record<string, string | number> => ({
  id: figure.id,
  country: figure.country,
  nationality: figure.nationality ?? '',
  indicator: figure.indicator,
  value: figure.value,
  qualifier: figure.qualifier,
  unit: figure.unit.en,
  period_start: figure.from,
  period_end: figure.to ?? '',
  authority: figure.authority.name.en,
  publisher: figure.publisher,
  title: figure.title,
  url: figure.url,
  note: figure.note?.en ?? '',
});
