import * as v from 'valibot';
import { WebAddressSchema } from './address';

/** How well a fact is established; `computed` follows from a treaty clause, `unverified` rests on recollection. */
export const VERIFICATIONS = ['source', 'computed', 'starting-paper', 'unverified'] as const;
export type Verification = (typeof VERIFICATIONS)[number];
export const VerificationSchema = v.picklist(VERIFICATIONS);

/** Words in the languages they were seen or written in. */
export const BilingualSchema = v.object({ en: v.string(), ru: v.string() });
export const TrilingualSchema = v.object({ en: v.string(), ru: v.string(), kk: v.string() });
export type Bilingual = v.InferOutput<typeof BilingualSchema>;
export type Trilingual = v.InferOutput<typeof TrilingualSchema>;

/** One page or dataset, and what it shows of the fact beside it. */
export const EvidenceSchema = v.object({
  publisher: v.string(),
  title: v.nullable(v.string()),
  url: v.nullable(WebAddressSchema),
  date: v.nullable(v.string()),
  /** What the page supports, in the table's own words: `signed`, `inForce`, `title` … */
  supports: v.array(v.string()),
  verification: VerificationSchema,
  note: v.nullable(v.string()),
});
export type Evidence = v.InferOutput<typeof EvidenceSchema>;

/** A publication that figures or geometry come from, with its licence. */
export const SourceSchema = v.object({
  id: v.string(),
  publisher: TrilingualSchema,
  title: v.string(),
  edition: v.nullable(v.string()),
  url: v.nullable(WebAddressSchema),
  licence: v.string(),
  licenceUrl: v.nullable(WebAddressSchema),
  /** The line to print wherever the figures are shown. */
  attribution: TrilingualSchema,
  retrieved: v.nullable(v.string()),
  notes: v.nullable(v.string()),
});
export type Source = v.InferOutput<typeof SourceSchema>;

/** A publication as far as the line under a figure asks: the rest comes when it is opened. */
export type Credit = Pick<Source, 'id' | 'attribution'>;
