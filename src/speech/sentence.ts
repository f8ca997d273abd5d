import type { Country, CountryCode } from '../domain/country';
import { namesOf } from '../i18n/format';
import type { Language } from '../i18n/language';
import { leftOutTold, PRELIMINARY } from './breaks';
import { isOfFurther, type LawFact, needsFurther, type PeopleFact, type Statement } from './facts';
import { instrumentSentence } from './instrument';
import {
  capitalised,
  type Context,
  figure,
  type FetchedGrammars,
  type Grammar,
  type Part,
  type Phrase,
  say,
  sentence,
  tidy,
  type Told,
} from './parts';
import { tongueOf } from './tongues';

const grammarOf = (lang: Language): Grammar => tongueOf(lang).grammar;

/** People facts that name both ends of a corridor, so that the law may say "between them". */
const NAMES_A_PAIR: readonly PeopleFact['kind'][] = ['moves', 'living', 'further', 'no-further', 'not-found'];
const namesAPair = (fact: PeopleFact): boolean =>
  fact.kind === 'work' ? fact.corridor !== null : NAMES_A_PAIR.includes(fact.kind);

/** The headline of a frame and the line under it. */
interface Heading {
  readonly headline: Phrase;
  readonly line: Phrase;
}

/** What a hall reads of a view: a number that is set large, null where there is none, and what it counts. */
interface HallLine {
  readonly number: Part | null;
  readonly words: Phrase;
}

/** A view in words, in the order in which they are read: a number, what it is, whose it is, then the law. */
export interface Wording {
  /** “171,234 people”; null where there is no figure to begin with. */
  readonly number: Part | null;
  /** Goes on from the number, or stands alone: “moved from Tajikistan to Russia in 2023”. */
  readonly headline: Phrase;
  /** The end of the headline: “, the largest registered move in the region”, or whose count it is. */
  readonly tail: string;
  /** Headline and tail as they stand in one paragraph: whose count it is always with them. */
  readonly spoken: Phrase;
  /** Whose count it is, as a phrase of its own where the headline has no room for it; else empty. */
  readonly count: string;
  /** The same with what it is not, where a caveat has no room: “By Russia’s count, not labour migration.” */
  readonly brief: string;
  /** Sentences on the figure. */
  readonly people: readonly string[];
  /** Paragraphs on the law, their states marked. */
  readonly law: readonly Phrase[];
  /** For a frame: people and law in one headline, whose count and which day below; narrow: people, then the others. */
  readonly wide: Heading;
  readonly narrow: Heading;
  /**
   * For a hall: people, then law, each as a number with few words; then what must be known of both, which always stays; then
   * sentences that give way where room is scarce.
   */
  readonly hall: {
    readonly lines: readonly HallLine[];
    readonly kept: readonly Phrase[];
    readonly rest: readonly Phrase[];
  };
}

/** Words without a figure: they lead, and any law follows. */
function headlineOnly(headline: Phrase, law: readonly Phrase[] = []): Wording {
  const heading = { headline, line: [] };
  const none = { number: null, tail: '', count: '', brief: '', people: [] };
  const lines = [headline, ...law].map((words) => ({ number: null, words }));
  const hall = { lines, kept: [], rest: [] };
  return { ...none, headline, spoken: headline, law, wide: heading, narrow: heading, hall };
}

/**
 * A headline that tells no figure of a corridor, with the sentences on it: in a frame they stand below, in a hall they give
 * way; `short` is the headline of a narrow frame.
 */
export function ledWording(headline: Phrase, also: readonly string[] = [], short = headline): Wording {
  const led = headlineOnly(tidy(headline));
  const [frame, rest] = [
    { headline: led.headline, line: [{ text: also.join(' ') }] },
    also.map((text) => [{ text }]),
  ];
  return {
    ...led,
    people: also,
    wide: frame,
    narrow: { ...frame, headline: tidy(short) },
    hall: { ...led.hall, rest },
  };
}

/** Words that are no sentence of a statement, such as those over the list of routes, and paragraphs after them. */
export const plainWording = (headline: Phrase, paragraphs: readonly string[] = []): Wording =>
  headlineOnly(
    headline,
    paragraphs.map((text) => [{ text }]),
  );

/**
 * Returns the view's words: who moved by whose count, then which agreements covered them that day. Empty where nothing is
 * stated. `fetched` are the words that come with their tables; what they tell is left out without them.
 */
export function wordingOf(
  statement: Statement,
  countries: ReadonlyMap<CountryCode, Country>,
  lang: Language,
  fetched: FetchedGrammars = {},
): Wording {
  const { law, ofLargest, preliminary = false } = statement;
  const grammar = grammarOf(lang);
  const words = { further: fetched.further?.[lang] ?? null, work: fetched.work?.[lang] ?? null };
  const fact = tellable(statement.people, words);
  const context = {
    ...contextOf({ ...statement, people: fact }, (code) => namesOf(countries, code, lang)),
    ...words,
  };
  const told = fact && toldOf(fact, context, lang);
  const ofPair = ofLargest && told ? grammar.law(ofLargest, { ...context, states: 'them' }) : null;
  const lawTold = law && lawPhrase(law, { ...context, dayNamed: ofPair !== null }, lang);
  const paragraphs = [ofPair, lawTold].flatMap((phrase) => (phrase ? [tidy(phrase)] : []));
  // Of an instrument, or while the table is not here: what there is of law leads.
  if (!told) return headlineOnly(paragraphs[0] ?? [], paragraphs.slice(1));
  const also = told.also ?? [];
  const known = preliminary ? [PRELIMINARY[lang]] : [];
  return {
    ...headed(told, grammar),
    people: [...also, ...known],
    law: paragraphs,
    wide: wideOf(told, law, context, grammar),
    narrow: narrowOf(told, law, context, grammar),
    // Put together where it is read: in a lecture alone.
    get hall() {
      return hallOf(told, { known, law, lawTold, ofPair }, context, grammar);
    },
  };
}

/** Null where the words that a fact needs are not here. */
function tellable(
  fact: PeopleFact | null,
  { further, work }: Pick<Context, 'further' | 'work'>,
): PeopleFact | null {
  if (fact === null || (further === null && needsFurther(fact))) return null;
  return fact.kind === 'work' && work === null ? null : fact;
}

const contextOf = (
  { day, today, people }: Statement,
  name: Context['name'],
): Omit<Context, 'further' | 'work'> => ({
  day,
  present: day === today,
  states: people !== null && namesAPair(people) ? 'them' : 'named',
  dayNamed: false,
  name,
});

/** The number and the headline, with whose count it is in the headline, or beside it where that says a rank. */
function headed(
  { number, deed, by = '', rank, brief = '' }: Told,
  grammar: Grammar,
): Pick<Wording, 'number' | 'headline' | 'tail' | 'spoken' | 'count' | 'brief'> {
  const begun = number === null ? capitalised(deed) : deed;
  const count = by === '' ? '' : grammar.counted(by);
  const ranked = rank === undefined ? '' : `, ${rank}`;
  return {
    number: number === null ? null : figure(number),
    headline: [{ text: begun }],
    tail: ranked === '' ? count : ranked,
    spoken: [{ text: begun + count + ranked }],
    count: ranked === '' || by === '' ? '' : sentence(by),
    brief,
  };
}

const lead = ({ number, deed }: Told): Phrase =>
  number === null ? [{ text: capitalised(deed) }] : say`${figure(number)} ${deed}`;

/** A headline that names a pair need not say between whom the law is. */
const withoutPair = (c: Context): Context => (c.states === 'them' ? { ...c, states: 'left out' } : c);

/** People and law in one headline: “6,519 people moved …; two bilateral agreements and one regional were in force”. */
function wideOf(told: Told, law: LawFact | null, c: Context, grammar: Grammar): Heading {
  const kind = told.kind ?? '';
  if (law === null || law.kind === 'instrument')
    return { headline: lead(told), line: tidy([{ text: kind }]) };
  const clause = grammar.clause(law, withoutPair(c));
  const line = say`${kind}${kind && ' '}${grammar.lawDay(c)}`;
  return { headline: tidy(say`${lead(told)}; ${clause}`), line: tidy(line) };
}

/** People in the headline; whose count and the law below. */
function narrowOf(told: Told, law: LawFact | null, c: Context, grammar: Grammar): Heading {
  const count = told.brief ?? (told.by ? sentence(told.by) : '');
  const sentences = law === null || law.kind === 'instrument' ? [] : tidy(grammar.short(law, withoutPair(c)));
  return {
    headline: told.short === undefined ? lead(told) : [{ text: told.short }],
    line: tidy(say`${count}${count && sentences.length > 0 ? ' ' : ''}${sentences}`),
  };
}

/** “54,162” and “people”, “US$2.3 billion” and nothing, «1 450 000-нан» and «астам рет»: the figure of a number and the rest of it; null without a digit. */
function parted(number: string): readonly [figure: string, noun: string] | null {
  const [, first, noun = ''] =
    /^(.*\d(?:-\p{L}+)?(?:\s(?:million|billion|млн|млрд))?)(?:\s(\D+))?$/u.exec(number) ?? [];
  return first === undefined ? null : [first, noun];
}

function hallOf(
  told: Told,
  said: {
    /** What must be known of the figure. */
    readonly known: readonly string[];
    readonly law: LawFact | null;
    readonly lawTold: Phrase | null;
    readonly ofPair: Phrase | null;
  },
  c: Context,
  grammar: Grammar,
): Wording['hall'] {
  const { number, spoken } = headed(told, grammar);
  const figures = number && parted(number.text);
  const people: HallLine = figures
    ? { number: figure(figures[0]), words: say`${figures[1]}${figures[1] && ' '}${spoken}` }
    : { number: null, words: number ? say`${number} ${spoken}` : spoken };
  const { known, law, lawTold, ofPair } = said;
  const counted = law === null || law.kind === 'instrument' ? null : grammar.counts(law, withoutPair(c));
  const lawLine: HallLine | null = counted ?? (lawTold && { number: null, words: lawTold });
  const lines = [people, ...(lawLine ? [lawLine] : [])];
  const tidied = (phrases: readonly Phrase[]): Phrase[] =>
    phrases.map(tidy).filter((phrase) => phrase.length > 0);
  const asPhrases = (texts: readonly string[] = []): Phrase[] => texts.map((text) => [{ text }]);
  return {
    lines: lines.map((line) => (line.number ? line : { ...line, words: tidy(line.words) })),
    kept: tidied([...asPhrases(known), counted?.besides ?? []]),
    rest: tidied([...asPhrases(told.also), ofPair ?? []]),
  };
}

function toldOf(fact: PeopleFact, c: Context, lang: Language): Told | null {
  if (fact.kind === 'work') return c.work?.told(fact, c) ?? null;
  if (fact.kind === 'left-out') return leftOutTold(fact, c, lang);
  if (isOfFurther(fact)) return c.further?.corridor(fact, c) ?? null;
  const told = grammarOf(lang).people(fact, c);
  return told && fact.kind === 'largest' ? { ...told, rank: grammarOf(lang).rank[fact.measure] } : told;
}

const lawPhrase = (law: LawFact, c: Context, lang: Language): Phrase =>
  law.kind === 'instrument' ? instrumentSentence(law, c, lang) : grammarOf(lang).law(law, c);

/** A headline has no full stop of its own; what ends in one keeps it. */
const stopped = (headline: Phrase): Phrase => {
  const text = sentenceText(headline);
  return text === '' || text.endsWith('.') ? headline : [...headline, { text: '.' }];
};

/** The same words in one paragraph: number, headline, what belongs to the figure, law. */
export function sentencesOf({ number, spoken, people, law }: Wording): readonly Part[] {
  const head = number === null ? stopped(spoken) : [number, { text: ' ' }, ...stopped(spoken)];
  const phrases = [head, ...people.map((text) => [{ text }]), ...law].filter((phrase) => phrase.length > 0);
  return tidy(phrases.flatMap((phrase, i) => (i === 0 ? phrase : [{ text: ' ' }, ...phrase])));
}

/** A view's words in one paragraph. */
export const sentenceOf = (...asked: Parameters<typeof wordingOf>): readonly Part[] =>
  sentencesOf(wordingOf(...asked));

export const sentenceText = (parts: readonly Part[]): string => parts.map(({ text }) => text).join('');
