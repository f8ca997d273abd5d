import { REGION } from '../../domain/country';
import { MEASURE, wayOf } from '../../domain/measure';
import { formatDuring, formatPersons, formatSpan } from '../../i18n/format';
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

/* After a numeral a Kazakh noun stays in the singular and the verb has no number: there is nothing to agree. */

const UN = 'БҰҰ бағалауы бойынша';
/** All that the table has of births for a country outside the region. */
const TWELVE = 'осы атластағы он екі елде';
const CIS = { from: 'ТМД елдерінен', to: 'ТМД елдеріне' };

const people = (n: number): string => `${formatPersons(n, 'kk')}\u00a0адам`;

/** «ең көбі — »: the largest part of a total, of the known only where more are of no country to name. */
export const mostKk = ({ ofKnown }: LargestPart): string =>
  `${ofKnown === true ? 'елі белгілілердің ' : ''}ең көбі\u00a0— `;

function moves(
  { origin, destination, reporter, persons, start, end, standIn }: CountedFlow,
  c: Context,
): Phrase {
  const by = `${c.name(reporter).of} деректері бойынша, ${formatDuring(start, end, 'kk')}`;
  const leaving = reporter === origin;
  const way = leaving ? c.name(destination).to : c.name(origin).from;
  const verb = leaving ? 'кеткен' : 'келген';
  const silent = c.name(leaving ? destination : origin).of;
  const note = standIn
    ? ` ${silent} бұл кезеңге дерегі жоқ, сондықтан ${c.name(reporter).of} дерегі келтірілді.`
    : '';
  return persons === 0
    ? say`${by} ${way} ${verb} ${figure('адам тіркелмеген')}.${note}`
    : say`${by} ${way} ${figure(people(persons))} ${verb}.${note}`;
}

/** The day stands by the verb of living: before the place of birth it would be the day of the birth. */
function lived([birthplace, home]: readonly [string, string], persons: number, when: string): Phrase {
  const lead = `${UN}, ${birthplace} туған`;
  return persons === 0
    ? say`${lead} адамдар ${when} ${home} ${figure('тұрмаған')}`
    : say`${lead} ${figure(people(persons))} ${when} ${home} тұрған`;
}

function residents({ origin, destination, persons, start, end }: Flow, c: Context): Phrase {
  const places = [c.name(origin).in, c.name(destination).in] as const;
  return say`${lived(places, persons, formatDuring(start, end, 'kk'))}.`;
}

/** "деректері бар 90 көші-қон дәлізінің ең ірісі". */
function largestOf({ corridors, measure }: LargestFact): string {
  const ofPeople = MEASURE[measure].unit === 'persons';
  if (corridors === 1) return `деректері бар жалғыз ${ofPeople ? 'көші-қон дәлізі' : 'дәліз'}`;
  const of = ofPeople ? 'көші-қон дәлізінің' : 'дәліздің';
  return `деректері бар ${formatPersons(corridors, 'kk')}\u00a0${of} ең ірісі`;
}

function largest(fact: LargestFact, c: Context): Phrase {
  const { persons, start, end } = fact.flow;
  const { origin, destination } = wayOf(fact.measure, fact.flow);
  const [from, to] = [c.name(origin), c.name(destination)];
  const lead = `${formatDuring(start, end, 'kk')} ${largestOf(fact)}\u00a0— ${from.from} ${to.to}:`;
  if (fact.measure === 'residents')
    return say`${lead} ${UN}, ${from.in} туған ${figure(people(persons))} ${to.in} тұрған.`;
  return fact.measure === 'registered'
    ? say`${lead} ${c.name(fact.flow.reporter).of} деректері бойынша, ${figure(people(persons))}.`
    : say`${lead} ${c.further?.largest(fact.measure, fact.flow) ?? []}.`;
}

function totalResidents(fact: TotalFact, c: Context): Phrase {
  const { persons, start, end, largest: top } = fact;
  const { in: here } = c.name(fact.country);
  const into = fact.direction === 'in';
  const others = REGION.includes(fact.country) ? 'басқа елдерде' : TWELVE;
  const places = into ? ([others, here] as const) : ([here, others] as const);
  const most =
    top === null || persons === 0
      ? ''
      : `, ${mostKk(top)}${c.name(top.country).in} ${into ? 'туғандар' : 'тұратындар'} (${formatPersons(top.persons, 'kk')})`;
  return say`${lived(places, persons, formatDuring(start, end, 'kk'))}${most}.`;
}

function totalMoves(fact: TotalFact, c: Context): Phrase {
  const { persons, start, end, largest: top } = fact;
  const form = fact.direction === 'in' ? 'from' : 'to';
  const verb = fact.direction === 'in' ? 'келген' : 'кеткен';
  const lead = `${c.name(fact.country).of} деректері бойынша, ${formatDuring(start, end, 'kk')} ${CIS[form]}`;
  if (persons === 0) return say`${lead} ${verb} ${figure('адам тіркелмеген')}.`;
  const most =
    top === null ? '' : `, ${mostKk(top)}${c.name(top.country)[form]} (${formatPersons(top.persons, 'kk')})`;
  return say`${lead} ${figure(people(persons))} ${verb}${most}.`;
}

function silence(fact: SilenceFact, c: Context): Phrase {
  if (fact.kind === 'no-period') return say`${fact.year}\u00a0жыл бойынша ${figure('деректер жоқ')}.`;
  if (fact.kind === 'silent') {
    const after = fact.lastYear === null ? '' : ` ${fact.lastYear}\u00a0жылдан кейінгі`;
    return say`ТМД Статкомитетінің кестелерінде ${c.name(fact.reporter).of}${after} ${figure('деректері жоқ')}.`;
  }
  const when = formatDuring(fact.start, fact.end, 'kk');
  if (fact.kind === 'no-residents')
    return say`${when} ${c.name(fact.country).in} тұрған, ${TWELVE} туған адамдар саны туралы ${figure('дерек табылмады')}.`;
  const [from, to] = [c.name(fact.origin), c.name(fact.destination)];
  return fact.measure === 'residents'
    ? say`${when} ${to.in} тұрған, ${from.in} туған адамдар саны туралы ${figure('дерек табылмады')}.`
    : say`${when} ${from.from} ${to.to} көшкендер туралы ${figure('дерек табылмады')}.`;
}

const EVIDENCE: Record<RouteFact['route']['evidence'], string> = {
  quantified: 'Құжатталған маршрут, дереккөздерде сан бар',
  documented: 'Құжатталған маршрут',
  reported: 'Жекелеген хабарлардан белгілі маршрут',
};

function route({ route: { name, evidence, period } }: RouteFact): Phrase {
  const span = formatSpan(period.from, period.to, 'kk');
  const years = span === '' ? '' : ` (${span})`;
  return say`${name.kk}. ${EVIDENCE[evidence]}${years}; әртүрлі маршруттардың сандары қосылмайды.`;
}

function total(fact: TotalFact, c: Context): Phrase {
  const { measure } = fact;
  if (isFurther(measure)) return c.further?.total(fact, measure, c) ?? [];
  return measure === 'residents' ? totalResidents(fact, c) : totalMoves(fact, c);
}

/** People, in Kazakh. */
export function peopleKk(fact: PlainFact, c: Context): Phrase {
  if (fact.kind === 'moves') return moves(fact.flow, c);
  if (fact.kind === 'living') return residents(fact.flow, c);
  if (fact.kind === 'largest') return largest(fact, c);
  if (fact.kind === 'total') return total(fact, c);
  return fact.kind === 'route' ? route(fact) : silence(fact, c);
}
