import type { Corridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import { type Day, hi, type PartialDay } from '../domain/day';
import type { Bilateral, Instrument, Multilateral, Party, PartyCode } from '../domain/instrument';
import type { Verification } from '../domain/source';

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
  /** Whose act it was; null for both parties together. */
  readonly party: PartyCode | null;
  readonly date: PartialDay | null;
  readonly verification: Verification | null;
  /** Place, act or the table's own remark. */
  readonly remark: string | null;
}

const fact = (
  kind: FactKind,
  party: PartyCode | null,
  date: PartialDay | null,
  more: Partial<Fact> = {},
): Fact => ({
  kind,
  party,
  date,
  verification: null,
  remark: null,
  ...more,
});

const ended = ({ termination }: Instrument): Fact[] =>
  termination ? [fact('ended', null, termination.date, { remark: termination.by })] : [];

const suspended = ({ suspensions }: Instrument): Fact[] =>
  suspensions.map(({ from, by }) => fact('suspended', null, from, { remark: by }));

function ofBilateral(i: Bilateral): Fact[] {
  return [
    fact('signed', null, i.signed.date, { verification: i.signed.verification, remark: i.signed.place }),
    ...i.ratifications.map(({ party, date, act }) => fact('ratified', party, date, { remark: act })),
    ...(i.provisionalFrom ? [fact('provisional', null, i.provisionalFrom)] : []),
    fact('entry', null, i.entry.date, { verification: i.entry.verification }),
    ...suspended(i),
    ...ended(i),
  ];
}

function ofParty({ party, signed, ratified, entry, withdrawn, verification, note }: Party): Fact[] {
  const known = { verification, remark: note || null };
  return [
    ...(signed ? [fact('signed', party, signed, { verification })] : []),
    ...(ratified ? [fact('ratified', party, ratified, { verification })] : []),
    fact('entry', party, entry, known),
    ...(withdrawn ? [fact('withdrawn', party, withdrawn, { verification })] : []),
  ];
}

const ofMultilateral = (i: Multilateral, ends: readonly CountryCode[]): Fact[] => [
  ...i.parties.filter(({ party }) => ends.includes(party)).flatMap(ofParty),
  ...suspended(i),
  ...ended(i),
];

/** Every date of `instrument` between the two ends of `corridor`, in the order a treaty lives. */
export const factsOf = (instrument: Instrument, { origin, destination }: Corridor): Fact[] =>
  instrument.kind === 'bilateral'
    ? ofBilateral(instrument)
    : ofMultilateral(instrument, [origin, destination]);

/**
 * The date behind a turn, as precisely as the source knows it: a state that begins on 30 April because its source
 * says "April" is spoken of as April.
 */
export const dateBehind = (on: Day, facts: readonly Fact[]): PartialDay =>
  facts.find(({ date }) => date !== null && hi(date) === on)?.date ?? (on as string as PartialDay);

/** The facts that a reader must not take for established: recollection, a paper alone, a computed clause. */
export const isMarked = ({ verification }: Fact): boolean =>
  verification !== null && verification !== 'source';

/** Facts that no page was seen for: they rest on recollection or on a starting paper alone. */
export const isRecollected = ({ verification }: Fact): boolean =>
  verification === 'unverified' || verification === 'starting-paper';
