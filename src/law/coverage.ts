import type { Atlas } from '../domain/atlas';
import { type Corridor, formatCorridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import type { Day } from '../domain/day';
import type { Instrument, Topic } from '../domain/instrument';
import { answerOf, type Bond, type CorridorLaw, gathered, type Mention } from './bond';
import { corridorsUnder } from './corridors-under';
import { generalLife, lifeFor } from './lives';
import { type Coverage, coverageAt, NOWHERE, rungOf } from './ladder';
import { type Index, indexOf } from './register';
import { intervalOn } from './standing';
import { termsOf } from './terms';

export { type Bond, type CorridorLaw, type Mention, type Reach, reachOf } from './bond';
export { COVERAGE_CLASSES, type Coverage, type CoverageClass } from './ladder';

export const governs = (instrument: Instrument, topic: Topic | null): boolean =>
  topic === null || instrument.topics.includes(topic);

/** The coverage class that `bonds` give on a day, all topics or one. */
export function coverageOf(bonds: readonly Bond[], on: Day, topic: Topic | null = null): Coverage {
  return basisOf(bonds, on, topic).coverage;
}

/** A coverage class with the instruments that give it: all on the highest rung that any of them meets. */
export interface Basis {
  readonly coverage: Coverage;
  readonly bonds: readonly Bond[];
}

/** As {@link coverageOf}, with the bonds it rests on; none for the class `none`. */
export function basisOf(bonds: readonly Bond[], on: Day, topic: Topic | null = null): Basis {
  const stood = bonds
    .filter(({ instrument }) => governs(instrument, topic))
    .map((bond) => ({ bond, at: rungOf(bond.reach, intervalOn(bond.intervals, on)) }));
  const top = Math.min(NOWHERE, ...stood.map(({ at }) => at));
  const basis = stood.filter(({ at }) => at === top && at < NOWHERE);
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
    const [left = NOWHERE, reached = NOWHERE] = [rungs[i - 1], rungs[i]];
    return from === null || left === reached ? [] : [{ on: from, left, reached }];
  });
}

/**
 * A corridor's coverage class through all time, equal neighbours joined: one sweep over the turns of its instruments
 * with a count for each rung of the ladder, the class being the highest rung with any.
 */
export function coverageIntervals(bonds: readonly Bond[], topic: Topic | null = null): CoverageInterval[] {
  const governing = bonds.filter(({ instrument }) => governs(instrument, topic));
  const counts = Array.from({ length: NOWHERE + 1 }, () => 0);
  const count = (rung: number, by: number): number => (counts[rung] = (counts[rung] ?? 0) + by);
  for (const { reach, intervals } of governing) if (intervals[0]) count(rungOf(reach, intervals[0]), 1);
  let top = topOf(counts);
  const found: CoverageInterval[] = [{ ...coverageAt(top), from: null }];
  const steps = governing.flatMap(stepsOf).sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  for (const [i, { on, left, reached }] of steps.entries()) {
    count(left, -1);
    count(reached, 1);
    if (steps[i + 1]?.on === on || topOf(counts) === top) continue;
    top = topOf(counts);
    found.push({ ...coverageAt(top), from: on });
  }
  return found;
}

/** The highest rung that any instrument stands on. */
function topOf(counts: readonly number[]): number {
  const found = counts.findIndex((n) => n > 0);
  return found < 0 ? NOWHERE : found;
}

/** The last of `intervals` that has begun by a day, by halving: they are in order of time. */
function coverageOn(intervals: readonly CoverageInterval[], on: Day): Coverage {
  let [low, high] = [0, intervals.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const from = intervals[middle]?.from ?? null;
    if (from === null || from <= on) low = middle;
    else high = middle;
  }
  return intervals[low] ?? coverageAt(NOWHERE);
}

/** The law of an atlas: asked by corridor or by country, computed once for each and kept. */
export class Law {
  readonly #instruments: readonly Instrument[];
  readonly #index: Index;
  readonly #known = new Map<string, CorridorLaw>();
  readonly #pairs = new Map<string, readonly (Bond | Mention)[]>();
  readonly #lives = new Map<CountryCode, CorridorLaw>();
  readonly #classes = new Map<string, readonly CoverageInterval[]>();
  #general: ReadonlyMap<string, Bond> | null = null;

  constructor(atlas: Pick<Atlas, 'instruments' | 'membership'>) {
    this.#instruments = atlas.instruments;
    this.#index = indexOf(atlas);
  }

  /** Every instrument between the two ends of `corridor`. */
  of(corridor: Corridor): CorridorLaw {
    return kept(this.#known, formatCorridor(corridor), () => this.#read(corridor));
  }

  /** Every instrument that names `country`, as it lives for that country alone. */
  livesOf(country: CountryCode): CorridorLaw {
    const read = (i: Instrument) => lifeFor(i, country, this.#index);
    return kept(this.#lives, country, () =>
      gathered(
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
    return kept(this.#classes, id, () => coverageIntervals(this.of(corridor).bonds, topic));
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
    const pair = kept(this.#pairs, pairOf(corridor), () => this.#readPair(corridor));
    return gathered(pair.filter(({ instrument }) => goes(instrument, corridor)));
  }

  #readPair(corridor: Corridor): readonly (Bond | Mention)[] {
    const ends = [corridor.origin, corridor.destination] as const;
    const answers = this.#index.between(corridor).map((instrument) => {
      const terms = termsOf(instrument, directionOf(instrument) ?? corridor, this.#index);
      return terms === null ? null : answerOf(instrument, terms, ends);
    });
    return answers.filter((answer) => answer !== null);
  }
}

const pairOf = ({ origin, destination }: Corridor): string =>
  origin < destination ? `${origin}-${destination}` : `${destination}-${origin}`;

const directionOf = (instrument: Instrument): Corridor | null =>
  instrument.kind === 'bilateral' ? instrument.direction : null;

/** Whether the instrument governs movement along `corridor`, and not only the other way. */
const goes = (instrument: Instrument, { origin }: Corridor): boolean =>
  (directionOf(instrument)?.origin ?? origin) === origin;

/** What is kept under `key`; computed the first time it is asked for. */
function kept<K, V>(cache: Map<K, V>, key: K, compute: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = compute();
  cache.set(key, value);
  return value;
}
