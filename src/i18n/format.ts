import type { Country, CountryCode, NameForms } from '../domain/country';
import { type Measure, MEASURE } from '../domain/measure';
import { type Language, perLanguage } from './language';

export {
  formatAsOf,
  formatDay,
  formatDuring,
  formatInStretch,
  formatPartial,
  formatPeriod,
  formatSince,
  formatSpan,
  formatStretch,
  formatWhen,
} from './dates';

/** Kazakh figures are written as Russian ones are, and every browser knows those. */
const writtenAs = (lang: Language): string => (lang === 'kk' ? 'ru' : lang);
const figuresOf = perLanguage((lang) => new Intl.NumberFormat(writtenAs(lang), { maximumFractionDigits: 1 }));
const fineFiguresOf = perLanguage((lang) => new Intl.NumberFormat(writtenAs(lang)));

/** Browsers without Kazakh collation fall back to Russian, which differs only in the nine Kazakh letters. */
const orderOf = perLanguage((lang) => new Intl.Collator(lang === 'kk' ? ['kk', 'ru'] : lang));

/** Formats a count of persons with grouped digits: `171,234`; in Russian and Kazakh the groups stand apart by no-break spaces. */
export const formatPersons = (persons: number, lang: Language): string => figuresOf(lang).format(persons);

const UNITS: Record<Language, readonly [thousand: string, million: string]> = {
  en: ['k', 'm'],
  ru: ['\u00a0тыс.', '\u00a0млн'],
  kk: ['\u00a0мың', '\u00a0млн'],
};

/** Formats a count for an axis, one decimal at most: `850`, `1.5k`, `125k`, `1.2m`. */
export function formatShort(persons: number, lang: Language): string {
  const [thousand, million] = UNITS[lang];
  if (persons < 1_000) return formatPersons(Math.round(persons), lang);
  if (persons < 999_950) return formatPersons(persons / 1_000, lang) + thousand;
  return formatPersons(persons / 1_000_000, lang) + million;
}

/** Formats a count beside its arc with so many digits, in full below 10,000: `4,341`, `331k`, `1.45m`. */
export function formatBrief(persons: number, digits: number, lang: Language): string {
  const [thousand, million] = UNITS[lang];
  const rounded = Number(persons.toPrecision(digits));
  if (persons < 10_000) return formatPersons(persons, lang);
  if (rounded < 1_000_000) return formatPersons(rounded / 1_000, lang) + thousand;
  return fineFiguresOf(lang).format(rounded / 1_000_000) + million;
}

/** US$ million; a model's smaller amounts are written as less than this. */
const LEAST = 0.1;

interface MoneyWords {
  readonly million: string;
  readonly billion: string;
  readonly less: string;
}
const MONEY: Record<Language, Record<'long' | 'short', MoneyWords>> = {
  en: {
    long: {
      million: 'US${0}\u00a0million',
      billion: 'US${0}\u00a0billion',
      less: 'amount under US${0}\u00a0million',
    },
    short: { million: 'US${0}\u00a0m', billion: 'US${0}\u00a0bn', less: '<\u00a0US${0}\u00a0m' },
  },
  ru: {
    long: {
      million: '{0}\u00a0млн долларов США',
      billion: '{0}\u00a0млрд долларов США',
      less: 'менее {0}\u00a0млн долларов США',
    },
    short: {
      million: '{0}\u00a0млн\u00a0$',
      billion: '{0}\u00a0млрд\u00a0$',
      less: '<\u00a0{0}\u00a0млн\u00a0$',
    },
  },
  kk: {
    long: {
      million: '{0}\u00a0млн АҚШ доллары',
      billion: '{0}\u00a0млрд АҚШ доллары',
      less: '{0}\u00a0млн АҚШ долларынан аз',
    },
    short: {
      million: '{0}\u00a0млн\u00a0$',
      billion: '{0}\u00a0млрд\u00a0$',
      less: '<\u00a0{0}\u00a0млн\u00a0$',
    },
  },
};

/**
 * Formats a model's money, given in US$ million: `US$2.3 billion`, `US$15.6 m`; below the least, to follow “an
 * estimated”, `amount under US$0.1 million`. From 100 million on it is rounded to whole millions.
 */
export function formatMoney(million: number, lang: Language, length: 'long' | 'short'): string {
  const words = MONEY[lang][length];
  if (million < LEAST / 2) return words.less.replace('{0}', formatPersons(LEAST, lang));
  const rounded = million < 100 ? million : Math.round(million);
  return rounded < 1_000
    ? words.million.replace('{0}', formatPersons(rounded, lang))
    : words.billion.replace('{0}', formatPersons(rounded / 1_000, lang));
}

/** Formats a measure's figure for a list or a label: persons, or money with its unit. */
export const formatFigure = (figure: number, measure: Measure, lang: Language): string =>
  MEASURE[measure].unit === 'persons' ? formatPersons(figure, lang) : formatMoney(figure, lang, 'short');

const AND: Record<Language, string> = { en: 'and', ru: 'и', kk: 'және' };

/** Joins items as `A`, `A and B`, `A, B and C`. */
export function joinList(items: readonly string[], lang: Language): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${AND[lang]} ${last}`;
}

/** Returns a copy of `items` sorted by the language's alphabet. */
export const sortByName = <T>(items: readonly T[], lang: Language, nameOf: (item: T) => string): T[] =>
  [...items].sort((a, b) => orderOf(lang).compare(nameOf(a), nameOf(b)));

/** Returns a country's name in all its forms. Throws where the atlas does not have the country. */
export function namesOf(
  countries: ReadonlyMap<CountryCode, Country>,
  code: CountryCode,
  lang: Language,
): NameForms {
  const country = countries.get(code);
  if (country === undefined) throw new Error(`the atlas has no country ${code}: add a row to countries.csv`);
  return country.names[lang];
}

/** Returns one form of a country's name: `countryForm(atlas.countries, code, 'ru', 'in')` is «в Украине». */
export const countryForm = (
  countries: ReadonlyMap<CountryCode, Country>,
  code: CountryCode,
  lang: Language,
  form: keyof NameForms,
): string => namesOf(countries, code, lang)[form];
