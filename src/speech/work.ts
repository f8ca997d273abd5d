/** How counts of work are told: each by itself, with who counted, who reported and what it is not. */
import type { CountryCode, NameForms } from '../domain/country';
import { datesOf, type WorkCount } from '../domain/work';
import { fill, fillCount, type Forms } from '../i18n/fill';
import { formatBrief, formatInStretch, formatPersons, formatStretch } from '../i18n/format';
import { fromAndToKk } from '../i18n/kazakh-numeral';
import type { Language } from '../i18n/language';
import { plural, type Plurals } from '../i18n/plural';
import { type CountsNear, WORK_SPAN_YEARS, type WorkFigure } from '../people/work';
import type { WorkFact } from './facts';
import { capitalised, type Context, decapitalised, sentence, type Told } from './parts';
import type { CountedWords, Rounding, WorkWords } from './work-words';

/** The words that a count needs beside its own. */
export interface WorkContext {
  readonly words: WorkWords;
  readonly lang: Language;
  readonly name: (code: CountryCode) => NameForms;
}

/** What the page says before its number. */
const SAID: readonly (readonly [RegExp, Rounding])[] = [
  [/^(?:just )?(?:over|more than|exceeded)\b/, 'over'],
  [/^(?:almost|nearly|not quite)\b/, 'almost'],
  [/^from .+ to /, 'up to'],
];

/** Null where the page has the number in full; a round number of which it says no more is about so many. */
const roundingOf = ({ exact, rounding }: WorkCount): Rounding | null =>
  exact ? null : (SAID.find(([said]) => said.test(rounding))?.[1] ?? 'about');

/** A number in figures, and a number that is read with the same endings: «331 тыс.» is read as thousands are. */
interface Written {
  readonly text: string;
  readonly readAs: number;
}
const inFull = (n: number, lang: Language): Written => ({ text: formatPersons(n, lang), readAs: n });

/** How many digits of a number stand beside an arc; all that a page gives of a round one, so that “over” stays true. */
const [DIGITS, ROUNDED_DIGITS] = [3, 4];

function inShort(n: number, { exact }: WorkCount, lang: Language): Written {
  const text = formatBrief(n, exact ? DIGITS : ROUNDED_DIGITS, lang);
  return { text, readAs: text === formatPersons(n, lang) ? n : 1_000 };
}

/** The number with the word that says how precise it is: “over 1,450,000”. */
function marked({ text, readAs }: Written, count: WorkCount, { words, lang }: WorkContext): string {
  const rounding = roundingOf(count);
  if (rounding === null) return text;
  if (lang !== 'kk') return fill(words.rounded[rounding], text);
  // «мың» is a word and takes its ending as one; figures and «млн» take it after a hyphen.
  const hyphen = text.endsWith('мың') ? '' : '-';
  const [from, to] = fromAndToKk(readAs);
  return fill(words.rounded[rounding], text, hyphen + from, hyphen + to);
}

/** The words of a count's measure, for its own kind and wording. */
function wordsOf({ measure, kind, wording }: WorkCount, { words }: WorkContext): CountedWords {
  const own = words.measures[measure];
  const atWork = /\bworking\b/.test(wording) ? own.atWork : undefined;
  return own.asKind?.[kind] ?? atWork ?? own;
}

/** How a clause is filled: how its number is written, in full where it is not said, and what else stands in it. */
interface Writing {
  readonly write?: (n: number, lang: Language) => Written;
  readonly more?: readonly (string | Forms)[];
}

/** Fills a clause that counts: its number is `{0}`, in figures and with how precise it is. */
const filled = (
  count: WorkCount,
  clause: Plurals,
  context: WorkContext,
  { write, more = [] }: Writing = {},
): string =>
  count.quantity.told((n) => {
    const written = (write ?? inFull)(n, context.lang);
    return fill(plural(written.readAs, clause, context.lang), marked(written, count, context), ...more);
  });

/** “over 1,450,000 entries for work”: a count with its number in full. */
export const countedText = (count: WorkCount, context: WorkContext): string =>
  filled(count, wordsOf(count, context).counted, context);

/** “over 1.45m entries for work, 2022”: a count as it stands beside its arc. */
export function arcText(count: WorkCount, context: WorkContext): string {
  const { counted } = wordsOf(count, context);
  const text = filled(count, counted, context, { write: (n, lang) => inShort(n, count, lang) });
  return `${text}, ${periodText(count, context.lang)}`;
}

/** “January–June 2019”, “2022”, “31 December 2024”: the period as precisely as its page has it. */
export const periodText = ({ period }: Pick<WorkCount, 'period'>, lang: Language): string =>
  formatStretch(...datesOf(period), lang);

/** Citizens of a country in the forms of a clause; all foreign citizens where none is named. */
function citizensOf(
  origin: WorkCount['origin'],
  { words, name }: WorkContext,
  anyone: Forms = words.foreigners,
): Forms {
  if (origin === null) return anyone;
  const own = name(origin);
  const forms: Record<string, string> = { ...own };
  for (const [form, of] of Object.entries(words.citizens)) forms[form] = fill(of, own);
  return forms;
}

/** Words that are no part of a number that is set large, and may stand on two lines. */
const loosened = (forms: Forms): Forms =>
  Object.fromEntries(Object.entries(forms).map(([form, text]) => [form, text.replaceAll('\u00a0', ' ')]));

/** A clause of a count, for a sentence. */
const saidOf = (count: WorkCount, clause: Plurals, context: WorkContext): string =>
  clauseOf(count, clause, context, loosened);

/** A clause of a count. */
function clauseOf(
  count: WorkCount,
  clause: Plurals,
  context: WorkContext,
  set: (forms: Forms) => Forms = (forms) => forms,
): string {
  const { anyone, anywhere = context.words.abroad } = context.words.measures[count.measure];
  const who = set(citizensOf(count.origin, context, anyone));
  const where = count.destination === null ? anywhere : context.name(count.destination);
  const when = formatInStretch(...datesOf(count.period), context.lang);
  return filled(count, clause, context, { more: [who, where, when] });
}

/** Pages of the authority itself. */
const OWN_PAGES: Readonly<Record<string, string>> = { 'EEC press release': 'eec', 'IOM DTM': 'iom' };

/** A publisher without what stands beside its name: “EADaily (citing podrobno.uz)”, “Migration Observatory, Oxford”. */
function publisherOf({ publisher }: WorkCount, { words }: WorkContext): string {
  const name = publisher.replace(/ ?\(.*$|, .*$| citing .*$/, '');
  return words.publishers[name] ?? name;
}

/** Whose figure it is, in the words of a sentence or of what follows a headline. */
function attributed(
  count: WorkCount,
  as: WorkWords['by'],
  context: WorkContext,
  ...more: readonly string[]
): string {
  const { authority } = count;
  const own = OWN_PAGES[count.publisher] === authority.id;
  const template = authority.id === 'unnamed' ? as.unnamed : own ? as.own : as.reported;
  return fill(template, authority.names[context.lang].by, publisherOf(count, context), ...more);
}

/** Who counted, who reported it, what and when, in one sentence without what it is not. */
function attributedSentence(count: WorkCount, context: WorkContext): string {
  const { told, said = told } = wordsOf(count, context);
  return sentence(attributed(count, context.words.sentence, context, saidOf(count, said, context)));
}

/** Who counted, who reported it, what and when, in one sentence; then what it is not. */
export const countSentence = (count: WorkCount, context: WorkContext): string =>
  `${attributedSentence(count, context)} ${context.words.measures[count.measure].caveat}`;

/** How many counts a frame quotes. */
const IN_FRAME = 3;

/** How many counts are told one by one in the sentence of a view; the others are in the corridor's table. */
const TOLD = 4;

/** The facts of the view's counts in words. */
export function workTold(fact: WorkFact, { name }: Context, words: WorkWords, lang: Language): Told {
  const context = { words, lang, name };
  if (fact.corridor === null) return manyTold(fact, context);
  const [near] = fact.near;
  if (!near) return noneTold(fact, fact.corridor, context);
  const [first, ...others] = near.figures;
  if (first && others.length === 0) return oneTold(first, near, fact, context);
  return severalTold(near, fact, context);
}

/** A clause with the kind that is chosen: “… was found (border crossings)”. */
const ofKind = (clause: string, { of }: WorkFact, { words }: WorkContext): string =>
  of === null ? clause : `${clause} (${decapitalised(words.kinds[of].title)})`;

/** `2010–2014`: the years whose counts may stand for a year. */
const yearsNear = (year: number): string =>
  [year - WORK_SPAN_YEARS, year + WORK_SPAN_YEARS].map(String).join('–');

/** That no count is of the day's year, and of which the nearest are. */
function nearestTold(near: CountsNear, fact: WorkFact, context: WorkContext): string[] {
  const { words, lang } = context;
  if (near.year === fact.year) return [];
  const years = [String(fact.year), String(near.year)];
  const clause = fill(plural(near.figures.length, words.nearest, lang), '', ...years);
  return [sentence(fact.of === null ? clause : `${words.kinds[fact.of].title}: ${decapitalised(clause)}`)];
}

/** What must be known of a count, and the other pages that quote it. */
function cautions({ count, also }: WorkFigure, context: WorkContext): string[] {
  const { words } = context;
  // Whose figure it is says already that no authority is named.
  const doubts = count.doubts.filter((doubt) => doubt !== 'authority-not-named');
  const others = [...new Set(also.map((other) => publisherOf(other, context)))].filter(
    (publisher) => publisher !== publisherOf(count, context),
  );
  return [
    ...doubts.map((doubt) => words.doubts[doubt]),
    ...others.map((publisher) => fill(words.also, publisher)),
  ];
}

/** That the same series have other counts of the year. */
const fartherTold = ({ farther, year }: CountsNear, { words, lang }: WorkContext): string[] =>
  farther === 0 ? [] : [fillCount(farther, words.farther, lang, String(year))];

function oneTold(figure: WorkFigure, near: CountsNear, fact: WorkFact, context: WorkContext): Told {
  const { count } = figure;
  const { caveat } = context.words.measures[count.measure];
  const [number, deed] = headOf(clauseOf(count, wordsOf(count, context).told, context));
  // An authority and a publisher are longer than a headline has room for.
  const known = [
    sentence(attributed(count, context.words.by, context)),
    caveat,
    ...cautions(figure, context),
    ...nearestTold(near, fact, context),
    ...fartherTold(near, context),
  ];
  const kind = known.join(' ');
  return { number, deed, kind, brief: kind, also: known, ...shortOf(figure, number, deed, context) };
}

/** A headline of more characters takes more than two lines of a narrow frame. */
const NARROW = 66;

/** A count in fewer words where its headline is long: “About 8,000 work permits: from Kyrgyzstan to Poland, 2022”. */
function shortOf(
  { count }: WorkFigure,
  number: string,
  deed: string,
  context: WorkContext,
): Pick<Told, 'short'> {
  if (number.length + deed.length < NARROW) return {};
  const ends = [count.origin, count.destination].map(context.name);
  const counted = capitalised(countedText(count, context));
  return { short: fill(context.words.brief, counted, ...ends, periodText(count, context.lang)) };
}

function severalTold(near: CountsNear, fact: WorkFact, context: WorkContext): Told {
  const { words, lang } = context;
  const { figures } = near;
  const ends = [citizensOf(near.origin, context), context.name(near.destination)];
  const [number, deed] = headOf(fillCount(figures.length, words.several, lang, ...ends, String(near.year)));
  const told = figures.slice(0, TOLD);
  const more = figures.length - told.length;
  const kind = inFrame(figures, context);
  return {
    ...{ number, deed, brief: kind, kind },
    also: [
      ...nearestTold(near, fact, context),
      ...eachTold(told, context),
      ...(more > 0 ? [fillCount(more, words.more, lang)] : []),
      ...fartherTold(near, context),
    ],
  };
}

/** The counts of a frame, which has no list: each with its authority, and how many more there are. */
function inFrame(figures: readonly WorkFigure[], context: WorkContext): string {
  const { words, lang } = context;
  const quoted = figures
    .slice(0, IN_FRAME)
    .map(({ count }) => `${countedText(count, context)} (${count.authority.names[lang].name})`);
  const more = figures.length - quoted.length;
  return `${capitalised(quoted.join('; '))}.${more > 0 ? ` ${fillCount(more, words.more, lang)}` : ''}`;
}

/** Each count in its own sentences; what a measure is not is said once, what is doubtful of a count with each. */
function eachTold(figures: readonly WorkFigure[], context: WorkContext): string[] {
  const caveats = figures.map(({ count }) => context.words.measures[count.measure].caveat);
  return figures.map((figure, i) => {
    const caveat = caveats.slice(0, i).includes(caveats[i] ?? '') ? [] : caveats.slice(i, i + 1);
    return [attributedSentence(figure.count, context), ...caveat, ...cautions(figure, context)].join(' ');
  });
}

function noneTold(
  fact: WorkFact,
  { origin, destination }: NonNullable<WorkFact['corridor']>,
  context: WorkContext,
): Told {
  const { words, lang, name } = context;
  const { year, everCounted, of } = fact;
  const ends = [citizensOf(origin, context), name(destination)];
  const others = of === null ? words.others : words.othersOrKinds;
  return {
    number: null,
    deed: ofKind(fill(words.none, '', ...ends, yearsNear(year)), fact, context),
    also: everCounted > 0 ? [fillCount(everCounted, others, lang)] : [],
  };
}

/** How many corridors have counts: never how many people, and no largest. */
function manyTold(fact: WorkFact, context: WorkContext): Told {
  const { country, near, year } = fact;
  const { words, lang, name } = context;
  const [some, none] = country ? [words.ofCountry, words.noneOfCountry] : [words.ofAll, words.noneOfAll];
  const more = [...(country ? [name(country)] : []), yearsNear(year)];
  if (near.length === 0) return { number: null, deed: ofKind(fill(none, '', ...more), fact, context) };
  const [number, deed] = headOf(ofKind(fillCount(near.length, some, lang, ...more), fact, context));
  return { number, deed, kind: words.apart, brief: words.apart };
}

/** A clause in two: its number with what no-break spaces bind to it, as a headline begins, and the rest. */
function headOf(clause: string): readonly [number: string, deed: string] {
  const at = clause.indexOf(' ');
  return [capitalised(clause.slice(0, at)), clause.slice(at + 1)];
}
