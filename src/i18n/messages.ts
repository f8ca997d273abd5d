import { en, type Messages } from './en';
import { kk } from './kk';
import type { Language } from './language';
import { ru } from './ru';

export const MESSAGES: Record<Language, Messages> = { en, ru, kk };
