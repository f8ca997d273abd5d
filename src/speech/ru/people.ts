import { REGION } from '../../domain/country';
import { MEASURE, wayOf } from '../../domain/measure';
import { formatDuring, formatPersons, formatSpan } from '../../i18n/format';
import { plural } from '../../i18n/plural';
import type { Flow } from '../../people/flows';
import {
  type CountedFlow,
  isFurther,
  type LargestFact,
  type LargestPart,
  type PlainFact,
  type RouteFact,
  type SilenceFact,
  type TotalFact,
} from '../facts';
import { type Context, figure, type Phrase, say } from '../parts';

/*
 * «По данным Казахстана, … прибыли 6519 человек» rather than «Казахстан зарегистрировал»: a country's name has a
 * gender and a number that the verb would have to follow, its genitive does not. The verb follows the figure:
 * прибыл 21 человек, прибыли 22 человека, прибыли 25 человек. People by where they were born are «уроженцы», which
 * agrees with its number where «родившийся» would make one man of 21.
 */

const UN = 'по оценке ООН';
/** All that the table has of births for a country outside the region, and of other countries for one in it. */
const TWELVE = { in: 'в двенадцати странах этого атласа', of: 'двенадцати стран этого атласа' };
const OTHERS = { in: 'в других странах', of: 'других стран' };

const ru = (n: number, one: string, few: string, many: string): string =>
  plural(n, { one, few, many, other: many }, 'ru');
const people = (n: number): string =>
  `${formatPersons(n, 'ru')}\u00a0${ru(n, 'человек', 'человека', 'человек')}`;
const lived = (n: number): string => ru(n, 'жил', 'жили', 'жили');
const natives = (n: number): string =>
  `${formatPersons(n, 'ru')}\u00a0${ru(n, 'уроженец', 'уроженца', 'уроженцев')}`;

/** «, больше всего — из России (12 345)»: the largest part of a total, where more may be of no known country. */
const mostOf = ({ persons, ofKnown }: LargestPart, where: string): string =>
  `, ${ofKnown === true ? 'из известных стран ' : ''}больше всего\u00a0— ${where} (${formatPersons(persons, 'ru')})`;

function moves(
  { origin, destination, reporter, persons, start, end, standIn }: CountedFlow,
  c: Context,
): Phrase {
  const by = `По данным ${c.name(reporter).of}, ${formatDuring(start, end, 'ru')}`;
  const leaving = reporter === origin;
  const way = leaving ? c.name(destination).to : c.name(origin).from;
  const verb = leaving
    ? ru(persons, 'выбыл', 'выбыли', 'выбыли')
    : ru(persons, 'прибыл', 'прибыли', 'прибыли');
  const silent = c.name(leaving ? destination : origin).of;
  const note = standIn ? ` Приведена цифра ${c.name(reporter).of}: данных ${silent} за этот период нет.` : '';
  return persons === 0
    ? say`${by} ${leaving ? 'выбывших' : 'прибывших'} ${way} ${figure('не зарегистрировано')}.${note}`
    : say`${by} ${way} ${verb} ${figure(people(persons))}.${note}`;
}

/** «По оценке ООН, 1 июля 2020 года в Казахстане жили 689 957 уроженцев Узбекистана.» */
const living = (persons: number, birthplace: string, when: string, most: string): Phrase =>
  persons === 0
    ? say`${UN}, ${when} ${figure('не было уроженцев')} ${birthplace}.`
    : say`${UN}, ${when} ${lived(persons)} ${figure(natives(persons))} ${birthplace}${most}.`;

function residents({ origin, destination, persons, start, end }: Flow, c: Context): Phrase {
  return living(
    persons,
    c.name(origin).of,
    `${formatDuring(start, end, 'ru')} ${c.name(destination).in}`,
    '',
  );
}

/** «крупнейший из 90 миграционных коридоров с данными». */
function largestOf({ corridors: n, measure }: LargestFact): string {
  const ofPeople = MEASURE[measure].unit === 'persons';
  const [one, many] = ofPeople
    ? ['миграционного коридора', 'миграционных коридоров']
    : ['коридора', 'коридоров'];
  if (n === 1) return `единственный ${ofPeople ? 'миграционный ' : ''}коридор с данными`;
  return `крупнейший из ${formatPersons(n, 'ru')}\u00a0${ru(n, one, many, many)} с данными`;
}

function largest(fact: LargestFact, c: Context): Phrase {
  const { persons, start, end } = fact.flow;
  const { origin, destination } = wayOf(fact.measure, fact.flow);
  const [from, to] = [c.name(origin), c.name(destination)];
  const lead = `${formatDuring(start, end, 'ru')} ${largestOf(fact)}\u00a0— ${from.from} ${to.to}:`;
  if (fact.measure === 'residents')
    return say`${lead} ${figure(natives(persons))} ${from.of} ${to.in}, ${UN}.`;
  return fact.measure === 'registered'
    ? say`${lead} ${figure(people(persons))}, по данным ${c.name(fact.flow.reporter).of}.`
    : say`${lead} ${c.further?.largest(fact.measure, fact.flow) ?? []}.`;
}

function totalResidents(fact: TotalFact, c: Context): Phrase {
  const { persons, start, end, largest: top } = fact;
  const others = REGION.includes(fact.country) ? OTHERS : TWELVE;
  const into = fact.direction === 'in';
  const [here, there] = into ? [c.name(fact.country), others] : [others, c.name(fact.country)];
  const most = top === null ? '' : mostOf(top, c.name(top.country)[into ? 'of' : 'in']);
  return living(persons, there.of, `${formatDuring(start, end, 'ru')} ${here.in}`, most);
}

function totalMoves(fact: TotalFact, c: Context): Phrase {
  const { persons, start, end, largest: top } = fact;
  const into = fact.direction === 'in';
  const by = `По данным ${c.name(fact.country).of}, ${formatDuring(start, end, 'ru')}`;
  const way = into ? 'из стран СНГ' : 'в страны СНГ';
  if (persons === 0)
    return say`${by} ${into ? 'прибывших' : 'выбывших'} ${way} ${figure('не зарегистрировано')}.`;
  const verb = into ? ru(persons, 'прибыл', 'прибыли', 'прибыли') : ru(persons, 'выбыл', 'выбыли', 'выбыли');
  if (top === null) return say`${by} ${way} ${verb} ${figure(people(persons))}.`;
  const partner = into ? c.name(top.country).from : c.name(top.country).to;
  return say`${by} ${way} ${verb} ${figure(people(persons))}${mostOf(top, partner)}.`;
}

function silence(fact: SilenceFact, c: Context): Phrase {
  if (fact.kind === 'no-period') return say`${figure('Данных')} за ${fact.year}\u00a0год нет.`;
  if (fact.kind === 'silent') {
    const after = fact.lastYear === null ? '' : ` после ${fact.lastYear}\u00a0года`;
    return say`В таблицах Статкомитета СНГ ${figure('нет данных')} ${c.name(fact.reporter).of}${after}.`;
  }
  const when = formatDuring(fact.start, fact.end, 'ru');
  if (fact.kind === 'no-residents')
    return say`${figure('Оценки')} числа уроженцев ${TWELVE.of}, живших ${c.name(fact.country).in} ${when}, не найдено.`;
  const [from, to] = [c.name(fact.origin), c.name(fact.destination)];
  return fact.measure === 'residents'
    ? say`${figure('Оценки')} числа уроженцев ${from.of}, живших ${to.in} ${when}, не найдено.`
    : say`${figure('Данных')} о переехавших ${from.from} ${to.to} ${when} не найдено.`;
}

const EVIDENCE: Record<RouteFact['route']['evidence'], string> = {
  quantified: 'Документированный маршрут, в источниках есть число',
  documented: 'Документированный маршрут',
  reported: 'Маршрут, известный по отдельным сообщениям',
};

function route({ route: { name, evidence, period } }: RouteFact): Phrase {
  const span = formatSpan(period.from, period.to, 'ru');
  const years = span === '' ? '' : ` (${span})`;
  return say`${name.ru.replace(/\.$/, '')}. ${EVIDENCE[evidence]}${years}; числа разных маршрутов не складываются.`;
}

function total(fact: TotalFact, c: Context): Phrase {
  const { measure } = fact;
  if (isFurther(measure)) return c.further?.total(fact, measure, c) ?? [];
  return measure === 'residents' ? totalResidents(fact, c) : totalMoves(fact, c);
}

/** People, in Russian. */
export function peopleRu(fact: PlainFact, c: Context): Phrase {
  if (fact.kind === 'moves') return moves(fact.flow, c);
  if (fact.kind === 'living') return residents(fact.flow, c);
  if (fact.kind === 'largest') return largest(fact, c);
  if (fact.kind === 'total') return total(fact, c);
  return fact.kind === 'route' ? route(fact) : silence(fact, c);
}
