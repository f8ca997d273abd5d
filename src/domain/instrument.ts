import * as v from 'valibot';
import { CountryCodeSchema } from './country';
import { PartialDaySchema } from './day';
import { BilingualSchema, EvidenceSchema, TrilingualSchema, VerificationSchema } from './source';

/** What an instrument governs: the topic words of the instrument tables. */
export const TOPICS = [
  'labour-migration',
  'organised-recruitment',
  'legal-status',
  'social-security',
  'mutual-travel',
  'stay-and-registration',
  'citizenship',
  'resettlement',
  'migration-cooperation',
  'irregular-migration',
  'readmission',
  'trafficking',
  'smuggling',
  'refugees',
  'statelessness',
] as const;
export type Topic = (typeof TOPICS)[number];

export const FORMS = [
  'treaty',
  'agreement',
  'protocol',
  'convention',
  'memorandum',
  'decision',
  'programme',
  'declaration',
] as const;
export type Form = (typeof FORMS)[number];

export const ORIENTATIONS = ['facilitates', 'restricts', 'protects', 'cooperates'] as const;
export type Orientation = (typeof ORIENTATIONS)[number];

/** Whose instruments colour a corridor as `regional`; all other frameworks are wider. */
export const REGIONAL_FRAMEWORKS = ['CIS', 'EAEU', 'EurAsEC', 'CES', 'Union State', 'Central Asia'] as const;
const WIDER_FRAMEWORKS = [
  'UN',
  'ILO',
  'CoE',
  'SCO',
  'CSTO',
  'GUAM',
  'Almaty Process',
  'Prague Process',
  'Budapest Process',
] as const;
export const FRAMEWORKS = [...REGIONAL_FRAMEWORKS, ...WIDER_FRAMEWORKS] as const;
export type Framework = (typeof FRAMEWORKS)[number];

export const isRegional = (framework: Framework): boolean =>
  (REGIONAL_FRAMEWORKS as readonly string[]).includes(framework);

/** What the table's author found of a bilateral's present state. */
export const BILATERAL_STATUSES = [
  'entered-into-force',
  'entry-into-force-not-established',
  'in-force-date-unknown',
  'suspended',
  'superseded',
  'terminated',
] as const;

/** `EU` is a party of its own; it binds its members by their dated membership. */
export const PartyCodeSchema = v.union([CountryCodeSchema, v.literal('EU')]);
export type PartyCode = v.InferOutput<typeof PartyCodeSchema>;

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
  vote: v.nullable(v.picklist(['yes', 'no', 'abstain', 'absent'])),
  note: v.string(),
});
export type Party = v.InferOutput<typeof PartySchema>;

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
      caption: v.picklist(['later-termination-not-checked']),
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
export type Bilateral = v.InferOutput<typeof BilateralSchema>;

/** Whether it is a memorandum or a declaration between two, which is applied from its signature and enters into no force. */
export const isArrangement = (i: Instrument): i is Bilateral => i.kind === 'bilateral' && !i.binding;

export const MultilateralSchema = v.object({
  ...common,
  kind: v.literal('multilateral'),
  framework: v.picklist(FRAMEWORKS),
  parties: v.array(PartySchema),
  /** The same treaty's entry among the bilaterals: counted there, once. */
  sameAs: v.nullable(v.string()),
});
export type Multilateral = v.InferOutput<typeof MultilateralSchema>;

/** A treaty, agreement, protocol, convention, programme or decision on migration. */
export type Instrument = Bilateral | Multilateral;
