import type { Language } from './language';

/** One typeface for one script, as `data/fonts.js` has it. */
export interface FontFile {
  readonly family: string;
  readonly script: 'latin' | 'latin-ext' | 'cyrillic' | 'cyrillic-ext';
  /** As CSS writes a range: `400 700`. */
  readonly weight: string;
  /** As CSS writes a `unicode-range`. */
  readonly letters: string;
  /** In base64. */
  readonly woff2: string;
}

/** What a page of each language is surely written in; other letters come when the first of them is shown. */
export const WRITTEN_IN: Readonly<Record<Language, readonly FontFile['script'][]>> = {
  en: ['latin'],
  ru: ['latin', 'cyrillic'],
  kk: ['latin', 'cyrillic', 'cyrillic-ext'],
};
