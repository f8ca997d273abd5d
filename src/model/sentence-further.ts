import { furtherEn, largestEn, totalEn } from './sentence-en-further';
import { furtherKk, largestKk, totalKk } from './sentence-kk-further';
import type { FurtherGrammars } from './sentence-parts';
import { furtherRu, largestRu, totalRu } from './sentence-ru-further';

/** The words of the further measures in every language. */
export const FURTHER_GRAMMARS: FurtherGrammars = {
  en: { told: furtherEn, largest: largestEn, total: totalEn },
  ru: { told: furtherRu, largest: largestRu, total: totalRu },
  kk: { told: furtherKk, largest: largestKk, total: totalKk },
};
