import { type Corridor, reverse } from './corridor';
import { type CountryCode, countryCode } from './country';
import { type Day, day } from './day';

/** What decides how a measure is read, drawn and told. Its words stand in `i18n` and `speech`. */
interface MeasureRecord {
  /**
   * A flow moved within a period; a stock was present on a date and never moves on the map; quoted counts are of several
   * kinds, stand each by itself in `domain/work.ts` and are in no table of figures.
   */
  readonly kind: 'flow' | 'stock' | 'quoted';
  readonly unit: 'persons' | 'usd-million';
  /**
   * Who counts: either end of a corridor, each for itself; the destination; the UN, which estimates who lives in the
   * destination; nobody, where a model fills the table; or the authority that each count names.
   */
  readonly countedBy: 'either end' | 'destination' | 'un estimate' | 'model' | 'named authorities';
  /** Whether its arcs run along a corridor, the way people went, or against it: money goes to where they came from. */
  readonly runs: 'along' | 'against';
  /** Whether several methods are compared: then a figure is told by its range. */
  readonly hasRange: boolean;
  /** What is shown in the place of a missing figure, hollow and named: the other end's count, or asylum applications. */
  readonly standIn: 'other end' | 'applications' | null;
  /** What stands beside a figure and is never added to it. */
  readonly asylum: 'asylum-seekers' | 'asylum-applications' | null;
  /** Two countries between which the model sets the figures of the period that ends on `end` to zero by assumption. */
  readonly assumedZero: { readonly between: readonly [CountryCode, CountryCode]; readonly end: Day } | null;
  /** Whether people who go abroad to work, and register no residence there, are in none of its figures. */
  readonly leavesOutWork: boolean;
  /** Which words of `speech` tell it: two sets come with the first script, the others with the measure's file. */
  readonly words: 'moves' | 'living' | 'further' | 'counts';
  /** The file of `static/data/` that holds its figures; null where they come with the opening. */
  readonly file: string | null;
  /** The publication: an id of `data/sources/sources.json`. */
  readonly source: string;
  /** The first day of its first period and the last day of its last. */
  readonly span: readonly [first: Day, last: Day];
}

/** The measures, in the order of every list; each has one source, and none is ever added to another. */
const RECORDS = {
  registered: {
    kind: 'flow',
    unit: 'persons',
    countedBy: 'either end',
    runs: 'along',
    hasRange: false,
    standIn: 'other end',
    asylum: null,
    assumedZero: null,
    leavesOutWork: true,
    words: 'moves',
    file: null,
    source: 'cisstat-migration',
    span: [day('2016-01-01'), day('2025-12-31')],
  },
  estimated: {
    kind: 'flow',
    unit: 'persons',
    countedBy: 'model',
    runs: 'along',
    hasRange: true,
    standIn: null,
    asylum: null,
    assumedZero: null,
    leavesOutWork: true,
    words: 'further',
    file: 'estimated',
    source: 'abel-cohen-2022',
    span: [day('1990-07-01'), day('2020-06-30')],
  },
  residents: {
    kind: 'stock',
    unit: 'persons',
    countedBy: 'un estimate',
    runs: 'along',
    hasRange: false,
    standIn: null,
    asylum: null,
    assumedZero: null,
    leavesOutWork: true,
    words: 'living',
    file: 'residents',
    source: 'undesa-ims-2024',
    span: [day('1990-07-01'), day('2024-07-01')],
  },
  refugees: {
    kind: 'stock',
    unit: 'persons',
    countedBy: 'destination',
    runs: 'along',
    hasRange: false,
    standIn: null,
    asylum: 'asylum-seekers',
    assumedZero: null,
    leavesOutWork: false,
    words: 'further',
    file: 'refugees',
    source: 'unhcr-refugee-statistics',
    span: [day('1990-12-31'), day('2025-12-31')],
  },
  'refugee-arrivals': {
    kind: 'flow',
    unit: 'persons',
    countedBy: 'destination',
    runs: 'along',
    hasRange: false,
    standIn: 'applications',
    asylum: 'asylum-applications',
    assumedZero: null,
    leavesOutWork: false,
    words: 'further',
    file: 'refugees',
    source: 'unhcr-refugee-statistics',
    span: [day('1990-01-01'), day('2025-12-31')],
  },
  remittances: {
    kind: 'flow',
    unit: 'usd-million',
    countedBy: 'model',
    runs: 'against',
    hasRange: false,
    standIn: null,
    asylum: null,
    assumedZero: { between: [countryCode('ARM'), countryCode('AZE')], end: day('2021-12-31') },
    leavesOutWork: false,
    words: 'further',
    file: 'remittances',
    source: 'knomad-remittances',
    span: [day('2017-01-01'), day('2021-12-31')],
  },
  work: {
    kind: 'quoted',
    unit: 'persons',
    countedBy: 'named authorities',
    runs: 'along',
    hasRange: false,
    standIn: null,
    asylum: null,
    assumedZero: null,
    leavesOutWork: false,
    words: 'counts',
    file: 'work',
    source: 'official-work-counts',
    span: [day('2011-01-01'), day('2026-01-31')],
  },
} as const satisfies Record<string, MeasureRecord>;

/** A layer of figures, by its word in links and tables. */
export type Measure = keyof typeof RECORDS;
export const MEASURES = Object.keys(RECORDS) as Measure[];
export const MEASURE: Readonly<Record<Measure, MeasureRecord>> = RECORDS;

/** The measure of an address that names none. */
export const OPENING_MEASURE: Measure = 'registered';

/** The measures whose record says `V` of the field `F`. */
export type MeasureWith<F extends keyof MeasureRecord, V> = {
  [M in Measure]: (typeof RECORDS)[M][F] extends V ? M : never;
}[Measure];

/** Whether a measure's figures are counts that are quoted one by one, and no table. */
export const isQuoted = (measure: Measure): measure is QuotedMeasure => MEASURE[measure].kind === 'quoted';
export type QuotedMeasure = MeasureWith<'kind', 'quoted'>;
/** The measure of the official counts of work. */
export const QUOTED_MEASURE: QuotedMeasure = 'work';
/** The file that they come in. */
export const QUOTED_FILE = RECORDS.work.file;
/** A measure with a table of one figure a corridor and period, which may be ranked and drawn by width. */
export type TabledMeasure = Exclude<Measure, QuotedMeasure>;
export const TABLED_MEASURES = MEASURES.filter((m): m is TabledMeasure => !isQuoted(m));

/** A file of figures that is fetched when it is asked for; one may hold two measures. */
export type MeasureFile = NonNullable<(typeof RECORDS)[Measure]['file']>;
export const MEASURE_FILES: readonly MeasureFile[] = [
  ...new Set(MEASURES.flatMap((measure) => RECORDS[measure].file ?? [])),
];
/** A file of tables; the counts of work are none. */
export type TabledFile = Exclude<MeasureFile, (typeof RECORDS)[QuotedMeasure]['file']>;
export const TABLED_FILES: readonly TabledFile[] = [
  ...new Set(TABLED_MEASURES.flatMap((measure) => RECORDS[measure].file ?? [])),
];
/** The file that holds a measure's figures; null where they come with the opening. */
export const fileOf = (measure: Measure): MeasureFile | null => RECORDS[measure].file;

/** By what a measure is listed: people who moved, people present, money, or counts of work. */
export const MEASURE_GROUPS = ['flow', 'stock', 'money', 'quoted'] as const;
export const groupOf = (measure: Measure): (typeof MEASURE_GROUPS)[number] =>
  MEASURE[measure].unit === 'persons' ? MEASURE[measure].kind : 'money';

/** The way a measure's arcs run for a corridor of people. */
export const wayOf = (measure: Measure, { origin, destination }: Corridor): Corridor =>
  MEASURE[measure].runs === 'along' ? { origin, destination } : reverse({ origin, destination });
