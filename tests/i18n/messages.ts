import { en, type Messages } from '../../src/i18n/en/page';
import { kk } from '../../src/i18n/kk/page';
import type { Language } from '../../src/i18n/language';
import { ru } from '../../src/i18n/ru/page';

/** The page's words in every language at once; a page has those that `speech/tongues.ts` brought. */
export const MESSAGES: Record<Language, Messages> = { en, ru, kk };
