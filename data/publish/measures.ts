import { MEASURE, type TabledMeasure, wayOf } from '../../src/domain/measure';
import type { Observation } from '../../src/domain/observation';
import { amount, count, country, day, type Field, source, text, word } from './fields';

export type Cells = Readonly<Record<string, string | number>>;

/** How a measure's table is described, and where its columns differ from the others'. */
interface MeasureTable {
  readonly title: string;
  readonly description: string;
  /** What its destination is, where that needs words of its own. */
  readonly destination?: string;
  /** Columns beside those that every table of figures has. */
  readonly more?: readonly Field[];
  readonly key?: readonly string[];
  readonly rowsOf?: (o: Observation) => readonly Cells[];
}

/** The columns that name a row; a model has no reporter, and a key no empty cell. */
export const KEY = ['origin', 'destination', 'reporter', 'period_start'];
const OF_MODEL = ['origin', 'destination', 'period_start'];

/** A row of the columns that every table has; money goes the other way than people. */
export const cellsOf = (o: Observation): Cells => ({
  measure: o.measure,
  ...wayOf(o.measure, o),
  reporter: o.reporter ?? '',
  period_start: o.start,
  period_end: o.end,
  value: o.persons,
  unit: MEASURE[o.measure].unit,
  source: o.source,
});

const STATUSES = {
  refugees: ['refugees', 'asylum-seekers'],
  'refugee-arrivals': ['recognised', 'refugee-like', 'asylum-applications'],
} as const;

/** A row for each status that has a figure. */
const byStatus = (o: Observation, statuses: readonly (readonly [string, number | undefined])[]): Cells[] =>
  statuses.flatMap(([status, value]) => (value === undefined ? [] : [{ ...cellsOf(o), value, status }]));

/** A part of the arrivals of which UNHCR has no figure is 0 in the sum; it has no row. */
const part = (persons: number | undefined): number | undefined => (persons === 0 ? undefined : persons);

const status = (words: readonly string[]): Field[] => [
  word('status', 'Which people; rows of different status are never added', words),
];

export const MEASURE_TABLES: Record<TabledMeasure, MeasureTable> = {
  registered: {
    title: 'Registered moves of residence, by year',
    description:
      'Changes of residence that one state registered in a calendar year. Both ends of a corridor may report: their figures differ widely and are never added. Not labour migration.',
  },
  estimated: {
    title: 'Estimated moves in five years',
    description:
      'People who lived in the origin in the middle of a year and in the destination five years later: modelled by Abel and Cohen, not observed. value is by da_pb_closed; low and high are the least and the greatest of the six methods they compare. Rests on the 2020 edition of the UN’s stocks: never splice it with observations-residents.csv. A pair without a row is below 0.5 persons by every method, or not in the model.',
    more: [
      word('method', 'Whose result value is', ['da_pb_closed']),
      count('low', 'The least of the six methods'),
      count('high', 'The greatest of the six methods'),
    ],
    key: OF_MODEL,
    rowsOf: (o) => {
      const [low, high] = o.beside?.range ?? [o.persons, o.persons];
      return [{ ...cellsOf(o), method: 'da_pb_closed', low, high }];
    },
  },
  residents: {
    title: 'Residents by country of birth',
    description:
      'People born in the origin who lived in the destination on 1 July: a stock, estimated by the United Nations. 0 is a count; no row is no estimate.',
  },
  refugees: {
    title: 'Refugees and asylum-seekers, year-end stocks',
    description:
      'People of the origin present in the destination on 31 December, as counted in the country of asylum and published by UNHCR. Refugees and asylum-seekers are never added. Small figures are rounded. Ukraine to Russia falls in 2024 by a change in what is counted.',
    destination: 'Where they were',
    more: status(STATUSES.refugees),
    key: [...KEY, 'status'],
    rowsOf: (o) =>
      byStatus(o, [
        ['refugees', o.persons],
        ['asylum-seekers', o.beside?.asylum],
      ]),
  },
  'refugee-arrivals': {
    title: 'Refugee arrivals and asylum applications, by year',
    description:
      'UNHCR’s yearly flows: people recognised on a group basis or given temporary protection, people in a refugee-like situation, and new asylum applications. The first two together are its refugee arrivals; applications are never added to them.',
    more: status(STATUSES['refugee-arrivals']),
    key: [...KEY, 'status'],
    rowsOf: (o) =>
      byStatus(o, [
        ['recognised', part(o.beside?.made?.[0])],
        ['refugee-like', part(o.beside?.made?.[1])],
        ['asylum-applications', o.applications ? o.persons : o.beside?.asylum],
      ]),
  },
  remittances: {
    title: 'Remittances, modelled, 2017 and 2021',
    description:
      'US$ million sent from the origin to the destination in a year: modelled by KNOMAD from stocks and incomes, not measured. No row is no estimate. Armenia and Azerbaijan are set to zero by assumption in 2021 and have no row.',
    key: OF_MODEL,
  },
};

const endsOf = (measure: TabledMeasure): Field[] =>
  MEASURE[measure].unit === 'persons'
    ? [
        country('origin', 'Where people came from'),
        country('destination', MEASURE_TABLES[measure].destination ?? 'Where they went or live'),
      ]
    : [country('origin', 'Where the money was sent from'), country('destination', 'Where it went')];

const reporterOf = (measure: TabledMeasure): Field =>
  MEASURE[measure].countedBy === 'model'
    ? text('reporter', 'Empty: a model, nobody counted')
    : country('reporter', 'Whose count it is: one of the two ends');

function valueOf(measure: TabledMeasure): Field[] {
  const { unit } = MEASURE[measure];
  const value = unit === 'persons' ? count('value', 'How many') : amount('value', 'How much');
  return [value, word('unit', 'Of what', [unit])];
}

/** The columns of a measure's table. */
export const fieldsOf = (measure: TabledMeasure): Field[] => [
  word('measure', 'What was counted', [measure]),
  ...endsOf(measure),
  reporterOf(measure),
  { ...day('period_start', 'The first day of the period'), constraints: { required: true } },
  {
    ...day('period_end', 'The last day, included; the same day for a stock'),
    constraints: { required: true },
  },
  ...valueOf(measure),
  source('source', 'The publication'),
  ...(MEASURE_TABLES[measure].more ?? []),
];
