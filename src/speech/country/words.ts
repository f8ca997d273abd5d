import { countryEn, type CountryWords } from '../../i18n/en/country';
import { countryKk } from '../../i18n/kk/country';
import type { Language } from '../../i18n/language';
import { countryRu } from '../../i18n/ru/country';

/** The words of the upper half of a country's page. */
export const COUNTRY_WORDS: Readonly<Record<Language, CountryWords>> = {
  en: countryEn,
  ru: countryRu,
  kk: countryKk,
};
