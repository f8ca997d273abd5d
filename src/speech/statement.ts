import { type Corridor, touches } from '../domain/corridor';
import { type CountryCode, isPlace, REGION } from '../domain/country';
import { type Day, hi, yearOf } from '../domain/day';
import type { Instrument, Topic } from '../domain/instrument';
import { isQuoted, type Measure, MEASURE } from '../domain/measure';
import type { Route } from '../domain/route';
import type { SeriesBreak } from '../domain/series-break';
import type { WorkKind } from '../domain/work-kind';
import { type InAndOut, firstAlike, inAndOut } from '../people/both-ways';
import {
  countingChanges,
  isLargestPartInDoubt,
  type LeftOut,
  preliminaryOf,
  preliminaryTotal,
} from '../people/breaks';
import { countKeyOf, countsOf } from './counts';
import { countedOn } from './foremost';
import { type Bond, governs, type Law, ownBonds } from '../law/coverage';
import { REGION_CORRIDORS } from '../people/corridors';
import {
  firstWay,
  type Flow,
  type FlowTable,
  ownTotal,
  partsOf,
  type Period,
  type Reporting,
  type Way,
} from '../people/flows';
import type { CountsNear, Work } from '../people/work';
import { factBehind, factsOf, isMarked } from '../law/facts';
import { byForce, namedFirst } from '../law/force';
import { furtherTotals, largestPart } from './further-totals';
import { participantsOf } from '../law/participants';
import {
  type AwaitedLaw,
  type BothWays,
  type CountedFlow,
  type FewLaw,
  isCountedByEnds,
  isFurther,
  type InstrumentLaw,
  type LawFact,
  type PairLaw,
  type PeopleFact,
  type SilenceFact,
  type Statement,
  type TotalFact,
  type WorkFact,
} from './facts';
import { intervalOn, type State } from '../law/standing';

/** The part of a view on which its sentence depends. */
export interface Asked {
  readonly day: Day;
  readonly today: Day;
  readonly topic: Topic | null;
  readonly measure: Measure;
  readonly reporting: Reporting;
  readonly corridor: Corridor | null;
  readonly country: CountryCode | null;
  readonly route: Route | null;
  readonly instrument?: Instrument | null;
  /** Of the counts of work; null: all kinds. */
  readonly kind?: WorkKind | null;
}

/** What the atlas knows of it. `table` is null until its figures are loaded. */
export interface Known {
  readonly law: Law;
  readonly table: FlowTable | null;
  readonly flows: readonly Flow[];
  /** What the period leaves out, by `leftOut` of `people/breaks.ts`; null where nothing is, or there is no period. */
  readonly leftOut: LeftOut | null;
  /** The counts of work; null until they are here, or where none are asked for. */
  readonly work?: { readonly all: Work; readonly near: readonly CountsNear[] } | null;
  /** Where figures are no longer what they were, or not final. */
  readonly breaks?: readonly SeriesBreak[];
}

/** Returns the facts that the sentence of a view states. */
export function statementOf(asked: Asked, known: Known): Statement {
  const { day, today, corridor, route, instrument } = asked;
  if (instrument) return { day, today, people: null, law: instrumentLaw(instrument, known.law, day) };
  if (route && !corridor) return { day, today, people: { kind: 'route', route }, law: null };
  const law = corridor ? pairLaw(corridor, asked, known.law) : listedLaw(known.law, asked);
  const people = withoutDoubt(peopleFact(asked, known), known);
  return {
    day,
    today,
    people,
    law,
    ...(people?.kind === 'largest' && { ofLargest: pairLaw(people.flow, asked, known.law, true) }),
    ...(isPreliminary(people, asked.measure, known) && { preliminary: true }),
  };
}

/** Drops the largest part of a total where a change in what is counted makes it doubtful. */
function withoutDoubt(fact: PeopleFact | null, known: Known): PeopleFact | null {
  const { table, breaks = [] } = known;
  if (!table || fact?.kind !== 'total') return fact;
  const plain = (total: TotalFact): TotalFact =>
    isLargestPartInDoubt(total, table, breaks) ? { ...total, largest: null } : total;
  return fact.other ? { ...plain(fact), other: plain(fact.other) } : plain(fact);
}

function isPreliminary(fact: PeopleFact | null, measure: Measure, { breaks = [] }: Known): boolean {
  if (fact === null || fact.kind === 'left-out') return false;
  if (fact.kind === 'total') return preliminaryTotal(breaks, measure, fact.country, fact.end) !== undefined;
  return 'flow' in fact && preliminaryOf(breaks, measure, fact.flow) !== undefined;
}

function peopleFact(asked: Asked, known: Known): PeopleFact | null {
  const { table, flows } = known;
  if (isQuoted(asked.measure)) return known.work ? workFact(asked, known.work) : null;
  const period = table?.periodOn(asked.day) ?? null;
  if (!table) return null;
  if (!period) return { kind: 'no-period', year: yearOf(asked.day) };
  if (asked.corridor) return corridorFact(asked.corridor, asked, table, period);
  if (asked.country)
    return countryFact(asked.country, asked, {
      ...{ table, period, flows, leftOut: known.leftOut },
      breaks: known.breaks ?? [],
    });
  return overviewFact(asked, known, period);
}

function workFact(
  { day, corridor, country, kind = null }: Asked,
  { all, near }: NonNullable<Known['work']>,
): WorkFact {
  const fact = { kind: 'work', corridor, country, of: kind, year: yearOf(day) } as const;
  if (!corridor) return { ...fact, near, everCounted: 0 };
  const own = all.near(corridor, day, kind);
  return { ...fact, near: own ? [own] : [], everCounted: all.figures(corridor).length };
}

/** Whether both ends are places; neither stands for origins that nobody named. */
const areBothPlaces = ({ origin, destination }: Corridor): boolean => isPlace(origin) && isPlace(destination);

/** Returns the largest corridor of a period, or what the period leaves out. */
function overviewFact(asked: Asked, { flows, leftOut }: Known, period: Period): PeopleFact | null {
  if (leftOut) return { kind: 'left-out', ...leftOut, ...period };
  const flow = flows.find(areBothPlaces);
  return flow ? largestFact(asked.measure, flow) : { kind: 'no-period', year: yearOf(asked.day) };
}

const isCounted = (flow: Flow): flow is CountedFlow => flow.reporter !== null;

function largestFact(measure: Measure, flow: Flow): PeopleFact | null {
  const fact = { kind: 'largest' } as const;
  if (!isCountedByEnds(measure)) return isQuoted(measure) ? null : { ...fact, measure, flow };
  return isCounted(flow) ? { ...fact, measure, flow } : null;
}

function flowFact(measure: Measure, flow: Flow): PeopleFact | null {
  if (isFurther(measure)) return { kind: 'further', measure, flow };
  if (MEASURE[measure].words === 'living') return { kind: 'living', flow };
  return isCounted(flow) ? { kind: 'moves', flow } : null;
}

function corridorFact(
  corridor: Corridor,
  { measure, reporting }: Asked,
  table: FlowTable,
  period: Period,
): PeopleFact | null {
  const flow = table.flowOf(corridor, period, reporting);
  if (flow) return flowFact(measure, flow);
  if (isFurther(measure)) return { kind: 'no-further', measure, ...corridor, ...period };
  if (isQuoted(measure)) return null;
  const silent = isCountedByEnds(measure) ? silence(corridor[reporting], table, period) : null;
  return silent ?? { kind: 'not-found', measure, ...corridor, ...period };
}

/** Returns why a country has no figure of its own in a period; null where it reports others in that period. */
export function silence(reporter: CountryCode, table: FlowTable, period: Period): SilenceFact | null {
  if (table.reports(reporter, period)) return null;
  const last = table.lastReport(reporter);
  if (last && last.end > period.end) return null;
  return { kind: 'silent', reporter, lastYear: last && yearOf(last.end) };
}

interface InPeriod {
  readonly table: FlowTable;
  readonly period: Period;
  readonly flows: readonly Flow[];
  readonly leftOut: LeftOut | null;
  readonly breaks: readonly SeriesBreak[];
}

function countryFact(
  country: CountryCode,
  { measure, reporting }: Asked,
  { table, period, flows, leftOut, breaks }: InPeriod,
): PeopleFact | null {
  if (isQuoted(measure)) return null;
  if (isFurther(measure)) return furtherTotals(country, table, period);
  const direction = tellsFirst(country, { measure, reporting }, table, period);
  // Its own count of departures is the origin's, whoever's figures the map shows.
  const counted = isCountedByEnds(measure) ? table.flows(period, reporterOf(direction)) : flows;
  const persons = ownTotal(counted, country, direction, measure);
  if (persons === null)
    return isCountedByEnds(measure)
      ? silentCountry(country, table, period, flows)
      : { kind: 'no-residents', country, ...period };
  const largest = largestPart(partsOf(counted, country, direction, measure), direction);
  const otherWay =
    isCountedByEnds(measure) && leftOut === null ? largestOtherWay(flows, country, direction) : undefined;
  const both = inBothWays(country, { measure, direction, breaks }, table, period);
  const mirror = isCountedByEnds(measure) ? countedByAnother(flows, country, direction) : undefined;
  return {
    ...{ kind: 'total', measure, direction, country, ...period, persons, largest },
    ...(otherWay && { otherWay }),
    ...(both && { both }),
    ...(mirror && { mirror }),
  };
}

/** Whose figures are a state's own of what came to it, or of what left it. */
const reporterOf = (way: Way): Reporting => (way === 'in' ? 'destination' : 'origin');

/** What came to a country, unless by its own count more left it, or its departures are asked for. */
function tellsFirst(
  country: CountryCode,
  { measure, reporting }: Pick<Asked, 'measure' | 'reporting'>,
  table: FlowTable,
  period: Period,
): Way {
  const both = isCountedByEnds(measure) ? inAndOut(table, country, period) : null;
  return both !== null && both.out > both.in ? 'out' : firstWay(measure, reporting);
}

/** Why a country has no count of its own, with what others counted of it. */
function silentCountry(
  country: CountryCode,
  table: FlowTable,
  period: Period,
  flows: readonly Flow[],
): SilenceFact | null {
  const fact = silence(country, table, period);
  const byOthers = (['out', 'in'] as const).flatMap((way) => countedByAnother(flows, country, way) ?? []);
  return fact?.kind === 'silent' && byOthers.length > 0 ? { ...fact, byOthers } : fact;
}

/** The largest flow the way that is told, of those that another state counted. */
const countedByAnother = (
  flows: readonly Flow[],
  country: CountryCode,
  direction: Way,
): CountedFlow | undefined =>
  flows
    .filter(isCounted)
    .find(
      (flow) =>
        flow[direction === 'in' ? 'destination' : 'origin'] === country &&
        flow.reporter !== country &&
        flow.persons > 0,
    );

/**
 * What came and what left by one count, now and, of yearly moves, in the first year that is counted alike. Residents of the
 * 1990s are not told beside those of today: most had crossed no border when they moved.
 */
function inBothWays(
  country: CountryCode,
  {
    measure,
    direction,
    breaks,
  }: { readonly measure: Measure; readonly direction: Way; readonly breaks: readonly SeriesBreak[] },
  table: FlowTable,
  period: Period,
): BothWays | undefined {
  const ordered = ({ in: arrived, out }: InAndOut): BothWays['now'] =>
    direction === 'in' ? [arrived, out] : [out, arrived];
  const now = inAndOut(table, country, period);
  if (!now) return undefined;
  const then = isCountedByEnds(measure) ? firstAlike(table, country, period) : null;
  const isBroken = countingChanges(breaks, table).some(
    (change) =>
      touches(change, country) &&
      then !== null &&
      then.end < change.after.end &&
      change.after.end <= period.end,
  );
  return {
    now: ordered(now),
    then: then && !isBroken ? { year: yearOf(then.end), persons: ordered(then) } : null,
  };
}

/** The largest of the flows out of a country whose arrivals are told, or into one whose departures are. */
function largestOtherWay(
  flows: readonly Flow[],
  country: CountryCode,
  direction: Way,
): CountedFlow | undefined {
  const end = direction === 'in' ? 'origin' : 'destination';
  return flows
    .filter(isCounted)
    .find((flow) => flow[end] === country && areBothPlaces(flow) && flow.persons > 0);
}

/** Returns a bilateral's state, or for how many parties a multilateral is in force; without parties, by general dates. */
function instrumentLaw(instrument: Instrument, law: Law, day: Day): InstrumentLaw {
  const { short } = instrument;
  const participants = participantsOf(instrument, law, day);
  const inForce = participants.filter(({ standing }) => standing?.state === 'in-force').length;
  const life = law.generalLife(instrument);
  const unchecked = life?.uncheckedFrom != null && life.uncheckedFrom <= day;
  const counts = { kind: 'instrument', short, inForce, parties: participants.length, unchecked } as const;
  if (instrument.kind === 'multilateral' && !instrument.binding) return { ...counts, state: 'non-binding' };
  if (instrument.kind === 'multilateral' && participants.length > 0) return { ...counts, state: 'parties' };
  if (!life) return { ...counts, state: 'undated' };
  const key = countKeyOf(intervalOn(life.intervals, day), life) ?? 'before';
  return { ...counts, state: key === 'bilateral' || key === 'regional' ? 'in-force' : key };
}

/** Counts the corridors among the twelve states, or a country's with them, whether they have figures or not. */
function listedLaw(law: Law, { day, topic, country }: Asked): LawFact {
  const corridors =
    country === null
      ? REGION_CORRIDORS
      : REGION.filter((c) => c !== country).flatMap((c) => bothWays(c, country));
  const covered = corridors.filter((c) => law.coverage(c, day, topic).class === 'bilateral').length;
  return { kind: 'listed', country, covered, corridors: corridors.length, topic };
}

const bothWays = (origin: CountryCode, destination: CountryCode): Corridor[] => [
  { origin, destination },
  { origin: destination, destination: origin },
];

/** The law of a corridor. `naming`: where it has one or two instruments they are named; a chosen corridor has them in lanes. */
function pairLaw(
  { origin, destination }: Corridor,
  { day, today, topic }: Asked,
  law: Law,
  naming = false,
): PairLaw {
  const { bonds: all, mentions } = law.of({ origin, destination });
  const bonds = ownBonds(all, topic);
  const named = namedFirst(mentions).filter(({ instrument }) => governs(instrument, topic)).length;
  const unchecked = bonds.some(({ uncheckedFrom }) => uncheckedFrom !== null && uncheckedFrom <= day);
  const few = naming ? fewOf(countedOn(bonds, day), day) : null;
  const counts = { ...countsOf(bonds, day), named };
  const awaited = bonds.flatMap((bond) => enteredAfter(bond, { origin, destination }, [day, today]) ?? []);
  const isTold = awaited.length > 0 && awaited.length <= MOST_NAMED;
  return {
    ...{ kind: 'pair', origin, destination, counts, topic, unchecked },
    ...(few && { few }),
    ...(isTold && { awaited }),
  };
}

/** Returns a bilateral that was signed by a day and entered into force after it, by another day, as a source says; else null. */
function enteredAfter(bond: Bond, corridor: Corridor, [on, by]: readonly [Day, Day]): AwaitedLaw | null {
  const { instrument, reach, intervals } = bond;
  if (reach !== 'bilateral' || intervalOn(intervals, on).state !== 'signed') return null;
  const entry = intervals.find(({ state, from }) => state === 'in-force' && from !== null && from > on);
  const fact = entry ? factBehind(entry, factsOf(instrument, corridor)) : null;
  if (!fact?.date || fact.kind !== 'entry' || isMarked(fact) || hi(fact.date) > by) return null;
  return { instrument, entered: fact.date };
}

/** How many instruments a sentence names; more are counted. */
const MOST_NAMED = 2;

function fewOf(bonds: readonly Bond[], on: Day): readonly FewLaw[] | null {
  const named = bonds.toSorted(byForce(on)).flatMap((bond) => namedLaw(bond, on) ?? []);
  if (named.length === 0 || named.length < bonds.length || bonds.length > MOST_NAMED) return null;
  // Their own agreement gives the arc its colour, and stands first.
  return named.toSorted((a, b) => Number(b.bilateral) - Number(a.bilateral));
}

const DOUBTFUL: readonly State[] = ['uncertain', 'suspended'];

/** Null where an instrument neither is in force nor in use. */
function namedLaw({ instrument, reach, intervals }: Bond, on: Day): FewLaw | null {
  const [interval, bilateral] = [intervalOn(intervals, on), reach === 'bilateral'];
  const { state, from } = interval;
  if (state === 'operating' || state === 'provisional') return { instrument, bilateral, state, since: null };
  if (state !== 'in-force') return null;
  // An entry known to its month or year was uncertain until the last day it may have fallen on.
  const before = intervals[intervals.indexOf(interval) - 1];
  const since = before === undefined || DOUBTFUL.includes(before.state) ? null : from;
  return { instrument, bilateral, state, since };
}
