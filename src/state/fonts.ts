import { type FontFile, WRITTEN_IN } from '../i18n/fonts';
import type { Language } from '../i18n/language';
import { loadTable } from '../load';

let tell: () => void;
let added: readonly { readonly script: FontFile['script']; readonly face: FontFace }[] = [];

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
      script,
      face: new FontFace(family, `url(data:font/woff2;base64,${woff2})`, {
        weight,
        unicodeRange: letters,
        display: 'swap',
      }),
    }));
    await loadScripts(faces, language);
    for (const { face } of faces) document.fonts.add(face);
    added = faces;
    // Nothing tells of faces that were there before they were added.
    document.fonts.dispatchEvent(new Event('loadingdone'));
  });
  tell();
}

const loadScripts = (faces: typeof added, language: Language): Promise<unknown> =>
  Promise.all(
    faces.filter(({ script }) => WRITTEN_IN[language].includes(script)).map(({ face }) => face.load()),
  );

/** Readies the letters of other languages: without them a page that turns to one is laid out twice, at first in the system's. */
export async function readyLetters(languages: readonly Language[]): Promise<void> {
  await fontsThere;
  await Promise.all(languages.map((language) => loadScripts(added, language)));
}
