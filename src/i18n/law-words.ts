import type { Language } from './language';
import { lawEn, type LawWords } from './law-en';
import { lawKk } from './law-kk';
import { lawRu } from './law-ru';

export const LAW_WORDS: Record<Language, LawWords> = { en: lawEn, ru: lawRu, kk: lawKk };
