import type { Language } from './language';
import { diplomacyEn, type DiplomacyWords } from './en/diplomacy';
import { diplomacyKk } from './kk/diplomacy';
import { diplomacyRu } from './ru/diplomacy';

export const DIPLOMACY_WORDS: Record<Language, DiplomacyWords> = {
  en: diplomacyEn,
  ru: diplomacyRu,
  kk: diplomacyKk,
};
