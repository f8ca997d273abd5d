import { kk } from '../../i18n/kk/page';
import type { Tongue } from '../tongues';
import { kazakh } from './sentence';

export const kazakhTongue: Tongue = { messages: kk, grammar: kazakh };
