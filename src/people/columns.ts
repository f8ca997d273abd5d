import { type Corridor, formatCorridor } from '../domain/corridor';
import { MEASURE } from '../domain/measure';
import type { SeriesBreak } from '../domain/series-break';
import {
  type CountingChange,
  countingChanges,
  preliminaryOf,
  preliminaryTotal,
  type ReporterSilence,
  silenceOf,
} from './breaks';
import { flowOfReport, type FlowTable, type SeriesPoint, seriesOf, type Subject } from './flows';

/** A figure of a series, and whether it is final and counted as the ones before it. */
export interface Column extends SeriesPoint {
  readonly preliminary: boolean;
  readonly countedAnew: boolean;
}

/** A subject's figures through time, each reporter's apart, and where they must not be read on. */
export interface Columns {
  /** By the reporter asked for; by any other measure all there are. */
  readonly main: readonly Column[];
  /** The other end's, never continuing the first; empty where nobody else counts. */
  readonly mirror: readonly Column[];
  /** Where the main reporter, or the other, fell silent. */
  readonly silence: ReporterSilence | null;
  readonly mirrorSilence: ReporterSilence | null;
  /** Where what is counted changed. */
  readonly change: CountingChange | null;
}

type Breaks = readonly SeriesBreak[];

/** The columns of a corridor or a country; nothing is added to anything. */
export function columnsOf(table: FlowTable, subject: Subject, breaks: Breaks): Columns {
  const { corridor, country, reporting } = subject;
  if (MEASURE[table.measure].countedBy === 'either end' && corridor)
    return bothEnds(table, corridor, reporting, breaks);
  const change = (corridor && changeOn(table, corridor, breaks)) ?? null;
  return {
    main: seriesOf(table, subject).map((point): Column => ({
      ...point,
      preliminary:
        country !== null &&
        !corridor &&
        preliminaryTotal(breaks, table.measure, country, point.end) !== undefined,
      countedAnew: change !== null && point.end >= change.after.end,
    })),
    mirror: [],
    silence:
      country && !corridor && MEASURE[table.measure].countedBy === 'either end'
        ? silenceOf(country, table)
        : null,
    mirrorSilence: null,
    change,
  };
}

/** Each end's own count of a corridor. */
function bothEnds(
  table: FlowTable,
  corridor: Corridor,
  reporting: Subject['reporting'],
  breaks: Breaks,
): Columns {
  const [first, other] = [corridor[reporting], corridor[reporting === 'origin' ? 'destination' : 'origin']];
  const of = (reporter: typeof first): Column[] =>
    table.periods.flatMap((period) =>
      table
        .reportsOf(corridor, period)
        .filter((report) => report.reporter === reporter)
        .map((report): Column => {
          const flow = flowOfReport(report);
          const preliminary = preliminaryOf(breaks, table.measure, flow) !== undefined;
          return { ...flow, standIn: reporter !== first, preliminary, countedAnew: false };
        }),
    );
  const [main, mirror] = [of(first), of(other)];
  return {
    main,
    mirror,
    silence: main.length > 0 ? silenceOf(first, table) : null,
    mirrorSilence: mirror.length > 0 ? silenceOf(other, table) : null,
    change: null,
  };
}

const changeOn = (table: FlowTable, corridor: Corridor, breaks: Breaks): CountingChange | undefined =>
  countingChanges(breaks, table).find((change) => formatCorridor(change) === formatCorridor(corridor));
