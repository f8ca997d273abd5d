import { type Corridor, formatCorridor, touches } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import type { Day } from '../domain/day';
import type { TotalRange } from '../domain/figures';
import { type Measure, MEASURE, wayOf } from '../domain/measure';
import type { Beside, Observation } from '../domain/observation';

/** Whose count comes first where both ends of a corridor register its moves. */
export type Reporting = 'destination' | 'origin';

/** People, or money, on a corridor in the period a view asks for, by one reporter's count or by a model. */
export interface Flow extends Pick<Observation, keyof Corridor | 'persons' | 'reporter' | 'start' | 'end'> {
  readonly beside?: Beside;
  /**
   * True where another figure stands in: the other end's, since the preferred reporter is silent, or the year's asylum
   * applications, since no arrivals are reported. Drawn hollow and named.
   */
  readonly standIn: boolean;
}

/** First and last day of a flow's period; the same day for a stock. */
export interface Period {
  readonly start: Day;
  readonly end: Day;
}

/** A corridor's observations of one period: at most one from each end. */
type Reports = readonly Observation[];

type Largest = Corridor & { readonly persons: number };

/** The observations of one measure, arranged to be asked by period and corridor. */
export class FlowTable {
  readonly measure: Measure;
  /** All periods in which anyone reported anything, in order. */
  readonly periods: readonly Period[];
  readonly #reports = new Map<Day, Map<string, Reports>>();
  readonly #ranges: ReadonlyMap<string, TotalRange['range']>;
  #largest: readonly Largest[] | undefined;

  /** @param totals the ranges of countries' totals, where several methods are compared */
  constructor(measure: Measure, observations: readonly Observation[], totals: readonly TotalRange[] = []) {
    this.measure = measure;
    this.#ranges = new Map(totals.map((t) => [`${t.country} ${t.way} ${t.end}`, t.range]));
    const periods = new Map<Day, Period>();
    for (const o of observations) {
      periods.set(o.end, { start: o.start, end: o.end });
      const corridors = this.#reports.get(o.end) ?? new Map<string, Reports>();
      this.#reports.set(o.end, corridors);
      corridors.set(formatCorridor(o), [...(corridors.get(formatCorridor(o)) ?? []), o]);
    }
    this.periods = [...periods.values()].sort((a, b) => (a.end < b.end ? -1 : 1));
  }

  /** The period a day shows: the one that contains it for a flow, the last count on or before it for a stock. */
  periodOn(on: Day): Period | null {
    return MEASURE[this.measure].kind === 'flow'
      ? (this.periods.find(({ start, end }) => start <= on && on <= end) ?? null)
      : (this.periods.findLast(({ end }) => end <= on) ?? null);
  }

  /** The period nearest to a day outside the measure's span; null only for an empty table. */
  nearestPeriod(on: Day): Period | null {
    return this.periodOn(on) ?? this.periods.find(({ end }) => end >= on) ?? this.periods.at(-1) ?? null;
  }

  /** Every figure there is for a corridor in a period, the destination's first. */
  reportsOf(corridor: Corridor, period: Period): Reports {
    const reports = this.#reports.get(period.end)?.get(formatCorridor(corridor)) ?? [];
    const isDestination = ({ reporter }: Observation): number => Number(reporter === corridor.destination);
    return reports.toSorted((a, b) => isDestination(b) - isDestination(a));
  }

  /** Every figure of a period, each reporter's. */
  reportsIn(period: Period): readonly Observation[] {
    return [...(this.#reports.get(period.end)?.values() ?? [])].flat();
  }

  /** The corridor's figure by the preferred reporter, else by the other end; null where neither reports. */
  flowOf(corridor: Corridor, period: Period, reporting: Reporting): Flow | null {
    return this.#chosen(this.reportsOf(corridor, period), reporting);
  }

  /** All flows of a period, zeros too, largest first. */
  reported(period: Period, reporting: Reporting): Flow[] {
    const corridors = this.#reports.get(period.end)?.values() ?? [];
    return [...corridors]
      .map((reports) => this.#chosen(reports, reporting))
      .filter((flow) => flow !== null)
      .sort((a, b) => b.persons - a.persons);
  }

  /** All flows of a period with at least one person, largest first. */
  flows(period: Period, reporting: Reporting): Flow[] {
    return this.reported(period, reporting).filter(({ persons }) => persons > 0);
  }

  /** The largest figure of any corridor and period: the end of the width scale, kept over the years. */
  largest(): number {
    return this.largestOfAll()[0]?.persons ?? 0;
  }

  /**
   * Every corridor with its largest figure over all periods and reporters, largest first: places and ports follow from
   * these. Found once, for a table never changes and every new day asks.
   */
  largestOfAll(): readonly Largest[] {
    return (this.#largest ??= this.#findLargest());
  }

  #findLargest(): readonly Largest[] {
    const most = new Map<string, Largest>();
    for (const corridors of this.#reports.values())
      for (const [id, reports] of corridors)
        for (const { origin, destination, persons } of reports)
          if (persons > (most.get(id)?.persons ?? 0)) most.set(id, { origin, destination, persons });
    return [...most.values()].sort((a, b) => b.persons - a.persons);
  }

  #chosen(reports: Reports, reporting: Reporting): Flow | null {
    const preferred = reports.find((o) => o.reporter === o[reporting]);
    const report = preferred ?? reports[0];
    if (!report) return null;
    const flow = flowOfReport(report);
    return MEASURE[this.measure].countedBy === 'either end'
      ? { ...flow, standIn: preferred === undefined }
      : flow;
  }

  /** The table whose corridors run as they are drawn: the same, but for money, which goes the other way. */
  drawn(): FlowTable {
    const turned = [...this.#reports.values()].flatMap((corridors) =>
      [...corridors.values()].flat().map((o) => ({ ...o, ...wayOf(this.measure, o) })),
    );
    return new FlowTable(this.measure, turned);
  }

  /** The least and the greatest total of a country by the methods compared; undefined where there is one method. */
  totalRange(country: CountryCode, way: Way, period: Period): TotalRange['range'] | undefined {
    return this.#ranges.get(`${country} ${way} ${period.end}`);
  }

  /** Whether a country reported any figure of its own in a period. */
  reports(country: CountryCode, period: Period): boolean {
    const corridors = this.#reports.get(period.end)?.values() ?? [];
    return [...corridors].some((reports) => reports.some(({ reporter }) => reporter === country));
  }

  /** The last period in which a country reported any figure of its own; null where it never did. */
  lastReport(country: CountryCode): Period | null {
    return this.periods.findLast((period) => this.reports(country, period)) ?? null;
  }
}

/** An observation as the flow it is by itself. */
export const flowOfReport = (o: Observation): Flow => ({
  origin: o.origin,
  destination: o.destination,
  persons: o.persons,
  reporter: o.reporter,
  start: o.start,
  end: o.end,
  ...(o.beside && { beside: o.beside }),
  standIn: o.applications ?? false,
});

/** A country's part in a measure: people coming to it (`in`) or leaving it; for money, `out` is what comes to it. */
export type Way = 'in' | 'out';

/**
 * The flows that a country's total in one direction is the sum of. Figures of different reporters are never added: of
 * registered moves only its own count. Nor are arrivals and the applications that stand in for them: those count alone.
 */
export function partsOf(
  flows: readonly Flow[],
  country: CountryCode,
  way: Way,
  measure: Measure,
): readonly Flow[] {
  const end = way === 'in' ? 'destination' : 'origin';
  const own = flows.filter((f) => f[end] === country && isOwn(f, country, measure));
  const first = own.filter((f) => !f.standIn);
  return first.length > 0 ? first : own;
}

const isOwn = ({ reporter }: Flow, country: CountryCode, measure: Measure): boolean =>
  MEASURE[measure].countedBy !== 'either end' || reporter === country;

/** The sum of {@link partsOf}; null where there are none. */
export function ownTotal(
  flows: readonly Flow[],
  country: CountryCode,
  way: Way,
  measure: Measure,
): number | null {
  const parts = partsOf(flows, country, way, measure);
  return parts.length > 0 ? parts.reduce((sum, f) => sum + f.persons, 0) : null;
}

/** The way in which people, or money, come to a country: money comes along the corridors that lead out of it. */
export const comingWay = (measure: Measure): Way => (MEASURE[measure].runs === 'along' ? 'in' : 'out');

/** Which of a country's two totals comes first: what comes to it, unless its departures are asked for. */
export const firstWay = (measure: Measure, reporting: Reporting): Way =>
  MEASURE[measure].countedBy === 'either end' && reporting === 'origin' ? 'out' : comingWay(measure);

export const flowsOf = (flows: readonly Flow[], country: CountryCode | null): readonly Flow[] =>
  country === null ? flows : flows.filter((f) => touches(f, country));

/** Whose figures the time axis shows: one corridor's, or a country's own count of its arrivals or departures. */
export interface Subject {
  readonly corridor: Corridor | null;
  readonly country: CountryCode | null;
  readonly reporting: Reporting;
}

export interface SeriesPoint extends Period {
  readonly persons: number;
  readonly reporter: CountryCode | null;
  readonly beside?: Beside;
  readonly standIn: boolean;
}

/** A subject's figures through time; periods without a figure are left out, since missing is not zero. */
export function seriesOf(table: FlowTable, { corridor, country, reporting }: Subject): SeriesPoint[] {
  return table.periods.flatMap((period): SeriesPoint[] => {
    if (corridor) return [table.flowOf(corridor, period, reporting)].filter((flow) => flow !== null);
    if (!country) return [];
    const way = firstWay(table.measure, reporting);
    const persons = ownTotal(table.flows(period, reporting), country, way, table.measure);
    if (persons === null) return [];
    const range = table.totalRange(country, way, period);
    return [{ ...period, persons, reporter: country, standIn: false, ...(range && { beside: { range } }) }];
  });
}
