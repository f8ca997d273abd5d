import { type TakeDataWords, takeDataEn } from '../../i18n/en/take-data';
import { takeDataKk } from '../../i18n/kk/take-data';
import { takeDataRu } from '../../i18n/ru/take-data';
import type { Language } from '../../i18n/language';

export const TAKE_DATA_WORDS: Record<Language, TakeDataWords> = {
  en: takeDataEn,
  ru: takeDataRu,
  kk: takeDataKk,
};
