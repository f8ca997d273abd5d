import type { Membership } from '../domain/atlas';
import { lo } from '../domain/day';
import type { BilateralDossier, Dossier, MultilateralDossier, PartyRecord } from '../domain/dossier';
import type { PartyCode } from '../domain/instrument';
import { type Fact, factsOfAll, isRecollected } from '../law/facts';
import { groundsOf } from './grounds';
import { unknownEndOf, unknownOfDateless } from './row-notes';
import { endedUndated, isDated } from '../law/terms';

/** What is not established, so that somebody who knows can add it. */
export const GAP_KINDS = [
  'entry-not-found',
  'signature-not-found',
  'dates-not-found',
  'end-not-found',
  'suspension-not-found',
  'not-verified',
  'conflict',
  'participation-not-checked',
  'later-end-not-checked',
] as const;
export type GapKind = (typeof GAP_KINDS)[number];

export interface Gap {
  readonly kind: GapKind;
  readonly instrument: Dossier;
  /** Whom it concerns; `EU` for the Union; empty for a multilateral as a whole. */
  readonly parties: readonly PartyCode[];
  /** The one date in question; null where there are several or none. */
  readonly fact: Fact | null;
}

/** Returns what is not established or in conflict, instrument by instrument; several parties of one kind are one gap. */
export const gapsOf = (instruments: readonly Dossier[], membership: readonly Membership[]): readonly Gap[] =>
  instruments.flatMap((instrument) => {
    const facts = factsOfAll(instrument);
    const own =
      instrument.kind === 'bilateral'
        ? ofBilateral(instrument, facts, membership)
        : ofMultilateral(instrument, facts);
    return [...own, ...ofFacts(instrument, facts)].sort(
      (a, b) => GAP_KINDS.indexOf(a.kind) - GAP_KINDS.indexOf(b.kind),
    );
  });

export const gapsOfParty = (gaps: readonly Gap[], party: PartyCode): readonly Gap[] =>
  gaps.filter(({ parties }) => parties.includes(party));

/** Returns one gap, or none where `parties` is empty. */
const gapFor = (
  kind: GapKind,
  instrument: Dossier,
  parties: readonly PartyCode[],
  fact: Fact | null = null,
): Gap[] => (parties.length > 0 ? [{ kind, instrument, parties, fact }] : []);

/** Returns both parties of a bilateral; none of a multilateral, where a common date is of no party in particular. */
const allOf = (instrument: Dossier): readonly PartyCode[] =>
  instrument.kind === 'bilateral' ? instrument.parties : [];

const partiesOf = (instrument: Dossier, { party }: Fact): readonly PartyCode[] =>
  party === null ? allOf(instrument) : [party];

/** The gap that a common date leaves where it was not found. */
const MISSING = {
  signed: 'signature-not-found',
  entry: 'entry-not-found',
  suspended: 'suspension-not-found',
} as const;

/** Returns a gap for each common date of `kinds` that was not found. */
function missingDates(
  instrument: Dossier,
  facts: readonly Fact[],
  kinds: readonly (keyof typeof MISSING)[],
): Gap[] {
  return kinds.flatMap((kind) =>
    facts
      .filter((fact) => fact.kind === kind && fact.party === null && fact.date === null)
      .map((fact): Gap => ({ kind: MISSING[kind], instrument, parties: allOf(instrument), fact })),
  );
}

function ofBilateral(
  instrument: BilateralDossier,
  facts: readonly Fact[],
  membership: readonly Membership[],
): Gap[] {
  const { parties } = instrument;
  const isUndated = facts.every(({ date }) => date === null);
  return [
    ...(isUndated
      ? gapFor('dates-not-found', instrument, parties)
      : missingDates(instrument, facts, ['entry', 'signed'])),
    ...missingDates(instrument, facts, ['suspended']),
    ...undatedEnd(instrument, facts),
    ...gapFor('participation-not-checked', instrument, uncheckedMembers(instrument, membership)),
    ...gapFor(
      'later-end-not-checked',
      instrument,
      flaggedStates(instrument, () => instrument.termination === null),
    ),
  ];
}

/** Returns the members of the Union, since the entry into force or the signature, partiesOf participation nobody checked. */
function uncheckedMembers(
  { parties, binding, signed, entry }: BilateralDossier,
  membership: readonly Membership[],
): PartyCode[] {
  if (!parties.includes('EU') || !binding) return [];
  const since = entry.date ?? signed.date;
  return membership
    .filter(({ participation, to }) => participation === 'not-checked' && !(to && since && to <= lo(since)))
    .map(({ country }) => country);
}

/** Returns the gaps of a multilateral; of one that does not bind only the date of signature can be missingDates. */
function ofMultilateral(instrument: MultilateralDossier, facts: readonly Fact[]): Gap[] {
  if (!instrument.binding) return missingDates(instrument, facts, ['signed']);
  const { parties } = instrument;
  const partiesWhere = (holds: (row: PartyRecord) => boolean): PartyCode[] =>
    parties.filter(holds).map(({ party }) => party);
  const dateless = (unknown: string) =>
    partiesWhere((row) => !isDated(row) && unknownOfDateless(row) === unknown);
  const ending = (unknown: string) => partiesWhere((row) => isDated(row) && unknownEndOf(row) === unknown);
  const isStillParty = (party: PartyCode): boolean =>
    parties.some((row) => row.party === party && isDated(row) && row.withdrawn === null);
  return [
    ...missingDates(instrument, facts, ['entry', 'signed', 'suspended']),
    ...gapFor(
      'entry-not-found',
      instrument,
      partiesWhere((row) => isDated(row) && row.entry === null),
    ),
    ...gapFor('dates-not-found', instrument, dateless('dates')),
    ...gapFor('participation-not-checked', instrument, dateless('participation')),
    ...undatedEnd(instrument, facts),
    ...gapFor('end-not-found', instrument, ending('end')),
    ...gapFor('later-end-not-checked', instrument, [
      ...new Set([...ending('later-end'), ...flaggedStates(instrument, isStillParty)]),
    ]),
  ];
}

/** Returns the gap of an end that a source names without its day. */
function undatedEnd(instrument: Dossier, facts: readonly Fact[]): Gap[] {
  if (!endedUndated(instrument)) return [];
  const fact = facts.find(({ kind }) => kind === 'ended') ?? null;
  return [{ kind: 'end-not-found', instrument, parties: allOf(instrument), fact }];
}

/** Returns both states of each pair with a caveat that are still parties. */
const flaggedStates = ({ caveats }: Dossier, isStillParty: (party: PartyCode) => boolean): PartyCode[] => [
  ...new Set(caveats.flatMap(({ pair }) => (pair.every(isStillParty) ? pair : []))),
];

/** Returns gaps of dates that rest on recollection or a paper alone, and of dates for which a page gives another. */
function ofFacts(instrument: Dossier, facts: readonly Fact[]): Gap[] {
  const recollected = facts.filter((fact) => fact.date !== null && isRecollected(fact));
  const common = recollected.filter(({ party }) => party === null);
  const own = recollected.filter(({ party }) => party !== null);
  const parties = [...new Set(own.flatMap((fact) => partiesOf(instrument, fact)))];
  const disputed = facts.filter((fact) => groundsOf(instrument, fact).disputes.length > 0);
  const gap =
    (kind: GapKind) =>
    (fact: Fact): Gap => ({ kind, instrument, parties: partiesOf(instrument, fact), fact });
  return [
    ...common.map(gap('not-verified')),
    ...gapFor('not-verified', instrument, parties, own.length === 1 ? (own[0] ?? null) : null),
    ...disputed.map(gap('conflict')),
  ];
}
