import { type Corridor } from '../domain/corridor';
import { type CountryCode, REGION } from '../domain/country';
import type { Day, PartialDay } from '../domain/day';
import type { Instrument, Topic } from '../domain/instrument';
import type { Bond, Reach } from './bond';
import { governs, type Law } from './coverage';
import { dateBehind, type FactKind, factsOfAll } from './facts';
import { type Interval, intervalOn, type Standing, type State } from './standing';

/** What can change in an instrument's life. `other`: it was ratified without a known signature, or its end is in doubt. */
export const CHANGE_KINDS = ['entry', 'end', 'signature', 'provisional', 'suspension', 'other'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

export interface Change {
  readonly kind: ChangeKind;
  readonly on: Day;
  /** As precisely as the source knows it. */
  readonly date: PartialDay;
  readonly instrument: Instrument;
  readonly reach: Reach;
  /** For whom it is new: an accession names who acceded, not those it joined. */
  readonly countries: readonly CountryCode[];
  readonly standing: Standing;
}

/** From the day after `after` up to and including `until`; `wider`: with the frameworks that give no coverage class. */
export interface ChangeSpan {
  readonly after: Day;
  readonly until: Day;
  readonly wider?: boolean;
}

/** What happened to one bond on one day. */
interface Event {
  readonly kind: ChangeKind;
  readonly on: Day;
  readonly standing: Standing;
}

const KIND_OF: Partial<Record<State, ChangeKind>> = {
  'in-force': 'entry',
  ended: 'end',
  provisional: 'provisional',
  suspended: 'suspension',
};

/**
 * Returns the kind of change that begins `interval`. Null where it is no change of its own: what began with the
 * signature, or a doubt that a later date settles (a date known only to its month or year counts on its last day).
 */
function kindOf(interval: Interval, bond: Bond): ChangeKind | null {
  const kind = KIND_OF[interval.state];
  if (kind) return kind;
  if (interval.state === 'before' || interval.from === bond.signed) return null;
  const { doubt } = interval;
  if (doubt === null) return bond.signed === null ? 'other' : null;
  // Nobody dated the suspension, or nobody dated the end: the doubt stays.
  const isNeverSettled =
    doubt === 'suspension' || (doubt === 'end' && bond.intervals.every(({ state }) => state !== 'ended'));
  return isNeverSettled ? 'other' : null;
}

/** Returns the signature of a bond and the changes of its state. */
function eventsOf(bond: Bond): Event[] {
  const events = bond.intervals.flatMap((interval): Event[] => {
    const { state, doubt, from: on } = interval;
    const kind = on && kindOf(interval, bond);
    return kind ? [{ kind, on, standing: { state, doubt } }] : [];
  });
  if (bond.signed === null) return events;
  const { state, doubt } = intervalOn(bond.intervals, bond.signed);
  return [{ kind: 'signature', on: bond.signed, standing: { state, doubt } }, ...events];
}

/** One event and the ends of all corridors on which it happened. */
interface SharedEvent extends Event {
  readonly bond: Bond;
  readonly ends: Set<CountryCode>;
}

/**
 * Returns what changed on `corridors` within `span`, in order of time: each instrument, day and kind once, with the
 * countries it touched. Wider frameworks are left out unless the span asks for them.
 */
export function changesBetween(
  law: Law,
  corridors: readonly Corridor[],
  span: ChangeSpan,
  topic: Topic | null,
): readonly Change[] {
  const { after, until, wider } = span;
  const shared = new Map<string, SharedEvent>();
  for (const corridor of corridors)
    for (const bond of law.of(corridor).bonds) {
      if (!governs(bond.instrument, topic) || (bond.reach === 'wider' && !wider)) continue;
      for (const event of eventsOf(bond)) {
        if (event.on <= after || event.on > until) continue;
        const id = `${event.on} ${event.kind} ${bond.instrument.id}`;
        const known = shared.get(id) ?? { ...event, bond, ends: new Set<CountryCode>() };
        known.ends.add(corridor.origin).add(corridor.destination);
        shared.set(id, known);
      }
    }
  const keyOf = ({ on, kind, instrument }: Change): string =>
    `${on} ${String(CHANGE_KINDS.indexOf(kind))} ${instrument.id}`;
  return [...shared.values()]
    .map((event) => toChange(law, event))
    .filter((change) => change !== null)
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}

const FACT_OF: Record<ChangeKind, readonly FactKind[]> = {
  entry: ['entry'],
  end: ['ended', 'withdrawn'],
  signature: ['signed'],
  provisional: ['provisional'],
  suspension: ['suspended'],
  other: [],
};

/**
 * Returns the change that an event is. Null where it happened to neither end alone, as for a pair that begins with one
 * state's ratification and the other's later accession.
 */
function toChange(law: Law, { kind, on, standing, bond, ends }: SharedEvent): Change | null {
  const { instrument, reach } = bond;
  const happenedTo = (country: CountryCode): boolean => {
    const life = law.livesOf(country).bonds.find((own) => own.instrument === instrument);
    return life !== undefined && eventsOf(life).some((event) => event.kind === kind && event.on === on);
  };
  const own = [...ends].filter(happenedTo);
  if (own.length === 0 && kind === 'other') return null;
  const facts = factsOfAll(instrument).filter((fact) => FACT_OF[kind].includes(fact.kind));
  const countries = (own.length > 0 ? own : [...ends]).sort(byRegion);
  return { kind, on, date: dateBehind(on, facts), instrument, reach, countries, standing };
}

/** Orders the region's states as the region lists them, then all others by their code. */
function byRegion(a: CountryCode, b: CountryCode): number {
  const rankOf = (country: CountryCode): number => {
    const rank = REGION.indexOf(country);
    return rank < 0 ? REGION.length : rank;
  };
  return rankOf(a) - rankOf(b) || (a < b ? -1 : Number(a > b));
}

/** Counts changes by kind. */
export function tally(changes: readonly Change[]): Readonly<Record<ChangeKind, number>> {
  const count = (kind: ChangeKind) => [kind, changes.filter((c) => c.kind === kind).length] as const;
  return Object.fromEntries(CHANGE_KINDS.map(count)) as Record<ChangeKind, number>;
}
