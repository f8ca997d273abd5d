import type { Messages } from '../i18n/en/page';
import type { Language } from '../i18n/language';
import type { Grammar } from './parts';

/** A language as a reader meets it: the page's words, and how its sentences are made. */
export interface Tongue {
  readonly messages: Messages;
  readonly grammar: Grammar;
}

/** Each comes by a script of its own: a reader needs one. */
const learnt = new Map<Language, Tongue>();

async function fetchTongue(lang: Language): Promise<Tongue> {
  switch (lang) {
    case 'en':
      return (await import('./en/english')).englishTongue;
    case 'ru':
      return (await import('./ru/russian')).russianTongue;
    case 'kk':
      return (await import('./kk/kazakh')).kazakhTongue;
  }
}

/** Gives a language that is here already. */
export const teach = (lang: Language, tongue: Tongue): void => void learnt.set(lang, tongue);

export const isLearnt = (lang: Language): boolean => learnt.has(lang);

/** Fetches a language unless it is here. Rejects with a LoadError where it does not come; the next call fetches it anew. */
export async function learn(lang: Language): Promise<void> {
  if (!isLearnt(lang)) teach(lang, await fetchTongue(lang));
}

/** The words of a language that was learnt. Throws where it was not. */
export function tongueOf(lang: Language): Tongue {
  const tongue = learnt.get(lang);
  if (!tongue) throw new Error(`${lang} is wanted before it was learnt`);
  return tongue;
}
