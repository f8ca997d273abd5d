import { furtherEn, largestEn, totalEn } from './en/further';
import { furtherKk, largestKk, totalKk } from './kk/further';
import type { FurtherGrammars } from './parts';
import { furtherRu, largestRu, totalRu } from './ru/further';

/** The words of the further measures in every language. */
export const FURTHER_GRAMMARS: FurtherGrammars = {
  en: { corridor: furtherEn, largest: largestEn, total: totalEn },
  ru: { corridor: furtherRu, largest: largestRu, total: totalRu },
  kk: { corridor: furtherKk, largest: largestKk, total: totalKk },
};
