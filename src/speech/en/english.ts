import { en } from '../../i18n/en/page';
import type { Tongue } from '../tongues';
import { english } from './sentence';

export const englishTongue: Tongue = { messages: en, grammar: english };
