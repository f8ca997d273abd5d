import { staticPagesEn, type StaticPageWords } from '../../i18n/en/static-pages';
import { staticPagesKk } from '../../i18n/kk/static-pages';
import type { Language } from '../../i18n/language';
import { staticPagesRu } from '../../i18n/ru/static-pages';

export const PAGE_WORDS: Readonly<Record<Language, StaticPageWords>> = {
  en: staticPagesEn,
  ru: staticPagesRu,
  kk: staticPagesKk,
};
