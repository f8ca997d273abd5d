import type { CountryCode } from '../domain/country';
import { type Day, hi, type PartialDay } from '../domain/day';
import type { Bilateral, Instrument, Multilateral, Party, PartyCode } from '../domain/instrument';
import { type Verification, VERIFICATIONS } from '../domain/source';
import type { Bond } from './bond';
import type { Law } from './coverage';
import { type Interval, intervalOn } from './standing';

/** One row of an instrument's table of parties. */
export interface Participant {
  readonly party: PartyCode;
  readonly signed: PartialDay | null;
  readonly ratified: PartialDay | null;
  readonly entry: PartialDay | null;
  readonly withdrawn: PartialDay | null;
  /** How the dates are known; for a bilateral the weaker of its signature's and its entry's. */
  readonly verification: Verification | null;
  readonly vote: Party['vote'];
  /** On the day; null where the party has no dates or the text does not bind. */
  readonly standing: Interval | null;
}

/** Returns the parties of `instrument` in the table's order, with their dates and their standing on a day. */
export const participantsOf = (instrument: Instrument, law: Law, on: Day): readonly Participant[] =>
  instrument.kind === 'bilateral' ? ofBilateral(instrument, law, on) : ofMultilateral(instrument, law, on);

const standingOf = (life: Bond | undefined, on: Day): Interval | null =>
  life ? intervalOn(life.intervals, on) : null;

function ofBilateral(instrument: Bilateral, law: Law, on: Day): Participant[] {
  const { signed, entry } = instrument;
  const standing = standingOf(law.generalLife(instrument), on);
  return instrument.parties.map((party) => ({
    party,
    signed: signed.date,
    ratified: lastRatification(instrument, party),
    entry: entry.date,
    withdrawn: null,
    verification: weaker(signed.verification, entry.verification),
    vote: null,
    standing,
  }));
}

function lastRatification({ ratifications }: Bilateral, party: PartyCode): PartialDay | null {
  const dates = ratifications.flatMap((r) => (r.party === party && r.date !== null ? [r.date] : []));
  return dates.sort((a, b) => (hi(a) < hi(b) ? -1 : 1)).at(-1) ?? null;
}

function weaker(a: Verification | null, b: Verification | null): Verification | null {
  if (a === null || b === null) return a ?? b;
  return VERIFICATIONS.indexOf(a) < VERIFICATIONS.indexOf(b) ? b : a;
}

const lifeOfParty = ({ id }: Multilateral, party: CountryCode, law: Law): Bond | undefined =>
  law.livesOf(party).bonds.find((bond) => bond.instrument.id === id);

/** Returns the bonds of an instrument's parties: one for a bilateral, one for each dated party of a multilateral. */
export function livesWithin(instrument: Instrument, law: Law): readonly Bond[] {
  const lives =
    instrument.kind === 'bilateral'
      ? [law.generalLife(instrument)]
      : instrument.parties.map(({ party }) => lifeOfParty(instrument, party, law));
  return lives.filter((life) => life !== undefined);
}

const ofMultilateral = (instrument: Multilateral, law: Law, on: Day): Participant[] =>
  instrument.parties.map(({ party, signed, ratified, entry, withdrawn, verification, vote }) => {
    const life = lifeOfParty(instrument, party, law);
    return {
      party,
      signed,
      ratified,
      entry,
      withdrawn,
      verification,
      vote,
      standing: standingOf(life, on),
    };
  });
