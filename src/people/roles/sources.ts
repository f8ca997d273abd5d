/** The three sources of positions as {@link Counts}. */
import type { CountryCode } from '../../domain/country';
import type { Day } from '../../domain/day';
import type { Arrivals, MethodFlow } from '../../domain/figures';
import { METHODS, type Method } from '../../domain/method';
import type { FlowTable, Period } from '../flows';
import type { Pair } from './balance';
import type { Counts } from './counts';

const keyOf = (period: Period, from: CountryCode, to: CountryCode): string => `${period.end} ${from} ${to}`;

/** Figures by period and way, and who is whose partner in a period. */
class Ways<T> {
  readonly #figures = new Map<string, T>();
  readonly #partners = new Map<string, Set<CountryCode>>();
  readonly #periods = new Map<Day, Period>();

  add(period: Period, from: CountryCode, to: CountryCode, figure: T): void {
    this.#periods.set(period.end, period);
    this.#figures.set(keyOf(period, from, to), figure);
    for (const [one, other] of [
      [from, to],
      [to, from],
    ] as const) {
      const key = `${period.end} ${one}`;
      const partners = this.#partners.get(key) ?? new Set();
      this.#partners.set(key, partners.add(other));
    }
  }

  get(period: Period, from: CountryCode, to: CountryCode): T | undefined {
    return this.#figures.get(keyOf(period, from, to));
  }

  partnersOf(viewer: CountryCode, period: Period): readonly CountryCode[] {
    return [...(this.#partners.get(`${period.end} ${viewer}`) ?? [])];
  }

  get periods(): readonly Period[] {
    return [...this.#periods.values()].sort((a, b) => (a.end < b.end ? -1 : 1));
  }
}

/** The estimates by each of the six methods: moves in five years. */
export function estimates(flows: readonly MethodFlow[]): Readonly<Record<Method, Counts>> {
  const ways = new Ways<readonly number[]>();
  for (const { origin, destination, start, end, persons } of flows)
    ways.add({ start, end }, origin, destination, persons);
  const { periods } = ways;
  const by = (method: Method): Counts => {
    const column = METHODS.indexOf(method);
    const of = (period: Period, from: CountryCode, to: CountryCode): number | null =>
      ways.get(period, from, to)?.[column] ?? null;
    return {
      ...({ source: 'estimated', method, periods, years: 5 } as const),
      partnersOf: (viewer, period) => ways.partnersOf(viewer, period),
      pairOf: (viewer, other, period) => ({
        forward: of(period, viewer, other),
        backward: of(period, other, viewer),
      }),
    };
  };
  return Object.fromEntries(METHODS.map((method) => [method, by(method)])) as Record<Method, Counts>;
}

/** All arrivals of a country of the world in five years, by the method that is shown; null where there is no estimate. */
export function arrivalsOf(
  arrivals: readonly Arrivals[],
): (country: CountryCode, period: Period) => number | null {
  const found = new Map(arrivals.map(({ country, end, persons }) => [`${country} ${end}`, persons]));
  return (country, { end }) => found.get(`${country} ${end}`) ?? null;
}

/** A year of a state's own register: arrivals and departures by partner. Another state's register is another viewer's. */
export function register(table: FlowTable): Counts {
  const { periods } = table;
  const own = (viewer: CountryCode, from: CountryCode, to: CountryCode, period: Period): number | null =>
    table.reportsOf({ origin: from, destination: to }, period).find(({ reporter }) => reporter === viewer)
      ?.persons ?? null;
  const partners = new Map<string, Set<CountryCode>>();
  for (const period of periods)
    for (const { origin, destination, reporter } of table.reportsIn(period)) {
      if (reporter === null) continue;
      const key = `${period.end} ${reporter}`;
      const found = partners.get(key) ?? new Set();
      partners.set(key, found.add(reporter === origin ? destination : origin));
    }
  return {
    ...({ source: 'registered', method: 'reported', periods, years: 1 } as const),
    partnersOf: (viewer, period) => [...(partners.get(`${period.end} ${viewer}`) ?? [])],
    pairOf: (viewer, other, period) => ({
      forward: own(viewer, viewer, other, period),
      backward: own(viewer, other, viewer, period),
    }),
  };
}

/** Years of a mean. */
const MEAN_OF = 3;

/**
 * Means of three years of a register, each for the year in its middle: what labels are read from, since a single year is
 * often an office's work. A mean with a missing year is null.
 */
export function threeYearMeans(yearly: Counts): Counts {
  const stretches = yearly.periods
    .slice(0, 1 - MEAN_OF || undefined)
    .map((_, i) => yearly.periods.slice(i, i + MEAN_OF));
  const yearsOf = new Map<Day, readonly Period[]>();
  const periods = stretches.flatMap((years): Period[] => {
    const [first, last] = [years[0], years.at(-1)];
    if (!first || !last || years.length < MEAN_OF) return [];
    yearsOf.set(last.end, years);
    return [{ start: first.start, end: last.end }];
  });
  const mean = (figures: readonly (number | null)[]): number | null => {
    const known = figures.filter((n) => n !== null);
    return known.length < MEAN_OF ? null : known.reduce((sum, n) => sum + n, 0) / MEAN_OF;
  };
  return {
    ...({ source: 'registered', method: 'three-year-mean', periods, years: 1 } as const),
    partnersOf: (viewer, { end }) => [
      ...new Set((yearsOf.get(end) ?? []).flatMap((year) => yearly.partnersOf(viewer, year))),
    ],
    pairOf(viewer, other, { end }): Pair {
      const pairs = (yearsOf.get(end) ?? []).map((year) => yearly.pairOf(viewer, other, year));
      return {
        forward: mean(pairs.map(({ forward }) => forward)),
        backward: mean(pairs.map(({ backward }) => backward)),
      };
    },
  };
}

/** Who lives where: people from the viewer in the other country, and the other way. History, and no movement. */
export function settled(table: FlowTable): Counts {
  const { periods } = table;
  const ways = new Ways<number>();
  for (const period of periods)
    for (const { origin, destination, persons } of table.reportsIn(period))
      ways.add(period, origin, destination, persons);
  const of = (period: Period, from: CountryCode, to: CountryCode): number | null =>
    ways.get(period, from, to) ?? null;
  return {
    ...({ source: 'residents', method: 'stock', periods, years: 1 } as const),
    partnersOf: (viewer, period) => ways.partnersOf(viewer, period),
    pairOf: (viewer, other, period) => ({
      forward: of(period, viewer, other),
      backward: of(period, other, viewer),
    }),
  };
}
