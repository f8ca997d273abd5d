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

/** A stretch of time from the day after `after` to `until`; `wider`: with the frameworks that colour no corridor. */
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
 * The kind of change that begins an interval; null where it tells nothing of its own: a doubt that a later turn
 * settles (a date known only to its month or year counts once, on its last day), or what began by the signature.
 */
function kindOf(interval: Interval, bond: Bond): ChangeKind | null {
  const kind = KIND_OF[interval.state];
  if (kind) return kind;
  if (interval.state === 'before' || interval.from === bond.signed) return null;
  const tells = interval.doubt === null ? bond.signed === null : isOpen(interval, bond);
  return tells ? 'other' : null;
}

/** Whether a doubt stays one: of an end or a suspension that nobody dated. */
const isOpen = ({ doubt }: Interval, { intervals }: Bond): boolean =>
  doubt === 'suspension' || (doubt === 'end' && intervals.every(({ state }) => state !== 'ended'));

/** All that happened to a bond: its signature and its turns. */
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

/** The same event on many corridors. */
interface Gathered extends Event {
  readonly bond: Bond;
  readonly ends: Set<CountryCode>;
}

/**
 * Turns after `after` up to and including `until`, in order of time, each instrument, day and kind once with the
 * countries it touched. Wider frameworks are left out unless asked for.
 */
export function changesBetween(
  law: Law,
  corridors: readonly Corridor[],
  span: ChangeSpan,
  topic: Topic | null,
): readonly Change[] {
  const gathered = new Map<string, Gathered>();
  for (const corridor of corridors)
    for (const bond of law.of(corridor).bonds) {
      if (!governs(bond.instrument, topic) || (bond.reach === 'wider' && !span.wider)) continue;
      for (const event of eventsOf(bond))
        if (isWithin(event.on, span)) gather(gathered, { event, bond, corridor });
    }
  return [...gathered.values()]
    .map((event) => toChange(law, event))
    .filter((change) => change !== null)
    .sort(inOrder);
}

const isWithin = (on: Day, { after, until }: ChangeSpan): boolean => after < on && on <= until;

function gather(
  gathered: Map<string, Gathered>,
  { event, bond, corridor }: { event: Event; bond: Bond; corridor: Corridor },
): void {
  const id = `${event.on} ${event.kind} ${bond.instrument.id}`;
  const known = gathered.get(id) ?? { ...event, bond, ends: new Set<CountryCode>() };
  gathered.set(id, known);
  known.ends.add(corridor.origin).add(corridor.destination);
}

const FACT_OF: Record<ChangeKind, readonly FactKind[]> = {
  entry: ['entry'],
  end: ['ended', 'withdrawn'],
  signature: ['signed'],
  provisional: ['provisional'],
  suspension: ['suspended'],
  other: [],
};

/** Null for what is told by neither end's own life: a pair begun by one's ratification where the other acceded later. */
function toChange(law: Law, { kind, on, standing, bond, ends }: Gathered): Change | null {
  const { instrument, reach } = bond;
  const own = [...ends].filter((country) => isNewFor(law, country, { kind, on, instrument }));
  if (own.length === 0 && kind === 'other') return null;
  const facts = factsOfAll(instrument).filter((fact) => FACT_OF[kind].includes(fact.kind));
  const countries = (own.length > 0 ? own : [...ends]).sort(inRegionsOrder);
  return { kind, on, date: dateBehind(on, facts), instrument, reach, countries, standing };
}

/** Whether the same happened that day to the instrument as it lives for the country alone. */
function isNewFor(
  law: Law,
  country: CountryCode,
  change: Pick<Change, 'kind' | 'on' | 'instrument'>,
): boolean {
  const own = law.livesOf(country).bonds.find(({ instrument }) => instrument === change.instrument);
  return own !== undefined && eventsOf(own).some(({ kind, on }) => kind === change.kind && on === change.on);
}

const placeOf = (country: CountryCode): number => {
  const at = REGION.indexOf(country);
  return at < 0 ? REGION.length : at;
};
const inRegionsOrder = (a: CountryCode, b: CountryCode): number =>
  placeOf(a) - placeOf(b) || (a < b ? -1 : Number(a > b));

const rankOf = ({ on, kind, instrument }: Change): string =>
  `${on} ${String(CHANGE_KINDS.indexOf(kind))} ${instrument.id}`;
const inOrder = (a: Change, b: Change): number => (rankOf(a) < rankOf(b) ? -1 : 1);

/** How many changes of each kind. */
export function tally(changes: readonly Change[]): Readonly<Record<ChangeKind, number>> {
  const count = (kind: ChangeKind) => [kind, changes.filter((c) => c.kind === kind).length] as const;
  return Object.fromEntries(CHANGE_KINDS.map(count)) as Record<ChangeKind, number>;
}
