/** Estimated moves: the range of the methods first, then what the method shown gives, in every language. */
import { REGION } from '../domain/country';
import { formatDuring, formatPersons } from '../i18n/format';
import type { Language } from '../i18n/language';
import { plural } from '../i18n/plural';
import type { Flow, Period } from '../people/flows';
import { endOf, type Spread, spreadOf } from '../people/spread';
import type { TotalFact } from './facts';
import { type Context, type Told } from './parts';

const n = (count: number, lang: Language): string => formatPersons(count, lang);

/** “0 to 395,453 people”; where all methods agree, the one number. */
const PEOPLE: Record<Language, (spread: Spread) => string> = {
  en: ({ low, high }) => {
    const people = plural(high, { one: 'person', other: 'people' }, 'en');
    if (high === 0) return 'No people';
    return low === high ? `${n(low, 'en')} ${people}` : `${n(low, 'en')} to ${n(high, 'en')} people`;
  },
  // После «до» родительный: до 21 человека.
  ru({ low, high }) {
    const last = n(high, 'ru');
    if (high === 0) return 'Ни один человек';
    return low === high
      ? `${last}\u00a0${plural(high, { one: 'человек', few: 'человека', many: 'человек', other: 'человек' }, 'ru')}`
      : `От ${n(low, 'ru')} до ${last}\u00a0${plural(high, { one: 'человека', few: 'человек', many: 'человек', other: 'человек' }, 'ru')}`;
  },
  kk: ({ low, high }) => {
    if (high === 0) return 'Бірде-бір адам';
    return low === high ? `${n(low, 'kk')}\u00a0адам` : `${n(low, 'kk')}\u00a0– ${n(high, 'kk')}\u00a0адам`;
  },
};

/** That the methods have people go from one place to another: an estimate is never said to have been a registered move. */
const DEED: Record<Language, (spread: Spread, from: string, to: string, when: string) => string> = {
  en: ({ high }, from, to, when) =>
    `${plural(high, { one: 'is', other: 'are' }, 'en')} estimated to have gone ${from} ${to} ${when}`,
  ru({ low, high }, from, to, when) {
    if (high === 0) return `не выехал, по оценкам, ${from} ${to} ${when}`;
    const one = low === high && plural(high, { one: 'one', other: '' }, 'ru') === 'one';
    return `${one ? 'выехал' : 'выехали'}, по оценкам, ${from} ${to} ${when}`;
  },
  kk: ({ high }, from, to, when) =>
    `${when} ${from} ${to} ${high === 0 ? 'қоныс аудармаған' : 'қоныс аударған'} деп бағаланады`,
};

const SOURCE: Record<Language, Required<Pick<Told, 'by' | 'kind'>>> = {
  en: {
    by: 'by six methods of estimation',
    kind: 'Estimates by six methods, not a count; labour migration is not included.',
  },
  ru: {
    by: 'по шести методам Абеля и Коэна',
    kind: 'Оценки по шести методам Абеля и Коэна, а не учёт; трудовой миграции в них нет.',
  },
  kk: {
    by: 'Абель мен Коэннің алты әдісі бойынша',
    kind: 'Абель мен Коэннің алты әдісінің бағалауы, тіркелген дерек емес; еңбек көші-қоны кірмейді.',
  },
};

/** What the method shown gives, after the range; nothing where all agree. */
const SHOWN: Record<Language, (point: string, end: 'lowest' | 'highest' | null) => string> = {
  en: (point, end) => `The method shown gives ${point}${end ? `, the ${end} of the six` : ''}.`,
  ru: (point, end) =>
    `Показанный метод даёт ${point}${end ? `, ${end === 'lowest' ? 'наименьшую' : 'наибольшую'} из шести оценок` : ''}.`,
  kk: (point, end) =>
    `Көрсетілген әдіс бойынша ${point}${end ? `: бұл\u00a0— алты бағалаудың ең ${end === 'lowest' ? 'төмені' : 'жоғарысы'}` : ''}.`,
};

const shown = (spread: Spread, lang: Language): string[] =>
  spread.low === spread.high ? [] : [SHOWN[lang](n(spread.point, lang), endOf(spread))];

const spreadFor = ({ persons, beside }: Pick<Flow, 'persons' | 'beside'>): Spread =>
  spreadOf({ persons, ...(beside && { beside }) }) ?? { low: persons, high: persons, point: persons };

/** `ends` as they are said: “from Kazakhstan”, “to Russia”. */
const toldOf = (
  spread: Spread,
  [from, to]: readonly [string, string],
  { start, end }: Period,
  lang: Language,
) => ({
  number: PEOPLE[lang](spread),
  deed: DEED[lang](spread, from, to, formatDuring(start, end, lang)),
  ...SOURCE[lang],
  also: shown(spread, lang),
});

/** A corridor's estimated moves. */
export const estimatedRange = (flow: Flow, c: Context, lang: Language): Told =>
  toldOf(spreadFor(flow), [c.name(flow.origin).from, c.name(flow.destination).to], flow, lang);

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
export function estimatedTotals(fact: TotalFact, c: Context, lang: Language): Told {
  const { also, ...first } = oneTotal(fact, c, lang);
  if (!fact.other) return { ...first, also };
  const other = oneTotal(fact.other, c, lang);
  return { ...first, also: [...also, `${other.number} ${other.deed}.`, ...other.also] };
}

function oneTotal({ persons, range, ...fact }: TotalFact, c: Context, lang: Language) {
  const spread = spreadFor({ persons, ...(range && { beside: { range } }) });
  const others = OTHERS[lang][REGION.includes(fact.country) ? 'all' : 'twelve'];
  const country = c.name(fact.country);
  const ends =
    fact.direction === 'in' ? ([others[0], country.to] as const) : ([country.from, others[1]] as const);
  const told = toldOf(spread, ends, fact, lang);
  const most = fact.largest ? [mostOf(fact.largest, fact.direction, c, lang)] : [];
  return { ...told, also: [...told.also, ...most] };
}

const MOST: Record<Language, (where: string, size: string, way: TotalFact['direction']) => string> = {
  en: (where, size, way) => `The largest share ${way === 'in' ? 'came' : 'went'} ${where} (${size}).`,
  ru: (where, size) => `Больше всего\u00a0— ${where} (${size}).`,
  kk: (where, size) => `Ең көбі\u00a0— ${where} (${size}).`,
};

function mostOf(
  { country, persons, range }: NonNullable<TotalFact['largest']>,
  way: TotalFact['direction'],
  c: Context,
  lang: Language,
): string {
  const name = c.name(country)[way === 'in' ? 'from' : 'to'];
  const [low, high] = (range ?? [persons, persons]).map((count) => n(count, lang));
  const size = low === high ? low : lang === 'en' ? `${low} to ${high}` : `${low}\u00a0– ${high}`;
  return MOST[lang](name, size ?? '', way);
}
