/**
 * Where a series must not be read on: its reporter fell silent, what is counted changed, or a figure is not final.
 * Silence is found in the tables themselves; the other two are told by `breaks`, rows of `data/sources/breaks.csv`.
 */
import { type Corridor, formatCorridor, reverse, touches } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import { type Day, yearOf } from '../domain/day';
import { type Measure, MEASURE } from '../domain/measure';
import type { SeriesBreak } from '../domain/series-break';
import {
  type Flow,
  flowOfReport,
  type FlowTable,
  partsOf,
  type Period,
  type Reporting,
  type Way,
} from './flows';

type Breaks = readonly SeriesBreak[];

/** A figure as far as a break can touch it. */
type Figure = Pick<Flow, 'origin' | 'destination' | 'reporter' | 'end'>;

function touchesFigure(b: SeriesBreak, measure: Measure, figure: Omit<Figure, 'end'>): boolean {
  return (
    b.measure === measure &&
    (b.origin === null || b.origin === figure.origin) &&
    (b.destination === null || b.destination === figure.destination) &&
    (b.reporter === null || b.reporter === figure.reporter)
  );
}

const holdsInYear = ({ from, to }: SeriesBreak, year: number): boolean =>
  from <= year && (to === null || year <= to);
const holdsIn = (b: SeriesBreak, end: Day): boolean => holdsInYear(b, yearOf(end));

/** The row by which a figure is not final; undefined where none says so. */
export const preliminaryOf = (breaks: Breaks, measure: Measure, figure: Figure): SeriesBreak | undefined =>
  breaks.find((b) => b.kind === 'preliminary' && touchesFigure(b, measure, figure) && holdsIn(b, figure.end));

const isPreliminary = (b: SeriesBreak, measure: Measure, reporter: CountryCode): boolean =>
  b.kind === 'preliminary' && b.measure === measure && b.reporter === reporter;

/** The same of a country's own total, which one reporter counted. */
export const preliminaryTotal = (
  breaks: Breaks,
  measure: Measure,
  reporter: CountryCode,
  end: Day,
): SeriesBreak | undefined => breaks.find((b) => isPreliminary(b, measure, reporter) && holdsIn(b, end));

/** Returns the years of a period in which figures of one reporter are not final, oldest first. */
export function preliminaryYears(
  breaks: Breaks,
  measure: Measure,
  reporter: CountryCode,
  { start, end }: Period,
): readonly number[] {
  const own = breaks.filter((b) => isPreliminary(b, measure, reporter));
  const first = yearOf(start);
  const years = Array.from({ length: yearOf(end) - first + 1 }, (_, i) => first + i);
  return years.filter((year) => own.some((b) => holdsInYear(b, year)));
}

/** Whether what is counted of a state's moves, or on one of its corridors, changed between the years of two periods. */
export const countingChanged = (
  breaks: Breaks,
  measure: Measure,
  country: CountryCode,
  [before, after]: readonly [Period, Period],
): boolean =>
  breaks.some(
    ({ kind, measure: own, origin, destination, reporter, from }) =>
      kind === 'changed-counting' &&
      own === measure &&
      (reporter === null || reporter === country) &&
      (origin === null || destination === null || origin === country || destination === country) &&
      yearOf(before.start) < from &&
      from <= yearOf(after.end),
  );

/** A change in what is counted on a corridor, with the last figure before it and the first after. */
export interface CountingChange extends Corridor {
  readonly measure: Measure;
  readonly before: Flow;
  readonly after: Flow;
  readonly source: string;
}

/** All changes of counting that the table's figures show. */
export const countingChanges = (breaks: Breaks, table: FlowTable): readonly CountingChange[] =>
  breaks.flatMap((b): CountingChange[] => {
    const { measure, origin, destination, from, source } = b;
    if (b.kind !== 'changed-counting' || measure !== table.measure || !origin || !destination) return [];
    const figures = table.periods.flatMap(
      (period) => table.flowOf({ origin, destination }, period, 'destination') ?? [],
    );
    const before = figures.findLast(({ end }) => yearOf(end) < from);
    const after = figures.find(({ end }) => yearOf(end) >= from);
    return before && after ? [{ measure, origin, destination, before, after, source }] : [];
  });

/** A reporter's silence: after its last figures of any kind the table goes on without it. */
export interface ReporterSilence {
  readonly reporter: CountryCode;
  readonly last: Period;
}

/** The silence of a reporter that the table's later periods show; null while it reports, or where it never did. */
export function silenceOf(reporter: CountryCode, table: FlowTable): ReporterSilence | null {
  const last = table.lastReport(reporter);
  return last && table.periods.some(({ end }) => end > last.end) ? { reporter, last } : null;
}

/** What a period leaves out, so that no corridor of it may be called the largest. */
export interface LeftOut {
  /** Whose figures are missing; null where what is counted changed. */
  readonly silence: ReporterSilence | null;
  readonly change: CountingChange | null;
  /** The largest corridor of the last period before. */
  readonly flow: Flow;
  /** The same corridor's figure of the period itself; null where there is none, or nobody asks. */
  readonly now: Flow | null;
  /** How many of the ten largest corridors of that period the reporter had counted. */
  readonly ofTen: number;
}

/** How many corridors are told of as “the largest”. */
const TEN = 10;

/**
 * What a period lacks beside the periods before it: the figures of a reporter that had counted the largest corridor in
 * its last one, or what was counted on the corridor that was the largest. Null where its largest can be named.
 */
export function leftOut(
  table: FlowTable,
  period: Period,
  reporting: Reporting,
  breaks: Breaks,
): LeftOut | null {
  return leaderSilence(table, period, reporting) ?? leaderChange(table, period, reporting, breaks);
}

function leaderSilence(table: FlowTable, period: Period, reporting: Reporting): LeftOut | null {
  if (MEASURE[table.measure].countedBy !== 'either end') return null;
  for (const last of table.periods.filter(({ end }) => end < period.end).reverse()) {
    const flows = table.flows(last, reporting);
    const [largest] = flows;
    const reporter = largest?.reporter;
    if (!largest || !reporter || table.lastReport(reporter)?.end !== last.end) continue;
    const ofTen = flows.slice(0, TEN).filter((f) => f.reporter === reporter).length;
    return { silence: { reporter, last }, change: null, flow: largest, now: null, ofTen };
  }
  return null;
}

function leaderChange(
  table: FlowTable,
  period: Period,
  reporting: Reporting,
  breaks: Breaks,
): LeftOut | null {
  for (const change of countingChanges(breaks, table)) {
    if (change.after.end > period.end) continue;
    const [largest] = table.flows(change.before, reporting);
    if (largest && formatCorridor(largest) === formatCorridor(change))
      return { silence: null, change, flow: largest, now: table.flowOf(change, period, reporting), ofTen: 0 };
  }
  return null;
}

/** Whether a country's largest part may not be named: before a change of counting it was on the corridor that changed. */
export const isLargestPartInDoubt = (
  total: { readonly country: CountryCode; readonly direction: Way; readonly end: Day },
  table: FlowTable,
  breaks: Breaks,
): boolean =>
  countingChanges(breaks, table).some((change) => {
    if (change.after.end > total.end) return false;
    const flows = table.reported(change.before, 'destination');
    const [largest] = partsOf(flows, total.country, total.direction, table.measure);
    return largest !== undefined && formatCorridor(largest) === formatCorridor(change);
  });

/** What must be said beside a view's sentence, so that a break is not read as people who left or came. */
export type BreakNotice =
  | {
      readonly kind: 'stopped';
      readonly silence: ReporterSilence;
      /** The reporter's last figure of the corridor, and the other end's of the same period. */
      readonly last: Flow;
      readonly mirror: (Flow & { readonly reporter: CountryCode }) | null;
    }
  | { readonly kind: 'counting'; readonly change: CountingChange };

interface Shown {
  readonly corridor: Corridor | null;
  readonly country: CountryCode | null;
  readonly reporting: Reporting;
}

/** The notices of a corridor, or of a country's total, in a period. */
export function breakNotices(shown: Shown, table: FlowTable, period: Period, breaks: Breaks): BreakNotice[] {
  const changes = countingChanges(breaks, table).filter((change) => isShown(shown, change, period));
  const stopped = shown.corridor && stoppedNotice(shown.corridor, shown.reporting, table, period);
  return [
    ...(stopped ? [stopped] : []),
    ...changes.map((change): BreakNotice => ({ kind: 'counting', change })),
  ];
}

/** A corridor's bars show the fall on every day, a country's figure once it has fallen. */
function isShown({ corridor, country }: Shown, change: CountingChange, period: Period): boolean {
  if (corridor) return [corridor, reverse(corridor)].map(formatCorridor).includes(formatCorridor(change));
  return country !== null && touches(change, country) && period.end >= change.after.end;
}

function stoppedNotice(
  corridor: Corridor,
  reporting: Reporting,
  table: FlowTable,
  period: Period,
): BreakNotice | null {
  if (MEASURE[table.measure].countedBy !== 'either end') return null;
  const silence = silenceOf(corridor[reporting], table);
  if (!silence || silence.last.end >= period.end) return null;
  const reports = table.reportsOf(corridor, silence.last).map(flowOfReport);
  const last = reports.find(({ reporter }) => reporter === silence.reporter);
  const mirror = reports.find(({ reporter }) => reporter !== silence.reporter);
  if (!last) return null;
  return {
    kind: 'stopped',
    silence,
    last,
    mirror: mirror?.reporter ? { ...mirror, reporter: mirror.reporter } : null,
  };
}
