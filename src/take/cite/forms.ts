import type { CiteWords } from '../../i18n/en/cite';
import type { Language } from '../../i18n/language';
import { bibtexOf, cslOf, risOf } from './exchange';
import type { Item } from './item';
import { htmlOf, type Run, textOf } from './runs';
import { apa, chicago, gostRecord, gostReference } from './styles';

/** Forms that are read, and forms that a reference manager reads. */
export const STYLES = ['gost-reference', 'gost-record', 'apa', 'chicago'] as const;
export const EXCHANGES = ['bibtex', 'ris', 'csl'] as const;
export type Style = (typeof STYLES)[number];
export type Exchange = (typeof EXCHANGES)[number];
export type CiteForm = Style | Exchange;

/** The forms in the order of a language's readers: theses in Russian and Kazakh follow the state standards. */
export const formsFor = (lang: Language): readonly CiteForm[] =>
  lang === 'en' ? ['apa', 'chicago', ...EXCHANGES] : [...STYLES, ...EXCHANGES];

const WRITERS: Record<Style, (item: Item, words: CiteWords) => Run[]> = {
  'gost-reference': gostReference,
  'gost-record': gostRecord,
  apa,
  chicago,
};

const FILES: Record<
  Exchange,
  { readonly end: string; readonly type: string; readonly write: (items: readonly Item[]) => string }
> = {
  bibtex: { end: '.bib', type: 'application/x-bibtex', write: bibtexOf },
  ris: { end: '.ris', type: 'application/x-research-info-systems', write: risOf },
  csl: { end: '.csl.json', type: 'application/vnd.citationstyles.csl+json', write: cslOf },
};

export const isStyle = (form: CiteForm): form is Style => STYLES.some((style) => style === form);

/** A citation as text, as HTML where it has italics, and as a file where a program reads it. */
export interface Citation {
  readonly text: string;
  readonly paragraphs: readonly (readonly Run[])[] | null;
  readonly html: string | null;
  readonly file: { readonly end: string; readonly type: string } | null;
}

/** Writes items in a form: one paragraph an item in a style, one entry an item for a program. */
export function cite(items: readonly Item[], form: CiteForm, words: CiteWords): Citation {
  if (!isStyle(form)) {
    const { write, ...file } = FILES[form];
    return { text: write(items), paragraphs: null, html: null, file };
  }
  const paragraphs = items.map((item) => WRITERS[form](item, words));
  return {
    text: paragraphs.map(textOf).join('\n'),
    paragraphs,
    html: paragraphs.map((runs) => `<p>${htmlOf(runs)}</p>`).join(''),
    file: null,
  };
}
