import type { Verification } from '../../src/domain/source';
import { byId, evidenceOf, type RawEvidence } from './evidence';
import { multilateralShort } from './multilateral-names';
import { RECOLLECTED } from './recollected';
import type { RawShort } from './short-names';

interface RawParty {
  readonly party: string;
  readonly signed: string | null;
  readonly ratified: string | null;
  readonly inForce: string | null;
  readonly withdrawn: string | null;
  readonly verification: Verification;
  readonly vote?: string;
  readonly note: string;
}

interface RawMultilateral {
  readonly id: string;
  readonly title: object;
  readonly short: RawShort;
  readonly summary: object;
  readonly form: string;
  readonly framework: string;
  readonly topics: readonly string[];
  readonly orientation: string;
  readonly binding: boolean;
  readonly signed: { readonly date: string | null; readonly place: string | null };
  readonly inForce: { readonly date: string } | null;
  readonly terminated: object | null;
  readonly suspended?: readonly object[];
  readonly parties: readonly RawParty[];
  readonly sameAs?: string;
  readonly notes: string;
  readonly sources: readonly RawEvidence[];
}

/** The words by which a party row says that its entry into force follows from the treaty's own clause. */
const COMPUTED = /entry into force (computed from|twelve months after registration)/;

/** `instruments-multilateral.json`: the shared table in our words; Kazakh short names and caveats join in the build. */
export const multilateralEntries = (raw: unknown): object[] => byId(raw as RawMultilateral[]).map(entryOf);

const entryOf = (i: RawMultilateral): object => ({
  id: i.id,
  kind: 'multilateral',
  framework: i.framework,
  title: i.title,
  titleSeen: titleSeen(i),
  short: multilateralShort(i.id, i.short),
  summary: i.summary,
  form: i.form,
  topics: i.topics,
  orientation: i.orientation,
  binding: i.binding,
  signed: {
    date: i.signed.date,
    verification: verificationOf(i, 'signed', i.signed.date),
    place: i.signed.place,
  },
  entry: { date: i.inForce?.date ?? null, verification: verificationOf(i, 'entry', i.inForce?.date ?? null) },
  termination: i.terminated,
  suspensions: i.suspended ?? [],
  parties: i.parties.map(partyOf),
  sameAs: i.sameAs ?? null,
  notes: i.notes,
  sources: i.sources.map(evidenceOf),
});

const partyOf = (p: RawParty): object => ({
  party: p.party,
  signed: p.signed,
  ratified: p.ratified,
  entry: p.inForce,
  withdrawn: p.withdrawn,
  verification:
    p.inForce && p.verification === 'source' && COMPUTED.test(p.note) ? 'computed' : p.verification,
  vote: p.vote ?? null,
  note: p.note,
});

/** Returns how an instrument's own date is known: `unverified` where it has no source or its notes say so. Throws where
 * the notes no longer have the words that recollected.ts quotes. */
function verificationOf(
  i: RawMultilateral,
  field: 'signed' | 'entry',
  date: string | null,
): Verification | null {
  if (date === null) return null;
  const recollected = RECOLLECTED.find((r) => r.id === i.id && r.field === field);
  if (recollected && !i.notes.includes(recollected.words)) {
    throw new Error(`${i.id}: its notes no longer say "${recollected.words}"; check recollected.ts`);
  }
  return recollected || i.sources.length === 0 ? 'unverified' : 'source';
}

/** Returns true where a source shows the title or the text, false where the notes call the title ours, else null. */
function titleSeen(i: RawMultilateral): boolean | null {
  if (/title reconstructed/i.test(i.notes)) return false;
  return i.sources.some((s) => s.supports?.some((x) => /\btitle\b|^text\b/.test(x))) ? true : null;
}
