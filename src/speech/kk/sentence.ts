import { yearOf } from '../../domain/day';
import type { Topic } from '../../domain/instrument';
import { formatAsOf, formatPersons, formatWhen } from '../../i18n/format';
import { inOfThemKk } from '../../i18n/kazakh-numeral';
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
import { peopleKk } from './people';
import { NAMED } from '../named';
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
  if (c.pairNamed) return 'олардың арасында';
  const first = c.name(origin);
  return `${first.name} ${first.with.slice(-3)} ${c.name(destination).name} арасында`;
}

/** A number that does not part from its noun at the end of a line. */
const number = (n: number): string => `${formatPersons(n, 'kk')}\u00a0`;

const BILATERAL_ONLY: readonly PairState[] = ['operating', 'provisional'];

/** "2 екіжақты және 1 өңірлік келісім": what is counted, after its topic. */
function counted(state: PairState, counts: LawCounts, topic: Topic | null): string {
  if (isArranged(state)) return `${on(topic)}${number(counts[state])}уағдаластық`;
  if (state !== 'in-force') {
    const kind = BILATERAL_ONLY.includes(state) ? 'екіжақты ' : '';
    return `${on(topic)}${number(counts[state])}${kind}келісім`;
  }
  const kinds: string[] = [];
  if (counts.bilateral > 0) kinds.push(`${number(counts.bilateral)}екіжақты`);
  if (counts.regional > 0) kinds.push(`${number(counts.regional)}өңірлік`);
  return `${on(topic)}${kinds.join(' және ')} келісім`;
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
    named === 0 ? '' : NAMED.kk.none(named, formatPersons(named, 'kk')),
  ].filter((words) => words !== '');
  const dated = listed.length === 0 ? '' : 'күні белгілі ';
  return say`${formatAsOf(c.day, 'kk')} ${where} ${law(`${on(topic)}${dated}келісім`)} табылмады${['', ...listed].join('; ')}.`;
}

function pair(fact: PairLaw, c: Context): Phrase {
  const { counts, topic } = fact;
  const { first, after } = statesToSay(counts);
  const where = between(fact, c);
  const unchecked = fact.unchecked ? ' Кейін тоқтатылған-тоқтатылмағаны тексерілмеді.' : '';
  if (first === null) return say`${none(fact, where, c)}${unchecked}`;
  const others = after.flatMap(
    (state) =>
      say` Тағы ${law(`${number(counts[state])}${state === 'arrangement' ? 'уағдаластық' : 'келісім'}`)}${verb(state, c)}.`,
  );
  const named = namedToSay(counts);
  const besides = named === 0 ? '' : ` ${NAMED.kk.besides(named, formatPersons(named, 'kk'))}`;
  return say`${when(first, c)} ${where} ${law(counted(first, counts, topic))}${verb(first, c)}.${others}${besides}${unchecked}`;
}

const BASIS = { figures: 'деректері бар', instruments: 'келісімі не уағдаластығы табылған' };

/** "деректері бар 90 дәліздің", "Қазақстанның деректері бар 10 дәлізінің"; a country's own takes the possessive. */
function ofCorridors({ basis, country, corridors }: ListedLaw, c: Context): string {
  const whose = country === null ? '' : `${c.name(country).of} `;
  return `${whose}${BASIS[basis]} ${number(corridors)}${country === null ? 'дәліздің' : 'дәлізінің'}`;
}

/** Of the only corridor there is. */
function onlyCorridor({ basis, country }: ListedLaw, c: Context): string {
  if (c.corridorsNamed) return 'осы дәлізде';
  return country === null
    ? `${BASIS[basis]} жалғыз дәлізде`
    : `${c.name(country).of} ${BASIS[basis]} жалғыз дәлізінде`;
}

function listed(fact: ListedLaw, c: Context): Phrase {
  const { covered, corridors, topic } = fact;
  const agreement = law(`${on(topic)}екіжақты келісім`);
  const inForce = c.present ? 'күшінде' : 'күшінде болды';
  const of = c.corridorsNamed ? 'осы дәліздердің' : ofCorridors(fact, c);
  if (covered === 0) {
    const none = corridors === 1 ? onlyCorridor(fact, c) : `${of} ешқайсысында`;
    return say`${onDay(c)} ${none} күшіндегі ${agreement} табылмады.`;
  }
  const share = covered === corridors ? 'барлығында' : inOfThemKk(covered);
  const where = corridors === 1 ? onlyCorridor(fact, c) : `${of} ${share}`;
  return say`${onDay(c)} ${where} ${agreement} ${inForce}.`;
}

export const kazakh: Grammar = {
  people: peopleKk,
  law: (fact, c) => (fact.kind === 'pair' ? pair(fact, c) : listed(fact, c)),
};
