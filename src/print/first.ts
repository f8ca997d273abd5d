/**
 * The first script: it stands in the page itself and runs before anything is painted. It shows the poster that the link
 * asks for, or none where the link asks for another view, and fetches the atlas when the poster has been painted. It
 * reads the link as `parseView` does, but knows only the opening view's words.
 */
import type { Language } from '../i18n/language';
import { fitLines } from '../components/words/fit-lines';
import { GONE, keptAddress, otherEdition } from '../state/pinned';
import { readSearch } from '../state/search';
import { type NoticeWords, showLoading, showLoss } from './notice';
import { movePulses } from './pulses';

/** Put here by the build, wherever it stands: so it stands once. */
declare const POSTER: Poster;

interface Poster {
  /** Of the tables that this page is of. */
  readonly edition: string;
  readonly modes: readonly string[];
  readonly languages: readonly Language[];
  /** What the opening view's link would say, field by field; null where it must say nothing. */
  readonly opening: Readonly<Record<string, string | null>>;
  /** The same for a lecture's first slide. */
  readonly lecture: Readonly<Record<string, string | null>>;
  readonly words: Readonly<Record<Language, NoticeWords & { readonly lost: string }>>;
  readonly script: string;
  readonly styles: string;
  /** Rules for paper: asked for when the atlas is there, since the page is not loaded before they are. */
  readonly paper: string;
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
  'v',
  GONE,
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

const pinned = otherEdition(said.get('v'), poster.edition);

root.lang = lang;
root.dataset.theme = oneOf('theme', ['light', 'dark']) ?? (dark ? 'dark' : 'light');
root.dataset.motion = oneOf('motion', ['off']) ?? 'on';
root.dataset.scripts = '';
/** A lecture is printed for a hall, not for a phone. */
const fits = mode !== 'lecture' || innerWidth >= 800;
root.dataset.poster = isOpening && fits && !pinned ? `${mode}-${lang}` : 'none';

/**
 * Where the atlas's folder may be: beside the page, and, where a server gives a folder's page at an address without the
 * slash at its end, below it.
 */
const [, folder] = /([^/]+)$/.exec(location.pathname) ?? [];
const folders = folder === undefined || /\.[a-z]+$/i.test(folder) ? ['./'] : ['./', `./${folder}/`];

/** Whether the host's policy forbids the styles in the page: then the same are asked for as a file. */
const isBare = (): boolean => getComputedStyle(root).getPropertyValue('--paper') === '';

const link = (attributes: Partial<HTMLLinkElement>): void =>
  document.head.append(Object.assign(document.createElement('link'), attributes));
const ask =
  (base: string, priority?: 'low') =>
  (href: string): void =>
    link({ rel: 'preload', as: 'script', fetchPriority: priority ?? 'auto', href: base + href });

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
    else {
      link({ rel: 'stylesheet', media: 'print', href: base + poster.paper });
      if (isOpening && mode === 'page') setTimeout(() => poster.map.forEach(ask(base, 'low')));
    }
  };
  document.head.append(script);
  if (isBare()) link({ rel: 'stylesheet', href: base + poster.styles });
  [...poster.tongues[lang], ...poster.tables].forEach(ask(base));
}

/**
 * Goes on to the folder of the edition that the link is pinned to; where that is not kept the atlas opens, and says so.
 * @param at which of the folders is asked what is kept
 */
function seekEdition(version: string, at: number): void {
  const base = folders[at];
  if (base === undefined) {
    fetchAtlas(0);
    return;
  }
  const script = Object.assign(document.createElement('script'), { src: `${base}editions.js` });
  script.onload = script.onerror = () => {
    if (!globalThis.koshEditions) seekEdition(version, at + 1);
    else if (!globalThis.koshEditions.includes(version)) fetchAtlas(0);
    else location.replace(keptAddress(new URL('.', script.src).href, version, location));
  };
  document.head.append(script);
}

let begun = false;
function begin(): void {
  if (begun) return;
  if (pinned && !said.has(GONE)) seekEdition(pinned, 0);
  else fetchAtlas(0);
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
