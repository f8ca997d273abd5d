import * as v from 'valibot';
import { CountryCodeSchema, isCountryCode } from './country';
import type { BilateralDossier, Dossier, MultilateralDossier, PartyRecord } from './dossier';

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

export const CAPTIONS = ['later-termination-not-checked'] as const;

export const VOTES = ['yes', 'no', 'abstain', 'absent'] as const;

/** `EU` is a party of its own; it binds its members by their dated membership. */
export const PartyCodeSchema = v.union([CountryCodeSchema, v.literal('EU')]);
export type PartyCode = v.InferOutput<typeof PartyCodeSchema>;

export const isPartyCode = (text: string): text is PartyCode => text === 'EU' || isCountryCode(text);

/** What is recorded of an instrument beside the law itself, and comes when it is opened. */
type Words = 'title' | 'titleSeen' | 'summary' | 'notes' | 'sources';
type Dated = Dossier['entry'];
type Lean<D extends Dossier> = Omit<D, Words | 'signed' | 'termination' | 'suspensions'> & {
  readonly signed: Dated;
  readonly termination: { readonly date: Dated['date'] } | null;
  readonly suspensions: readonly Omit<Dossier['suspensions'][number], 'by'>[];
};

export type Ratification = Omit<BilateralDossier['ratifications'][number], 'act'>;
export type Bilateral = Omit<Lean<BilateralDossier>, 'ratifications'> & {
  readonly ratifications: readonly Ratification[];
};

export type Party = Omit<PartyRecord, 'note'>;
export type Multilateral = Omit<Lean<MultilateralDossier>, 'parties' | 'sameAs'> & {
  readonly parties: readonly Party[];
};

/** A treaty, agreement, protocol, convention, programme or decision on migration, as far as the law in time asks. */
export type Instrument = Bilateral | Multilateral;

/** Whether it is a memorandum or a declaration between two, which is applied from its signature and enters into no force. */
export const isArrangement = (i: Instrument): i is Bilateral => i.kind === 'bilateral' && !i.binding;
