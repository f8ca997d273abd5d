import type { Atlas } from '../domain/atlas';
import { type Corridor, formatCorridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import type { Day } from '../domain/day';
import type { Instrument, Topic } from '../domain/instrument';
import { type Bond, bondOrMention, type CorridorLaw, type Mention, toCorridorLaw } from './bond';
import { corridorsUnder } from './corridors-under';
import { generalLife, lifeFor } from './lives';
import { type Coverage, coverageAt, NO_RUNG, rungOf } from './ladder';
import { type Index, indexOf, pairId } from './register';
import { intervalOn } from './standing';
import { governsDirection, termsOf } from './terms';

export { type Bond, type CorridorLaw, type Mention, type Reach, reachOf } from './bond';
export { COVERAGE_CLASSES, type Coverage, type CoverageClass } from './ladder';

export const governs = (instrument: Instrument, topic: Topic | null): boolean =>
  topic === null || instrument.topics.includes(topic);

/** Those of a corridor's bonds that are its own law on a topic: what a wider framework brings stands beside them. */
export const ownBonds = (bonds: readonly Bond[], topic: Topic | null): Bond[] =>
  bonds.filter(({ instrument, reach }) => reach !== 'wider' && governs(instrument, topic));

/** Returns the coverage class that `bonds` give on a day, for all topics or one. */
export function coverageOf(bonds: readonly Bond[], on: Day, topic: Topic | null = null): Coverage {
  return coverageBasis(bonds, on, topic).coverage;
}

/** A coverage class with the instruments that give it: all that stand on the highest rung met. */
export interface CoverageBasis {
  readonly coverage: Coverage;
  readonly bonds: readonly Bond[];
}

/** Returns what {@link coverageOf} does, with the bonds it rests on; none for the class `none`. */
export function coverageBasis(bonds: readonly Bond[], on: Day, topic: Topic | null = null): CoverageBasis {
  const ranked = bonds
    .filter(({ instrument }) => governs(instrument, topic))
    .map((bond) => ({ bond, rung: rungOf(bond.reach, intervalOn(bond.intervals, on)) }));
  const top = Math.min(NO_RUNG, ...ranked.map(({ rung }) => rung));
  const basis = ranked.filter(({ rung }) => rung === top && rung < NO_RUNG);
  return { coverage: coverageAt(top), bonds: basis.map(({ bond }) => bond) };
}

/** A coverage class and the first day it holds; it holds until the next one's. Null: from the beginning. */
export interface CoverageInterval extends Coverage {
  readonly from: Day | null;
}

/** The day on which one instrument of a corridor steps from rung to rung. */
interface Step {
  readonly on: Day;
  readonly left: number;
  readonly reached: number;
}

function stepsOf({ reach, intervals }: Bond): Step[] {
  const rungs = intervals.map((interval) => rungOf(reach, interval));
  return intervals.flatMap(({ from }, i): Step[] => {
    const [left = NO_RUNG, reached = NO_RUNG] = [rungs[i - 1], rungs[i]];
    return from === null || left === reached ? [] : [{ on: from, left, reached }];
  });
}

/**
 * Returns a corridor's coverage class through all time, equal neighbours joined. Goes once over the days on which an
 * instrument changes its rung and counts the instruments on each rung: the class is that of the highest with any.
 */
export function coverageIntervals(bonds: readonly Bond[], topic: Topic | null = null): CoverageInterval[] {
  const governing = bonds.filter(({ instrument }) => governs(instrument, topic));
  const counts = Array.from({ length: NO_RUNG + 1 }, () => 0);
  const count = (rung: number, by: number): number => (counts[rung] = (counts[rung] ?? 0) + by);
  for (const { reach, intervals } of governing) if (intervals[0]) count(rungOf(reach, intervals[0]), 1);
  const highest = (): number => {
    const rung = counts.findIndex((n) => n > 0);
    return rung < 0 ? NO_RUNG : rung;
  };
  let top = highest();
  const found: CoverageInterval[] = [{ ...coverageAt(top), from: null }];
  const steps = governing.flatMap(stepsOf).sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  for (const [i, { on, left, reached }] of steps.entries()) {
    count(left, -1);
    count(reached, 1);
    if (steps[i + 1]?.on === on || highest() === top) continue;
    top = highest();
    found.push({ ...coverageAt(top), from: on });
  }
  return found;
}

/** Finds the last of `intervals` that has begun by a day, by halving: they are in order of time. */
function coverageOn(intervals: readonly CoverageInterval[], on: Day): Coverage {
  let [low, high] = [0, intervals.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const from = intervals[middle]?.from ?? null;
    if (from === null || from <= on) low = middle;
    else high = middle;
  }
  return intervals[low] ?? coverageAt(NO_RUNG);
}

/** The law of an atlas: asked by corridor or by country, computed once for each and kept. */
export class Law {
  readonly #instruments: readonly Instrument[];
  readonly #atlas: Pick<Atlas, 'instruments' | 'membership'>;
  readonly #known = new Map<string, CorridorLaw>();
  readonly #pairs = new Map<string, readonly (Bond | Mention)[]>();
  readonly #lives = new Map<CountryCode, CorridorLaw>();
  readonly #classes = new Map<string, readonly CoverageInterval[]>();
  #indexed: Index | null = null;
  #general: ReadonlyMap<string, Bond> | null = null;

  constructor(atlas: Pick<Atlas, 'instruments' | 'membership'>) {
    this.#instruments = atlas.instruments;
    this.#atlas = atlas;
  }

  /** Made when something is first asked, which is not while the first parts of a page are made. */
  get #index(): Index {
    return (this.#indexed ??= indexOf(this.#atlas));
  }

  /** Every instrument between the two ends of `corridor`. */
  of(corridor: Corridor): CorridorLaw {
    return cached(this.#known, formatCorridor(corridor), () => this.#read(corridor));
  }

  /** Every instrument that names `country`, as it lives for that country alone. */
  livesOf(country: CountryCode): CorridorLaw {
    const read = (i: Instrument) => lifeFor(i, country, this.#index);
    return cached(this.#lives, country, () =>
      toCorridorLaw(
        this.#index
          .naming(country)
          .map(read)
          .filter((life) => life !== null),
      ),
    );
  }

  /** Every binding instrument, as it lives as a whole. */
  generalLives(): readonly Bond[] {
    return [...this.#generalById().values()];
  }

  /** The life of one instrument as a whole; undefined where it does not bind. */
  generalLife({ id }: Instrument): Bond | undefined {
    return this.#generalById().get(id);
  }

  instrument(id: string): Instrument | undefined {
    return this.#index.instrument(id);
  }

  /** Every directed corridor that `instrument` gives a state; none where it does not bind. */
  corridorsUnder(instrument: Instrument): readonly Corridor[] {
    return corridorsUnder(instrument, this.#index);
  }

  /** Every directed corridor that at least one binding instrument gives a state, sorted by its code. */
  corridors(): readonly Corridor[] {
    const under = this.#instruments.flatMap((i) => this.corridorsUnder(i));
    const byCode = new Map(under.map((corridor) => [formatCorridor(corridor), corridor]));
    return [...byCode].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, corridor]) => corridor);
  }

  /** The coverage class of `corridor` through all time. */
  classes(corridor: Corridor, topic: Topic | null = null): readonly CoverageInterval[] {
    const id = `${formatCorridor(corridor)} ${topic ?? ''}`;
    return cached(this.#classes, id, () => coverageIntervals(this.of(corridor).bonds, topic));
  }

  /** The coverage class of `corridor` on a day. */
  coverage(corridor: Corridor, on: Day, topic: Topic | null = null): Coverage {
    return coverageOn(this.classes(corridor, topic), on);
  }

  #generalById(): ReadonlyMap<string, Bond> {
    const lives = (i: Instrument): boolean => i.kind === 'bilateral' || i.binding;
    this.#general ??= new Map(
      this.#instruments.filter(lives).map((i) => [i.id, generalLife(i, this.#index)]),
    );
    return this.#general;
  }

  /** What the pair has, read once for both its corridors, without what governs only the other way. */
  #read(corridor: Corridor): CorridorLaw {
    const { origin, destination } = corridor;
    const pair = cached(this.#pairs, pairId(origin, destination), () => this.#readPair(corridor));
    return toCorridorLaw(pair.filter(({ instrument }) => governsDirection(instrument, corridor)));
  }

  #readPair(corridor: Corridor): readonly (Bond | Mention)[] {
    const ends = [corridor.origin, corridor.destination] as const;
    const items = this.#index.between(corridor).map((instrument) => {
      const direction = instrument.kind === 'bilateral' ? instrument.direction : null;
      const terms = termsOf(instrument, direction ?? corridor, this.#index);
      return terms === null ? null : bondOrMention(instrument, terms, ends);
    });
    return items.filter((item) => item !== null);
  }
}

/** Returns the value in `cache`, computed the first time it is asked for. */
function cached<K, V>(cache: Map<K, V>, key: K, compute: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = compute();
  cache.set(key, value);
  return value;
}
