import type { Day } from '../domain/day';

/** The states of an instrument between two countries on a day, in the order the definition tries them. */
export const STATES = [
  'ended',
  'uncertain',
  'suspended',
  'in-force',
  'provisional',
  'arrangement',
  'signed',
  'operating',
  'not-established',
  'undated',
  'before',
] as const;
export type State = (typeof STATES)[number];

/** Which date an `uncertain` state depends on; the coverage class follows from it. */
export type Doubt = 'end' | 'suspension' | 'entry' | 'signature';

export interface Standing {
  readonly state: State;
  readonly doubt: Doubt | null;
}

/** A day known to lie within two: the same twice where the day itself is known. */
export interface Span {
  readonly lo: Day;
  readonly hi: Day;
}

/** The dates of one instrument between two countries from which its state follows. Null is unknown, never "not". */
export interface Terms {
  readonly signed: Span | null;
  /** The day by which every party needed has signed or, where no signature is known, ratified. Null: unknown. */
  readonly begun: Day | null;
  readonly entry: Span | null;
  readonly end: Span | null;
  /** It ended or was superseded on a day that nobody recorded: from this day on its end is uncertain. */
  readonly endInDoubtFrom: Day | null;
  /** It was suspended on a day that nobody recorded: from this day on it may have been. */
  readonly suspensionInDoubtFrom: Day | null;
  readonly suspendedFrom: Day | null;
  readonly provisionalFrom: Day | null;
  /** A source describes it as operating without saying since when. */
  readonly operating: boolean;
  /** No treaty: a memorandum or a declaration between two, applied once signed. */
  readonly arrangement: boolean;
  /** True where no date of any kind is known. */
  readonly undated: boolean;
  /** When a party is the European Union: the days between which the country was its member. */
  readonly membership: { readonly from: Day; readonly to: Day | null } | null;
}

/** A standing and when it holds. */
interface Rule {
  readonly standing: Standing;
  readonly holds: (terms: Terms, on: Day) => boolean;
}

const certain = (state: State, holds: Rule['holds']): Rule => ({ standing: { state, doubt: null }, holds });
const uncertain = (doubt: Doubt, holds: Rule['holds']): Rule => ({
  standing: { state: 'uncertain', doubt },
  holds,
});

const hasCome = (d: Day | null | undefined, on: Day): boolean => d !== null && d !== undefined && d <= on;
const within = (span: Span | null, on: Day): boolean => span !== null && span.lo <= on && on < span.hi;

const begun = (t: Terms, on: Day): boolean => hasCome(t.begun, on);

/** The table of PRODUCT §3, top down: the first rule that holds gives the state. */
const RULES: readonly Rule[] = [
  certain('before', (t, on) => t.membership !== null && on < t.membership.from),
  certain('ended', (t, on) => hasCome(t.membership?.to, on)),
  certain('ended', (t, on) => hasCome(t.end?.hi, on)),
  uncertain('end', (t, on) => within(t.end, on)),
  uncertain('end', (t, on) => hasCome(t.endInDoubtFrom, on)),
  uncertain('suspension', (t, on) => hasCome(t.suspensionInDoubtFrom, on)),
  certain('suspended', (t, on) => hasCome(t.suspendedFrom, on)),
  certain('in-force', (t, on) => hasCome(t.entry?.hi, on)),
  uncertain('entry', (t, on) => within(t.entry, on)),
  certain('provisional', (t, on) => hasCome(t.provisionalFrom, on)),
  certain('arrangement', (t, on) => t.arrangement && begun(t, on)),
  certain('signed', (t, on) => t.entry !== null && begun(t, on)),
  certain('operating', (t, on) => t.operating && begun(t, on)),
  certain('not-established', begun),
  uncertain('signature', (t, on) => within(t.signed, on)),
  certain('undated', (t) => t.undated),
];

const BEFORE: Standing = { state: 'before', doubt: null };

/** Returns the state that `terms` give on a day. */
export const standingOn = (terms: Terms, on: Day): Standing =>
  RULES.find((rule) => rule.holds(terms, on))?.standing ?? BEFORE;

/** A standing and the days it holds: `from` included, `to` not; null is open. */
export interface Interval extends Standing {
  readonly from: Day | null;
  readonly to: Day | null;
}

/** Returns the days on which a standing can change, sorted: the first and last day of every date known. */
function turningDays(t: Terms): Day[] {
  const spans = [t.signed, t.entry, t.end].flatMap((s) => (s ? [s.lo, s.hi] : []));
  const days = [
    t.begun,
    t.endInDoubtFrom,
    t.suspensionInDoubtFrom,
    t.suspendedFrom,
    t.provisionalFrom,
    t.membership?.from,
    t.membership?.to,
  ];
  const known = days.filter((d): d is Day => d !== null && d !== undefined);
  return [...new Set([...spans, ...known])].sort();
}

/** A day before all others, to ask what held from the beginning. */
export const DAWN = '0001-01-01' as Day;

/** Returns the states of an instrument through all time, without gaps, equal neighbours joined. */
export function intervalsOf(terms: Terms): Interval[] {
  const begun: { from: Day | null; standing: Standing }[] = [];
  for (const from of [null, ...turningDays(terms)]) {
    const last = begun.at(-1)?.standing;
    const standing = standingOn(terms, from ?? DAWN);
    if (last?.state !== standing.state || last.doubt !== standing.doubt) begun.push({ from, standing });
  }
  return begun.map(({ from, standing: { state, doubt } }, i) => ({
    state,
    doubt,
    from,
    to: begun[i + 1]?.from ?? null,
  }));
}

/** Returns the interval that holds `on`. Throws where the intervals have a gap there. */
export function intervalOn(intervals: readonly Interval[], on: Day): Interval {
  const found = intervals.findLast(({ from }) => from === null || from <= on);
  if (!found) throw new Error(`no interval holds ${on}: the intervals have a gap`);
  return found;
}
