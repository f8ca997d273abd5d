import type { Corridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import { type Day, hi, type PartialDay } from '../domain/day';
import {
  type Bilateral,
  type Instrument,
  isArrangement,
  type Multilateral,
  type Party,
  type PartyCode,
} from '../domain/instrument';
import type { Verification } from '../domain/source';
import type { Interval, State } from './standing';

export const FACT_KINDS = [
  'signed',
  'ratified',
  'provisional',
  'entry',
  'withdrawn',
  'ended',
  'suspended',
] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One date of the law of treaties as the tables have it; null where it was not found. */
export interface Fact {
  readonly kind: FactKind;
  /** Whose act it was; null for all parties together. */
  readonly party: PartyCode | null;
  readonly date: PartialDay | null;
  readonly verification: Verification | null;
}

const fact = (
  kind: FactKind,
  party: PartyCode | null,
  date: PartialDay | null,
  verification: Verification | null = null,
): Fact => ({ kind, party, date, verification });

const ended = ({ termination }: Instrument): Fact[] =>
  termination ? [fact('ended', null, termination.date)] : [];

const suspended = ({ suspensions }: Instrument): Fact[] =>
  suspensions.map(({ from }) => fact('suspended', null, from));

const signed = ({ signed: { date, verification } }: Instrument): Fact =>
  fact('signed', null, date, verification);

const entry = ({ entry: { date, verification } }: Instrument): Fact =>
  fact('entry', null, date, verification);

function ofBilateral(i: Bilateral): Fact[] {
  return [
    signed(i),
    ...i.ratifications.map(({ party, date }) => fact('ratified', party, date)),
    ...(i.provisionalFrom ? [fact('provisional', null, i.provisionalFrom)] : []),
    ...(isArrangement(i) ? [] : [entry(i)]),
    ...suspended(i),
    ...ended(i),
  ];
}

function ofParty({ party, verification, ...dates }: Party): Fact[] {
  const own = (kind: FactKind, date: PartialDay | null): Fact[] =>
    date ? [fact(kind, party, date, verification)] : [];
  return [
    ...own('signed', dates.signed),
    ...own('ratified', dates.ratified),
    fact('entry', party, dates.entry, verification),
    ...own('withdrawn', dates.withdrawn),
  ];
}

const ofMultilateral = (i: Multilateral, whose: (party: CountryCode) => boolean): Fact[] => [
  ...i.parties.filter(({ party }) => whose(party)).flatMap(ofParty),
  ...suspended(i),
  ...ended(i),
];

/** Returns every date of `instrument` between the two ends of `corridor`, from signature to end. */
export const factsOf = (instrument: Instrument, { origin, destination }: Corridor): Fact[] =>
  instrument.kind === 'bilateral'
    ? ofBilateral(instrument)
    : ofMultilateral(instrument, (party) => party === origin || party === destination);

/** Returns every date of `instrument` and of all its parties; a multilateral's general dates first. */
export const factsOfAll = (instrument: Instrument): Fact[] =>
  instrument.kind === 'bilateral'
    ? ofBilateral(instrument)
    : [signed(instrument), entry(instrument), ...ofMultilateral(instrument, () => true)];

/** Returns the dates of `instrument` that are a country's: its own acts and those of all parties together. */
export function factsFor(instrument: Instrument, country: CountryCode): Fact[] {
  if (instrument.kind === 'multilateral') return ofMultilateral(instrument, (party) => party === country);
  const own: PartyCode = instrument.parties.includes(country) ? country : 'EU';
  return ofBilateral(instrument).filter(({ party }) => party === null || party === own);
}

/**
 * Returns the date on which a state begins, as precisely as the source knows it: a state that begins on 30 April
 * because its source says "April" began in April.
 */
export const dateBehind = (on: Day, facts: readonly Fact[]): PartialDay =>
  facts.find(({ date }) => date !== null && hi(date) === on)?.date ?? (on as string as PartialDay);

/** Which dates begin a state; any other date of the same day stands in for them. */
const BEGUN_BY: Partial<Record<State, readonly FactKind[]>> = {
  'in-force': ['entry'],
  provisional: ['provisional'],
  suspended: ['suspended'],
  ended: ['withdrawn', 'ended'],
};

/** Returns the fact that began an interval; null where no date of the instrument did, as with an accession to the Union. */
export function factBehind({ state, from }: Interval, facts: readonly Fact[]): Fact | null {
  const on = facts.filter(({ date }) => date !== null && from !== null && hi(date) === from);
  return on.find(({ kind }) => BEGUN_BY[state]?.includes(kind)) ?? on[0] ?? null;
}

/** Whether a fact is not established by a source: it rests on recollection, on a paper alone, or was computed. */
export const isMarked = ({ verification }: Fact): boolean =>
  verification !== null && verification !== 'source';

/** Whether no page was seen for a fact: it rests on recollection or on a starting paper alone. */
export const isRecollected = ({ verification }: Fact): boolean =>
  verification === 'unverified' || verification === 'starting-paper';
