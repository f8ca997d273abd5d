import * as v from 'valibot';

/**
 * ISO 3166-1 alpha-3, e.g. `KGZ`; the UN's `OOO` (other origins) and `XCX` (Channel Islands), UNHCR's `UNK` (unknown
 * origin) and `XXA` (stateless people), and the former `SUD` and `SCG` too.
 */
export type CountryCode = string & { readonly __country: true };

export const isCountryCode = (text: string): text is CountryCode => /^[A-Z]{3}$/.test(text);

export const CountryCodeSchema = v.custom<CountryCode>(
  (x) => typeof x === 'string' && isCountryCode(x),
  (issue) => `${JSON.stringify(issue.input)} is not an ISO 3166-1 alpha-3 code`,
);

/** A code written in the code or a test; throws when it is malformed. */
export function countryCode(text: string): CountryCode {
  if (!isCountryCode(text)) throw new Error(`"${text}" is not an ISO 3166-1 alpha-3 code`);
  return text;
}

const NO_STATE: readonly string[] = ['OOO', 'UNK', 'XXA'];

/** Whether a code stands for a state or territory: people of other or unknown origins have none to name. */
export const isPlace = (code: CountryCode): boolean => !NO_STATE.includes(code);

/** The twelve states the atlas is about, in the order its lists use. */
export const REGION = [
  'KAZ',
  'KGZ',
  'TJK',
  'TKM',
  'UZB',
  'RUS',
  'BLR',
  'UKR',
  'MDA',
  'ARM',
  'AZE',
  'GEO',
].map(countryCode);

/**
 * A country's name in the shapes a sentence needs. Stored, never templated: «в Украину», «из Тәжікстаннан».
 * `from` and `to` carry their prepositions where the language has them.
 */
const NameForms = v.object({
  /** On a label and in a list: `Uzbekistan`, `Узбекистан`, `Өзбекстан`. */
  name: v.string(),
  /** Where a move begins: `from Uzbekistan`, `из Узбекистана`, `Өзбекстаннан`. */
  from: v.string(),
  /** Where a move ends: `to Uzbekistan`, `в Узбекистан`, `Өзбекстанға`. */
  to: v.string(),
  /** Where people are: `in Uzbekistan`, `в Узбекистане`, `Өзбекстанда`. */
  in: v.string(),
  /** Whose: `Uzbekistan's`, `Узбекистана`, `Өзбекстанның`. */
  of: v.string(),
  /** By whom or between whom: `Uzbekistan`, `Узбекистаном`, `Өзбекстанмен`. */
  with: v.string(),
});
export type NameForms = v.InferOutput<typeof NameForms>;

export const CountrySchema = v.object({
  code: CountryCodeSchema,
  alpha2: v.nullable(v.string()),
  /** Where the country's arcs begin and end: `[longitude, latitude]` of its capital or population centre; null for areas without a place. */
  anchor: v.nullable(v.tuple([v.number(), v.number()])),
  /** The town the anchor stands on, for the evidence. */
  anchorName: v.nullable(v.string()),
  names: v.object({ en: NameForms, ru: NameForms, kk: NameForms }),
});
export type CountryEntry = v.InferOutput<typeof CountrySchema>;
/** A country as a page knows it. */
export type Country = Omit<CountryEntry, 'anchorName'>;
