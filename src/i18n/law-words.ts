import type { Language } from './language';
import { lawEn, type LawWords } from './en/law';
import { lawKk } from './kk/law';
import { lawRu } from './ru/law';

export const LAW_WORDS: Record<Language, LawWords> = { en: lawEn, ru: lawRu, kk: lawKk };
