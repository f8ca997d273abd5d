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

/** Everything not established or in conflict, instrument by instrument; of one kind, several parties are one gap. */
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

/** A gap where it concerns anybody at all. */
const gapFor = (
  kind: GapKind,
  instrument: Dossier,
  parties: readonly PartyCode[],
  fact: Fact | null = null,
): Gap[] => (parties.length > 0 ? [{ kind, instrument, parties, fact }] : []);

/** Both parties of a bilateral; nobody in particular of a multilateral. */
const allOf = (instrument: Dossier): readonly PartyCode[] =>
  instrument.kind === 'bilateral' ? instrument.parties : [];

const whose = (instrument: Dossier, { party }: Fact): readonly PartyCode[] =>
  party === null ? allOf(instrument) : [party];

/** Dates of all parties together that were not found: {@link Fact}s whose date is null. */
const MISSING = {
  signed: 'signature-not-found',
  entry: 'entry-not-found',
  suspended: 'suspension-not-found',
} as const;

function missing(
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
      : missing(instrument, facts, ['entry', 'signed'])),
    ...missing(instrument, facts, ['suspended']),
    ...ended(instrument, facts),
    ...gapFor('participation-not-checked', instrument, uncheckedMembers(instrument, membership)),
    ...gapFor(
      'later-end-not-checked',
      instrument,
      flagged(instrument, () => instrument.termination === null),
    ),
  ];
}

/** Members of the Union while the text was in force, or since its signature, whom it may not bind. */
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

/** A text that does not bind enters into no force: only its date can be missing. */
function ofMultilateral(instrument: MultilateralDossier, facts: readonly Fact[]): Gap[] {
  if (!instrument.binding) return missing(instrument, facts, ['signed']);
  const { parties } = instrument;
  const those = (holds: (row: PartyRecord) => boolean): PartyCode[] =>
    parties.filter(holds).map(({ party }) => party);
  const dateless = (unknown: string) => those((row) => !isDated(row) && unknownOfDateless(row) === unknown);
  const ending = (unknown: string) => those((row) => isDated(row) && unknownEndOf(row) === unknown);
  return [
    ...missing(instrument, facts, ['entry', 'signed', 'suspended']),
    ...gapFor(
      'entry-not-found',
      instrument,
      those((row) => isDated(row) && row.entry === null),
    ),
    ...gapFor('dates-not-found', instrument, dateless('dates')),
    ...gapFor('participation-not-checked', instrument, dateless('participation')),
    ...ended(instrument, facts),
    ...gapFor('end-not-found', instrument, ending('end')),
    ...gapFor('later-end-not-checked', instrument, [
      ...new Set([...ending('later-end'), ...flagged(instrument, (party) => isStanding(parties, party))]),
    ]),
  ];
}

/** An end that a source names without its day. */
function ended(instrument: Dossier, facts: readonly Fact[]): Gap[] {
  if (!endedUndated(instrument)) return [];
  const fact = facts.find(({ kind }) => kind === 'ended') ?? null;
  return [{ kind: 'end-not-found', instrument, parties: allOf(instrument), fact }];
}

/** Both states of each flagged pair, if the instrument is still theirs. */
const flagged = ({ caveats }: Dossier, isTheirs: (party: PartyCode) => boolean): PartyCode[] => [
  ...new Set(caveats.flatMap(({ pair }) => (pair.every(isTheirs) ? pair : []))),
];

const isStanding = (rows: readonly PartyRecord[], party: PartyCode): boolean =>
  rows.some((row) => row.party === party && isDated(row) && row.withdrawn === null);

/** Dates that rest on recollection or a paper alone, and dates for which a page gives another. */
function ofFacts(instrument: Dossier, facts: readonly Fact[]): Gap[] {
  const recollected = facts.filter((fact) => fact.date !== null && isRecollected(fact));
  const common = recollected.filter(({ party }) => party === null);
  const own = recollected.filter(({ party }) => party !== null);
  const parties = [...new Set(own.flatMap((fact) => whose(instrument, fact)))];
  const disputed = facts.filter((fact) => groundsOf(instrument, fact).disputes.length > 0);
  const gap =
    (kind: GapKind) =>
    (fact: Fact): Gap => ({ kind, instrument, parties: whose(instrument, fact), fact });
  return [
    ...common.map(gap('not-verified')),
    ...gapFor('not-verified', instrument, parties, own.length === 1 ? (own[0] ?? null) : null),
    ...disputed.map(gap('conflict')),
  ];
}
