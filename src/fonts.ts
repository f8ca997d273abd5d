import type { Language } from './i18n/language';
import { loadTable } from './load';

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
const WRITTEN_IN: Readonly<Record<Language, readonly FontFile['script'][]>> = {
  en: ['latin'],
  ru: ['latin', 'cyrillic'],
  kk: ['latin', 'cyrillic', 'cyrillic-ext'],
};

let tell: () => void;

/** Fulfilled once the page is set in its own fonts; never where they do not come. */
export const fontsThere = new Promise<void>((there) => (tell = there));

/**
 * Brings the page's fonts. They are added when those of the language can be shown: each font that the page learns of, and
 * each that comes to it later, has all of it laid out anew.
 * @throws LoadError when the file is missing or damaged; the system's fonts then stay
 */
export async function loadFonts(language: Language): Promise<void> {
  await loadTable('fonts', async (contents) => {
    const faces = (contents as readonly FontFile[]).map(({ family, script, weight, letters, woff2 }) => ({
      isFirst: WRITTEN_IN[language].includes(script),
      face: new FontFace(family, `url(data:font/woff2;base64,${woff2})`, { weight, unicodeRange: letters }),
    }));
    await Promise.all(faces.filter(({ isFirst }) => isFirst).map(({ face }) => face.load()));
    for (const { face } of faces) document.fonts.add(face);
  });
  tell();
}
