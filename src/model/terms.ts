import type { Membership } from '../domain/atlas';
import type { Corridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import { type Day, hi, lo, type PartialDay } from '../domain/day';
import type { Bilateral, Instrument, Multilateral, Party, PartyCode } from '../domain/instrument';
import type { Span, Terms } from './standing';

/** Why an instrument that names both countries gives their corridor no state. */
export type Silence = 'non-binding' | 'dates-not-found' | 'participation-not-checked';

/** Everything {@link termsOf} must look up beside the instrument itself. */
export interface Register {
  readonly instrument: (id: string) => Instrument | undefined;
  readonly membership: (country: CountryCode) => Membership | undefined;
}

const spanOf = (d: PartialDay | null): Span | null => (d === null ? null : { lo: lo(d), hi: hi(d) });

const min = <T extends string>(a: T, b: T): T => (b < a ? b : a);
const max = <T extends string>(a: T, b: T): T => (b > a ? b : a);

/** The later of two days, unknown when either is: both countries must have acted. */
const laterOf = (a: Span | null, b: Span | null): Span | null =>
  a && b && { lo: max(a.lo, b.lo), hi: max(a.hi, b.hi) };

/** The earliest of the days that are known. */
function earliestOf(spans: readonly (Span | null)[]): Span | null {
  const known = spans.filter((s) => s !== null);
  return known.reduce<Span | null>(
    (first, s) => (first ? { lo: min(first.lo, s.lo), hi: min(first.hi, s.hi) } : s),
    null,
  );
}

const joins = (pair: readonly [CountryCode, CountryCode], { origin, destination }: Corridor): boolean =>
  (pair[0] === origin && pair[1] === destination) || (pair[0] === destination && pair[1] === origin);

/** Since when, if ever, the instrument is suspended between the two ends of `corridor`. */
function suspensionOf({ suspensions, signed }: Instrument, corridor: Corridor) {
  const own = suspensions.filter(
    ({ between }) => between === null || between.some((p) => joins(p, corridor)),
  );
  const dated = earliestOf(own.map(({ from }) => spanOf(from)));
  const undated = own.some(({ from }) => from === null) && signed.date !== null;
  return {
    suspendedFrom: dated?.hi ?? null,
    suspensionInDoubtFrom: undated && signed.date ? hi(signed.date) : null,
  };
}

/**
 * The first day on which an end that nobody dated is in doubt: the signature of the instrument that replaced
 * this one, else this one's own signature.
 */
function undatedEnd(instrument: Instrument, register: Register): Day | null {
  if (!endedUndated(instrument)) return null;
  const heir = 'supersededBy' in instrument ? register.instrument(instrument.supersededBy ?? '') : undefined;
  if (heir?.signed.date) return lo(heir.signed.date);
  return instrument.signed.date && hi(instrument.signed.date);
}

/** Whether a source says that the instrument ended or was replaced, and none says when. */
function endedUndated(instrument: Instrument): boolean {
  if (instrument.termination) return instrument.termination.date === null;
  return instrument.kind === 'bilateral' && ['superseded', 'terminated'].includes(instrument.status);
}

function bilateralTerms(instrument: Bilateral, corridor: Corridor, register: Register): Terms {
  const suspension = suspensionOf(instrument, corridor);
  const terms = {
    signed: spanOf(instrument.signed.date),
    ratified: earliestOf(instrument.ratifications.map(({ date }) => spanOf(date))),
    entry: spanOf(instrument.entry.date),
    end: spanOf(instrument.termination?.date ?? null),
    endInDoubtFrom: undatedEnd(instrument, register),
    ...suspension,
    provisionalFrom: instrument.provisionalFrom && hi(instrument.provisionalFrom),
    operating: instrument.status === 'in-force-date-unknown',
    membership: null,
  };
  const { signed, ratified, entry, end, suspendedFrom, provisionalFrom } = terms;
  const undated = [signed, ratified, entry, end, suspendedFrom, provisionalFrom].every(
    (date) => date === null,
  );
  return { ...terms, undated };
}

const isDated = (p: Party): boolean =>
  [p.signed, p.ratified, p.entry, p.withdrawn].some((date) => date !== null);

type Parties = readonly [Party, Party];

function multilateralTerms(
  instrument: Multilateral,
  [a, b]: Parties,
  corridor: Corridor,
  register: Register,
): Terms {
  const suspension = suspensionOf(instrument, corridor);
  return {
    signed: laterOf(spanOf(a.signed), spanOf(b.signed)),
    ratified: earliestOf([spanOf(a.ratified), spanOf(b.ratified)]),
    entry: laterOf(spanOf(a.entry), spanOf(b.entry)),
    end: earliestOf([a.withdrawn, b.withdrawn, instrument.termination?.date ?? null].map(spanOf)),
    endInDoubtFrom: undatedEnd(instrument, register),
    ...suspension,
    provisionalFrom: null,
    operating: false,
    undated: false,
    membership: null,
  };
}

/** Which country of the corridor stands behind the party: the state itself, or a member of the Union. */
const countryBehind = (party: PartyCode, corridor: Corridor, other: PartyCode): CountryCode =>
  party === 'EU' ? (corridor.origin === other ? corridor.destination : corridor.origin) : party;

function ofBilateral(instrument: Bilateral, corridor: Corridor, register: Register): Terms | Silence | null {
  const [first, second] = instrument.parties;
  const pair = [countryBehind(first, corridor, second), countryBehind(second, corridor, first)] as const;
  if (!joins(pair, corridor) || !goes(instrument, corridor)) return null;
  const terms = bilateralTerms(instrument, corridor, register);
  if (first !== 'EU' && second !== 'EU') return terms;
  const member = register.membership(pair[first === 'EU' ? 0 : 1]);
  if (!member) return null;
  if (member.participation === 'not-checked') return 'participation-not-checked';
  return { ...terms, membership: { from: member.from, to: member.to } };
}

/** Whether the instrument governs movement along `corridor`, and not only the other way. */
const goes = ({ direction }: Bilateral, { origin, destination }: Corridor): boolean =>
  direction === null || (direction.origin === origin && direction.destination === destination);

function ofMultilateral(
  instrument: Multilateral,
  corridor: Corridor,
  register: Register,
): Terms | Silence | null {
  const [a, b] = [corridor.origin, corridor.destination].map((c) =>
    instrument.parties.find((p) => p.party === c),
  );
  if (!a || !b) return null;
  if (!instrument.binding) return 'non-binding';
  return isDated(a) && isDated(b)
    ? multilateralTerms(instrument, [a, b], corridor, register)
    : 'dates-not-found';
}

/**
 * What `instrument` says between the two ends of `corridor`: its terms, why it gives no state, or null where it
 * does not govern the corridor at all. The definition is PRODUCT §3, "Law in time".
 */
export function termsOf(
  instrument: Instrument,
  corridor: Corridor,
  register: Register,
): Terms | Silence | null {
  return instrument.kind === 'bilateral'
    ? ofBilateral(instrument, corridor, register)
    : ofMultilateral(instrument, corridor, register);
}
