import type { Bilingual } from '../domain/source';

/** Words that exist in English and Russian only: in Kazakh the Russian is shown, marked as Russian. */
export const spoken = (words: Bilingual, lang: 'en' | 'ru' | 'kk'): { text: string; lang: 'en' | 'ru' } =>
  lang === 'en' ? { text: words.en, lang } : { text: words.ru, lang: 'ru' };
