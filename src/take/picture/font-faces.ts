import { type FontFile, WRITTEN_IN } from '../../i18n/fonts';
import type { Language } from '../../i18n/language';

/**
 * The page's fonts as a `<style>` for an SVG that is drawn as an image: such a one sees no font of its page. Only the
 * scripts that the language is written in.
 */
export function fontFaces(fonts: readonly FontFile[], lang: Language): string {
  const rules = fonts
    .filter(({ script }) => WRITTEN_IN[lang].includes(script))
    .map(
      ({ family, weight, letters, woff2 }) =>
        `@font-face{font-family:'${family}';font-weight:${weight};unicode-range:${letters};src:url(data:font/woff2;base64,${woff2})}`,
    );
  return `<style>${rules.join('')}</style>`;
}

/** An SVG document with such a style in it. */
export const withFonts = (svg: string, style: string): string =>
  svg.replace(/<svg [^>]*>/, (opening) => opening + style);
