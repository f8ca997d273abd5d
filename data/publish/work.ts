import { MEASURE, QUOTED_MEASURE } from '../../src/domain/measure';
import { WORK_KINDS } from '../../src/domain/work-kind';
import { cell, figure, type Row } from '../table';
import { type Field, id, text, word } from './fields';
import { licenceOf } from './licences';
import type { Table } from './resource';

const SOURCE = MEASURE[QUOTED_MEASURE].source;

const FIELDS: readonly Field[] = [
  id('id', 'The row of our list: `L053`'),
  text('origin', 'The citizenship, a code of countries.csv; empty: all'),
  text('destination', 'A code of countries.csv, `OTH` for other states together; empty: all'),
  word('kind', 'What kind of thing was counted; `none` counts nothing: a share, a change, a quota', [
    ...WORK_KINDS,
    'none',
  ]),
  text('measure', 'Which count it is; rows of different measures are never compared'),
  text('period', 'A year, month or day, or two of them with a slash between'),
  { name: 'value', type: 'number', description: 'As the page has it', constraints: { required: true } },
  text('unit', 'What is counted, as the page words it'),
  text('precision', '`exact`, or how the page rounds it'),
  text('authority', 'Who counted, as the page names it'),
  text('publisher', 'Whose page it is'),
  text('url', 'The page'),
  text('note', 'Of whoever read the page; empty where there is none'),
];

/** Returns the official figures of work, row by row as the pages have them: nothing is added, joined or filled in. */
export function workTable(rows: readonly Row[]): Table {
  return {
    kind: 'table',
    name: 'observations-work',
    path: 'observations-work.csv',
    title: 'Official figures on work abroad, quoted one by one',
    description:
      'Entries, permits, registrations, insured persons, people sent by state channels and estimates by ministries: different things, which may never be added, compared in size across kinds or joined into one line. Typed from public pages, mostly press reports of official releases.',
    licences: [licenceOf(SOURCE)],
    sources: [SOURCE],
    fields: FIELDS,
    rows: rows.map((row) =>
      Object.fromEntries(
        FIELDS.map(({ name }) => [name, name === 'value' ? (figure(row, name) ?? '') : cell(row, name)]),
      ),
    ),
    key: { primary: ['id'] },
  };
}
