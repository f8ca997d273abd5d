import { furtherEn, totalEn } from './en/further';
import { furtherKk, totalKk } from './kk/further';
import type { FurtherGrammars } from './parts';
import { furtherRu, totalRu } from './ru/further';

/** The words of the further measures in every language. */
export const FURTHER_GRAMMARS: FurtherGrammars = {
  en: { corridor: furtherEn, total: totalEn },
  ru: { corridor: furtherRu, total: totalRu },
  kk: { corridor: furtherKk, total: totalKk },
};
