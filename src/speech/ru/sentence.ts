import { yearOf } from '../../domain/day';
import type { Topic } from '../../domain/instrument';
import { formatAsOf, formatDay, formatPersons } from '../../i18n/format';
import { plural } from '../../i18n/plural';
import {
  asOf,
  isArranged,
  type LawCounts,
  type ListedLaw,
  namedToSay,
  type PairLaw,
  type PairState,
  statesToSay,
} from '../facts';
import { NAMED } from '../named';
import { type Context, type Grammar, law, type Phrase, say } from '../parts';
import { peopleRu } from './people';

const TOPICS: Record<Topic, string> = {
  'labour-migration': 'о трудовой миграции',
  'organised-recruitment': 'об организованном наборе',
  'legal-status': 'о правовом статусе',
  'social-security': 'о социальном обеспечении',
  'mutual-travel': 'о взаимных поездках',
  'stay-and-registration': 'о пребывании и регистрации',
  citizenship: 'о гражданстве',
  resettlement: 'о переселении',
  'migration-cooperation': 'о сотрудничестве в сфере миграции',
  'irregular-migration': 'о неурегулированной миграции',
  readmission: 'о реадмиссии',
  trafficking: 'о борьбе с торговлей людьми',
  smuggling: 'о борьбе с незаконным ввозом мигрантов',
  refugees: 'о беженцах',
  statelessness: 'о безгражданстве',
};
const WORDS = ['ноль', 'одно', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять'];

/** Where the numeral agrees with «договорённость». */
const FEMININE: Readonly<Record<number, string>> = { 1: 'одна', 2: 'две' };

const number = (n: number): string => WORDS[n] ?? formatPersons(n, 'ru');
const ru = (n: number, one: string, few: string, many: string): string =>
  plural(n, { one, few, many, other: many }, 'ru');
const agreements = (n: number): string => ru(n, 'соглашение', 'соглашения', 'соглашений');
/** A number and its noun; in digits it never parts from the noun at a line's end. */
const numbered = (n: number, noun: string): string =>
  `${number(n)}${WORDS[n] === undefined ? '\u00a0' : ' '}${noun}`;
const bilateral = (n: number): string => numbered(n, ru(n, 'двустороннее', 'двусторонних', 'двусторонних'));
const regional = (n: number): string => numbered(n, ru(n, 'региональное', 'региональных', 'региональных'));
const arrangements = (n: number): string => {
  const noun = ru(n, 'договорённость', 'договорённости', 'договорённостей');
  return FEMININE[n] === undefined ? numbered(n, noun) : `${FEMININE[n]} ${noun}`;
};
const on = (topic: Topic | null): string => (topic === null ? '' : ` ${TOPICS[topic]}`);

const onDay = ({ day, present }: Context): string =>
  present ? `сегодня, ${formatDay(day, 'ru')},` : formatDay(day, 'ru');

function when(state: PairState, c: Context): string {
  if (state === 'signedThatYear' || state === 'arrangedThatYear') return `в ${yearOf(c.day)}\u00a0году`;
  return asOf(state) ? formatAsOf(c.day, 'ru') : onDay(c);
}

const between = ({ origin, destination }: PairLaw, c: Context): string =>
  c.pairNamed ? 'между ними' : `между ${c.name(origin).with} и ${c.name(destination).with}`;

/** «два двусторонних и одно региональное соглашение»: what is counted, before its topic. */
function counted(state: PairState, counts: LawCounts): string {
  if (state === 'operating' || state === 'provisional')
    return `${bilateral(counts[state])} ${agreements(counts[state])}`;
  if (isArranged(state)) return arrangements(counts[state]);
  if (state !== 'in-force') return numbered(counts[state], agreements(counts[state]));
  const kinds: string[] = [];
  if (counts.bilateral > 0) kinds.push(bilateral(counts.bilateral));
  if (counts.regional > 0) kinds.push(regional(counts.regional));
  return `${kinds.join(' и ')} ${agreements(counts.regional > 0 ? counts.regional : counts.bilateral)}`;
}

/** Five are neuter, as one agreement is; one arrangement is not. */
type Verb = readonly [one: string, few: string, many?: string];
const ARRANGED: Verb = [' была подписана', ' были подписаны', ' было подписано'];
/** What is said of the agreements, by state: past and present; then what follows them, of one and of several. */
const VERBS: Record<PairState, readonly [past: Verb, present: Verb, tail: string, tails?: string]> = {
  'in-force': [[' было в силе', ' были в силе'], [' в силе', ' в силе'], ''],
  operating: [
    [', по источникам, применялось', ', по источникам, применялись'],
    [', по источникам, применяется', ', по источникам, применяются'],
    ': дата вступления в силу не найдена',
  ],
  provisional: [
    [' временно применялось', ' временно применялись'],
    [' временно применяется', ' временно применяются'],
    '',
  ],
  uncertain: [
    [', возможно, было в силе', ', возможно, были в силе'],
    [', возможно, в силе', ', возможно, в силе'],
    ': точные даты неизвестны',
  ],
  arrangement: [
    ARRANGED,
    ARRANGED,
    ': меморандум или декларация, а не договор',
    ': меморандумы или декларации, а не договоры',
  ],
  signed: [
    [' было подписано', ' были подписаны'],
    [' было подписано', ' были подписаны'],
    '; сведений о вступлении в силу к этому дню не найдено',
  ],
  signedThatYear: [
    [' было подписано', ' были подписаны'],
    [' было подписано', ' были подписаны'],
    ', точный день неизвестен',
  ],
  arrangedThatYear: [
    [' была подписана', ' были подписаны'],
    [' была подписана', ' были подписаны'],
    ', точный день неизвестен: меморандум или декларация, а не договор',
  ],
  ended: [
    [' было прекращено или приостановлено', ' были прекращены или приостановлены'],
    [' было прекращено или приостановлено', ' были прекращены или приостановлены'],
    '; соглашений в силе не найдено',
  ],
};

function verb(state: PairState, counts: LawCounts, { present }: Context): string {
  const [one, few, many = one] = VERBS[state][present ? 1 : 0];
  if (state !== 'in-force') return ru(counts[state], one, few, many);
  // Bilateral and regional together are several, whatever the last numeral is.
  const { bilateral, regional } = counts;
  return bilateral > 0 && regional > 0 ? few : ru(bilateral + regional, one, few, many);
}

function tail(state: PairState, counts: LawCounts): string {
  const [, , ofOne, ofSeveral = ofOne] = VERBS[state];
  return state !== 'in-force' && counts[state] > 1 ? ofSeveral : ofOne;
}

function none({ counts: { undated, named }, topic }: PairLaw, where: string, c: Context): Phrase {
  const listed = [
    undated === 0 ? '' : `без дат ${ru(undated, 'значится', 'значатся', 'значится')} ${number(undated)}`,
    named === 0 ? '' : NAMED.ru.none(named, number(named)),
  ].filter((words) => words !== '');
  const dated = listed.length === 0 ? '' : ' с известными датами';
  return say`на ${formatDay(c.day, 'ru')} ${law(`соглашений${on(topic)}${dated}`)} ${where} не найдено${['', ...listed].join('; ')}.`;
}

function pair(fact: PairLaw, c: Context): Phrase {
  const { counts, topic } = fact;
  const { first, after } = statesToSay(counts);
  const where = between(fact, c);
  const unchecked = fact.unchecked ? ' Более позднее прекращение не проверялось.' : '';
  if (first === null) return say`${none(fact, where, c)}${unchecked}`;
  const others = after.flatMap((state) =>
    state === 'arrangement'
      ? say` Кроме того,${verb(state, counts, c)} ${law(arrangements(counts.arrangement))}${tail(state, counts)}.`
      : say` Ещё ${law(number(counts[state]))}${verb(state, counts, c)}${tail(state, counts)}.`,
  );
  const named = namedToSay(counts);
  const besides = named === 0 ? '' : ` ${NAMED.ru.besides(named, number(named))}`;
  return say`${when(first, c)} ${where}${verb(first, counts, c)} ${law(counted(first, counts) + on(topic))}${tail(first, counts)}.${others}${besides}${unchecked}`;
}

const BASIS = { figures: ' с данными', instruments: ', для которых найдены соглашения или договорённости,' };
const BASIS_ONE = {
  figures: ' с данными',
  instruments: ', для которого найдены соглашения или договорённости,',
};

/** «из 31 коридора с данными», «из 10 коридоров Казахстана с данными»: the genitive that «из» asks for. */
function ofCorridors({ basis, country, corridors: n }: ListedLaw, c: Context): string {
  const whose = country === null ? '' : ` ${c.name(country).of}`;
  const noun = ru(n, 'коридора', 'коридоров', 'коридоров');
  return `${formatPersons(n, 'ru')}\u00a0${noun}${whose}${(n % 10 === 1 && n % 100 !== 11 ? BASIS_ONE : BASIS)[basis]}`;
}

/** «на 43 из них», «на одном», «на всех». */
function shareRu(covered: number, corridors: number, ofThem: string): string {
  if (covered === corridors) return corridors === 2 ? 'на обоих' : 'на всех';
  return covered === 1 ? `на одном${ofThem}` : `на ${formatPersons(covered, 'ru')}${ofThem}`;
}

const was = ({ present }: Context): string => (present ? '' : 'было ');

/** Of the only corridor there is. */
function listedOne({ covered, basis, country, topic }: ListedLaw, lead: string, c: Context): Phrase {
  const whose = country === null ? '' : ` ${c.name(country).of}`;
  const it = c.corridorsNamed ? 'на нём' : `на единственном коридоре${whose}${BASIS_ONE[basis]}`;
  return covered === 0
    ? say`${lead} ${it} ${law(`двустороннего соглашения${on(topic)}`)} в силе не найдено.`
    : say`${lead} ${it} ${law(`двустороннее соглашение${on(topic)}`)} ${was(c)}в силе.`;
}

function listed(fact: ListedLaw, c: Context): Phrase {
  const { covered, corridors, topic } = fact;
  const lead = c.present ? onDay(c) : `на ${formatDay(c.day, 'ru')}`;
  if (corridors === 1) return listedOne(fact, lead, c);
  const of = c.corridorsNamed ? null : ofCorridors(fact, c);
  if (covered === 0)
    return say`${lead} ни на одном из ${of ?? 'них'} ${law(`двустороннего соглашения${on(topic)}`)} в силе не найдено.`;
  const agreement = law(`двустороннее соглашение${on(topic)}`);
  const share = shareRu(covered, corridors, of === null ? ' из них' : '');
  return say`${lead} ${of === null ? '' : `из ${of} `}${agreement} ${was(c)}в силе ${share}.`;
}

export const russian: Grammar = {
  people: peopleRu,
  law: (fact, c) => (fact.kind === 'pair' ? pair(fact, c) : listed(fact, c)),
};
