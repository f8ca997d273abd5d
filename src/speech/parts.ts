import type { CountryCode, NameForms } from '../domain/country';
import type { Day } from '../domain/day';
import type { TabledMeasure } from '../domain/measure';
import type { Language } from '../i18n/language';
import type { Role } from '../people/roles/balance';
import type {
  FurtherFact,
  FurtherMeasure,
  FurtherMissing,
  LargestPart,
  ListedLaw,
  PairLaw,
  PlainFact,
  TotalFact,
} from './facts';
import type { WorkGrammar, WorkGrammars } from './work-words';

/** The colour of what is said of agreements, as the map and the lanes have it. */
export type LawStatus = 'bilateral' | 'operating' | 'regional' | 'arrangement' | 'signed' | 'ended' | 'none';

/** A piece of the sentence. The marked ones open their evidence. */
export interface Part {
  readonly text: string;
  readonly mark?: 'figure' | 'law' | 'role' | 'transit';
  readonly status?: LawStatus;
  /** Of a marked role: in its colour. */
  readonly role?: Role;
}

/** What is said of people or money, in the order in which it is read. */
export interface Told {
  /** “171,234 people”; null where there is no figure: the deed is then a clause of its own. */
  readonly number: string | null;
  /** What they did, between which places and when, without a stop: “moved from Tajikistan to Russia in 2023”. */
  readonly deed: string;
  /** By whose count: “by Russia’s count”; empty where the deed says it, or where there is no figure. */
  readonly by?: string;
  /** What the figure is among others: “the largest registered move in the region”. */
  readonly rank?: string;
  /** Sentences on the figure, after the headline. */
  readonly also?: readonly string[];
  /** The number and the deed in fewer words, for a narrow frame; as they are where it is absent. */
  readonly short?: string;
  /** What a narrow frame says in the place of `kind`; the count alone where it is absent. */
  readonly brief?: string;
  /** What kind of figure it is and whose, in one sentence: “Changes of residence by Russia’s count, not labour migration.” */
  readonly kind?: string;
}

export type Phrase = readonly Part[];

/** A number that is set large, and below it what it counts: “20 of 22”, then “corridors of Kazakhstan had …”. */
export interface Counted {
  readonly number: Part;
  /** Goes on from the number, without a stop. */
  readonly words: Phrase;
}

/** What a grammar needs beside the facts. */
export interface Context {
  readonly day: Day;
  /** True where the day is the reader's own: the law is stated in the present tense. */
  readonly present: boolean;
  /** How a law's two states are told: by name, as "them" where they were named before, or not, where a headline has them. */
  readonly states: 'named' | 'them' | 'left out';
  /** The sentence before named the day. */
  readonly dayNamed: boolean;
  readonly name: (code: CountryCode) => NameForms;
  /** The words of the further measures; null until they are there. */
  readonly further: FurtherGrammar | null;
  /** The words of the counts of work; null until they are there. */
  readonly work: WorkGrammar | null;
}

/** How a language states estimated moves, refugees, their arrivals and money; fetched with their tables. */
export interface FurtherGrammar {
  /** A corridor's figure, or why there is none. */
  readonly corridor: (fact: FurtherFact | FurtherMissing, context: Context) => Told;
  /** A country's total one way, and the other way after it. */
  readonly total: (fact: TotalFact, measure: FurtherMeasure, context: Context) => Told;
}
export type FurtherGrammars = Readonly<Record<Language, FurtherGrammar>>;

/** The grammars that come with tables; absent until they are here. */
export interface FetchedGrammars {
  readonly further?: FurtherGrammars | null;
  readonly work?: WorkGrammars | null;
}

/** How a language states people and law. */
export interface Grammar {
  /** Null where the words of a further measure are not here. */
  readonly people: (fact: PlainFact, context: Context) => Told | null;
  /** What the largest of all figures by a measure is. */
  readonly rank: Readonly<Record<TabledMeasure, string>>;
  /** The count after the headline's deed. */
  readonly counted: (by: string) => string;
  /** One or more full sentences. */
  readonly law: (fact: PairLaw | ListedLaw, context: Context) => Phrase;
  /** The same as a clause without the day, to follow people in the headline of a frame. */
  readonly clause: (fact: PairLaw | ListedLaw, context: Context) => Phrase;
  /** The same as its first count, then sentences on what else there is; null where nothing is counted. */
  readonly counts: (
    fact: PairLaw | ListedLaw,
    context: Context,
  ) => (Counted & { readonly besides: Phrase }) | null;
  /** The same in one line of a narrow frame, with the day. */
  readonly short: (fact: PairLaw | ListedLaw, context: Context) => Phrase;
  /** For which day the law is stated, where a headline does not say it. */
  readonly lawDay: (context: Context) => string;
}

/** A number and what it counts, which never part at the end of a line. */
export const figure = (text: string): Part => ({ text, mark: 'figure' });
export const law = (text: string, status: LawStatus = 'none'): Part => ({ text, mark: 'law', status });

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

/** Words with `more` put before the first comma, colon or semicolon: “was in force on 22 May 2020, its …”. */
export function beforeStop(words: string, more: string): string {
  const at = words.search(/[,;:]|$/);
  return `${words.slice(0, at)} ${more}${words.slice(at)}`;
}

/** A sentence of a clause. */
export const sentence = (clause: string): string => `${capitalised(clause)}.`;

/** With a capital first letter, for a phrase that begins a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** With a small first letter, for what then stands within a sentence. */
export const decapitalised = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** «Ең көбі — »: the largest part of a total, of the known only where more are of no country to name. Both Kazakh scripts say it. */
export const mostKk = ({ ofKnown }: LargestPart): string =>
  `${ofKnown === true ? 'Елі белгілілердің ең' : 'Ең'} көбі\u00a0— `;
