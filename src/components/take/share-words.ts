import { shareEn, type ShareWords } from '../../i18n/en/share';
import { shareKk } from '../../i18n/kk/share';
import { shareRu } from '../../i18n/ru/share';
import type { Language } from '../../i18n/language';

export const SHARE_WORDS: Record<Language, ShareWords> = { en: shareEn, ru: shareRu, kk: shareKk };
