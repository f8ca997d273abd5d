import { outsideEn, type OutsideWords } from '../../i18n/en/outside';
import { outsideKk } from '../../i18n/kk/outside';
import { outsideRu } from '../../i18n/ru/outside';
import type { Language } from '../../i18n/language';

export const OUTSIDE_WORDS: Record<Language, OutsideWords> = {
  en: outsideEn,
  ru: outsideRu,
  kk: outsideKk,
};
