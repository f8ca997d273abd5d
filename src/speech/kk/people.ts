import { REGION } from '../../domain/country';
import type { TabledMeasure } from '../../domain/measure';
import { formatDuring, formatPersons, formatSpan } from '../../i18n/format';
import type { Flow } from '../../people/flows';
import {
  type CountedFlow,
  isFurther,
  type PlainFact,
  type RouteFact,
  type SilenceFact,
  type TotalFact,
} from '../facts';
import { type Context, mostKk, type Told } from '../parts';

/* After a numeral a Kazakh noun stays in the singular and the verb has no number: there is nothing to agree. */

const UN = 'БҰҰ бағалауы бойынша';
/** All that the table has of births for a country outside the region. */
const TWELVE = 'осы атластағы он екі елде';
const CIS = { from: 'ТМД елдерінен', to: 'ТМД елдеріне' };

const people = (n: number): string => `${formatPersons(n, 'kk')}\u00a0адам`;

const moved = (persons: number, from: string, to: string, when: string): Pick<Told, 'number' | 'deed'> =>
  persons === 0
    ? { number: 'Бірде-бір көшу', deed: `${when} ${from} ${to} тіркелмеген` }
    : { number: people(persons), deed: `${when} ${from} ${to} көшкен` };

const registered = (reporter: string): Pick<Told, 'by' | 'kind' | 'brief'> => ({
  by: `${reporter} дерегі бойынша`,
  brief: `${reporter} дерегі бойынша, еңбек көші-қоны емес.`,
  kind: `Тұрғылықты жерін ауыстыру, ${reporter} дерегі бойынша; еңбек көші-қоны емес.`,
});

function moves(flow: CountedFlow, c: Context): Told {
  const { origin, destination, reporter, persons, start, end, standIn } = flow;
  const silent = c.name(reporter === origin ? destination : origin).of;
  const own = c.name(reporter).of;
  return {
    ...moved(persons, c.name(origin).from, c.name(destination).to, formatDuring(start, end, 'kk')),
    ...registered(own),
    also: standIn ? [`${silent} бұл кезеңге дерегі жоқ, сондықтан ${own} дерегі келтірілді.`] : [],
  };
}

/** The day stands by the verb of living: before the place of birth it would be the day of the birth. */
const lived = (persons: number, birthplace: string, home: string, when: string): Told => ({
  number: persons === 0 ? 'Бірде-бір адам' : people(persons),
  deed: `${birthplace} туып, ${when} ${home} ${persons === 0 ? 'тұрмаған' : 'тұрған'}`,
  by: UN,
  kind: 'Туған елі бойынша адамдар саны, БҰҰ бағалауы: белгілі күнгі сан, көшу емес.',
});

const residents = ({ origin, destination, persons, start, end }: Flow, c: Context): Told =>
  lived(persons, c.name(origin).in, c.name(destination).in, formatDuring(start, end, 'kk'));

function totalResidents(fact: TotalFact, c: Context): Told {
  const { persons, start, end, largest: top } = fact;
  const { in: here } = c.name(fact.country);
  const into = fact.direction === 'in';
  const others = REGION.includes(fact.country) ? 'басқа елдерде' : TWELVE;
  const [birthplace, home] = into ? [others, here] : [here, others];
  const most =
    top === null || persons === 0
      ? []
      : [
          `${mostKk(top)}${c.name(top.country).in} ${into ? 'туғандар' : 'тұратындар'}: ${formatPersons(top.persons, 'kk')}.`,
        ];
  return { ...lived(persons, birthplace, home, formatDuring(start, end, 'kk')), also: most };
}

function totalMoves(fact: TotalFact, c: Context): Told {
  const { persons, start, end, largest: top } = fact;
  const [into, own] = [fact.direction === 'in', c.name(fact.country)];
  const [from, to] = into ? [CIS.from, own.to] : [own.from, CIS.to];
  const most =
    top === null
      ? []
      : [`${mostKk(top)}${c.name(top.country)[into ? 'from' : 'to']}: ${formatPersons(top.persons, 'kk')}.`];
  return {
    ...moved(persons, from, to, formatDuring(start, end, 'kk')),
    ...registered(own.of),
    also: [...most, ...otherWay(fact, c)],
  };
}

/** «Кеткендердің ең көбі — Ресейге: 48 465 (Ресейдің дерегі бойынша).» */
function otherWay({ otherWay: flow, direction }: TotalFact, c: Context): string[] {
  if (!flow) return [];
  const [who, where] =
    direction === 'in'
      ? ['Кеткендердің', c.name(flow.destination).to]
      : ['Келгендердің', c.name(flow.origin).from];
  const by = c.name(flow.reporter).of;
  return [`${who} ең көбі\u00a0— ${where}: ${formatPersons(flow.persons, 'kk')} (${by} дерегі бойынша).`];
}

function silence(fact: SilenceFact, c: Context): Told {
  const none = (deed: string): Told => ({ number: null, deed });
  if (fact.kind === 'no-period') return none(`${fact.year}\u00a0жыл бойынша дерек табылмады`);
  if (fact.kind === 'silent') {
    const after = fact.lastYear === null ? '' : ` ${fact.lastYear}\u00a0жылдан кейінгі`;
    return none(`ТМД Статкомитетінің кестелерінде ${c.name(fact.reporter).of}${after} деректері жоқ`);
  }
  const when = formatDuring(fact.start, fact.end, 'kk');
  if (fact.kind === 'no-residents')
    return none(
      `${when} ${c.name(fact.country).in} тұрған, ${TWELVE} туған адамдар саны туралы дерек табылмады`,
    );
  const [from, to] = [c.name(fact.origin), c.name(fact.destination)];
  return fact.measure === 'residents'
    ? none(`${when} ${to.in} тұрған, ${from.in} туған адамдар саны туралы дерек табылмады`)
    : none(`${when} ${from.from} ${to.to} көшкендер туралы дерек табылмады`);
}

const EVIDENCE: Record<RouteFact['route']['evidence'], string> = {
  quantified: 'Құжатталған маршрут, дереккөздерде сан бар',
  documented: 'Құжатталған маршрут',
  reported: 'Жекелеген хабарлардан белгілі маршрут',
};

function route({ route: { name, evidence, period } }: RouteFact): Told {
  const span = formatSpan(period.from, period.to, 'kk');
  const years = span === '' ? '' : ` (${span})`;
  return {
    number: null,
    deed: name.kk,
    also: [`${EVIDENCE[evidence]}${years}; әртүрлі маршруттардың сандары қосылмайды.`],
  };
}

/** What the largest of all figures is; only corridors of the region have registered moves. */
export const RANK_KK: Record<TabledMeasure, string> = {
  registered: 'бұл\u00a0— өңірдегі ең үлкен сан',
  estimated: 'бұл\u00a0— көрсетілген әдіс бойынша ең үлкен сан',
  residents: 'бұл\u00a0— атластағы осындай ең үлкен сан',
  refugees: 'бұл\u00a0— атластағы осындай ең үлкен сан',
  'refugee-arrivals': 'бұл\u00a0— атластағы осындай ең үлкен сан',
  remittances: 'бұл\u00a0— атластағы осындай ең үлкен сома',
};

/** People, in Kazakh. */
export function peopleKk(fact: PlainFact, c: Context): Told | null {
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
