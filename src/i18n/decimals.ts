/** Figures with a fixed number of decimals, with a sign or as a percentage; counts of persons are in `format.ts`. */
import type { Language } from './language';

/** Kazakh figures are written as Russian ones are, and every browser knows those. */
const TAGS: Record<Language, string> = { en: 'en', ru: 'ru', kk: 'ru' };
const known = new Map<string, Intl.NumberFormat>();

function formatOf(lang: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${lang} ${JSON.stringify(options)}`;
  const found = known.get(key) ?? new Intl.NumberFormat(TAGS[lang], options);
  known.set(key, found);
  return found;
}

/** Intl has a hyphen before negative numbers; a minus sign is as wide as a plus. */
const withMinus = (text: string): string => text.replace('-', '\u2212');

const withDecimals = (decimals: number): Intl.NumberFormatOptions => ({
  minimumFractionDigits: decimals,
  maximumFractionDigits: decimals,
});

/** Formats with exactly so many decimals: `0.54`, `−0.20`, «0,54». A figure that rounds to 0 has no sign. */
export const formatDecimal = (n: number, decimals: number, lang: Language): string =>
  withMinus(formatOf(lang, { ...withDecimals(decimals), signDisplay: 'negative' }).format(n));

/** The same with a plus where it is greater than 0: `+0.41`. */
export const formatSigned = (n: number, decimals: number, lang: Language): string =>
  withMinus(formatOf(lang, { ...withDecimals(decimals), signDisplay: 'exceptZero' }).format(n));

/** From so much on a share is written in whole percent. */
const TENTH = 0.0995;
const LEAST = 0.001;

/**
 * Formats a share of 0 to 1: `81%`, «81 %» in Russian and Kazakh. Unless `decimals` says how many there may be, there is
 * one below a tenth, `3.2%`, and what is less than a thousandth is said to be.
 */
export function formatShare(share: number, lang: Language, decimals?: number): string {
  const percent = (n: number, most: number): string =>
    formatOf(lang, { style: 'percent', maximumFractionDigits: most }).format(n);
  if (decimals !== undefined) return percent(share, decimals);
  if (share > 0 && share < LEAST) return `<\u00a0${percent(LEAST, 1)}`;
  return percent(share, share < TENTH ? 1 : 0);
}

/** Formats a share in percent without the sign, where a heading has it: `94`. */
export const formatPercents = (share: number, decimals: number, lang: Language): string =>
  formatOf(lang, { maximumFractionDigits: decimals }).format(100 * share);
