import type { Dossier } from '../domain/dossier';
import type { Instrument } from '../domain/instrument';
import { ALIASES } from './aliases';
import { stemRu } from './names';
import { plain } from './plain';

const known = new WeakMap<Instrument, string>();

/** Returns the names of an instrument as `plain` writes them, each word after a space, made once: every letter typed asks for all. */
function namesOnce(instrument: Instrument, names: () => string): string {
  const found = known.get(instrument) ?? names();
  known.set(instrument, found);
  return found;
}

/** The short names, id and years, and other names of the two states of a bilateral. */
function shortNamesOf(instrument: Instrument): string {
  const { id, short, signed, entry } = instrument;
  const states = instrument.kind === 'bilateral' ? instrument.parties : [];
  const aliases = states.flatMap((code) => ALIASES[code] ?? []);
  const years = [signed.date, entry.date].map((date) => date?.slice(0, 4) ?? '');
  return spaced([id, short.en, short.ru, short.kk, ...aliases, ...years]);
}

const titlesOf = ({ title }: Dossier): string => spaced([title.en, title.ru]);

const spaced = (texts: readonly string[]): string =>
  ` ${plain(texts.join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

const MOST = 5;
/** Letters; shorter texts begin too many names. */
const LEAST = 3;

/** Letters of a word that may begin a document's name and is then no misspelt country. */
const LEAST_WORD = 4;

/** Whether a word begins one of some instrument's short name. */
export const beginsInShortName = (word: string, instruments: readonly Instrument[]): boolean =>
  word.length >= LEAST_WORD &&
  instruments.some((i) => namesOnce(i, () => shortNamesOf(i)).includes(` ${word}`));

/** Titles by an instrument's id, where they are here. */
export type Dossiers = ReadonlyMap<string, Dossier> | null;

/**
 * Returns at most five instruments whose names have a word beginning with each of `words` (plain), in any order and
 * Russian case. Those
 * whose short name has them come first, each in the tables' order. Without `dossiers` no title is searched.
 */
export function instrumentsFor(
  words: readonly string[],
  instruments: readonly Instrument[],
  dossiers: Dossiers,
): Instrument[] {
  const sought = words
    .flatMap((word) => word.split(/[^\p{L}\p{N}]+/u))
    .filter(Boolean)
    .map(stemRu);
  if (sought.join('').length < LEAST) return [];
  const holds = (text: string): boolean => sought.every((word) => text.includes(` ${word}`));
  const shortNames = (i: Instrument): string => namesOnce(i, () => shortNamesOf(i));
  const titles = (dossier: Dossier | undefined): string =>
    dossier ? namesOnce(dossier, () => titlesOf(dossier)) : '';
  const byShort = instruments.filter((i) => holds(shortNames(i)));
  const byTitle = dossiers
    ? instruments.filter((i) => holds(shortNames(i) + titles(dossiers.get(i.id))))
    : [];
  return [...new Set([...byShort, ...byTitle])].slice(0, MOST);
}
