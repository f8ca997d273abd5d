import { ru } from '../../i18n/ru/page';
import type { Tongue } from '../tongues';
import { russian } from './sentence';

export const russianTongue: Tongue = { messages: ru, grammar: russian };
