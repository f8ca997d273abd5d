import { type RoleLensWords, roleLensEn } from '../i18n/en/role-lens';
import { roleLensKk } from '../i18n/kk/role-lens';
import type { Language } from '../i18n/language';
import { roleLensRu } from '../i18n/ru/role-lens';

/** The words of the lens of positions, which come with it. */
export const ROLE_LENS_WORDS: Readonly<Record<Language, RoleLensWords>> = {
  en: roleLensEn,
  ru: roleLensRu,
  kk: roleLensKk,
};
