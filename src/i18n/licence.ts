import type { Language } from './language';

/** Under what terms others may use what they take: it stands in pictures, on static pages and in the feeds. */
export const LICENCE: Record<Language, string> = {
  en: 'Kosh’s coding of agreements and routes: CC BY 4.0; figures: under their sources’ terms.',
  ru: 'Разметка соглашений и\u00a0маршрутов (Kosh): CC\u00a0BY\u00a04.0; цифры\u00a0— на условиях их источников.',
  kk: 'Келісімдер мен маршруттардың Kosh жасаған кодтауы: CC\u00a0BY\u00a04.0; сандар\u00a0— дереккөздерінің шарттарымен.',
};
