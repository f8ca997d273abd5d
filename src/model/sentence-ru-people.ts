import { REGION } from '../domain/country';
import { wayOf } from '../domain/observation';
import { formatDuring, formatPersons, formatSpan } from '../i18n/format';
import { plural } from '../i18n/plural';
import type { Flow } from './flows';
import {
  type CountedFlow,
  isFurther,
  type LargestFact,
  type PlainFact,
  type RouteFact,
  type SilenceFact,
  type TotalFact,
} from './sentence-facts';
import { type Context, figure, type Phrase, say } from './sentence-parts';

/*
 * «По данным Казахстана, … прибыли 6519 человек» rather than «Казахстан зарегистрировал»: a country's name has a
 * gender and a number that the verb would have to follow, its genitive does not. The verb follows the figure:
 * прибыл 21 человек, прибыли 22 человека, прибыли 25 человек.
 */

const UN = 'по оценке ООН';
/** All that the table has of births for a country outside the region. */
const TWELVE = 'в двенадцати странах этого атласа';

const ru = (n: number, one: string, few: string, many: string): string =>
  plural(n, { one, few, many, other: many }, 'ru');
const people = (n: number): string => `${formatPersons(n, 'ru')} ${ru(n, 'человек', 'человека', 'человек')}`;
const lived = (n: number): string => ru(n, 'жил', 'жили', 'жили');
const born = (n: number): string => ru(n, 'родившийся', 'родившихся', 'родившихся');

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

function residents({ origin, destination, persons, start, end }: Flow, c: Context): Phrase {
  const [here, there] = [c.name(destination).in, c.name(origin).in];
  const lead = `${UN}, ${formatDuring(start, end, 'ru')} ${here}`;
  return persons === 0
    ? say`${lead} ${figure('не было жителей')}, родившихся ${there}.`
    : say`${lead} ${lived(persons)} ${figure(people(persons))}, ${born(persons)} ${there}.`;
}

function largest(fact: LargestFact, c: Context): Phrase {
  const { persons, start, end } = fact.flow;
  const { origin, destination } = wayOf(fact.measure, fact.flow);
  const [from, to] = [c.name(origin), c.name(destination)];
  const lead = `Из перечисленных коридоров самый большой ${formatDuring(start, end, 'ru')} — ${from.from} ${to.to}:`;
  if (fact.measure === 'residents')
    return say`${lead} ${figure(people(persons))}, ${born(persons)} ${from.in} и ${ru(persons, 'живущий', 'живущих', 'живущих')} ${to.in}, ${UN}.`;
  return fact.measure === 'registered'
    ? say`${lead} ${figure(people(persons))}, по данным ${c.name(fact.flow.reporter).of}.`
    : say`${lead} ${c.further?.largest(fact.measure, fact.flow) ?? []}.`;
}

function totalResidents(fact: TotalFact, c: Context): Phrase {
  const { persons, start, end, largest: top } = fact;
  const { in: here } = c.name(fact.country);
  const others = REGION.includes(fact.country) ? 'в других странах' : TWELVE;
  const [where, birthplace] = fact.direction === 'in' ? [here, others] : [others, here];
  const most =
    top === null ? '' : `, больше всего — ${c.name(top.country).in} (${formatPersons(top.persons, 'ru')})`;
  const lead = `${UN}, ${formatDuring(start, end, 'ru')} ${where}`;
  return persons === 0
    ? say`${lead} ${figure('не было жителей')}, родившихся ${birthplace}.`
    : say`${lead} ${lived(persons)} ${figure(people(persons))}, ${born(persons)} ${birthplace}${most}.`;
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
  return say`${by} ${way} ${verb} ${figure(people(persons))}, больше всего — ${partner} (${formatPersons(top.persons, 'ru')}).`;
}

function silence(fact: SilenceFact, c: Context): Phrase {
  if (fact.kind === 'no-period') return say`${figure('Данных')} за ${fact.year} год нет.`;
  if (fact.kind === 'silent') {
    const after = fact.lastYear === null ? '' : ` после ${fact.lastYear} года`;
    return say`В таблицах Статкомитета СНГ ${figure('нет данных')} ${c.name(fact.reporter).of}${after}.`;
  }
  const when = formatDuring(fact.start, fact.end, 'ru');
  if (fact.kind === 'no-residents')
    return say`${figure('Оценки')} числа родившихся ${TWELVE} и живших ${c.name(fact.country).in} ${when} не найдено.`;
  const [from, to] = [c.name(fact.origin), c.name(fact.destination)];
  return fact.measure === 'residents'
    ? say`${figure('Оценки')} числа родившихся ${from.in} и живших ${to.in} ${when} не найдено.`
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
  return say`${name.ru}. ${EVIDENCE[evidence]}${years}; числа разных маршрутов не складываются.`;
}

function total(fact: TotalFact, c: Context): Phrase {
  const { measure } = fact;
  if (isFurther(measure)) return c.further?.total(fact, measure, c) ?? [];
  return measure === 'residents' ? totalResidents(fact, c) : totalMoves(fact, c);
}

/** People, in Russian. */
export function peopleRu(fact: PlainFact, c: Context): Phrase {
  if (fact.kind === 'moves') return moves(fact.flow, c);
  if (fact.kind === 'residents') return residents(fact.flow, c);
  if (fact.kind === 'largest') return largest(fact, c);
  if (fact.kind === 'total') return total(fact, c);
  return fact.kind === 'route' ? route(fact) : silence(fact, c);
}
