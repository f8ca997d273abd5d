import { type CiteWords, citeEn } from '../../i18n/en/cite';
import { citeKk } from '../../i18n/kk/cite';
import { citeRu } from '../../i18n/ru/cite';
import type { Language } from '../../i18n/language';

export const CITE_WORDS: Record<Language, CiteWords> = { en: citeEn, ru: citeRu, kk: citeKk };
