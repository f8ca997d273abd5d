import type { CountryCode, NameForms } from '../domain/country';
import type { Day } from '../domain/day';
import type { Language } from '../i18n/language';
import type { Flow } from '../people/flows';
import type {
  FurtherFact,
  FurtherMeasure,
  FurtherMissing,
  ListedLaw,
  PairLaw,
  PlainFact,
  TotalFact,
} from './facts';

/** A piece of the sentence. The marked ones open their evidence. */
export interface Part {
  readonly text: string;
  readonly mark?: 'figure' | 'law';
}

export type Phrase = readonly Part[];

/** What a grammar needs beside the facts. */
export interface Context {
  readonly day: Day;
  /** True where the day is the reader's own: the law is stated in the present tense. */
  readonly present: boolean;
  /** The sentence before named both ends of the corridor, so that "them" is clear. */
  readonly pairNamed: boolean;
  /** The sentence before named how many corridors there are, so that "of the 90" is clear. */
  readonly corridorsNamed: boolean;
  readonly name: (code: CountryCode) => NameForms;
  /** The words of the further measures; null until they are there. */
  readonly further: FurtherGrammar | null;
}

/** How a language states estimated moves, refugees, their arrivals and money; fetched with their tables. */
export interface FurtherGrammar {
  /** A corridor's figure, or why there is none. */
  readonly corridor: (fact: FurtherFact | FurtherMissing, context: Context) => Phrase;
  /** The figure of the largest corridor, after its name. */
  readonly largest: (measure: FurtherMeasure, flow: Flow) => Phrase;
  /** A country's total one way, and the other way after it. */
  readonly total: (fact: TotalFact, measure: FurtherMeasure, context: Context) => Phrase;
}
export type FurtherGrammars = Readonly<Record<Language, FurtherGrammar>>;

/** How a language states people and law, each in one or more full sentences. */
export interface Grammar {
  readonly people: (fact: PlainFact, context: Context) => Phrase;
  readonly law: (fact: PairLaw | ListedLaw, context: Context) => Phrase;
}

export const figure = (text: string): Part => ({ text, mark: 'figure' });
export const law = (text: string): Part => ({ text, mark: 'law' });

type Piece = string | number | Part | Phrase;

const toParts = (piece: Piece): Phrase => {
  if (typeof piece === 'string' || typeof piece === 'number') return [{ text: String(piece) }];
  return 'text' in piece ? [piece] : piece;
};

/** A phrase written as a template: its holes take words, parts and phrases. */
export const say = (texts: TemplateStringsArray, ...pieces: readonly Piece[]): Phrase =>
  texts.flatMap((text, i) => [{ text }, ...toParts(pieces[i] ?? '')]);

/** The phrase with plain neighbours joined, nothing empty, and its first letter a capital. */
export function tidy(phrase: Phrase): Phrase {
  const parts: Part[] = [];
  for (const part of phrase) {
    const last = parts.at(-1);
    if (part.text === '') continue;
    if (last && last.mark === undefined && part.mark === undefined)
      parts.splice(-1, 1, { text: last.text + part.text });
    else parts.push(part);
  }
  return parts.map((part, i) => (i === 0 ? { ...part, text: capitalised(part.text) } : part));
}

/** With a capital first letter, for a phrase that begins a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
