import { MEASURE, TABLED_MEASURES, type TabledMeasure } from '../../src/domain/measure';
import type { Observation } from '../../src/domain/observation';
import { cell, figure, type Row } from '../table';
import { type Field, word } from './fields';
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
