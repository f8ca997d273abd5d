/** Official counts of work abroad: each is quoted by itself, never added to another, compared with it by width or joined to it. */
import * as v from 'valibot';
import { WebAddressSchema } from './address';
import type { Corridor } from './corridor';
import { type CountryCode, CountryCodeSchema } from './country';
import { WORK_KINDS, type WorkKind } from './work-kind';
import { type Day, hi, lo, type PartialDay, PartialDaySchema } from './day';

interface WorkMeasureRecord {
  /** Of most of its rows; a row says its own. */
  readonly kind: WorkKind;
  /** Whether only people who came to work are counted; the others stand beside, as context, and are never on the map. */
  readonly scope: 'work' | 'all purposes';
  /** Whether one authority counts the same thing in the same way at each date, so that its points may be joined. */
  readonly joins: boolean;
  /** Whether those who are counted came or left in its period; documents, registrations and people at work did not. */
  readonly moves: boolean;
}

const measureOf = (
  kind: WorkKind,
  more: Partial<Omit<WorkMeasureRecord, 'kind'>> = {},
): WorkMeasureRecord => ({
  kind,
  scope: 'work',
  joins: false,
  moves: kind === 'crossings' || kind === 'people-in-period',
  ...more,
});

/** What each authority counts, by the words of `data/sources/work.csv`. */
const MEASURES_OF_WORK = {
  border_entries_for_work: measureOf('crossings'),
  entries_for_work_unattributed: measureOf('crossings'),
  migration_registrations_work: measureOf('registrations'),
  patents_issued: measureOf('documents'),
  work_permits_issued: measureOf('documents'),
  patent_holders: measureOf('people-at-date'),
  work_permit_holders: measureOf('people-at-date'),
  patent_and_permit_holders: measureOf('people-at-date'),
  patent_workers_in_year: measureOf('people-in-period', { moves: false }),
  stay_purpose_work: measureOf('people-at-date'),
  eaeu_workers: measureOf('people-in-period', { moves: false }),
  eaeu_labour_contracts: measureOf('documents'),
  eaeu_insured_persons: measureOf('people-at-date'),
  eaeu_contributors: measureOf('people-at-date'),
  kz_foreign_workers_employer_permits: measureOf('people-at-date', { joins: true }),
  kz_permits_labour_immigrants: measureOf('documents'),
  pl_zus_insured: measureOf('people-at-date', { joins: true }),
  pl_working_foreigners: measureOf('people-at-date'),
  pl_work_permits: measureOf('documents'),
  pl_declarations: measureOf('documents'),
  tr_work_permits: measureOf('documents'),
  by_labour_migrants_arrived: measureOf('people-in-period'),
  by_labour_migrants_left: measureOf('people-in-period'),
  foreign_workers_stock: measureOf('people-at-date'),
  il_legal_foreign_workers: measureOf('people-at-date'),
  labour_migrants_departed: measureOf('people-in-period'),
  departures_for_work: measureOf('people-in-period'),
  organised_departures: measureOf('people-in-period'),
  eps_entrants: measureOf('people-in-period'),
  uk_seasonal_departures: measureOf('people-in-period'),
  uk_seasonal_visas: measureOf('documents'),
  labour_migrants_abroad: measureOf('estimate'),
  migrant_workers_present_iom: measureOf('estimate'),
  migration_register_persons: measureOf('people-at-date', { scope: 'all purposes' }),
  migration_registrations: measureOf('registrations', { scope: 'all purposes' }),
  border_entries_all_purposes: measureOf('crossings', { scope: 'all purposes' }),
  border_arrivals_of_migrants: measureOf('crossings', { scope: 'all purposes' }),
  border_departures_of_migrants: measureOf('crossings', { scope: 'all purposes' }),
  foreign_citizens_arrived: measureOf('people-in-period', { scope: 'all purposes' }),
  foreign_citizens_present: measureOf('people-at-date', { scope: 'all purposes' }),
  kz_temporary_residence_permits: measureOf('documents', { scope: 'all purposes' }),
} as const satisfies Record<string, WorkMeasureRecord>;

export type WorkMeasure = keyof typeof MEASURES_OF_WORK;
export const WORK_MEASURES = Object.keys(MEASURES_OF_WORK) as WorkMeasure[];
export const WORK_MEASURE: Readonly<Record<WorkMeasure, WorkMeasureRecord>> = MEASURES_OF_WORK;

/** Why a row must be read with care: what our own reading of its page had to supply or to doubt. */
export const WORK_DOUBTS = [
  /** The page names no authority. */
  'authority-not-named',
  /** The page does not state its period clearly, or states two: it is our reading. */
  'period-unclear',
  /** The same number stands for another count: it may not be what the page calls it. */
  'another-count',
  /** What the page counts is not certain. */
  'meaning-unclear',
  /** The page, or another one, gives numbers that do not agree with it. */
  'disagreement',
] as const;
export type WorkDoubt = (typeof WORK_DOUBTS)[number];

/**
 * How many were counted. It is not a number, so that nothing can add two of them: arithmetic is an error of types, and
 * throws a TypeError where types are evaded.
 */
export class Quantity {
  readonly #value: number;

  /** @param value 0 or more */
  constructor(value: number) {
    this.#value = value;
  }

  /** What `tell` makes of the number: words, or a place on a scale of its own series. */
  told<T extends string | { readonly place: number }>(tell: (value: number) => T): T {
    return tell(this.#value);
  }

  /** Whether it is another number rounded to thousands or coarser. */
  isRounded(other: Quantity): boolean {
    const [, zeros = ''] = /[1-9](0{3,})$/.exec(String(this.#value)) ?? [];
    const unit = 10 ** zeros.length;
    return zeros !== '' && Math.round(other.#value / unit) * unit === this.#value;
  }

  /** Whether another row quotes the same number. */
  equals(other: Quantity): boolean {
    return this.#value === other.#value;
  }

  [Symbol.toPrimitive](): never {
    throw new TypeError('counts of work are quoted one by one: they are never added or compared');
  }
}

/** An authority that counts, by its id in `data/sources/work-authorities.csv`. */
export interface WorkAuthority {
  readonly id: string;
  readonly names: Readonly<
    Record<'en' | 'ru' | 'kk', { readonly name: string; /** “by the count of …” */ readonly by: string }>
  >;
}

/** One figure as a page has it. */
export interface WorkCount {
  /** `L053`, as in the published table. */
  readonly id: string;
  /** The citizenship; null: all. */
  readonly origin: CountryCode | null;
  /** Null: all destinations. */
  readonly destination: CountryCode | null;
  readonly kind: WorkKind;
  readonly measure: WorkMeasure;
  /** First and last day that its period can mean. */
  readonly start: Day;
  readonly end: Day;
  /** As the page has it: `2022`, `2021-01/2021-10`, `2024-12-31`. */
  readonly period: string;
  readonly quantity: Quantity;
  /** What is counted, as the page words it, in English. */
  readonly wording: string;
  readonly exact: boolean;
  /** How the page rounds it: `almost 65 thousand`; empty where it does not say. */
  readonly rounding: string;
  readonly authority: WorkAuthority;
  /** The authority as the page names it. */
  readonly namedAs: string;
  /** Whose page it is. */
  readonly publisher: string;
  readonly url: string;
  readonly doubts: readonly WorkDoubt[];
  /** Of whoever read the page, in English; empty where there is none. */
  readonly note: string;
}

/** First and last year. */
export type Years = readonly [first: number, last: number];

/** Counts that were looked for and not found; that they do not exist is never said. */
export interface WorkGap {
  /** Empty: all. */
  readonly origins: readonly CountryCode[];
  /** Null: all. */
  readonly destination: CountryCode | null;
  /** Null: any by the country of work itself. */
  readonly measure: WorkMeasure | null;
  readonly years: readonly Years[];
  /** In a sentence each. */
  readonly why: Readonly<Record<'en' | 'ru' | 'kk', string>>;
  /** The id of the count whose page says that it is not published any more; null where none says so. */
  readonly row: string | null;
}

/** From a day on a measure counts something else: its row is not read across it. */
export interface WorkBreak {
  readonly measure: WorkMeasure;
  /** Null: of all citizens. */
  readonly origin: CountryCode | null;
  /** As precisely as its page knows it. */
  readonly from: PartialDay;
  readonly why: Readonly<Record<'en' | 'ru' | 'kk', string>>;
}

/** A count of one corridor. */
export type CorridorCount = WorkCount & Corridor;
export const isOfCorridor = (count: WorkCount): count is CorridorCount =>
  count.origin !== null && count.destination !== null;

/** Whether it is of work, and not of all purposes. */
export const isOfWork = ({ measure }: Pick<WorkCount, 'measure'>): boolean =>
  WORK_MEASURE[measure].scope === 'work';

/** Whether it may move on the map: a row of another kind than its measure's does not. */
export const isMove = ({ measure, kind }: Pick<WorkCount, 'measure' | 'kind'>): boolean =>
  WORK_MEASURE[measure].moves && WORK_MEASURE[measure].kind === kind;

/** Whether it is present on a date: such a count never moves on the map. */
export const isStock = ({ kind }: Pick<WorkCount, 'kind'>): boolean =>
  kind === 'people-at-date' || kind === 'estimate';

/** The two dates of a period as its page has it: a year, month, day, or two of them with a slash between. Throws where it is none. */
export function datesOf(period: string): readonly [first: PartialDay, last: PartialDay] {
  const [first = '', last = first] = period.split('/');
  return [v.parse(PartialDaySchema, first), v.parse(PartialDaySchema, last)];
}

const Name = v.tuple([v.string(), v.string()]);
/** The parts of the file, each with its own door: none is read twice. */
const CountsSchema = v.object({
  /** `[id, [name, by] in English, Russian, Kazakh]` */
  authorities: v.array(v.tuple([v.string(), Name, Name, Name])),
  counts: v.array(
    v.tuple([
      v.string(),
      v.nullable(CountryCodeSchema),
      v.nullable(CountryCodeSchema),
      v.picklist(WORK_KINDS),
      v.picklist(WORK_MEASURES),
      v.string(),
      v.pipe(v.number(), v.minValue(0)),
      v.string(),
      v.string(),
      v.number(),
      v.string(),
      v.string(),
      WebAddressSchema,
      v.array(v.picklist(WORK_DOUBTS)),
      v.string(),
    ]),
  ),
});
const GapsSchema = v.object({
  /** `[origins, destination, measure, years, why in English, Russian, Kazakh, row]` */
  gaps: v.array(
    v.tuple([
      v.array(CountryCodeSchema),
      v.nullable(CountryCodeSchema),
      v.nullable(v.picklist(WORK_MEASURES)),
      v.array(v.tuple([v.number(), v.number()])),
      v.string(),
      v.string(),
      v.string(),
      v.nullable(v.string()),
    ]),
  ),
});
const BreaksSchema = v.object({
  /** `[measure, origin, from, why in English, Russian, Kazakh]` */
  breaks: v.array(
    v.tuple([
      v.picklist(WORK_MEASURES),
      v.nullable(CountryCodeSchema),
      PartialDaySchema,
      v.string(),
      v.string(),
      v.string(),
    ]),
  ),
});
export type WorkFile = v.InferInput<typeof CountsSchema> &
  v.InferInput<typeof GapsSchema> &
  v.InferInput<typeof BreaksSchema>;

const named = ([name, by]: readonly [string, string]) => ({ name, by });

/** The counts of `static/data/work.js`, in the table's order. Throws a `ValiError` where the file is damaged. */
export function decodeWork(json: unknown): readonly WorkCount[] {
  const file = v.parse(CountsSchema, json);
  const authorities = file.authorities.map(([id, en, ru, kk]): WorkAuthority => ({
    id,
    names: { en: named(en), ru: named(ru), kk: named(kk) },
  }));
  return file.counts.map((row): WorkCount => {
    const [id, origin, destination, kind, measure, period, value] = row;
    const [, , , , , , , wording, precision, by, namedAs, publisher, url, doubts, note] = row;
    const authority = authorities[by];
    if (!authority) throw new Error(`${id} names an authority that the file does not have`);
    const [first, last] = datesOf(period);
    const [start, end] = [lo(first), hi(last)];
    const exact = precision === 'exact';
    const rounding = /\('([^']+)'/.exec(precision)?.[1] ?? '';
    return {
      ...{ id, origin, destination, kind, measure, start, end, period, wording, exact, rounding },
      ...{ authority, namedAs, publisher, url, doubts, note, quantity: new Quantity(value) },
    };
  });
}

/** The gaps of `static/data/work.js`, in the table's order. Throws a `ValiError` where the file is damaged. */
export const decodeWorkGaps = (json: unknown): readonly WorkGap[] =>
  v.parse(GapsSchema, json).gaps.map(([origins, destination, measure, years, en, ru, kk, row]) => ({
    ...{ origins, destination, measure, years, row },
    why: { en, ru, kk },
  }));

/** The breaks of `static/data/work.js`. Throws a `ValiError` where the file is damaged. */
export const decodeWorkBreaks = (json: unknown): readonly WorkBreak[] =>
  v.parse(BreaksSchema, json).breaks.map(([measure, origin, from, en, ru, kk]) => ({
    ...{ measure, origin, from },
    why: { en, ru, kk },
  }));
