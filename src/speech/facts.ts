import type { CountryCode } from '../domain/country';
import type { Corridor } from '../domain/corridor';
import type { Day, PartialDay } from '../domain/day';
import type { Instrument, Topic } from '../domain/instrument';
import { type Measure, MEASURE, type MeasureWith, type TabledMeasure } from '../domain/measure';
import type { Route } from '../domain/route';
import type { Trilingual } from '../domain/source';
import type { WorkKind } from '../domain/work-kind';
import type { LeftOut } from '../people/breaks';
import type { CountsNear } from '../people/work';
import type { LawStatus } from './parts';
import type { Flow, Way } from '../people/flows';

/** The facts that a view's sentence states. */
export interface Statement {
  /** The view's day, for which the law is stated. */
  readonly day: Day;
  /** The reader's day: where it is the view's day too, the law is stated in the present tense. */
  readonly today: Day;
  readonly people: PeopleFact | null;
  /** True where the reporter calls the figure stated preliminary. */
  readonly preliminary?: boolean;
  readonly law: LawFact | null;
  /** The law of the largest corridor, told before the law of all; absent where none is told as the largest. */
  readonly ofLargest?: PairLaw;
}

export type PeopleFact =
  | MovesFact
  | ResidentsFact
  | FurtherFact
  | FurtherMissing
  | LargestFact
  | LeftOutFact
  | TotalFact
  | SilenceFact
  | RouteFact
  | WorkFact;

export const isFurther = (measure: Measure): measure is FurtherMeasure =>
  MEASURE[measure].words === 'further';

/** A measure that either end of a corridor counts for itself. */
export type CountedMeasure = MeasureWith<'countedBy', 'either end'>;
export const isCountedByEnds = (measure: Measure): measure is CountedMeasure =>
  MEASURE[measure].countedBy === 'either end';

/** A figure that an end of its corridor counted. */
export type CountedFlow = Flow & { readonly reporter: CountryCode };

/** The measures beside registered moves and residents: estimated moves, UNHCR's two and modelled money. */
export type FurtherMeasure = MeasureWith<'words', 'further'>;

/** Those of them that are one figure; the others are told by their range. */
export type OneFigure = Extract<FurtherMeasure, MeasureWith<'hasRange', false>>;

/** People who moved on a corridor, as its reporter registered them: either end of the corridor. */
export interface MovesFact {
  readonly kind: 'moves';
  readonly flow: CountedFlow;
}

/** People born in the origin who were living in the destination on a day. */
export interface ResidentsFact {
  readonly kind: 'living';
  readonly flow: Flow;
}

/** A corridor's figure by one of the further measures. */
export interface FurtherFact {
  readonly kind: 'further';
  readonly measure: FurtherMeasure;
  readonly flow: Flow;
}

/** The largest of the corridors that have a figure by one measure. */
export type LargestFact = { readonly kind: 'largest' } & (
  | { readonly measure: CountedMeasure; readonly flow: CountedFlow }
  | { readonly measure: Exclude<TabledMeasure, CountedMeasure>; readonly flow: Flow }
);

export interface LargestPart {
  readonly country: CountryCode;
  readonly persons: number;
  /** True where more are of no country to name, unknown or other origins: it is the largest of the known only. */
  readonly ofKnown?: boolean;
  /** The least and the greatest by the methods compared. */
  readonly range?: readonly [low: number, high: number];
}

/** Stated in place of the largest corridor where the figures of a period leave out what would be the largest. */
export interface LeftOutFact extends LeftOut {
  readonly kind: 'left-out';
  /** The period of the view. */
  readonly start: Day;
  readonly end: Day;
}

/**
 * A country's own count of all it registered to or from CIS states; by any other measure the sum of one table's
 * corridors with other countries, or with the region's where it is outside the region.
 */
export interface TotalFact {
  readonly kind: 'total';
  readonly measure: TabledMeasure;
  /** Of people; money goes the other way. */
  readonly direction: Way;
  readonly country: CountryCode;
  readonly start: Day;
  readonly end: Day;
  readonly persons: number;
  /** The least and the greatest by the methods compared. */
  readonly range?: readonly [low: number, high: number];
  /** The partner with the largest part; null where no partner has any, or where it may not be named. */
  readonly largest: LargestPart | null;
  /** Asylum-seekers or new asylum applications, never added to the persons; absent where there is no figure. */
  readonly asylum?: number;
  /** True where no arrivals are reported at all: the persons are asylum applications. */
  readonly applications?: boolean;
  /** The largest corridor the other way, by whoever is asked first; absent where none is told as the largest. */
  readonly otherWay?: CountedFlow;
  /** The largest flow the same way that another state counted and the map shows: no part of the persons. */
  readonly mirror?: CountedFlow;
  /** The total of the other direction, stated after this one; null where there is none. */
  readonly other?: TotalFact | null;
  /** The same count of the other direction, now and in the first period that is counted alike; absent where there is none. */
  readonly both?: BothWays;
}

/** A count of what came to a country and of what left it, by the same source; never two sources. */
export interface BothWays {
  /** People in the direction that the fact tells first, and in the other. */
  readonly now: readonly [told: number, other: number];
  /** The first period with the same partners, before the one that is told; null where there is none. */
  readonly then: { readonly year: number; readonly persons: readonly [told: number, other: number] } | null;
}

/** By how many more came than left; below 0 where more left. */
export const netOf = ({ direction }: TotalFact, [told, other]: BothWays['now']): number =>
  direction === 'in' ? told - other : other - told;

/** Why there is no figure. Missing is not zero: zero is a figure. */
export type SilenceFact =
  /** The measure does not reach back, or on, to the year. */
  | { readonly kind: 'no-period'; readonly year: number }
  /** The tables have no figures from the reporter after a year, or, where that is null, none at all. */
  | {
      readonly kind: 'silent';
      readonly reporter: CountryCode;
      readonly lastYear: number | null;
      /** Of a country: the largest of its flows each way that other states counted, none of them a total. */
      readonly byOthers?: readonly CountedFlow[];
    }
  /** The UN's estimates of the period have nobody born in the region and living in a country. */
  | {
      readonly kind: 'no-residents';
      readonly country: CountryCode;
      readonly start: Day;
      readonly end: Day;
    }
  /** The measure has the period and not this corridor. */
  | {
      readonly kind: 'not-found';
      readonly measure: Exclude<TabledMeasure, FurtherMeasure>;
      readonly origin: CountryCode;
      readonly destination: CountryCode;
      readonly start: Day;
      readonly end: Day;
    };

/** Why a further measure has no figure: of no corridor of a country in the period, or not of this corridor. */
export type FurtherMissing =
  | { readonly kind: 'no-total'; readonly country: CountryCode; readonly start: Day; readonly end: Day }
  | (Pick<Flow, 'origin' | 'destination' | 'start' | 'end'> & {
      readonly kind: 'no-further';
      readonly measure: FurtherMeasure;
    });

/** Whether a fact needs the words of the further measures, wherever in its sentence. */
export const needsFurther = (fact: PeopleFact): boolean =>
  isOfFurther(fact) || ((fact.kind === 'largest' || fact.kind === 'total') && isFurther(fact.measure));

/** The facts that a language's own grammar states. */
export type PlainFact = Exclude<PeopleFact, FurtherFact | FurtherMissing | LeftOutFact | WorkFact>;

/** The official counts of work that stand for a day: of a corridor, of a country's corridors, or of all. */
export interface WorkFact {
  readonly kind: 'work';
  readonly corridor: Corridor | null;
  readonly country: CountryCode | null;
  /** The kind that is chosen; null: all. */
  readonly of: WorkKind | null;
  /** The year of the day. */
  readonly year: number;
  /** The corridors with counts that stand for the day; a chosen corridor alone. */
  readonly near: readonly CountsNear[];
  /** How many counts there are of the corridor in any year; 0 where no corridor is chosen. */
  readonly everCounted: number;
}

/** Whether a fact is stated in the words of the further measures alone. */
export const isOfFurther = (fact: PeopleFact): fact is FurtherFact | FurtherMissing =>
  fact.kind === 'further' || fact.kind === 'no-further' || fact.kind === 'no-total';

export interface RouteFact {
  readonly kind: 'route';
  readonly route: Pick<Route, 'name' | 'evidence' | 'period'>;
}

/** How many instruments between two countries have each state on the day and of the topic; without wider frameworks. */
export interface LawCounts {
  /** In force. */
  readonly bilateral: number;
  readonly regional: number;
  /** Bilaterals that a source describes as operating, entry into force not found. */
  readonly operating: number;
  /** Bilaterals applied provisionally. */
  readonly provisional: number;
  /** Bilateral and regional, uncertain of entry or of end. */
  readonly uncertain: number;
  /** Between the two, no treaty: memoranda and declarations that were signed. */
  readonly arrangement: number;
  /** The same, uncertain of signature: signed on some day of that year. */
  readonly arrangedThatYear: number;
  /** Bilateral and regional: signed and not yet in force, or entry not established. */
  readonly signed: number;
  /** Bilateral and regional, uncertain of signature: signed on some day of that year. */
  readonly signedThatYear: number;
  /** Bilateral and regional: ended or suspended. */
  readonly ended: number;
  /** Bilateral and regional, listed without any date. */
  readonly undated: number;
  /** Regional, naming both states, of which no date was found for one of them or both. */
  readonly named: number;
}

export const NO_LAW: LawCounts = {
  bilateral: 0,
  regional: 0,
  operating: 0,
  provisional: 0,
  uncertain: 0,
  arrangement: 0,
  arrangedThatYear: 0,
  signed: 0,
  signedThatYear: 0,
  ended: 0,
  undated: 0,
  named: 0,
};

export interface PairLaw {
  readonly kind: 'pair';
  readonly origin: CountryCode;
  readonly destination: CountryCode;
  readonly counts: LawCounts;
  /** The topic the counts are narrowed to. */
  readonly topic: Topic | null;
  /** Later termination was not checked for this pair on this day. */
  readonly unchecked: boolean;
  /** The instruments counted, to be named: one or two that are in force or in use; absent where they are others. */
  readonly few?: readonly FewLaw[];
  /** Bilaterals signed by the day that a source has entering into force after it; absent where none or many have. */
  readonly awaited?: readonly AwaitedLaw[];
}

export interface AwaitedLaw {
  readonly instrument: Instrument;
  /** When it entered into force, as precisely as its source knows. */
  readonly entered: PartialDay;
}

/** One of the one or two instruments that a pair has. */
export interface FewLaw {
  readonly instrument: Instrument;
  readonly bilateral: boolean;
  readonly state: 'in-force' | 'operating' | 'provisional';
  /** The day of its entry into force; null where it is not known to the day. */
  readonly since: Day | null;
}

/** Of the corridors among the twelve states, or of a country's with them, how many had a bilateral agreement in force. */
export interface ListedLaw {
  readonly kind: 'listed';
  /** Whose corridors with the twelve states, or with the eleven others; null: all 132. */
  readonly country: CountryCode | null;
  readonly covered: number;
  readonly corridors: number;
  readonly topic: Topic | null;
}

export type LawFact = PairLaw | ListedLaw | InstrumentLaw;

/** The states of a pair's instruments, strongest first: the sentence begins with the first that any has. */
const PAIR_STATES = [
  'in-force',
  'operating',
  'provisional',
  'uncertain',
  'arrangement',
  'signed',
  'signedThatYear',
  'arrangedThatYear',
  'ended',
] as const;
/** States that may bind or are applied: the sentence adds them to the first. */
const OTHER_STATES = [
  'operating',
  'provisional',
  'uncertain',
  'arrangement',
  'signed',
  'signedThatYear',
] as const;
export type PairState = (typeof PAIR_STATES)[number];
export type OtherState = (typeof OTHER_STATES)[number];

export type InstrumentState = PairState | 'undated' | 'before' | 'non-binding' | 'parties';

/** One instrument on the day: its state, or for how many of its parties it is in force. */
export interface InstrumentLaw {
  readonly kind: 'instrument';
  readonly short: Trilingual;
  /** `parties`: a multilateral, whose two counts are said instead of a state. */
  readonly state: InstrumentState;
  readonly inForce: number;
  readonly parties: number;
  /** Later termination was not checked for this day. */
  readonly unchecked: boolean;
}

/** Added to an arrangement only: a signed treaty may bind, and an arrangement must not hide it. */
const AFTER_ARRANGEMENT: readonly PairState[] = ['signed', 'signedThatYear'];

/**
 * Returns the states that a sentence says of a pair: the strongest found, then those that may bind or are applied
 * besides. `first` is null where none was found.
 */
export function statesToSay(counts: LawCounts): { first: PairState | null; after: readonly OtherState[] } {
  const has = (state: PairState): boolean =>
    (state === 'in-force' ? counts.bilateral + counts.regional : counts[state]) > 0;
  const first = PAIR_STATES.find(has) ?? null;
  const isSaid = (state: OtherState): boolean =>
    state !== first && has(state) && (first === 'arrangement' || !AFTER_ARRANGEMENT.includes(state));
  return { first, after: OTHER_STATES.filter(isSaid) };
}

/** Whether the sentence says of a pair how many agreements were signed and not found in force. */
export function saysSigned(counts: LawCounts): boolean {
  const { first, after } = statesToSay(counts);
  return first === 'signed' || after.includes('signed');
}

/** Returns what is said of the states after the first, with what the signed came to behind the signed, or before them all. */
export function aroundSigned<Said>(
  after: readonly OtherState[],
  cameTo: readonly Said[],
  said: (state: OtherState) => readonly Said[],
): readonly Said[] {
  const at = after.indexOf('signed') + 1;
  return [...after.slice(0, at).flatMap(said), ...cameTo, ...after.slice(at).flatMap(said)];
}

/** States that do not bind: beside them the sentence must say how many instruments name both states without dates. */
const WEAK: readonly PairState[] = ['arrangement', 'signed', 'signedThatYear', 'arrangedThatYear', 'ended'];

/** Returns how many instruments without dates the sentence says; none where it says one that may bind. */
export function namedToSay(counts: LawCounts): number {
  const { first } = statesToSay(counts);
  return first === null || WEAK.includes(first) ? counts.named : 0;
}

/** The colour of each state; of those in force the reach decides. */
export const STATUS: Readonly<Record<Exclude<PairState, 'in-force'>, LawStatus>> = {
  operating: 'operating',
  provisional: 'operating',
  uncertain: 'operating',
  arrangement: 'arrangement',
  signed: 'signed',
  signedThatYear: 'signed',
  arrangedThatYear: 'arrangement',
  ended: 'ended',
};

/** What is counted first of a state, in what colour, and how many regional ones after bilaterals that are in force. */
export function firstCount(
  state: PairState,
  { bilateral, regional, ...counts }: LawCounts,
): { readonly n: number; readonly status: LawStatus; readonly regional: number } {
  if (state !== 'in-force') return { n: counts[state], status: STATUS[state], regional: 0 };
  return bilateral > 0
    ? { n: bilateral, status: 'bilateral', regional }
    : { n: regional, status: 'regional', regional: 0 };
}

/** Whether a state is said as of the day, not on it: an agreement signed by a day was not signed on it. */
export const asOf = (state: PairState): state is 'signed' | 'ended' | 'arrangement' =>
  state === 'signed' || state === 'ended' || state === 'arrangement';

/** Whether an instrument in this state is counted as an arrangement, not as an agreement. */
export const isArranged = (state: PairState): state is 'arrangement' | 'arrangedThatYear' =>
  state === 'arrangement' || state === 'arrangedThatYear';
