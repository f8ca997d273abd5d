import * as v from 'valibot';
import { CountryCodeSchema } from './country';
import { PartialDaySchema } from './day';
import {
  BILATERAL_STATUSES,
  CAPTIONS,
  FORMS,
  FRAMEWORKS,
  ORIENTATIONS,
  PartyCodeSchema,
  TOPICS,
  VOTES,
} from './instrument';
import { BilingualSchema, EvidenceSchema, TrilingualSchema, VerificationSchema } from './source';

/** A date of the law of treaties with how it is known; a null date means that none was found. */
const DatedSchema = v.object({
  date: v.nullable(PartialDaySchema),
  verification: v.nullable(VerificationSchema),
});

const RatificationSchema = v.object({
  party: PartyCodeSchema,
  date: v.nullable(PartialDaySchema),
  act: v.nullable(v.string()),
});

/** A state bound by a multilateral instrument, with its own dates. */
const PartySchema = v.object({
  party: CountryCodeSchema,
  signed: v.nullable(PartialDaySchema),
  ratified: v.nullable(PartialDaySchema),
  entry: v.nullable(PartialDaySchema),
  withdrawn: v.nullable(PartialDaySchema),
  /** How the row's dates are known; `computed` where the entry follows from a treaty clause. */
  verification: VerificationSchema,
  vote: v.nullable(v.picklist(VOTES)),
  note: v.string(),
});

/** `from` null: suspended from a day nobody recorded; `between` null: towards every party. */
const SuspensionSchema = v.object({
  from: v.nullable(PartialDaySchema),
  by: v.string(),
  between: v.nullable(v.array(v.tuple([CountryCodeSchema, CountryCodeSchema]))),
});

const common = {
  id: v.string(),
  /** English and Russian titles; Kazakh wording was not seen. */
  title: BilingualSchema,
  /** Whether a cited page shows the title; false: given by subject or translated from a mention; null: not recorded. */
  titleSeen: v.nullable(v.boolean()),
  /** Our own short names. */
  short: TrilingualSchema,
  summary: BilingualSchema,
  form: v.picklist(FORMS),
  topics: v.array(v.picklist(TOPICS)),
  /** False: no treaty. A bilateral is then an arrangement; a multilateral is listed and never given a state. */
  binding: v.boolean(),
  orientation: v.picklist(ORIENTATIONS),
  signed: v.object({ ...DatedSchema.entries, place: v.nullable(v.string()) }),
  /** Entry into force; for a multilateral its general date, which binds nobody by itself. */
  entry: DatedSchema,
  /** Null: no end recorded. A record without a date: ended on an unknown day. */
  termination: v.nullable(v.object({ date: v.nullable(PartialDaySchema), by: v.nullable(v.string()) })),
  suspensions: v.array(SuspensionSchema),
  /** Captions shown with every state of a pair from a day on: `{ pair, from, caption }`. */
  caveats: v.array(
    v.object({
      pair: v.tuple([CountryCodeSchema, CountryCodeSchema]),
      from: PartialDaySchema,
      caption: v.picklist(CAPTIONS),
    }),
  ),
  notes: v.string(),
  sources: v.array(EvidenceSchema),
};

export const BilateralSchema = v.object({
  ...common,
  kind: v.literal('bilateral'),
  parties: v.tuple([PartyCodeSchema, PartyCodeSchema]),
  /** Set where it governs movement one way only. */
  direction: v.nullable(v.object({ origin: CountryCodeSchema, destination: CountryCodeSchema })),
  ratifications: v.array(RatificationSchema),
  provisionalFrom: v.nullable(PartialDaySchema),
  status: v.picklist(BILATERAL_STATUSES),
  amends: v.nullable(v.string()),
  amendedBy: v.array(v.string()),
  supersedes: v.nullable(v.string()),
  supersededBy: v.nullable(v.string()),
});
export type BilateralDossier = v.InferOutput<typeof BilateralSchema>;

export const MultilateralSchema = v.object({
  ...common,
  kind: v.literal('multilateral'),
  framework: v.picklist(FRAMEWORKS),
  parties: v.array(PartySchema),
  /** The same treaty's entry among the bilaterals: counted there, once. */
  sameAs: v.nullable(v.string()),
});
export type MultilateralDossier = v.InferOutput<typeof MultilateralSchema>;

/** An instrument with all that is recorded of it. */
export type Dossier = BilateralDossier | MultilateralDossier;
export type PartyRecord = MultilateralDossier['parties'][number];
