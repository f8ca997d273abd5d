import type { Language } from './language';
import { editionEn, type EditionWords } from './en/edition.ts';
import { editionKk } from './kk/edition.ts';
import { editionRu } from './ru/edition.ts';

export const EDITION_WORDS: Record<Language, EditionWords> = { en: editionEn, ru: editionRu, kk: editionKk };
