import { en, type Messages } from './en/page';
import { kk } from './kk/page';
import type { Language } from './language';
import { ru } from './ru/page';

export const MESSAGES: Record<Language, Messages> = { en, ru, kk };
