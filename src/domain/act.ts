import * as v from 'valibot';
import { CountryCodeSchema } from './country';
import { PartialDaySchema } from './day';
import { TOPICS } from './instrument';
import { type Town, TownSchema } from './place';
import { BilingualSchema, EvidenceSchema, TrilingualSchema, VerificationSchema } from './source';

export const ACT_KINDS = ['law', 'concept', 'decree', 'programme'] as const;
export type ActKind = (typeof ACT_KINDS)[number];

/** What one state enacted for itself. It binds no other state and gives no corridor a coverage. */
export const ActSchema = v.object({
  id: v.string(),
  country: CountryCodeSchema,
  kind: v.picklist(ACT_KINDS),
  /** English and Russian as the table gives them; the Kazakh wording is ours. */
  title: TrilingualSchema,
  adopted: v.nullable(PartialDaySchema),
  /** Entry into force; null was not found, never "not in force". */
  entry: v.nullable(PartialDaySchema),
  /** Null: no repeal recorded. */
  repealed: v.nullable(PartialDaySchema),
  /** As printed: `477-IV`, `115-FZ`. */
  number: v.nullable(v.string()),
  topics: v.array(v.picklist(TOPICS)),
  summary: BilingualSchema,
  /** How the act and its dates are known. */
  verification: VerificationSchema,
  notes: v.string(),
  sources: v.array(EvidenceSchema),
});
export type Act = v.InferOutput<typeof ActSchema>;

const ActsSchema = v.object({ acts: v.array(ActSchema), towns: v.array(TownSchema) });

/** What the pages of the law need beside the instruments: national acts, and the names of places of signature. */
export interface Acts {
  readonly acts: readonly Act[];
  readonly towns: readonly Town[];
}

/** The door for the acts' file. Throws a `ValiError` that names the path and the wrong value. */
export const decodeActs = (json: unknown): Acts => v.parse(ActsSchema, json);
