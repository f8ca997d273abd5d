import { yearOf } from '../../domain/day';
import type { Topic } from '../../domain/instrument';
import { formatAsOf, formatDay, formatPersons, formatSince, formatWhen } from '../../i18n/format';
import { inOfThemKk } from '../../i18n/kazakh-numeral';
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
import { nameOnCorridor } from '../instrument-name';
import { peopleKk, RANK_KK } from './people';
import { namedKk } from './named';
import { type Context, type Grammar, law, type Phrase, say } from '../parts';

const TOPICS: Record<Topic, string> = {
  'labour-migration': 'еңбек көші-қоны',
  'organised-recruitment': 'ұйымдасқан түрде жұмысқа тарту',
  'legal-status': 'құқықтық мәртебе',
  'social-security': 'әлеуметтік қамсыздандыру',
  'mutual-travel': 'өзара сапарлар',
  'stay-and-registration': 'болу және тіркелу',
  citizenship: 'азаматтық',
  resettlement: 'қоныс аудару',
  'migration-cooperation': 'көші-қон саласындағы ынтымақтастық',
  'irregular-migration': 'реттелмеген көші-қон',
  readmission: 'реадмиссия',
  trafficking: 'адам саудасына қарсы күрес',
  smuggling: 'мигранттарды заңсыз әкелуге қарсы күрес',
  refugees: 'босқындар',
  statelessness: 'азаматтығы жоқ адамдар',
};

const on = (topic: Topic | null): string => (topic === null ? '' : `${TOPICS[topic]} туралы `);

const onDay = ({ day, present }: Context): string =>
  present ? `бүгін, ${formatWhen(day, 'kk')},` : formatWhen(day, 'kk');

function when(state: PairState, c: Context): string {
  if (state === 'signedThatYear' || state === 'arrangedThatYear') return `${yearOf(c.day)}\u00a0жылы`;
  return asOf(state) ? formatAsOf(c.day, 'kk') : onDay(c);
}

/** "Қазақстан мен Өзбекстан арасында": the conjunction is the ending of the first name's instrumental, written apart. */
function between({ origin, destination }: PairLaw, c: Context): string {
  if (c.states === 'left out') return '';
  if (c.states === 'them') return 'олардың арасында ';
  const first = c.name(origin);
  return `${first.name} ${first.with.slice(-3)} ${c.name(destination).name} арасында `;
}

/** A number that does not part from its noun at the end of a line. */
const number = (n: number): string => `${formatPersons(n, 'kk')}\u00a0`;

const BILATERAL_ONLY: readonly PairState[] = ['operating', 'provisional'];

/** What is counted of a state, after its number. */
const nounOf = (state: PairState): string =>
  isArranged(state) ? 'уағдаластық' : `${BILATERAL_ONLY.includes(state) ? 'екіжақты ' : ''}келісім`;

/** "2 екіжақты және 1 өңірлік келісім": what is counted, after its topic. */
function counted(state: PairState, counts: LawCounts, topic: Topic | null): Phrase {
  if (state !== 'in-force')
    return [law(`${on(topic)}${number(counts[state])}${nounOf(state)}`, STATUS[state])];
  const { bilateral, regional } = counts;
  const two = `${on(topic)}${number(bilateral)}екіжақты`;
  if (regional === 0) return [law(`${two} келісім`, 'bilateral')];
  const more = `${number(regional)}өңірлік келісім`;
  return bilateral === 0
    ? [law(`${on(topic)}${more}`, 'regional')]
    : say`${law(two, 'bilateral')} және ${law(more, 'regional')}`;
}

/** What is said of the agreements, by state, after them; a leading suffix is the case the verb asks for. */
const VERBS: Record<PairState, readonly [past: string, present: string]> = {
  'in-force': [' күшінде болды', ' күшінде'],
  operating: [
    ', дереккөздерге қарағанда, қолданылған; күшіне енген күні табылмады',
    ', дереккөздерге қарағанда, қолданылады; күшіне енген күні табылмады',
  ],
  provisional: [' уақытша қолданылған', ' уақытша қолданылады'],
  uncertain: [
    ' күшінде болған болуы мүмкін, нақты күндері белгісіз',
    ' күшінде болуы мүмкін, нақты күндері белгісіз',
  ],
  arrangement: [
    'қа қол қойылған: бұл\u00a0— меморандум немесе декларация, халықаралық шарт емес',
    'қа қол қойылған: бұл\u00a0— меморандум немесе декларация, халықаралық шарт емес',
  ],
  signed: [
    'ге қол қойылған, осы күнге дейін күшіне енгені туралы дерек табылмады',
    'ге қол қойылған, осы күнге дейін күшіне енгені туралы дерек табылмады',
  ],
  signedThatYear: ['ге қол қойылған, нақты күні белгісіз', 'ге қол қойылған, нақты күні белгісіз'],
  arrangedThatYear: [
    'қа қол қойылған, нақты күні белгісіз: бұл\u00a0— меморандум немесе декларация, халықаралық шарт емес',
    'қа қол қойылған, нақты күні белгісіз: бұл\u00a0— меморандум немесе декларация, халықаралық шарт емес',
  ],
  ended: [
    'нің қолданысы тоқтаған немесе тоқтатыла тұрған, күшіндегі келісім табылмады',
    'нің қолданысы тоқтаған немесе тоқтатыла тұрған, күшіндегі келісім табылмады',
  ],
};

const verb = (state: PairState, { present }: Context): string => VERBS[state][present ? 1 : 0];

function none({ counts: { undated, named }, topic }: PairLaw, where: string, c: Context): Phrase {
  const listed = [
    undated === 0 ? '' : `күні белгісіз ${number(undated)}келісім тізімде бар`,
    named === 0 ? '' : namedKk.none(named, formatPersons(named, 'kk')),
  ].filter((words) => words !== '');
  const dated = listed.length === 0 ? '' : 'күні белгілі ';
  return say`${formatAsOf(c.day, 'kk')} ${where}${law(`${on(topic)}${dated}келісім`)} табылмады${['', ...listed].join('; ')}.`;
}

function pair(fact: PairLaw, c: Context): Phrase {
  const { counts, topic } = fact;
  const { first } = statesToSay(counts);
  const where = between(fact, c);
  if (first === null) return say`${none(fact, where, c)}${unchecked(fact)}`;
  if (fact.few) return say`${onDay(c)} ${fewNamed(fact.few, c)}.${unchecked(fact)}`;
  return say`${when(first, c)} ${where}${counted(first, counts, topic)}${verb(first, c)}.${besides(fact, c)}`;
}

/** « «Заңсыз көші-қонға қарсы күрес (2019)» келісіміне қол қойылған; ол 2020 жылғы 22 мамырда күшіне енген.»; its entry alone after a sentence on the signed. */
const awaited = ({ counts, awaited: all = [] }: PairLaw): Phrase =>
  all.flatMap(({ instrument, entered }) => {
    const signed = saysSigned(counts) ? 'келісімі' : say`келісіміне ${law('қол қойылған', 'signed')}; ол`;
    return say` «${nameOnCorridor(instrument, 'kk')}» ${signed} ${formatWhen(entered, 'kk')} күшіне енген.`;
  });

const unchecked = (fact: PairLaw): string =>
  fact.unchecked ? ' Кейін тоқтатылған-тоқтатылмағаны тексерілмеді.' : '';

/** Sentences after the first, a space before each: other states, instruments without dates, what was not checked. */
function besides(fact: PairLaw, c: Context): Phrase {
  const { counts } = fact;
  const others = aroundSigned(statesToSay(counts).after, awaited(fact), (state) => {
    const what = `${number(counts[state])}${state === 'arrangement' ? 'уағдаластық' : 'келісім'}`;
    return say` Тағы ${law(what, STATUS[state])}${verb(state, c)}.`;
  });
  const n = namedToSay(counts);
  return say`${others}${n === 0 ? '' : ` ${namedKk.besides(n, formatPersons(n, 'kk'))}`}${unchecked(fact)}`;
}

/** «олардың «Реадмиссия (2012)» келісімі …; «…» құжаты 2002 жылғы 7 маусымнан бері күшінде болған». */
const fewNamed = (few: readonly FewLaw[], c: Context): Phrase =>
  few.flatMap((one, i) => {
    const whose = one.bilateral && c.states === 'them' ? 'олардың ' : '';
    const what = one.bilateral ? 'келісімі' : 'құжаты';
    return say`${i === 0 ? '' : '; '}${whose}«${nameOnCorridor(one.instrument, 'kk')}» ${what}${fewState(one, c)}`;
  });

function fewState({ state, bilateral, since }: FewLaw, { present }: Context): Phrase {
  const applied = present ? 'қолданылады' : 'қолданылған';
  if (state === 'operating')
    return say`, дереккөздерге қарағанда, ${law(`${applied}, күшіне енген күні табылмады`, 'operating')}`;
  if (state === 'provisional') return say` ${law(`уақытша ${applied}`, 'operating')}`;
  const span = since === null ? 'күшінде' : `${formatSince(since, 'kk')} күшінде`;
  return say` ${law(span, bilateral ? 'bilateral' : 'regional')}${present ? '' : ' болған'}`;
}

/** "он екі ел арасындағы 132 дәліздің", "Қазақстанның басқа он бір елмен 22 дәлізінің"; a country's own takes the possessive. */
function ofCorridors({ country, corridors }: ListedLaw, c: Context): string {
  if (country === null) return `он екі ел арасындағы ${number(corridors)}дәліздің`;
  const others = REGION.includes(country) ? 'басқа он бір елмен' : 'он екі елмен';
  return `${c.name(country).of} ${others} ${number(corridors)}дәлізінің`;
}

const shareOf = ({ covered, corridors }: ListedLaw): string =>
  covered === corridors ? 'барлығында' : inOfThemKk(covered);

function listed(fact: ListedLaw, c: Context): Phrase {
  const { covered, topic } = fact;
  const [lead, of] = [c.dayNamed ? '' : `${onDay(c)} `, ofCorridors(fact, c)];
  const agreement = `${on(topic)}екіжақты келісім`;
  if (covered === 0) return say`${lead}${of} ешқайсысында күшіндегі ${law(agreement)} табылмады.`;
  return say`${lead}${of} ${law(`${shareOf(fact)} ${agreement} күшінде${c.present ? '' : ' болды'}`, 'bilateral')}.`;
}

/** "2", then "екіжақты және 1 өңірлік келісім 2023 жылғы 31 желтоқсанда күшінде болды"; "20 / 22", then the corridors. */
const counts: Grammar['counts'] = (fact, c) =>
  fact.kind === 'pair' ? pairCounts(fact, c) : listedCounts(fact, c);

function listedCounts(fact: ListedLaw, c: Context): ReturnType<Grammar['counts']> {
  const { country, covered, corridors, topic } = fact;
  if (covered === 0) return null;
  const others = country !== null && !REGION.includes(country) ? ' он екі елмен' : '';
  const where = country === null ? 'өңірдің дәліздерінде' : `${c.name(country).of}${others} дәліздерінде`;
  const inForce = law(`${on(topic)}екіжақты келісім күшінде${c.present ? '' : ' болды'}`, 'bilateral');
  const share = `${formatPersons(covered, 'kk')}\u00a0/\u00a0${formatPersons(corridors, 'kk')}`;
  return {
    number: law(share, 'bilateral'),
    words: say`${where} ${onDay(c).replace(/,$/, '')} ${inForce}`,
    besides: [],
  };
}

function pairCounts(fact: PairLaw, c: Context): ReturnType<Grammar['counts']> {
  const { first } = statesToSay(fact.counts);
  if (first === null) return null;
  const { n, status, regional } = firstCount(first, fact.counts);
  const reach = status === 'regional' ? 'өңірлік' : 'екіжақты';
  const alone = first === 'in-force' ? `${reach} келісім` : nounOf(first);
  const others = law(`${number(regional)}өңірлік келісім`, 'regional');
  const noun = regional > 0 ? say`${on(fact.topic)}${reach} және ${others}` : say`${on(fact.topic)}${alone}`;
  // The day stands after the case that the verb asks for.
  const [, ending = '', did = ''] = /^(\p{L}*)(.*)$/u.exec(verb(first, c)) ?? [];
  return {
    number: law(formatPersons(n, 'kk'), status),
    words: say`${between(fact, c)}${noun}${ending} ${when(first, c).replace(/,$/, '')}${did}`,
    besides: besides(fact, c),
  };
}

/** "; 2 келісім қолданылған, басталуы табылмады". */
const othersShort = ({ counts }: PairLaw, { present }: Context): Phrase =>
  statesToSay(counts).after.flatMap((state) => {
    const applied = present ? 'қолданылады' : 'қолданылған';
    const words: Partial<Record<PairState, string>> = {
      operating: `келісім ${applied}, басталуы табылмады`,
      provisional: `келісім уақытша ${applied}`,
      uncertain: 'келісім күшінде болуы мүмкін',
      arrangement: 'уағдаластық, халықаралық шарт емес',
    };
    const told = words[state];
    return told === undefined ? [] : say`; ${law(`${number(counts[state])}${told}`, STATUS[state])}`;
  });

/** "2023 ж. 31 жел. күшінде: 2 екіжақты, 1 өңірлік келісім.", "Қазақстанның 22 дәлізінің 20-сында екіжақты келісім күшінде болды (2023 ж. 31 жел.)." */
const short: Grammar['short'] = (fact, c) => {
  const day = `${c.present ? 'бүгін, ' : ''}${formatDay(c.day, 'kk', 'short').replaceAll(' ', '\u00a0')}`;
  if (fact.kind === 'listed') return say`${clause(fact, c)} (${day}).`;
  if (statesToSay(fact.counts).first !== 'in-force') return pair(fact, c);
  const { bilateral, regional } = fact.counts;
  const first = law(`${number(bilateral)}екіжақты${regional === 0 ? ' келісім' : ''}`, 'bilateral');
  const others = law(`${number(regional)}өңірлік келісім`, 'regional');
  const said = regional === 0 ? [first] : bilateral === 0 ? [others] : say`${first}, ${others}`;
  return say`${day} ${between(fact, c)}күшінде: ${on(fact.topic)}${said}${othersShort(fact, c)}.${unchecked(fact)}`;
};

/** Law as a clause after the people of a headline. */
function clause(fact: PairLaw | ListedLaw, c: Context): Phrase {
  if (fact.kind === 'listed') {
    const { covered, corridors, country, topic } = fact;
    const of =
      country === null
        ? `өңірдің ${number(corridors)}дәлізінің`
        : `${c.name(country).of} ${number(corridors)}дәлізінің`;
    const agreement = `${on(topic)}екіжақты келісім`;
    if (covered === 0) return say`${of} ешқайсысында күшіндегі ${law(agreement)} табылмады`;
    return say`${of} ${shareOf(fact)} ${law(`${agreement} күшінде${c.present ? '' : ' болды'}`, 'bilateral')}`;
  }
  const { first } = statesToSay(fact.counts);
  const where = between(fact, c);
  if (first === null) return say`${where}${law(`${on(fact.topic)}келісім`)} табылмады`;
  return say`${where}${counted(first, fact.counts, fact.topic)}${verb(first, c)}`;
}

export const kazakh: Grammar = {
  people: peopleKk,
  rank: RANK_KK,
  counted: (by) => ` (${by})`,
  law: (fact, c) => (fact.kind === 'pair' ? pair(fact, c) : listed(fact, c)),
  clause,
  counts,
  short,
  lawDay: ({ day }) => `Келісімдер: ${formatAsOf(day, 'kk')}.`,
};
