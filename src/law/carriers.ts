import type { Day } from '../domain/day';
import type { Topic } from '../domain/instrument';
import { basisOf, type Bond, type CoverageInterval, governs } from './coverage';
import { DAWN, type Interval, intervalOn } from './standing';

/** An instrument that gives a corridor its class, and its own interval: since when it has stood as it does. */
export interface Carrier {
  readonly bond: Bond;
  readonly interval: Interval;
}

/** A coverage class with what carries it, from a day (null: the beginning) to another, not included (null: open). */
export interface CarriedInterval extends CoverageInterval {
  readonly to: Day | null;
  readonly carriers: readonly Carrier[];
}

/**
 * A corridor's coverage class through all time, split where another set of instruments gives it, or one of them in
 * another state: a class that outlives the treaty it began with is not credited to that treaty.
 */
export function carriedIntervals(bonds: readonly Bond[], topic: Topic | null = null): CarriedInterval[] {
  const governing = bonds.filter(({ instrument }) => governs(instrument, topic));
  const turns = governing.flatMap(({ intervals }) => intervals.flatMap(({ from }) => from ?? []));
  const begun: Omit<CarriedInterval, 'to'>[] = [];
  for (const from of [null, ...[...new Set(turns)].sort()]) {
    const last = begun.at(-1);
    const next = { from, ...carriedOn(governing, from ?? DAWN) };
    if (!last || !areAlike(last, next)) begun.push(next);
  }
  return begun.map((interval, i) => ({ ...interval, to: begun[i + 1]?.from ?? null }));
}

function carriedOn(bonds: readonly Bond[], on: Day): Omit<CarriedInterval, 'from' | 'to'> {
  const { coverage, bonds: basis } = basisOf(bonds, on);
  return { ...coverage, carriers: basis.map((bond) => ({ bond, interval: intervalOn(bond.intervals, on) })) };
}

type Carried = Pick<CarriedInterval, 'class' | 'uncertain' | 'carriers'>;

const areAlike = (a: Carried, b: Carried): boolean =>
  a.class === b.class &&
  a.uncertain === b.uncertain &&
  a.carriers.length === b.carriers.length &&
  a.carriers.every(({ interval }, i) => interval === b.carriers[i]?.interval);
