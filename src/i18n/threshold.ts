import type { Language } from './language';

/** Kazakh figures are written as Russian ones are, and every browser knows those. */
const TAGS: Record<Language, string> = { en: 'en', ru: 'ru', kk: 'ru' };

/** Three decimals of a number are one of a percentage. */
const EXACT: Intl.NumberFormatOptions = { maximumFractionDigits: 3 };
const SHARE: Intl.NumberFormatOptions = { style: 'percent', maximumFractionDigits: 1 };

/** Formats a threshold with as many decimals as it has, three at most: `0.2`, `1,000`. */
export const formatThreshold = (n: number, lang: Language): string =>
  new Intl.NumberFormat(TAGS[lang], EXACT).format(n);

/** The same with its sign: `+0.25`, `−0.6`. */
export const formatSignedThreshold = (n: number, lang: Language): string =>
  new Intl.NumberFormat(TAGS[lang], { ...EXACT, signDisplay: 'exceptZero' }).format(n).replace('-', '\u2212');

/** A threshold of shares, 0 to 1, in percent: `25%`, `33.3%`. */
export const formatShareThreshold = (share: number, lang: Language): string =>
  new Intl.NumberFormat(TAGS[lang], SHARE).format(share);
