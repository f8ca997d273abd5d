/** Estimated moves: the range of the methods first, then what the method shown gives, in every language. */
import { REGION } from '../domain/country';
import { formatDuring, formatPersons } from '../i18n/format';
import type { Language } from '../i18n/language';
import { plural } from '../i18n/plural';
import type { Flow } from '../people/flows';
import type { TotalFact } from './facts';
import { capitalised, type Context, figure, type Phrase, say } from './parts';
import { endOf, type Spread, spreadOf } from '../people/spread';

const n = (count: number, lang: Language): string => formatPersons(count, lang);

/** “between 0 and 395,453 people”; where all methods agree, the one number. */
const EN_PEOPLE = ({ low, high }: Spread): string => {
  const people = plural(high, { one: 'person', other: 'people' }, 'en');
  if (high === 0) return 'no people';
  return low === high ? `${n(low, 'en')} ${people}` : `between ${n(low, 'en')} and ${n(high, 'en')} people`;
};
/** «от 0 до 395 453 человек»: после «до» родительный. */
const RU_PEOPLE = ({ low, high }: Spread): string => {
  const last = n(high, 'ru');
  return low === high
    ? `${last}\u00a0${plural(high, { one: 'человек', few: 'человека', many: 'человек', other: 'человек' }, 'ru')}`
    : `от ${n(low, 'ru')} до ${last}\u00a0${plural(high, { one: 'человека', few: 'человек', many: 'человек', other: 'человек' }, 'ru')}`;
};
const KK_PEOPLE = ({ low, high }: Spread): string =>
  low === high ? `${n(low, 'kk')}\u00a0адам` : `${n(low, 'kk')}\u00a0– ${n(high, 'kk')}\u00a0адам`;

/** What moved, with its verb: nobody, or so many. */
const RU_MOVED = (spread: Spread): Phrase =>
  spread.high === 0 ? say`${figure('никто не переехал')}` : say`переехали ${figure(RU_PEOPLE(spread))}`;
const KK_MOVED = (spread: Spread): Phrase =>
  spread.high === 0 ? say`${figure('ешкім көшпеген')}` : say`${figure(KK_PEOPLE(spread))} көшкен`;
/** A number that follows the digits of a year is parted from them. */
const enLead = (when: string, next: string): string => (/^\d/.test(next) ? `${when},` : when);

const EN_END = { lowest: ', the lowest of the six', highest: ', the highest of the six' };
const RU_END = { lowest: ', наименьшую из шести оценок', highest: ', наибольшую из шести оценок' };
const KK_END = {
  lowest: ': бұл\u00a0— алты бағалаудың ең төмені',
  highest: ': бұл\u00a0— алты бағалаудың ең жоғарысы',
};

const METHOD: Record<Language, string> = {
  en: 'the method shown',
  ru: 'показанный метод',
  kk: 'көрсетілген әдіс',
};
/** One corridor is the largest by one method, and need not be by another. */
const BY_WHICH: Record<Language, string> = {
  en: 'the method shown, by which it is the largest,',
  ru: 'показанный метод, по которому этот коридор крупнейший,',
  kk: 'дәлізді ең ірі деп көрсететін әдіс',
};

/** What the method shown gives, after the range; nothing where all agree. */
function shown(spread: Spread, lang: Language, method = METHOD[lang]): string {
  if (spread.low === spread.high) return '';
  const end = endOf(spread);
  const point = n(spread.point, lang);
  if (lang === 'en') return `; ${method} gives ${point}${end ? EN_END[end] : ''}`;
  if (lang === 'ru') return `; ${method} даёт ${point}${end ? RU_END[end] : ''}`;
  return `; ${method} бойынша ${point}${end ? KK_END[end] : ''}`;
}

const spreadFor = ({ persons, beside }: Pick<Flow, 'persons' | 'beside'>): Spread =>
  spreadOf({ persons, ...(beside && { beside }) }) ?? { low: persons, high: persons, point: persons };

const RU_LEAD = 'По оценкам шести методов Абеля и Коэна';
const KK_LEAD = 'Абель мен Коэннің алты әдісінің бағалауы бойынша';

/** A corridor's estimated moves. */
export function estimatedRange(flow: Flow, c: Context, lang: Language): Phrase {
  const spread = spreadFor(flow);
  const when = formatDuring(flow.start, flow.end, lang);
  const [from, to] = [c.name(flow.origin).from, c.name(flow.destination).to];
  if (lang === 'en')
    return say`${enLead(when, EN_PEOPLE(spread))} ${figure(EN_PEOPLE(spread))} moved ${from} ${to}, by the estimates of six methods${shown(spread, lang)}.`;
  return lang === 'ru'
    ? say`${RU_LEAD}, ${when} ${from} ${to} ${RU_MOVED(spread)}${shown(spread, lang)}.`
    : say`${KK_LEAD}, ${when} ${from} ${to} ${KK_MOVED(spread)}${shown(spread, lang)}.`;
}

/** What the largest corridor has, after which it is: by the method shown it is the largest. */
export function estimatedLargest(flow: Flow, lang: Language): Phrase {
  const spread = spreadFor(flow);
  if (lang === 'en')
    return say`${figure(EN_PEOPLE(spread))}, by the estimates of six methods${shown(spread, lang, BY_WHICH[lang])}`;
  return lang === 'ru'
    ? say`${figure(RU_PEOPLE(spread))}, по оценкам шести методов${shown(spread, lang, BY_WHICH[lang])}`
    : say`${figure(KK_PEOPLE(spread))}, алты әдістің бағалауы бойынша${shown(spread, lang, BY_WHICH[lang])}`;
}

const OTHERS: Record<Language, Record<'all' | 'twelve', readonly [from: string, to: string]>> = {
  en: {
    all: ['from other countries', 'to other countries'],
    twelve: ['from the twelve states of this atlas', 'to the twelve states of this atlas'],
  },
  ru: {
    all: ['из других стран', 'в другие страны'],
    twelve: ['из двенадцати стран этого атласа', 'в двенадцать стран этого атласа'],
  },
  kk: {
    all: ['басқа елдерден', 'басқа елдерге'],
    twelve: ['осы атластағы он екі елден', 'осы атластағы он екі елге'],
  },
};

/** A country's estimated arrivals and departures: each method's total by itself, least to greatest. */
export function estimatedTotals(fact: TotalFact, c: Context, lang: Language): Phrase {
  const when = formatDuring(fact.start, fact.end, lang);
  const first = oneTotal(fact, c, lang);
  const other = fact.other ? ` ${capitalised(textOf(oneTotal(fact.other, c, lang)))}.` : '';
  if (lang === 'en') return say`${enLead(when, textOf(first))} ${first}.${other}`;
  return say`${lang === 'ru' ? RU_LEAD : KK_LEAD}, ${when} ${first}.${other}`;
}

const textOf = (phrase: Phrase): string => phrase.map(({ text }) => text).join('');

function oneTotal({ persons, range, ...fact }: TotalFact, c: Context, lang: Language): Phrase {
  const spread = spreadFor({ persons, ...(range && { beside: { range } }) });
  const others = OTHERS[lang][REGION.includes(fact.country) ? 'all' : 'twelve'];
  const country = c.name(fact.country);
  const [from, to] = fact.direction === 'in' ? [others[0], country.to] : [country.from, others[1]];
  const most = fact.largest ? mostOf(fact.largest, fact.direction, c, lang) : '';
  const tail = `${shown(spread, lang)}${most}`;
  if (lang === 'en')
    return say`${figure(EN_PEOPLE(spread))} moved ${from} ${to}, by the estimates of six methods${tail}`;
  return lang === 'ru'
    ? say`${from} ${to} ${RU_MOVED(spread)}${tail}`
    : say`${from} ${to} ${KK_MOVED(spread)}${tail}`;
}

function mostOf(
  { country, persons, range }: NonNullable<TotalFact['largest']>,
  way: TotalFact['direction'],
  c: Context,
  lang: Language,
): string {
  const name = c.name(country)[way === 'in' ? 'from' : 'to'];
  const [low, high] = (range ?? [persons, persons]).map((count) => n(count, lang));
  const size = low === high ? low : lang === 'en' ? `${low} to ${high}` : `${low}\u00a0– ${high}`;
  if (lang === 'en') return `; the largest share ${name} (${size})`;
  return `; ${lang === 'ru' ? 'больше всего' : 'ең көбі'}\u00a0— ${name} (${size})`;
}
