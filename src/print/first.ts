/**
 * The first script: it stands in the page itself and runs before anything is painted. It shows the poster that the link
 * asks for, or none where the link asks for another view, and fetches the atlas when the poster has been painted. It
 * reads the link as `parseView` does, but knows only the opening view's words.
 */
import { readSearch } from '../state/search';

/** Put here by the build. */
declare const POSTER: {
  readonly modes: readonly string[];
  readonly languages: readonly string[];
  /** What the opening view's link would say, field by field; null where it must say nothing. */
  readonly opening: Readonly<Record<string, string | null>>;
  /** The same for a lecture's first slide. */
  readonly lecture: Readonly<Record<string, string | null>>;
  readonly script: string;
  /** What the script asks for as soon as it runs. */
  readonly tables: readonly string[];
};

const root = document.documentElement;
const names = ['lang', 'mode', 'theme', ...Object.keys(POSTER.opening), ...Object.keys(POSTER.lecture)];
const said = readSearch(location.search, (name) => names.includes(name)).ours;
const oneOf = (name: string, words: readonly (string | undefined)[]): string | undefined => {
  const word = said.get(name);
  return words.includes(word) ? word : undefined;
};

const preferred = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
const lang =
  oneOf('lang', POSTER.languages) ?? preferred.find((tag) => POSTER.languages.includes(tag)) ?? 'en';
const mode = oneOf('mode', POSTER.modes) ?? 'page';
const dark = mode === 'lecture' || matchMedia('(prefers-color-scheme: dark)').matches;

const wanted = mode === 'lecture' ? POSTER.lecture : POSTER.opening;
const isOpening = Object.entries(wanted).every(([field, word]) => {
  const asked = said.get(field);
  return asked === undefined || asked === word;
});

root.lang = lang;
root.dataset.theme = oneOf('theme', ['light', 'dark']) ?? (dark ? 'dark' : 'light');
root.dataset.scripts = '';
/** A lecture is printed for a hall, not for a phone. */
const fits = mode !== 'lecture' || innerWidth >= 800;
root.dataset.poster = isOpening && fits ? `${mode}-${lang}` : 'none';

const ask =
  (rel: string) =>
  (href: string): void =>
    document.head.append(Object.assign(document.createElement('link'), { rel, as: 'script', href }));

let begun = false;
/** The atlas's script, and what it will ask for next. */
function begin(): void {
  if (begun) return;
  begun = true;
  const script = Object.assign(document.createElement('script'), { src: POSTER.script });
  document.head.append(script);
  POSTER.tables.forEach(ask('preload'));
}

/** Where nothing is painted (a hidden tab, a frame below the fold) nobody waits for the poster. */
const PATIENCE_MS = 700;
addEventListener('DOMContentLoaded', () => {
  requestAnimationFrame(() => setTimeout(begin));
  setTimeout(begin, document.hidden || !isOpening ? 0 : PATIENCE_MS);
});

export {};
