import { furtherEn, largestEn, totalEn } from './en/further';
import { furtherKk, largestKk, totalKk } from './kk/further';
import type { FurtherGrammars } from './parts';
import { furtherRu, largestRu, totalRu } from './ru/further';

/** The words of the further measures in every language. */
export const FURTHER_GRAMMARS: FurtherGrammars = {
  en: { told: furtherEn, largest: largestEn, total: totalEn },
  ru: { told: furtherRu, largest: largestRu, total: totalRu },
  kk: { told: furtherKk, largest: largestKk, total: totalKk },
};
