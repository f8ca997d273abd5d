import { yearOf } from '../../domain/day';
import type { Topic } from '../../domain/instrument';
import { formatAsOf, formatDay, formatPersons, formatSince, formatWhen } from '../../i18n/format';
import { plural } from '../../i18n/plural';
import { REGION } from '../../domain/country';
import {
  aroundSigned,
  asOf,
  type FewLaw,
  firstCount,
  isArranged,
  type LawCounts,
  type ListedLaw,
  namedToSay,
  type PairLaw,
  type PairState,
  saysSigned,
  STATUS,
  statesToSay,
} from '../facts';
import { namedRu } from './named';
import { type Context, type Grammar, law, type Phrase, say } from '../parts';
import { nameOnCorridor } from '../instrument-name';
import { peopleRu, RANK_RU } from './people';

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
const twoSided = (n: number): string => ru(n, 'двустороннее', 'двусторонних', 'двусторонних');
const ofRegion = (n: number): string => ru(n, 'региональное', 'региональных', 'региональных');
const bilateral = (n: number): string => numbered(n, twoSided(n));
const regional = (n: number): string => numbered(n, ofRegion(n));
const arranged = (n: number): string => ru(n, 'договорённость', 'договорённости', 'договорённостей');
const arrangements = (n: number): string =>
  FEMININE[n] === undefined ? numbered(n, arranged(n)) : `${FEMININE[n]} ${arranged(n)}`;
const on = (topic: Topic | null): string => (topic === null ? '' : ` ${TOPICS[topic]}`);

const onDay = ({ day, present }: Context): string =>
  present ? `сегодня, ${formatDay(day, 'ru')},` : formatDay(day, 'ru');

function when(state: PairState, c: Context): string {
  if (state === 'signedThatYear' || state === 'arrangedThatYear') return `в ${yearOf(c.day)}\u00a0году`;
  return asOf(state) ? formatAsOf(c.day, 'ru') : onDay(c);
}

/** «между ними», with a space before it. */
function between({ origin, destination }: PairLaw, c: Context): string {
  if (c.states === 'left out') return '';
  return c.states === 'them' ? ' между ними' : ` между ${c.name(origin).with} и ${c.name(destination).with}`;
}

/** «двусторонних соглашения»: what is counted of a state, after its number. */
function nounOf(state: PairState, n: number): string {
  if (state === 'operating' || state === 'provisional' || state === 'in-force')
    return `${twoSided(n)} ${agreements(n)}`;
  return isArranged(state) ? arranged(n) : agreements(n);
}

/** «два двусторонних и одно региональное соглашение о реадмиссии»: what is counted, with its topic. */
function counted(state: PairState, counts: LawCounts, topic: Topic | null): Phrase {
  if (state !== 'in-force') {
    const n = counts[state];
    const words = isArranged(state) ? arrangements(n) : numbered(n, nounOf(state, n));
    return [law(words + on(topic), STATUS[state])];
  }
  const { bilateral: two, regional: more } = counts;
  if (more === 0) return [law(`${bilateral(two)} ${agreements(two)}${on(topic)}`, 'bilateral')];
  const last = law(`${regional(more)} ${agreements(more)}${on(topic)}`, 'regional');
  return two === 0 ? [last] : say`${law(bilateral(two), 'bilateral')} и ${last}`;
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
    named === 0 ? '' : namedRu.none(named, number(named)),
  ].filter((words) => words !== '');
  const dated = listed.length === 0 ? '' : ' с известными датами';
  return say`на ${formatDay(c.day, 'ru')} ${law(`соглашений${on(topic)}${dated}`)}${where} не найдено${['', ...listed].join('; ')}.`;
}

function pair(fact: PairLaw, c: Context): Phrase {
  const { counts, topic } = fact;
  const { first } = statesToSay(counts);
  const where = between(fact, c);
  if (first === null) return say`${none(fact, where, c)}${unchecked(fact)}`;
  if (fact.few) return say`${onDay(c)} ${fewNamed(fact.few, c)}.${unchecked(fact)}`;
  const did = `${where}${verb(first, counts, c)}`;
  return say`${when(first, c)}${did} ${counted(first, counts, topic)}${tail(first, counts)}.${besides(fact, c)}`;
}

/** « Соглашение «Борьба с незаконной миграцией (2019)» было подписано; оно вступило в силу 22 мая 2020 года.»; its entry alone after a sentence on the signed. */
const awaited = ({ counts, awaited: all = [] }: PairLaw): Phrase =>
  all.flatMap(({ instrument, entered }) => {
    const signed = saysSigned(counts) ? '' : say`${law('было подписано', 'signed')}; оно `;
    return say` Соглашение «${nameOnCorridor(instrument, 'ru')}» ${signed}вступило в силу ${formatWhen(entered, 'ru')}.`;
  });

const unchecked = (fact: PairLaw): string =>
  fact.unchecked ? ' Более позднее прекращение не проверялось.' : '';

/** Sentences after the first, a space before each: other states, instruments without dates, what was not checked. */
function besides(fact: PairLaw, c: Context): Phrase {
  const { counts } = fact;
  const others = aroundSigned(statesToSay(counts).after, awaited(fact), (state) =>
    state === 'arrangement'
      ? say` Кроме того,${verb(state, counts, c)} ${law(arrangements(counts.arrangement), 'arrangement')}${tail(state, counts)}.`
      : say` Ещё ${law(number(counts[state]), STATUS[state])}${verb(state, counts, c)}${tail(state, counts)}.`,
  );
  const n = namedToSay(counts);
  return say`${others}${n === 0 ? '' : ` ${namedRu.besides(n, number(n))}`}${unchecked(fact)}`;
}

/** «их соглашение «Труд и защита прав (2004)», по источникам, применялось: …; документ «…» был в силе с 7 июня 2002 года». */
const fewNamed = (few: readonly FewLaw[], c: Context): Phrase =>
  few.flatMap((one, i) => {
    const what = one.bilateral ? `${c.states === 'them' ? 'их ' : ''}соглашение` : 'документ';
    return say`${i === 0 ? '' : '; '}${what} «${nameOnCorridor(one.instrument, 'ru')}»${fewState(one, c)}`;
  });

/** An agreement is neuter, a document masculine. */
function fewState({ state, bilateral: neuter, since }: FewLaw, { present }: Context): Phrase {
  const applied = present ? 'применяется' : neuter ? 'применялось' : 'применялся';
  if (state === 'operating')
    return say`, по источникам, ${law(`${applied}: дата вступления в силу не найдена`, 'operating')}`;
  if (state === 'provisional') return say` ${law(`временно ${applied}`, 'operating')}`;
  const was = present ? '' : neuter ? 'было ' : 'был ';
  const span = since === null ? 'в силе' : `в силе ${formatSince(since, 'ru')}`;
  return say` ${was}${law(span, neuter ? 'bilateral' : 'regional')}`;
}

/** «132 коридоров между двенадцатью государствами»: the genitive that «из» asks for. */
function ofCorridors({ corridors: n, country }: ListedLaw, c: Context): string {
  const noun = `${formatPersons(n, 'ru')}\u00a0${ru(n, 'коридора', 'коридоров', 'коридоров')}`;
  if (country === null) return `${noun} между двенадцатью государствами`;
  const others = REGION.includes(country) ? 'одиннадцатью другими' : 'двенадцатью';
  return `${noun} ${c.name(country).of} с\u00a0${others} государствами`;
}

/** «на 60», «на одном», «на всех». */
function shareRu({ covered, corridors }: ListedLaw): string {
  if (covered === corridors) return corridors === 2 ? 'на обоих' : 'на всех';
  return covered === 1 ? 'на одном' : `на ${formatPersons(covered, 'ru')}`;
}

function listed(fact: ListedLaw, c: Context): Phrase {
  const { covered, topic } = fact;
  const lead = c.dayNamed ? '' : `${c.present ? onDay(c) : `на ${formatDay(c.day, 'ru')}`} `;
  const of = ofCorridors(fact, c);
  if (covered === 0)
    return say`${lead}ни на одном из ${of} ${law(`двустороннего соглашения${on(topic)}`)} в силе не найдено.`;
  const was = c.present ? '' : 'было ';
  return say`${lead}из ${of} ${law(`двустороннее соглашение${on(topic)} ${was}в силе ${shareRu(fact)}`, 'bilateral')}.`;
}

/** «2», then «двусторонних и одно региональное соглашение были в силе 31 декабря 2023 года»; «20 из 22», then the corridors. */
const counts: Grammar['counts'] = (fact, c) =>
  fact.kind === 'pair' ? pairCounts(fact, c) : listedCounts(fact, c);

function listedCounts(fact: ListedLaw, c: Context): ReturnType<Grammar['counts']> {
  const { country, covered, corridors: n, topic } = fact;
  if (covered === 0) return null;
  const others = country !== null && !REGION.includes(country) ? ' с\u00a0двенадцатью государствами' : '';
  const whose = country === null ? 'региона' : `${c.name(country).of}${others}`;
  const noun = ru(n, 'коридора', 'коридоров', 'коридоров');
  const inForce = law(`двустороннее соглашение${on(topic)} ${c.present ? '' : 'было '}в силе`, 'bilateral');
  return {
    number: law(`${formatPersons(covered, 'ru')} из\u00a0${formatPersons(n, 'ru')}`, 'bilateral'),
    words: say`${noun} ${whose}, где ${inForce} ${onDay(c).replace(/,$/, '')}`,
    besides: [],
  };
}

function pairCounts(fact: PairLaw, c: Context): ReturnType<Grammar['counts']> {
  const { first } = statesToSay(fact.counts);
  if (first === null) return null;
  const { n, status, regional: more } = firstCount(first, fact.counts);
  const about = on(fact.topic);
  const alone = status === 'regional' ? `${ofRegion(n)} ${agreements(n)}` : nounOf(first, n);
  const others = law(`${regional(more)} ${agreements(more)}${about}`, 'regional');
  const noun = more > 0 ? say`${twoSided(n)} и ${others}` : say`${alone}${about}`;
  const day = when(first, c).replace(/,$/, '');
  return {
    number: law(formatPersons(n, 'ru'), status),
    words: say`${noun}${between(fact, c)}${verb(first, fact.counts, c)} ${day}${tail(first, fact.counts)}`,
    besides: besides(fact, c),
  };
}

/** «; 2 применялись, начало не найдено». */
const othersShort = ({ counts }: PairLaw, { present }: Context): Phrase =>
  statesToSay(counts).after.flatMap((state) => {
    const n = counts[state];
    const applied = present
      ? ru(n, 'применяется', 'применяются', 'применяется')
      : ru(n, 'применялось', 'применялись', 'применялось');
    const words: Partial<Record<PairState, string>> = {
      operating: `\u00a0${applied}, начало не найдено`,
      provisional: `\u00a0временно ${applied}`,
      uncertain: ', возможно, в силе',
      arrangement: `\u00a0${arranged(n)}, не ${n === 1 ? 'договор' : 'договоры'}`,
    };
    const told = words[state];
    return told === undefined ? [] : say`; ${law(`${formatPersons(n, 'ru')}${told}`, STATUS[state])}`;
  });

/** «В силе 31 дек. 2023: 2 двусторонних, 1 региональное.», «31 дек. 2023 двустороннее соглашение было в силе на 20 из 22 коридоров Казахстана.» */
const short: Grammar['short'] = (fact, c) => {
  const day = `${c.present ? 'сегодня, ' : ''}${formatDay(c.day, 'ru', 'short').replaceAll(' ', '\u00a0')}`;
  if (fact.kind === 'listed') return say`${day} ${clause(fact, c)}.`;
  if (statesToSay(fact.counts).first !== 'in-force') return pair(fact, c);
  const { bilateral: two, regional: more } = fact.counts;
  const about = on(fact.topic);
  const first = law(
    `${formatPersons(two, 'ru')}\u00a0${twoSided(two)}${more === 0 ? ` ${agreements(two)}${about}` : ''}`,
    'bilateral',
  );
  const noun = two === 0 || about ? ` ${agreements(more)}${about}` : '';
  const others = law(`${formatPersons(more, 'ru')}\u00a0${ofRegion(more)}${noun}`, 'regional');
  const said = more === 0 ? [first] : two === 0 ? [others] : say`${first}, ${others}`;
  return say`в силе ${day}${between(fact, c)}: ${said}${othersShort(fact, c)}.${unchecked(fact)}`;
};

/** «на всех 22 коридорах», «на обоих коридорах». */
const onAll = (n: number): string =>
  n === 2
    ? 'на обоих коридорах'
    : `на всех ${formatPersons(n, 'ru')}\u00a0${ru(n, 'коридоре', 'коридорах', 'коридорах')}`;

/** Law as a clause after the people of a headline. */
function clause(fact: PairLaw | ListedLaw, c: Context): Phrase {
  if (fact.kind === 'listed') {
    const { covered, corridors: n, country, topic } = fact;
    const whose = country === null ? 'региона' : c.name(country).of;
    const noun = ru(n, 'коридора', 'коридоров', 'коридоров');
    const of = `из ${formatPersons(n, 'ru')}\u00a0${noun}`;
    if (covered === 0)
      return say`ни на одном ${of} ${whose} двустороннего соглашения${on(topic)} в силе не найдено`;
    const was = c.present ? '' : 'было ';
    const share = covered === n ? onAll(n) : `${shareRu(fact)} ${of}`;
    return say`${law(`двустороннее соглашение${on(topic)} ${was}в силе`, 'bilateral')} ${share} ${whose}`;
  }
  const { first } = statesToSay(fact.counts);
  const where = between(fact, c);
  if (first === null) return say`${law(`соглашений${on(fact.topic)}`)}${where} не найдено`;
  const did = `${where}${verb(first, fact.counts, c)}`.replace(/^,? /, '');
  return say`${did} ${counted(first, fact.counts, fact.topic)}${tail(first, fact.counts)}`;
}

export const russian: Grammar = {
  people: peopleRu,
  rank: RANK_RU,
  counted: (by) => `, ${by}`,
  law: (fact, c) => (fact.kind === 'pair' ? pair(fact, c) : listed(fact, c)),
  clause,
  counts,
  short,
  lawDay: ({ day, present }) =>
    present ? `Соглашения на сегодня, ${formatDay(day, 'ru')}.` : `Соглашения на ${formatDay(day, 'ru')}.`,
};
