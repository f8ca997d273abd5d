/**
 * The first script: it stands in the page itself and runs before anything is painted. It shows the poster that the link
 * asks for, or none where the link asks for another view, and fetches the atlas when the poster has been painted. It
 * reads the link as `parseView` does, but knows only the opening view's words.
 */
import type { Language } from '../i18n/language';
import { fitLines } from '../components/words/fit-lines';
import { readSearch } from '../state/search';
import { type NoticeWords, showLoading, showLoss } from './notice';
import { movePulses } from './pulses';

/** Put here by the build, wherever it stands: so it stands once. */
declare const POSTER: Poster;

interface Poster {
  readonly modes: readonly string[];
  readonly languages: readonly Language[];
  /** What the opening view's link would say, field by field; null where it must say nothing. */
  readonly opening: Readonly<Record<string, string | null>>;
  /** The same for a lecture's first slide. */
  readonly lecture: Readonly<Record<string, string | null>>;
  readonly words: Readonly<Record<Language, NoticeWords & { readonly lost: string }>>;
  readonly script: string;
  readonly styles: string;
  /** What the script asks for as soon as it runs, and what a zoom needs. */
  readonly tables: readonly string[];
  /** The scripts of each language. */
  readonly tongues: Readonly<Record<Language, readonly string[]>>;
  readonly map: readonly string[];
}

const poster = POSTER;
const root = document.documentElement;
const names = [
  'lang',
  'mode',
  'theme',
  'motion',
  ...Object.keys(poster.opening),
  ...Object.keys(poster.lecture),
];
const said = readSearch(location.search, (name) => names.includes(name)).ours;
const oneOf = <T extends string>(name: string, words: readonly T[]): T | undefined =>
  words.find((word) => word === said.get(name));

const preferred = navigator.languages.flatMap((tag) =>
  poster.languages.filter((known) => known === tag.slice(0, 2).toLowerCase()),
);
const lang = oneOf('lang', poster.languages) ?? preferred[0] ?? 'en';
const words = poster.words[lang];
const mode = oneOf('mode', poster.modes) ?? 'page';
const dark = mode === 'lecture' || matchMedia('(prefers-color-scheme: dark)').matches;

const wanted = mode === 'lecture' ? poster.lecture : poster.opening;
const isOpening = Object.entries(wanted).every(([field, word]) => {
  const asked = said.get(field);
  return asked === undefined || asked === word;
});

root.lang = lang;
root.dataset.theme = oneOf('theme', ['light', 'dark']) ?? (dark ? 'dark' : 'light');
root.dataset.motion = oneOf('motion', ['off']) ?? 'on';
root.dataset.scripts = '';
/** A lecture is printed for a hall, not for a phone. */
const fits = mode !== 'lecture' || innerWidth >= 800;
root.dataset.poster = isOpening && fits ? `${mode}-${lang}` : 'none';

/**
 * Where the atlas's folder may be: beside the page, and, where a server gives a folder's page at an address without the
 * slash at its end, below it.
 */
const [, folder] = /([^/]+)$/.exec(location.pathname) ?? [];
const folders = folder === undefined || /\.[a-z]+$/i.test(folder) ? ['./'] : ['./', `./${folder}/`];

/** Whether the host's policy forbids the styles in the page: then the same are asked for as a file. */
const isBare = (): boolean => getComputedStyle(root).getPropertyValue('--paper') === '';

const link = (rel: string, as: string, href: string, fetchPriority = 'auto'): void =>
  document.head.append(Object.assign(document.createElement('link'), { rel, as, fetchPriority, href }));
const ask =
  (base: string, priority?: 'low') =>
  (href: string): void =>
    link('preload', 'script', base + href, priority);

/**
 * Fetches the atlas's script, and what it will ask for next; on the page, when it has come, what a zoom needs, since the
 * line is idle while the script runs. `main.ts` marks the root where it has run to its end; where it has not, the next folder is tried, and
 * after the last one the reader is told.
 * @param attempt from 0; a file that was lost before is asked for at another address, since the first may be kept
 */
function fetchAtlas(attempt: number): void {
  const base = folders[attempt % folders.length] ?? './';
  const again = attempt < folders.length ? '' : `?again=${attempt}`;
  const script = Object.assign(document.createElement('script'), { src: base + poster.script + again });
  const lose = (): void => {
    script.remove();
    const next = attempt + 1;
    if (next % folders.length > 0) fetchAtlas(next);
    else showLoss(words.lost.replace('{0}', poster.script), words, () => fetchAtlas(next));
  };
  script.onerror = lose;
  script.onload = () => {
    if (root.dataset.atlas === undefined) lose();
    else if (isOpening && mode === 'page') setTimeout(() => poster.map.forEach(ask(base, 'low')));
  };
  document.head.append(script);
  if (isBare()) link('stylesheet', '', base + poster.styles);
  [...poster.tongues[lang], ...poster.tables].forEach(ask(base));
}

let begun = false;
function begin(): void {
  if (!begun) fetchAtlas(0);
  begun = true;
}

/** Where nothing is painted (a hidden tab, a frame below the fold) nobody waits for the poster. */
const PATIENCE_MS = 700;
addEventListener('DOMContentLoaded', () => {
  // The printed line is seen at the first paint; put there once more, it is heard.
  showLoading(words);
  const print = document.querySelector(`.${root.dataset.poster ?? ''} .print`);
  if (print) movePulses(print);
  const headline =
    mode === 'embed' && document.querySelector<HTMLElement>(`#${root.dataset.poster ?? ''} h1`);
  if (headline) fitLines(2)(headline);
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, document.hidden || !isOpening ? 0 : PATIENCE_MS);
});
