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

/** Why an instrument that names both countries gives their corridor no state. */
export type Silence =
  | 'non-binding'
  | 'dates-not-found'
  | 'participation-not-checked'
  /** An arrangement of the European Union: which of its members take part was not recorded. */
  | 'members-not-recorded';

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

type Between = Instrument['suspensions'][number]['between'];

/** Since when, if ever, the instrument is suspended: by the suspensions whose `between` concerns those asked about. */
function suspensionOf({ suspensions, signed }: Instrument, concerns: (between: Between) => boolean) {
  const own = suspensions.filter(({ between }) => concerns(between));
  const dated = earliestOf(own.map(({ from }) => spanOf(from)));
  const undated = own.some(({ from }) => from === null) && signed.date !== null;
  return {
    suspendedFrom: dated?.hi ?? null,
    suspensionInDoubtFrom: undated && signed.date ? hi(signed.date) : null,
  };
}

/** A suspension towards some parties only suspends nothing for all of them. */
const towardsAll = (between: Between): boolean => between === null;

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
export function endedUndated(instrument: Instrument): boolean {
  if (instrument.termination) return instrument.termination.date === null;
  return instrument.kind === 'bilateral' && ['superseded', 'terminated'].includes(instrument.status);
}

/** The terms of a bilateral between its two parties: the same both ways, and for each of them. */
function bilateralTerms(instrument: Bilateral, register: Register): Terms {
  const suspension = suspensionOf(instrument, () => true);
  const ratified = earliestOf(instrument.ratifications.map(({ date }) => spanOf(date)));
  const signed = spanOf(instrument.signed.date);
  const terms = {
    signed,
    begun: (signed ?? ratified)?.hi ?? null,
    entry: spanOf(instrument.entry.date),
    end: spanOf(instrument.termination?.date ?? null),
    endInDoubtFrom: undatedEnd(instrument, register),
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

type Own = Pick<Terms, 'signed' | 'begun' | 'entry' | 'end'>;

/** A multilateral's terms for those whose own dates they are. */
function multilateralTerms(
  instrument: Multilateral,
  own: Own,
  concerns: (between: Between) => boolean,
  register: Register,
): Terms {
  return {
    ...own,
    endInDoubtFrom: undatedEnd(instrument, register),
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

/** The day by which a party has acted: signed or, where no signature is known, ratified. */
const actedBy = ({ signed, ratified }: Party): Day | null => spanOf(signed ?? ratified)?.hi ?? null;

/** The day by which both have acted; null where one of them is not known to have. */
function bothActed(a: Party, b: Party): Day | null {
  const [one, other] = [actedBy(a), actedBy(b)];
  return one && other && max(one, other);
}

/** What two parties' own dates make together: the later signature and entry, the earlier end. */
const betweenTwo = (instrument: Multilateral, a: Party, b: Party): Own => ({
  signed: laterOf(spanOf(a.signed), spanOf(b.signed)),
  begun: bothActed(a, b),
  entry: laterOf(spanOf(a.entry), spanOf(b.entry)),
  end: endOf(instrument, a, b),
});

const ofOne = (instrument: Multilateral, row: Party): Own => ({
  signed: spanOf(row.signed),
  begun: actedBy(row),
  entry: spanOf(row.entry),
  end: endOf(instrument, row),
});

function inGeneral(instrument: Multilateral): Own {
  const signed = spanOf(instrument.signed.date);
  const ratified = earliestOf(instrument.parties.map((row) => spanOf(row.ratified)));
  return {
    signed,
    begun: (signed ?? ratified)?.hi ?? null,
    entry: spanOf(instrument.entry.date),
    end: endOf(instrument),
  };
}

/** Which country of the corridor stands behind the party: the state itself, or a member of the Union. */
const countryBehind = (party: PartyCode, corridor: Corridor, other: PartyCode): CountryCode =>
  party === 'EU' ? (corridor.origin === other ? corridor.destination : corridor.origin) : party;

function ofBilateral(instrument: Bilateral, corridor: Corridor, register: Register): Terms | Silence | null {
  const [first, second] = instrument.parties;
  const pair = [countryBehind(first, corridor, second), countryBehind(second, corridor, first)] as const;
  if (!joins(pair, corridor) || !goes(instrument, corridor)) return null;
  if (first !== 'EU' && second !== 'EU') return bilateralTerms(instrument, register);
  return ofMember(instrument, pair[first === 'EU' ? 0 : 1], register);
}

/** The terms of an instrument of the European Union for one of its members, while it is one. */
function ofMember(instrument: Bilateral, country: CountryCode, register: Register): Terms | Silence | null {
  const member = register.membership(country);
  if (!member) return null;
  if (isArrangement(instrument)) return 'members-not-recorded';
  if (member.participation === 'not-checked') return 'participation-not-checked';
  const terms = bilateralTerms(instrument, register);
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
  if (!isDated(a) || !isDated(b)) return 'dates-not-found';
  const concerns = (between: Between): boolean =>
    between === null || between.some((pair) => joins(pair, corridor));
  return multilateralTerms(instrument, betweenTwo(instrument, a, b), concerns, register);
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

/** The terms of an instrument as a whole: a bilateral's, or a multilateral's general dates. */
export function generalTerms(instrument: Instrument, register: Register): Terms {
  if (instrument.kind === 'bilateral') return bilateralTerms(instrument, register);
  const own = inGeneral(instrument);
  const undated = Object.values(own).every((span) => span === null);
  return { ...multilateralTerms(instrument, own, towardsAll, register), undated };
}

/** What `instrument` says for one of its parties: as {@link termsOf}, null where it does not name the country. */
export function termsFor(
  instrument: Instrument,
  country: CountryCode,
  register: Register,
): Terms | Silence | null {
  if (instrument.kind === 'bilateral') {
    if (instrument.parties.includes(country)) return bilateralTerms(instrument, register);
    return instrument.parties.includes('EU') ? ofMember(instrument, country, register) : null;
  }
  const row = instrument.parties.find(({ party }) => party === country);
  if (!row) return null;
  if (!instrument.binding) return 'non-binding';
  if (!isDated(row)) return 'dates-not-found';
  return multilateralTerms(instrument, ofOne(instrument, row), towardsAll, register);
}
