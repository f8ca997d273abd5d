import type { Atlas } from '../domain/atlas';
import { type Corridor, formatCorridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import type { Day } from '../domain/day';
import type { Instrument, Topic } from '../domain/instrument';
import { answerOf, type Bond, type CorridorLaw, gathered, type Reach } from './bond';
import { corridorsUnder } from './corridors-under';
import { generalLife, lifeFor } from './lives';
import { type Index, indexOf } from './register';
import { intervalOn, type Standing } from './standing';
import { termsOf } from './terms';

/** What a corridor had on a day, strongest first; `none` means that none was found, never that none exists. */
export const COVERAGE_CLASSES = [
  'bilateral',
  'bilateral-operating',
  'regional',
  'signed',
  'ended',
  'none',
] as const;
export type CoverageClass = (typeof COVERAGE_CLASSES)[number];

export { type Bond, type CorridorLaw, type Mention, type Reach, reachOf } from './bond';

export interface Coverage {
  readonly class: CoverageClass;
  /** Drawn dashed: the regional class rests on an entry or an end that is uncertain. */
  readonly uncertain: boolean;
}

type Rung = readonly [CoverageClass, (reach: Reach, standing: Standing) => boolean, boolean?];

const inDoubt = ({ doubt }: Standing): boolean => doubt !== null && doubt !== 'signature';
const pending = ({ state, doubt }: Standing): boolean =>
  state === 'signed' || state === 'not-established' || doubt === 'signature';
const lapsed = ({ state }: Standing): boolean => state === 'ended' || state === 'suspended';

/** The classes of PRODUCT §3, top down: the first that any instrument meets. */
const LADDER: readonly Rung[] = [
  ['bilateral', (reach, s) => reach === 'bilateral' && s.state === 'in-force'],
  [
    'bilateral-operating',
    (reach, s) =>
      reach === 'bilateral' && (s.state === 'operating' || s.state === 'provisional' || inDoubt(s)),
  ],
  ['regional', (reach, s) => reach === 'regional' && s.state === 'in-force'],
  ['regional', (reach, s) => reach === 'regional' && inDoubt(s), true],
  ['signed', (reach, s) => reach !== 'wider' && pending(s)],
  ['ended', (reach, s) => reach !== 'wider' && lapsed(s)],
];

const NONE: Coverage = { class: 'none', uncertain: false };

export const governs = (instrument: Instrument, topic: Topic | null): boolean =>
  topic === null || instrument.topics.includes(topic);

/** The coverage class that `bonds` give on a day, all topics or one. */
export function coverageOf(bonds: readonly Bond[], on: Day, topic: Topic | null = null): Coverage {
  const standings = bonds
    .filter(({ instrument }) => governs(instrument, topic))
    .map(({ reach, intervals }) => [reach, intervalOn(intervals, on)] as const);
  const rung = LADDER.find(([, meets]) => standings.some(([reach, standing]) => meets(reach, standing)));
  return rung ? { class: rung[0], uncertain: rung[2] ?? false } : NONE;
}

/** A coverage class and the first day it holds; it holds until the next one's. Null: from the beginning. */
export interface CoverageInterval extends Coverage {
  readonly from: Day | null;
}

/** A corridor's coverage class through all time, equal neighbours joined. */
export function coverageIntervals(bonds: readonly Bond[], topic: Topic | null = null): CoverageInterval[] {
  const turns = bonds.flatMap(({ intervals }) => intervals.map(({ from }) => from)).filter((d) => d !== null);
  const intervals: CoverageInterval[] = [{ ...NONE, from: null }];
  for (const turn of [...new Set(turns)].sort()) {
    const next = coverageOf(bonds, turn, topic);
    const last = intervals.at(-1);
    if (last?.class !== next.class || last.uncertain !== next.uncertain)
      intervals.push({ ...next, from: turn });
  }
  return intervals;
}

/** The law of an atlas: asked by corridor or by country, computed once for each and kept. */
export class Law {
  readonly #instruments: readonly Instrument[];
  readonly #index: Index;
  readonly #known = new Map<string, CorridorLaw>();
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

  /** The coverage class of `corridor` through all time. */
  classes(corridor: Corridor, topic: Topic | null = null): readonly CoverageInterval[] {
    const id = `${formatCorridor(corridor)} ${topic ?? ''}`;
    return kept(this.#classes, id, () => coverageIntervals(this.of(corridor).bonds, topic));
  }

  /** The coverage class of `corridor` on a day. */
  coverage(corridor: Corridor, on: Day, topic: Topic | null = null): Coverage {
    return this.classes(corridor, topic).findLast(({ from }) => from === null || from <= on) ?? NONE;
  }

  #generalById(): ReadonlyMap<string, Bond> {
    const binding = (i: Instrument): boolean => i.kind === 'bilateral' || i.binding;
    this.#general ??= new Map(
      this.#instruments.filter(binding).map((i) => [i.id, generalLife(i, this.#index)]),
    );
    return this.#general;
  }

  #read(corridor: Corridor): CorridorLaw {
    const ends = [corridor.origin, corridor.destination] as const;
    const answers = this.#index.between(corridor).map((instrument) => {
      const terms = termsOf(instrument, corridor, this.#index);
      return terms === null ? null : answerOf(instrument, terms, ends);
    });
    return gathered(answers.filter((answer) => answer !== null));
  }
}

/** What is kept under `key`; computed the first time it is asked for. */
function kept<K, V>(cache: Map<K, V>, key: K, compute: () => V): V {
  const known = cache.get(key);
  if (known !== undefined) return known;
  const value = compute();
  cache.set(key, value);
  return value;
}
