import { type CountryContextWords, countryContextEn } from '../../../i18n/en/country-context';
import { countryContextKk } from '../../../i18n/kk/country-context';
import type { Language } from '../../../i18n/language';
import { countryContextRu } from '../../../i18n/ru/country-context';
import type { Session } from '../../../state/session.svelte';

const WORDS: Readonly<Record<Language, CountryContextWords>> = {
  en: countryContextEn,
  ru: countryContextRu,
  kk: countryContextKk,
};

/** The words of the lower half of a country's page in the reader's language. */
export const contextWords = (session: Session): CountryContextWords => WORDS[session.lang];
