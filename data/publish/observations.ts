import { MEASURE, TABLED_MEASURES, type TabledMeasure } from '../../src/domain/measure';
import type { MethodFlow } from '../../src/domain/figures';
import { METHODS } from '../../src/domain/method';
import type { Observation } from '../../src/domain/observation';
import { cell, figure, type Row } from '../table';
import { count, type Field, word } from './fields';
import { licenceOf } from './licences';
import { type Cells, cellsOf, fieldsOf, KEY, MEASURE_TABLES } from './measures';
import type { Table } from './resource';

const sorted = (rows: readonly Cells[], key: readonly string[]): Cells[] => {
  const nameOf = (row: Cells): string => key.map((column) => row[column]).join(' ');
  return rows.toSorted((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1));
};

/** Returns one measure's table. Throws where its source has no terms in `licences.ts`. */
function observationsTable(measure: TabledMeasure, observations: readonly Observation[]): Table {
  const origin = MEASURE[measure].source;
  const {
    title,
    description,
    key = KEY,
    rowsOf = (o: Observation) => [cellsOf(o)],
  } = MEASURE_TABLES[measure];
  return {
    kind: 'table',
    name: `observations-${measure}`,
    path: `observations-${measure}.csv`,
    title,
    description,
    licences: [licenceOf(origin)],
    sources: [origin],
    fields: fieldsOf(measure),
    rows: sorted(observations.flatMap(rowsOf), key),
    key: { primary: key },
  };
}

/** A table for each measure that is built. */
export const observationsTables = (known: Partial<Record<TabledMeasure, readonly Observation[]>>): Table[] =>
  TABLED_MEASURES.map((measure) => observationsTable(measure, known[measure] ?? []));

/** Returns the estimates by each of the six methods, a column a method. */
export function methodsTable(flows: readonly MethodFlow[]): Table {
  const shown = observationsTable('estimated', []);
  const key = ['origin', 'destination', 'period_start'];
  const named = ['measure', ...key, 'period_end', 'unit', 'source'];
  const rows = flows.map(({ origin, destination, start, end, persons }): Cells => ({
    ...{ measure: 'estimated', origin, destination, period_start: start, period_end: end, unit: 'persons' },
    source: MEASURE.estimated.source,
    ...Object.fromEntries(METHODS.map((method, i) => [method, persons[i] ?? ''])),
  }));
  return {
    ...shown,
    name: 'observations-estimated-methods',
    path: 'observations-estimated-methods.csv',
    title: 'Estimated moves in five years, by all six methods',
    description:
      'The same moves as in observations-estimated.csv by each of the six methods that Abel and Cohen compare. Methods are never added or averaged. A way without a row is below 0.5 persons by every method, or not in the model.',
    fields: [
      ...shown.fields.filter(({ name }) => named.includes(name)),
      ...METHODS.map((method) => count(method, 'How many, by this method')),
    ],
    rows: sorted(rows, key),
    key: { primary: key },
  };
}

const SEX: Field = word('sex', 'Women and girls, or men and boys', ['female', 'male']);

/** Returns the residents by sex from the rows of `residents-by-sex.csv`; both together are the residents. */
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
    fields: [...fieldsOf('residents'), SEX],
    rows: sorted(rows, key),
    key: { primary: key },
  };
}
