import { byId, evidenceOf, type RawEvidence } from './evidence';
import { type RawShort, spelledOut } from './short-names';

interface RawBilateral {
  readonly id: string;
  readonly title: object;
  readonly short: RawShort;
  readonly summary: object;
  readonly form: string;
  readonly topics: readonly string[];
  readonly orientation: string;
  readonly binding: boolean;
  readonly parties: readonly string[];
  readonly direction: object | null;
  readonly signed: { readonly date: string | null; readonly place: string | null };
  readonly ratified: readonly object[];
  readonly inForce: { readonly date: string } | null;
  readonly provisionalApplication?: { readonly from: string };
  readonly terminated: object | null;
  readonly suspended?: readonly object[];
  readonly status: string;
  readonly amends?: string;
  readonly amendedBy?: readonly string[];
  readonly supersedes?: string;
  readonly supersededBy?: string;
  readonly verification: { readonly signed: string | null; readonly inForce: string | null };
  readonly notes: string;
  readonly sources: readonly RawEvidence[];
}

/** `instruments-bilateral.json`: the shared table in our words; Kazakh short names and caveats join in the build. */
export const bilateralEntries = (raw: unknown): object[] => byId(raw as RawBilateral[]).map(entryOf);

const entryOf = (i: RawBilateral): object => ({
  id: i.id,
  kind: 'bilateral',
  title: i.title,
  titleSeen: i.sources.some((s) => s.supports?.includes('title')),
  short: spelledOut(i.id, i.short, i.parties),
  summary: i.summary,
  form: i.form,
  topics: i.topics,
  orientation: i.orientation,
  binding: i.binding,
  parties: i.parties,
  direction: i.direction,
  signed: { date: i.signed.date, verification: i.verification.signed, place: i.signed.place },
  ratifications: i.ratified,
  provisionalFrom: i.provisionalApplication?.from ?? null,
  entry: { date: i.inForce?.date ?? null, verification: i.verification.inForce },
  termination: i.terminated,
  suspensions: i.suspended ?? [],
  status: i.status,
  ...relationsOf(i),
  notes: i.notes,
  sources: i.sources.map(evidenceOf),
});

const relationsOf = (i: RawBilateral): object => ({
  amends: i.amends ?? null,
  amendedBy: i.amendedBy ?? [],
  supersedes: i.supersedes ?? null,
  supersededBy: i.supersededBy ?? null,
});
