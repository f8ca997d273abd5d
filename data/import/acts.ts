import type { Verification } from '../../src/domain/source';
import { byId, evidenceOf, type RawEvidence } from './evidence';

interface RawAct {
  readonly id: string;
  readonly country: string;
  readonly title: object;
  readonly kind: string;
  readonly adopted: string | null;
  readonly inForce: string | null;
  readonly repealed: string | null;
  readonly number: string | null;
  readonly topics: readonly string[];
  readonly summary: object;
  readonly sources: readonly RawEvidence[];
  readonly notes: string;
  readonly verification: Verification;
}

/** `national-acts.json`: the shared table in our words; Kazakh titles join in the build. */
export const actEntries = (raw: unknown): object[] => byId(raw as RawAct[]).map(entryOf);

const entryOf = (act: RawAct): object => ({
  id: act.id,
  country: act.country,
  kind: act.kind,
  title: act.title,
  adopted: act.adopted,
  entry: act.inForce,
  repealed: act.repealed,
  number: act.number,
  topics: act.topics,
  summary: act.summary,
  verification: act.verification,
  notes: act.notes,
  sources: act.sources.map(evidenceOf),
});
