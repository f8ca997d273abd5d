import { REGION } from '../../domain/country';
import type { TabledMeasure } from '../../domain/measure';
import { formatDuring, formatPersons, formatSpan } from '../../i18n/format';
import { plural } from '../../i18n/plural';
import type { Flow } from '../../people/flows';
import {
  type CountedFlow,
  isFurther,
  netOf,
  type LargestPart,
  type PlainFact,
  type RouteFact,
  type SilenceFact,
  type TotalFact,
} from '../facts';
import { capitalised, type Context, type Told } from '../parts';

/*
 * «По данным Казахстана» rather than «Казахстан зарегистрировал»: a country's name has a gender and a number that the
 * verb would have to follow, its genitive does not. The verb follows the figure: переехал 21 человек, переехали 22
 * человека, переехали 25 человек. People by where they were born are «уроженцы», which agrees with its number where
 * «родившийся» would make one man of 21.
 */

const UN = 'по оценке ООН';
/** All that the table has of births for a country outside the region, and of other countries for one in it. */
const TWELVE = { in: 'в двенадцати странах этого атласа', of: 'двенадцати стран этого атласа' };
const OTHERS = { in: 'в других странах', of: 'других стран' };

const ru = (n: number, one: string, few: string, many: string): string =>
  plural(n, { one, few, many, other: many }, 'ru');
const counted = (n: number, one: string, few: string, many: string): string =>
  `${formatPersons(n, 'ru')}\u00a0${ru(n, one, few, many)}`;

const moved = (persons: number, from: string, to: string, when: string): Pick<Told, 'number' | 'deed'> =>
  persons === 0
    ? { number: 'Ни одного переезда', deed: `${from} ${to} ${when} не зарегистрировано` }
    : {
        number: counted(persons, 'человек', 'человека', 'человек'),
        deed: `${ru(persons, 'переехал', 'переехали', 'переехали')} ${from} ${to} ${when}`,
      };

const registered = (reporter: string): Pick<Told, 'by' | 'kind' | 'brief'> => ({
  by: `по данным ${reporter}`,
  brief: `По данным ${reporter}, не трудовая миграция.`,
  kind: `Смена места жительства по данным ${reporter}, не трудовая миграция.`,
});

function moves(flow: CountedFlow, c: Context): Told {
  const { origin, destination, reporter, persons, start, end, standIn } = flow;
  const silent = c.name(reporter === origin ? destination : origin).of;
  const own = c.name(reporter).of;
  return {
    ...moved(persons, c.name(origin).from, c.name(destination).to, formatDuring(start, end, 'ru')),
    ...registered(own),
    also: standIn ? [`Приведена цифра ${own}: данных ${silent} за этот период нет.`] : [],
  };
}

/** «689 957 уроженцев», «Узбекистана жили в Казахстане 1 июля 2020 года». */
const lived = (persons: number, birthplace: string, home: string, when: string): Told => ({
  number: persons === 0 ? 'Ни одного уроженца' : counted(persons, 'уроженец', 'уроженца', 'уроженцев'),
  deed:
    persons === 0
      ? `${birthplace} ${home} ${when} не было`
      : `${birthplace} ${ru(persons, 'жил', 'жили', 'жили')} ${home} ${when}`,
  by: UN,
  kind: 'Люди по стране рождения, оценка ООН: число на дату, а не переезды.',
});

const residents = ({ origin, destination, persons, start, end }: Flow, c: Context): Told =>
  lived(persons, c.name(origin).of, c.name(destination).in, formatDuring(start, end, 'ru'));

/** «Больше всего — из России: 12 345.»: the largest part of a total, where more may be of no known country. */
const mostOf = ({ persons, ofKnown }: LargestPart, where: string): string =>
  `${ofKnown === true ? 'Из известных стран больше' : 'Больше'} всего\u00a0— ${where}: ${formatPersons(persons, 'ru')}.`;

function totalResidents(fact: TotalFact, c: Context): Told {
  const { persons, start, end, largest: top } = fact;
  const others = REGION.includes(fact.country) ? OTHERS : TWELVE;
  const into = fact.direction === 'in';
  const [here, there] = into ? [c.name(fact.country), others] : [others, c.name(fact.country)];
  return {
    ...lived(persons, there.of, here.in, formatDuring(start, end, 'ru')),
    also: [
      ...(top === null ? [] : [mostOf(top, c.name(top.country)[into ? 'of' : 'in'])]),
      ...(fact.both
        ? [`Уроженцев ${here.of} ${there.in}\u00a0— ${formatPersons(fact.both.now[1], 'ru')}.`]
        : []),
    ],
  };
}

/** Where the map shows what others counted, whose the part is: «По собственным данным больше всего — в Казахстан: 14 051.» */
const ownPart = (text: string, { mirror }: TotalFact): string =>
  mirror ? `По собственным данным ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

/** Where the map shows what others counted it is said beside whose count the total is. */
function withArrows(
  said: ReturnType<typeof registered>,
  { mirror }: TotalFact,
): ReturnType<typeof registered> {
  const add = (text = ''): string => (mirror ? `${text} Стрелки\u00a0— по данным стран назначения.` : text);
  return { ...said, brief: add(said.brief), kind: add(said.kind) };
}

function totalMoves(fact: TotalFact, c: Context): Told {
  const { persons, start, end, largest: top } = fact;
  const into = fact.direction === 'in';
  const own = c.name(fact.country);
  const [from, to] = into ? ['из стран СНГ', own.to] : [own.from, 'в страны СНГ'];
  const { number, deed } = moved(persons, from, to, formatDuring(start, end, 'ru'));
  const other = fact.both
    ? `, в\u00a0обратном направлении\u00a0— ${formatPersons(fact.both.now[1], 'ru')}`
    : '';
  return {
    ...{ number, deed: deed + other },
    ...withArrows(registered(own.of), fact),
    also: [
      ...net(fact),
      ...(top === null ? [] : [ownPart(mostOf(top, c.name(top.country)[into ? 'from' : 'to']), fact)]),
      ...(fact.mirror ? [countedBy(fact.mirror, c)] : []),
      ...otherWay(fact, c),
    ],
  };
}

/** «По данным России, из Узбекистана прибыло 44 536.» */
function countedBy({ origin, destination, reporter, persons }: CountedFlow, c: Context): string {
  const deed = reporter === origin ? `${c.name(destination).to} выбыло` : `${c.name(origin).from} прибыло`;
  return `По данным ${c.name(reporter).of}, ${deed} ${formatPersons(persons, 'ru')}.`;
}

/** «Выехало на 14 473 больше, чем приехало; в 2016 году — на 25 390 больше.» */
function net(fact: TotalFact): string[] {
  const { both } = fact;
  if (!both) return [];
  const balance = (n: number): string =>
    n === 0
      ? 'приехало столько же, сколько выехало'
      : `${n > 0 ? 'приехало' : 'выехало'} на\u00a0${formatPersons(Math.abs(n), 'ru')} больше, чем ${n > 0 ? 'выехало' : 'приехало'}`;
  const then = both.then
    ? `; в\u00a0${both.then.year}\u00a0году ${balance(netOf(fact, both.then.persons))}`
    : '';
  return [capitalised(`${balance(netOf(fact, both.now))}${then}.`)];
}

/** «Из выехавших больше всего — в Россию: 48 465, по данным России.» */
function otherWay({ otherWay: flow, direction, country }: TotalFact, c: Context): string[] {
  if (!flow) return [];
  if (flow.reporter !== country) return [countedBy(flow, c)];
  const [who, where] =
    direction === 'in'
      ? ['выехавших', c.name(flow.destination).to]
      : ['приехавших', c.name(flow.origin).from];
  const by = c.name(flow.reporter).of;
  return [`Из ${who} больше всего\u00a0— ${where}: ${formatPersons(flow.persons, 'ru')}, по данным ${by}.`];
}

function silence(fact: SilenceFact, c: Context): Told {
  const none = (deed: string): Told => ({ number: null, deed });
  if (fact.kind === 'no-period') return none(`данных за ${fact.year}\u00a0год не найдено`);
  if (fact.kind === 'silent') {
    const after = fact.lastYear === null ? '' : ` после ${fact.lastYear}\u00a0года`;
    const also = (fact.byOthers ?? []).map((flow) => countedBy(flow, c));
    return {
      ...none(`данных ${c.name(fact.reporter).of}${after} нет в\u00a0таблицах Статкомитета СНГ`),
      also,
    };
  }
  const when = formatDuring(fact.start, fact.end, 'ru');
  if (fact.kind === 'no-residents')
    return none(`оценки числа уроженцев ${TWELVE.of}, живших ${c.name(fact.country).in} ${when}, не найдено`);
  const [from, to] = [c.name(fact.origin), c.name(fact.destination)];
  return fact.measure === 'residents'
    ? none(`оценки числа уроженцев ${from.of}, живших ${to.in} ${when}, не найдено`)
    : none(`данных о переехавших ${from.from} ${to.to} ${when} не найдено`);
}

const EVIDENCE: Record<RouteFact['route']['evidence'], string> = {
  quantified: 'Документированный маршрут, в источниках есть число',
  documented: 'Документированный маршрут',
  reported: 'Маршрут, известный по отдельным сообщениям',
};

function route({ route: { name, evidence, period } }: RouteFact): Told {
  const span = formatSpan(period.from, period.to, 'ru');
  const years = span === '' ? '' : ` (${span})`;
  return {
    number: null,
    deed: name.ru.replace(/\.$/, ''),
    also: [`${EVIDENCE[evidence]}${years}; числа разных маршрутов не складываются.`],
  };
}

/** What the largest of all figures is; only corridors of the region have registered moves. */
export const RANK_RU: Record<TabledMeasure, string> = {
  registered: 'наибольшее число в\u00a0регионе',
  estimated: 'наибольшее число по показанному методу',
  residents: 'наибольшее такое число в\u00a0атласе',
  refugees: 'наибольшее такое число в\u00a0атласе',
  'refugee-arrivals': 'наибольшее такое число в\u00a0атласе',
  remittances: 'наибольшая такая сумма в\u00a0атласе',
};

/** People, in Russian. */
export function peopleRu(fact: PlainFact, c: Context): Told | null {
  if (fact.kind === 'moves') return moves(fact.flow, c);
  if (fact.kind === 'living') return residents(fact.flow, c);
  if (fact.kind === 'route') return route(fact);
  if (fact.kind === 'largest') {
    if (fact.measure === 'registered') return moves(fact.flow, c);
    if (fact.measure === 'residents') return residents(fact.flow, c);
    return c.further?.corridor({ kind: 'further', measure: fact.measure, flow: fact.flow }, c) ?? null;
  }
  if (fact.kind !== 'total') return silence(fact, c);
  const { measure } = fact;
  if (isFurther(measure)) return c.further?.total(fact, measure, c) ?? null;
  return measure === 'residents' ? totalResidents(fact, c) : totalMoves(fact, c);
}
