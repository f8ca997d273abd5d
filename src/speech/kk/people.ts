import { REGION } from '../../domain/country';
import type { TabledMeasure } from '../../domain/measure';
import { formatDuring, formatPersons, formatSpan } from '../../i18n/format';
import type { Flow } from '../../people/flows';
import {
  type CountedFlow,
  isFurther,
  netOf,
  type PlainFact,
  type RouteFact,
  type SilenceFact,
  type TotalFact,
} from '../facts';
import { capitalised, type Context, mostKk, type Told } from '../parts';

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
  const other = fact.both
    ? [`${capitalised(home)} туып, ${birthplace} тұратындар: ${formatPersons(fact.both.now[1], 'kk')}.`]
    : [];
  return { ...lived(persons, birthplace, home, formatDuring(start, end, 'kk')), also: [...most, ...other] };
}

/** Where the map shows what others counted, whose the part is. */
const ownPart = (text: string, { mirror }: TotalFact): string =>
  mirror ? `Өз дерегі бойынша ${text.charAt(0).toLowerCase()}${text.slice(1)}` : text;

/** Where the map shows what others counted it is said beside whose count the total is. */
function withArrows(
  said: ReturnType<typeof registered>,
  { mirror }: TotalFact,
): ReturnType<typeof registered> {
  const add = (text = ''): string =>
    mirror ? `${text} Жебелер\u00a0— баратын елдердің дерегі бойынша.` : text;
  return { ...said, brief: add(said.brief), kind: add(said.kind) };
}

function totalMoves(fact: TotalFact, c: Context): Told {
  const { persons, start, end, largest: top } = fact;
  const [into, own] = [fact.direction === 'in', c.name(fact.country)];
  const [from, to] = into ? [CIS.from, own.to] : [own.from, CIS.to];
  const most =
    top === null
      ? []
      : [
          ownPart(
            `${mostKk(top)}${c.name(top.country)[into ? 'from' : 'to']}: ${formatPersons(top.persons, 'kk')}.`,
            fact,
          ),
        ];
  const { number, deed } = moved(persons, from, to, formatDuring(start, end, 'kk'));
  const other = fact.both ? `, кері бағытта\u00a0— ${formatPersons(fact.both.now[1], 'kk')}` : '';
  return {
    ...{ number, deed: deed + other },
    ...withArrows(registered(own.of), fact),
    also: [...net(fact), ...most, ...(fact.mirror ? [countedBy(fact.mirror, c)] : []), ...otherWay(fact, c)],
  };
}

/** «Ресейдің дерегі бойынша Өзбекстаннан 44 536 адам келген.» */
function countedBy({ origin, destination, reporter, persons }: CountedFlow, c: Context): string {
  const [way, deed] =
    reporter === origin ? [c.name(destination).to, 'кеткен'] : [c.name(origin).from, 'келген'];
  return `${c.name(reporter).of} дерегі бойынша ${way} ${people(persons)} ${deed}.`;
}

/** «Кеткендер келгендерден 14 473 адамға көп; 2016 жылы кеткендер келгендерден 25 390 адамға көп болды.» */
function net(fact: TotalFact): string[] {
  const { both } = fact;
  if (!both) return [];
  const balance = (n: number): string => {
    if (n === 0) return 'келгендер мен кеткендер саны тең';
    const [more, less] = n > 0 ? ['келгендер', 'кеткендерден'] : ['кеткендер', 'келгендерден'];
    return `${more} ${less} ${formatPersons(Math.abs(n), 'kk')}\u00a0адамға көп`;
  };
  const then = both.then
    ? `; ${both.then.year}\u00a0жылы ${balance(netOf(fact, both.then.persons))} болған`
    : '';
  return [capitalised(`${balance(netOf(fact, both.now))}${then}.`)];
}

/** «Кеткендердің ең көбі — Ресейге: 48 465 (Ресейдің дерегі бойынша).» */
function otherWay({ otherWay: flow, direction, country }: TotalFact, c: Context): string[] {
  if (!flow) return [];
  if (flow.reporter !== country) return [countedBy(flow, c)];
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
    const also = (fact.byOthers ?? []).map((flow) => countedBy(flow, c));
    return {
      ...none(`ТМД Статкомитетінің кестелерінде ${c.name(fact.reporter).of}${after} деректері жоқ`),
      also,
    };
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
