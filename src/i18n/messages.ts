import { en, type Messages } from './en/page';
import { kk } from './kk/page';
import type { Language } from './language';
import { ru } from './ru/page';

/** The page's words in every language at once, for tests; a page has those that `speech/tongues.ts` brought. */
export const MESSAGES: Record<Language, Messages> = { en, ru, kk };
