import type { Membership } from '../domain/atlas';
import type { Corridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import { type Day, hi, lo, type PartialDay } from '../domain/day';
import {
  type Bilateral,
  type Instrument,
  isArrangement,
  type Multilateral,
  type Party,
  type PartyCode,
} from '../domain/instrument';
import type { Span, Terms } from './standing';

/** Why an instrument that names both countries gives no state to their corridor. */
export type Silence =
  | 'non-binding'
  | 'dates-not-found'
  | 'participation-not-checked'
  /** An arrangement of the European Union: which of its members take part was not recorded. */
  | 'members-not-recorded';

/** What {@link termsOf} looks up beside the instrument itself. */
export interface Lookup {
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

const isPairOf = (pair: readonly [CountryCode, CountryCode], { origin, destination }: Corridor): boolean =>
  (pair[0] === origin && pair[1] === destination) || (pair[0] === destination && pair[1] === origin);

type Between = Instrument['suspensions'][number]['between'];

/** Returns since when the instrument is suspended, by the suspensions that `concerns` accepts; null: never, or unknown. */
function suspensionOf({ suspensions, signed }: Instrument, concerns: (between: Between) => boolean) {
  const own = suspensions.filter(({ between }) => concerns(between));
  const dated = earliestOf(own.map(({ from }) => spanOf(from)));
  const undated = own.some(({ from }) => from === null) && signed.date !== null;
  return {
    suspendedFrom: dated?.hi ?? null,
    suspensionInDoubtFrom: undated && signed.date ? hi(signed.date) : null,
  };
}

/** Accepts suspensions between all parties: one between some suspends nothing for the instrument as a whole. */
const betweenAll = (between: Between): boolean => between === null;

/**
 * Returns the first day on which an undated end is in doubt: the signature of the instrument that replaced this one,
 * else its own signature. Null where the end is dated or there is none.
 */
function undatedEnd(instrument: Instrument, lookup: Lookup): Day | null {
  if (!endedUndated(instrument)) return null;
  const successor =
    instrument.kind === 'bilateral' ? lookup.instrument(instrument.supersededBy ?? '') : undefined;
  if (successor?.signed.date) return lo(successor.signed.date);
  return instrument.signed.date && hi(instrument.signed.date);
}

/** Whether a source says that the instrument ended or was replaced, and none says when. */
export function endedUndated(instrument: Instrument): boolean {
  if (instrument.termination) return instrument.termination.date === null;
  return instrument.kind === 'bilateral' && ['superseded', 'terminated'].includes(instrument.status);
}

/** Returns the terms of a bilateral between its parties: the same in both directions and for each of them. */
function bilateralTerms(instrument: Bilateral, lookup: Lookup): Terms {
  const suspension = suspensionOf(instrument, () => true);
  const ratified = earliestOf(instrument.ratifications.map(({ date }) => spanOf(date)));
  const signed = spanOf(instrument.signed.date);
  const terms = {
    signed,
    begun: (signed ?? ratified)?.hi ?? null,
    entry: spanOf(instrument.entry.date),
    end: spanOf(instrument.termination?.date ?? null),
    endInDoubtFrom: undatedEnd(instrument, lookup),
    ...suspension,
    provisionalFrom: instrument.provisionalFrom && hi(instrument.provisionalFrom),
    operating: instrument.status === 'in-force-date-unknown',
    arrangement: isArrangement(instrument),
    membership: null,
  };
  const { entry, end, suspendedFrom, provisionalFrom } = terms;
  const undated = [signed, ratified, entry, end, suspendedFrom, provisionalFrom].every(
    (date) => date === null,
  );
  return { ...terms, undated };
}

export const isDated = (p: Party): boolean =>
  [p.signed, p.ratified, p.entry, p.withdrawn].some((date) => date !== null);

/** The dates of a multilateral for two parties, for one, or as a whole. */
type Dates = Pick<Terms, 'signed' | 'begun' | 'entry' | 'end'>;

/** Returns the terms of a multilateral with the dates of those asked about. */
function multilateralTerms(
  instrument: Multilateral,
  dates: Dates,
  concerns: (between: Between) => boolean,
  lookup: Lookup,
): Terms {
  return {
    ...dates,
    endInDoubtFrom: undatedEnd(instrument, lookup),
    ...suspensionOf(instrument, concerns),
    provisionalFrom: null,
    operating: false,
    arrangement: false,
    undated: false,
    membership: null,
  };
}

const endOf = (instrument: Multilateral, ...rows: readonly Party[]): Span | null =>
  earliestOf([...rows.map((p) => p.withdrawn), instrument.termination?.date ?? null].map(spanOf));

/** The day by which a party has signed or, where no signature is known, ratified. */
const actedBy = ({ signed, ratified }: Party): Day | null => spanOf(signed ?? ratified)?.hi ?? null;

/** Returns two parties' dates together: the later signature and entry, the earlier end; `begun` once both have acted. */
function datesBetween(instrument: Multilateral, a: Party, b: Party): Dates {
  const [first, second] = [actedBy(a), actedBy(b)];
  return {
    signed: laterOf(spanOf(a.signed), spanOf(b.signed)),
    begun: first && second && max(first, second),
    entry: laterOf(spanOf(a.entry), spanOf(b.entry)),
    end: endOf(instrument, a, b),
  };
}

const datesOfParty = (instrument: Multilateral, row: Party): Dates => ({
  signed: spanOf(row.signed),
  begun: actedBy(row),
  entry: spanOf(row.entry),
  end: endOf(instrument, row),
});

function generalDates(instrument: Multilateral): Dates {
  const signed = spanOf(instrument.signed.date);
  const ratified = earliestOf(instrument.parties.map((row) => spanOf(row.ratified)));
  return {
    signed,
    begun: (signed ?? ratified)?.hi ?? null,
    entry: spanOf(instrument.entry.date),
    end: endOf(instrument),
  };
}

/** Returns the country of the corridor that the party binds: the state itself, or a member of the Union. */
const countryBehind = (party: PartyCode, corridor: Corridor, other: PartyCode): CountryCode =>
  party === 'EU' ? (corridor.origin === other ? corridor.destination : corridor.origin) : party;

function ofBilateral(instrument: Bilateral, corridor: Corridor, lookup: Lookup): Terms | Silence | null {
  const [first, second] = instrument.parties;
  const pair = [countryBehind(first, corridor, second), countryBehind(second, corridor, first)] as const;
  if (!isPairOf(pair, corridor) || !governsDirection(instrument, corridor)) return null;
  if (first !== 'EU' && second !== 'EU') return bilateralTerms(instrument, lookup);
  return ofMember(instrument, pair[first === 'EU' ? 0 : 1], lookup);
}

/** Returns the terms of an instrument of the European Union for one of its members, within its membership. */
function ofMember(instrument: Bilateral, country: CountryCode, lookup: Lookup): Terms | Silence | null {
  const member = lookup.membership(country);
  if (!member) return null;
  if (isArrangement(instrument)) return 'members-not-recorded';
  if (member.participation === 'not-checked') return 'participation-not-checked';
  const terms = bilateralTerms(instrument, lookup);
  return { ...terms, membership: { from: member.from, to: member.to } };
}

/** Whether the instrument governs movement along `corridor`, and not only in the opposite direction. */
export function governsDirection(instrument: Instrument, { origin, destination }: Corridor): boolean {
  const direction = instrument.kind === 'bilateral' ? instrument.direction : null;
  return direction === null || (direction.origin === origin && direction.destination === destination);
}

function ofMultilateral(
  instrument: Multilateral,
  corridor: Corridor,
  lookup: Lookup,
): Terms | Silence | null {
  const [a, b] = [corridor.origin, corridor.destination].map((c) =>
    instrument.parties.find((p) => p.party === c),
  );
  if (!a || !b) return null;
  if (!instrument.binding) return 'non-binding';
  if (!isDated(a) || !isDated(b)) return 'dates-not-found';
  const concerns = (between: Between): boolean =>
    between === null || between.some((pair) => isPairOf(pair, corridor));
  return multilateralTerms(instrument, datesBetween(instrument, a, b), concerns, lookup);
}

/**
 * Returns the terms of `instrument` between the two ends of `corridor`, or why it gives no state; null where it does
 * not govern the corridor at all. The definition is PRODUCT §3, "Law in time".
 */
export function termsOf(instrument: Instrument, corridor: Corridor, lookup: Lookup): Terms | Silence | null {
  return instrument.kind === 'bilateral'
    ? ofBilateral(instrument, corridor, lookup)
    : ofMultilateral(instrument, corridor, lookup);
}

/** Returns the terms of an instrument as a whole: a bilateral's, or a multilateral's by its general dates. */
export function generalTerms(instrument: Instrument, lookup: Lookup): Terms {
  if (instrument.kind === 'bilateral') return bilateralTerms(instrument, lookup);
  const dates = generalDates(instrument);
  const undated = Object.values(dates).every((date) => date === null);
  return { ...multilateralTerms(instrument, dates, betweenAll, lookup), undated };
}

/** Returns the terms of `instrument` for one of its parties, as {@link termsOf}; null where it does not name the country. */
export function termsFor(
  instrument: Instrument,
  country: CountryCode,
  lookup: Lookup,
): Terms | Silence | null {
  if (instrument.kind === 'bilateral') {
    if (instrument.parties.includes(country)) return bilateralTerms(instrument, lookup);
    return instrument.parties.includes('EU') ? ofMember(instrument, country, lookup) : null;
  }
  const row = instrument.parties.find(({ party }) => party === country);
  if (!row) return null;
  if (!instrument.binding) return 'non-binding';
  if (!isDated(row)) return 'dates-not-found';
  return multilateralTerms(instrument, datesOfParty(instrument, row), betweenAll, lookup);
}
