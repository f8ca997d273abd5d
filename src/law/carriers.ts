import type { Day } from '../domain/day';
import type { Topic } from '../domain/instrument';
import { coverageBasis, type Bond, type CoverageInterval, governs } from './coverage';
import { DAWN, type Interval, intervalOn } from './standing';

/** An instrument that gives a corridor its class, and its own interval on that day. */
export interface Carrier {
  readonly bond: Bond;
  readonly interval: Interval;
}

/** A coverage class and its carriers, from a day (null: the beginning) to another, excluded (null: open). */
export interface CarriedInterval extends CoverageInterval {
  readonly to: Day | null;
  readonly carriers: readonly Carrier[];
}

/**
 * Returns a corridor's coverage class through all time, split where another set of instruments gives it or one of them
 * changes its state, so that a class that outlives the treaty it began with is not credited to that treaty.
 */
export function carriedIntervals(bonds: readonly Bond[], topic: Topic | null = null): CarriedInterval[] {
  const governing = bonds.filter(({ instrument }) => governs(instrument, topic));
  const turns = governing.flatMap(({ intervals }) => intervals.flatMap(({ from }) => from ?? []));
  const begun: Omit<CarriedInterval, 'to'>[] = [];
  for (const from of [null, ...[...new Set(turns)].sort()]) {
    const last = begun.at(-1);
    const on = from ?? DAWN;
    const { coverage, bonds: basis } = coverageBasis(governing, on);
    const carriers = basis.map((bond) => ({ bond, interval: intervalOn(bond.intervals, on) }));
    const next = { from, ...coverage, carriers };
    if (!last || !haveSameCarriers(last, next)) begun.push(next);
  }
  return begun.map((interval, i) => ({ ...interval, to: begun[i + 1]?.from ?? null }));
}

type Carried = Pick<CarriedInterval, 'class' | 'uncertain' | 'carriers'>;

const haveSameCarriers = (a: Carried, b: Carried): boolean =>
  a.class === b.class &&
  a.uncertain === b.uncertain &&
  a.carriers.length === b.carriers.length &&
  a.carriers.every(({ interval }, i) => interval === b.carriers[i]?.interval);
