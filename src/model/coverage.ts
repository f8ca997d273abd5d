import type { Atlas } from '../domain/atlas';
import { type Corridor, formatCorridor } from '../domain/corridor';
import type { Day } from '../domain/day';
import { type Instrument, isRegional, type Topic } from '../domain/instrument';
import { type Interval, intervalOn, intervalsOf, type Standing, type Terms } from './standing';
import { type Register, type Silence, termsOf } from './terms';

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

/** Whose instrument it is, as far as the coverage class asks. */
export type Reach = 'bilateral' | 'regional' | 'wider';

export const reachOf = (i: Instrument): Reach =>
  i.kind === 'bilateral' ? 'bilateral' : isRegional(i.framework) ? 'regional' : 'wider';

/** One instrument between the two ends of a corridor, through all time. */
export interface Bond {
  readonly instrument: Instrument;
  readonly reach: Reach;
  readonly intervals: readonly Interval[];
  /** The day by which both had signed; null where a signature is unknown, or one of them acceded. */
  readonly signed: Day | null;
  /** True where a sourced flag says that later ends were not looked for; from that day on. */
  readonly uncheckedFrom: Day | null;
}

/** An instrument that names both countries and gives their corridor no state, with the reason. */
export interface Mention {
  readonly instrument: Instrument;
  readonly reach: Reach;
  readonly silence: Silence;
}

export interface CorridorLaw {
  readonly bonds: readonly Bond[];
  readonly mentions: readonly Mention[];
}

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

/** The law of an atlas: asked by corridor, computed once for each and kept. */
export class Law {
  readonly #atlas: Atlas;
  readonly #register: Register;
  readonly #known = new Map<string, CorridorLaw>();
  readonly #classes = new Map<string, readonly CoverageInterval[]>();

  constructor(atlas: Atlas) {
    this.#atlas = atlas;
    const instruments = new Map(atlas.instruments.map((i) => [i.id, i]));
    const members = new Map(atlas.membership.map((m) => [m.country, m]));
    this.#register = { instrument: (id) => instruments.get(id), membership: (c) => members.get(c) };
  }

  /** Every instrument between the two ends of `corridor`. */
  of(corridor: Corridor): CorridorLaw {
    const id = formatCorridor(corridor);
    const known = this.#known.get(id) ?? this.#read(corridor);
    this.#known.set(id, known);
    return known;
  }

  /** The coverage class of `corridor` through all time. */
  classes(corridor: Corridor, topic: Topic | null = null): readonly CoverageInterval[] {
    const id = `${formatCorridor(corridor)} ${topic ?? ''}`;
    const known = this.#classes.get(id) ?? coverageIntervals(this.of(corridor).bonds, topic);
    this.#classes.set(id, known);
    return known;
  }

  /** The coverage class of `corridor` on a day. */
  coverage(corridor: Corridor, on: Day, topic: Topic | null = null): Coverage {
    return this.classes(corridor, topic).findLast(({ from }) => from === null || from <= on) ?? NONE;
  }

  #read(corridor: Corridor): CorridorLaw {
    const bonds: Bond[] = [];
    const mentions: Mention[] = [];
    for (const instrument of this.#atlas.instruments) {
      const terms = termsOf(instrument, corridor, this.#register);
      const reach = reachOf(instrument);
      if (terms === null) continue;
      if (typeof terms === 'string') mentions.push({ instrument, reach, silence: terms });
      else
        bonds.push({ instrument, reach, ...lifeOf(terms), uncheckedFrom: unchecked(instrument, corridor) });
    }
    return { bonds, mentions };
  }
}

/** The bond's intervals, and its signature unless it fell before the country joined the Union that signed. */
function lifeOf(terms: Terms): Pick<Bond, 'intervals' | 'signed'> {
  const intervals = intervalsOf(terms);
  const signed = terms.signed?.hi ?? null;
  return { intervals, signed: signed && intervalOn(intervals, signed).state !== 'before' ? signed : null };
}

function unchecked({ caveats }: Instrument, { origin, destination }: Corridor): Day | null {
  const caveat = caveats.find(({ pair }) => pair.includes(origin) && pair.includes(destination));
  return (caveat?.from as Day | undefined) ?? null;
}
