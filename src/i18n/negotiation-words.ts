import type { Language } from './language';
import { negotiationEn, type NegotiationWords } from './en/negotiation';
import { negotiationKk } from './kk/negotiation';
import { negotiationRu } from './ru/negotiation';

export const NEGOTIATION_WORDS: Record<Language, NegotiationWords> = {
  en: negotiationEn,
  ru: negotiationRu,
  kk: negotiationKk,
};
