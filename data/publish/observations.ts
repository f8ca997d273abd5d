import { SOURCE_OF } from '../../src/domain/atlas';
import { type Measure, MEASURES, type Observation } from '../../src/domain/observation';
import { cell, figure, type Row } from '../table';
import { count, country, day, type Field, source, word } from './fields';
import { OF_FIGURES } from './licences';
import type { Table } from './resource';

interface About {
  readonly title: string;
  readonly description: string;
}

/** Each measure's words; a new measure is published as soon as it has its line. */
const ABOUT: Record<Measure, About> = {
  registered: {
    title: 'Registered moves of residence, by year',
    description:
      'Changes of residence that one state registered in a calendar year. Both ends of a corridor may report: their figures differ widely and are never added. Not labour migration.',
  },
  residents: {
    title: 'Residents by country of birth',
    description:
      'People born in the origin who lived in the destination on 1 July: a stock, estimated by the United Nations. 0 is a count; no row is no estimate.',
  },
};

const fieldsOf = (measure: Measure): Field[] => [
  word('measure', 'What was counted', [measure]),
  country('origin', 'Where people came from'),
  country('destination', 'Where they went or live'),
  country('reporter', 'Whose count it is: one of the two ends'),
  { ...day('period_start', 'The first day of the period'), constraints: { required: true } },
  {
    ...day('period_end', 'The last day, included; the same day for a stock'),
    constraints: { required: true },
  },
  count('value', 'How many'),
  word('unit', 'Of what', ['persons']),
  source('source', 'The publication'),
];

const KEY = ['origin', 'destination', 'reporter', 'period_start'];

type Cells = Record<string, string | number>;

const cellsOf = (o: Observation): Cells => ({
  measure: o.measure,
  origin: o.origin,
  destination: o.destination,
  reporter: o.reporter,
  period_start: o.start,
  period_end: o.end,
  value: o.persons,
  unit: 'persons',
  source: o.source,
});

const sorted = (rows: Cells[], key: readonly string[]): Cells[] => {
  const nameOf = (row: Cells): string => key.map((column) => row[column]).join(' ');
  return rows.sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
};

/** One measure's table, one row an observation. Throws where its source has no terms in `licences.ts`. */
function observationsTable(measure: Measure, observations: readonly Observation[]): Table {
  const origin = SOURCE_OF[measure];
  const licence = OF_FIGURES[origin];
  if (!licence) throw new Error(`${origin} has no terms: add them to data/publish/licences.ts`);
  return {
    kind: 'table',
    name: `observations-${measure}`,
    path: `observations-${measure}.csv`,
    ...ABOUT[measure],
    licences: [licence],
    sources: [origin],
    fields: fieldsOf(measure),
    rows: sorted(observations.map(cellsOf), KEY),
    key: { primary: KEY },
  };
}

/** A table for each measure that is built. */
export const observationsTables = (known: Partial<Record<Measure, readonly Observation[]>>): Table[] =>
  MEASURES.map((measure) => observationsTable(measure, known[measure] ?? []));

/** The residents apart by sex, from the lines of `residents-by-sex.csv`; the two make the residents. */
export function residentsBySexTable(lines: readonly Row[]): Table {
  const rows = lines.map((line): Cells => {
    const on = `${cell(line, 'year')}-07-01`;
    const destination = cell(line, 'destination');
    return {
      measure: 'residents',
      origin: cell(line, 'origin'),
      destination,
      reporter: destination,
      period_start: on,
      period_end: on,
      value: figure(line, 'persons') ?? '',
      unit: 'persons',
      source: cell(line, 'source'),
      sex: cell(line, 'sex'),
    };
  });
  const key = [...KEY, 'sex'];
  return {
    ...observationsTable('residents', []),
    name: 'residents-by-sex',
    path: 'residents-by-sex.csv',
    title: 'Residents by country of birth and sex',
    fields: [...fieldsOf('residents'), word('sex', 'Women and girls, or men and boys', ['female', 'male'])],
    rows: sorted(rows, key),
    key: { primary: key },
  };
}
