import type { Language } from '../../i18n/language';

/** Words that stay small within a title: articles, conjunctions and prepositions, as the Citation Style Language lists them. */
const SMALL = new Set(
  (
    'about above across afore after against al along alongside amid amidst among amongst around as aside at atop ' +
    'barring before behind below beneath beside besides between beyond but by circa despite down during et except for ' +
    'from given in inside into lest like modulo near next notwithstanding of off on onto or out over per plus pro qua ' +
    'since so than through throughout till to toward towards under underneath until up upon versus via vs with within ' +
    'without yet and nor a an the de von van c ca d v'
  ).split(' '),
);

const capitalised = (word: string): string => word.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Returns an English title as American styles set it: every word but the small ones begins with a capital; others stay as they are. */
export function titleCase(title: string, language: Language): string {
  if (language !== 'en') return title;
  const parts = title.split(/([\s\-–—/.,;?!:()[\]“”"]+)/u);
  const last = parts.findLastIndex((part) => /[\p{L}\p{N}]/u.test(part));
  return parts
    .map((word, i) => {
      const opens = i === 0 || i === last || /[?!:]\s*$/u.test(parts[i - 1] ?? '');
      return opens || !SMALL.has(word) ? capitalised(word) : word;
    })
    .join('');
}
