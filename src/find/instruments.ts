import type { Instrument } from '../domain/instrument';
import { ALIASES } from './aliases';

/** Returns a text in lower case and without marks, so that “turkiye” and “Türkiye” are one. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307-\u036f]/g, '')
    .normalize('NFC')
    .trim();

/** The words that find an instrument, as `plain` writes them, each after a space. */
interface Names {
  /** Its short names, id and years, and other names of the two states of a bilateral. */
  readonly short: string;
  readonly title: string;
}

const known = new WeakMap<Instrument, Names>();

/** Returns the names of an instrument, made once: every letter typed asks for those of all instruments. */
function namesOf(instrument: Instrument): Names {
  const found = known.get(instrument);
  if (found) return found;
  const { id, short, title, signed, entry } = instrument;
  const states = instrument.kind === 'bilateral' ? instrument.parties : [];
  const aliases = states.flatMap((code) => ALIASES[code] ?? []);
  const years = [signed.date, entry.date].map((date) => date?.slice(0, 4) ?? '');
  const names = {
    short: spaced([id, short.en, short.ru, short.kk, ...aliases, ...years]),
    title: spaced([title.en, title.ru]),
  };
  known.set(instrument, names);
  return names;
}

const spaced = (texts: readonly string[]): string =>
  ` ${plain(texts.join(' ')).replace(/[^\p{L}\p{N}]+/gu, ' ')}`;

const MOST = 5;
/** Letters; shorter texts begin too many names. */
const LEAST = 3;

/**
 * Returns at most five instruments whose names have a word beginning with each of `words` (plain), in any order. Those
 * whose short name has them come first, each in the tables' order.
 */
export function instrumentsFor(words: readonly string[], instruments: readonly Instrument[]): Instrument[] {
  const sought = words.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u)).filter(Boolean);
  if (sought.join('').length < LEAST) return [];
  const holds = (text: string): boolean => sought.every((word) => text.includes(` ${word}`));
  const byShort = instruments.filter((i) => holds(namesOf(i).short));
  const byTitle = instruments.filter((i) => holds(namesOf(i).short + namesOf(i).title));
  return [...new Set([...byShort, ...byTitle])].slice(0, MOST);
}
