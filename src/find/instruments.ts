import type { Dossier } from '../domain/dossier';
import type { Instrument } from '../domain/instrument';
import { ALIASES } from './aliases';

/** Lower case, without marks, so that «Киргизия», “turkiye” and “Türkiye” are all found. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u0305\u0307-\u036f]/g, '')
    .normalize('NFC')
    .trim();

const known = new WeakMap<Instrument, string>();

/** Keeps what an instrument answers to, plain, each word after a space. */
function kept(instrument: Instrument, names: () => string): string {
  const found = known.get(instrument) ?? names();
  known.set(instrument, found);
  return found;
}

/** Its short names, id and years, and other names of the two states of a bilateral. */
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
/** Shorter texts begin too many names. */
const LEAST = 3;

/** Titles by an instrument's id, where they are here. */
export type Dossiers = ReadonlyMap<string, Dossier> | null;

/**
 * At most five instruments whose names hold a word beginning with each of `words` (plain), in any order: those whose
 * short name does first, each in the tables' order. Without `dossiers` no title is searched.
 */
export function instrumentsFor(
  words: readonly string[],
  instruments: readonly Instrument[],
  dossiers: Dossiers,
): Instrument[] {
  const sought = words.flatMap((word) => word.split(/[^\p{L}\p{N}]+/u)).filter(Boolean);
  if (sought.join('').length < LEAST) return [];
  const holds = (text: string): boolean => sought.every((word) => text.includes(` ${word}`));
  const shortNames = (i: Instrument): string => kept(i, () => shortNamesOf(i));
  const titles = (dossier: Dossier | undefined): string =>
    dossier ? kept(dossier, () => titlesOf(dossier)) : '';
  const byShort = instruments.filter((i) => holds(shortNames(i)));
  const byTitle = dossiers
    ? instruments.filter((i) => holds(shortNames(i) + titles(dossiers.get(i.id))))
    : [];
  return [...new Set([...byShort, ...byTitle])].slice(0, MOST);
}
