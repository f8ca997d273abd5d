import { REGION } from '../../domain/country';
import type { TabledMeasure } from '../../domain/measure';
import { formatDuring, formatPersons, formatSpan } from '../../i18n/format';
import { plural } from '../../i18n/plural';
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
import { capitalised, type Context, type Told } from '../parts';

const UN = 'according to UN estimates';
/** All that the table has of births for a country outside the region. */
const TWELVE = 'in the twelve states of this atlas';

const people = (n: number): string =>
  n === 0 ? 'No people' : `${formatPersons(n, 'en')} ${plural(n, { one: 'person', other: 'people' }, 'en')}`;

/** Only registered changes of residence are “moves”. */
const moved = (persons: number, from: string, to: string, when: string): Pick<Told, 'number' | 'deed'> =>
  persons === 0
    ? { number: 'No moves', deed: `${from} ${to} were registered ${when}` }
    : { number: people(persons), deed: `moved ${from} ${to} ${when}` };

const registered = (count: string): Pick<Told, 'by' | 'kind' | 'brief'> => ({
  by: `by ${count} count`,
  brief: `By ${count} count, not labour migration.`,
  kind: `Changes of residence by ${count} count, not labour migration.`,
});

function moves(flow: CountedFlow, c: Context): Told {
  const { origin, destination, reporter, persons, start, end, standIn } = flow;
  const silent = c.name(reporter === origin ? destination : origin).with;
  const count = c.name(reporter).of;
  return {
    ...moved(persons, c.name(origin).from, c.name(destination).to, formatDuring(start, end, 'en')),
    ...registered(count),
    also: standIn ? [`${capitalised(count)} figure is shown: ${silent} reports none.`] : [],
  };
}

const UN_KIND = 'People by country of birth, a UN estimate: a number on a date, not a movement.';

const lived = (persons: number, birthplace: string, home: string, when: string): Told => ({
  number: people(persons),
  deed: `born ${birthplace} lived ${home} ${when}`,
  by: UN,
  kind: UN_KIND,
});

const residents = ({ origin, destination, persons, start, end }: Flow, c: Context): Told =>
  lived(persons, c.name(origin).in, c.name(destination).in, formatDuring(start, end, 'en'));

/** “The largest number came from Russia: 12,345.” */
const most = (
  { largest: top }: TotalFact,
  did: string,
  place: (name: string) => string,
  c: Context,
): string[] =>
  top === null
    ? []
    : [
        `The largest number${top.ofKnown === true ? ' of known origin' : ''} ${did} ${place(c.name(top.country).with)}: ${formatPersons(top.persons, 'en')}.`,
      ];

function totalResidents(fact: TotalFact, c: Context): Told {
  const [when, country] = [formatDuring(fact.start, fact.end, 'en'), c.name(fact.country)];
  const into = fact.direction === 'in';
  const others = REGION.includes(fact.country) ? 'in other countries' : TWELVE;
  const [birthplace, home] = into ? [others, country.in] : [country.in, others];
  const also = most(fact, into ? 'was born' : 'lived', (name) => `in ${name}`, c);
  const other = fact.both ? [`${people(fact.both.now[1])} born ${home} lived ${birthplace}.`] : [];
  return { ...lived(fact.persons, birthplace, home, when), also: [...also, ...other] };
}

/** Where the map shows what others counted it is said beside whose count the total is. */
function withArrows(
  said: ReturnType<typeof registered>,
  { mirror }: TotalFact,
): ReturnType<typeof registered> {
  const add = (text = ''): string => (mirror ? `${text} Arrows show the destinations’ counts.` : text);
  return { ...said, brief: add(said.brief), kind: add(said.kind) };
}

function totalMoves(fact: TotalFact, c: Context): Told {
  const [when, country] = [formatDuring(fact.start, fact.end, 'en'), c.name(fact.country)];
  const into = fact.direction === 'in';
  const [from, to] = into ? ['from CIS states', country.to] : [country.from, 'to CIS states'];
  const { number, deed } = moved(fact.persons, from, to, when);
  const other = fact.both ? `, ${formatPersons(fact.both.now[1], 'en')} the other way` : '';
  return {
    ...{ number, deed: deed + other },
    ...withArrows(registered(country.of), fact),
    also: [
      ...net(fact),
      ...most(fact, into ? 'came' : 'went', (name) => `${into ? 'from' : 'to'} ${name}`, c).map((text) =>
        fact.mirror ? `By its own count t${text.slice(1)}` : text,
      ),
      ...(fact.mirror ? [countedBy(fact.mirror, c)] : []),
      ...otherWay(fact, c),
    ],
  };
}

/** “Russia counted 44,536 people arriving from Uzbekistan.” */
function countedBy(flow: CountedFlow, c: Context): string {
  const { origin, destination, reporter, persons } = flow;
  const deed =
    reporter === origin ? `leaving for ${c.name(destination).with}` : `arriving ${c.name(origin).from}`;
  return `${capitalised(c.name(reporter).with)} counted ${people(persons)} ${deed}.`;
}

/** “14,473 more left than came; in 2016, 25,390 more left than came.” */
function net(fact: TotalFact): string[] {
  const { both } = fact;
  if (!both) return [];
  const balance = (n: number): string =>
    n === 0
      ? 'as many came as left'
      : `${formatPersons(Math.abs(n), 'en')} more ${n > 0 ? 'came than left' : 'left than came'}`;
  const then = both.then ? `; in ${both.then.year}, ${balance(netOf(fact, both.then.persons))}` : '';
  return [capitalised(`${balance(netOf(fact, both.now))}${then}.`)];
}

/** “The largest number who left went to Russia: 8,048, by Kazakhstan’s count.”, or what the other end counted. */
function otherWay({ otherWay: flow, direction, country }: TotalFact, c: Context): string[] {
  if (!flow) return [];
  if (flow.reporter !== country) return [countedBy(flow, c)];
  const where =
    direction === 'in'
      ? `left went ${c.name(flow.destination).to}`
      : `arrived came ${c.name(flow.origin).from}`;
  const count = c.name(flow.reporter).of;
  return [`The largest number who ${where}: ${formatPersons(flow.persons, 'en')}, by ${count} count.`];
}

function silence(fact: SilenceFact, c: Context): Told {
  const none = (deed: string): Told => ({ number: null, deed });
  if (fact.kind === 'no-period') return none(`no figures were found for ${fact.year}`);
  if (fact.kind === 'silent') {
    const after = fact.lastYear === null ? '' : ` after ${fact.lastYear}`;
    const also = (fact.byOthers ?? []).map((flow) => countedBy(flow, c));
    return { ...none(`CIS Stat’s tables have no figures ${c.name(fact.reporter).from}${after}`), also };
  }
  const when = formatDuring(fact.start, fact.end, 'en');
  if (fact.kind === 'no-residents')
    return none(
      `no estimate was found of people born ${TWELVE} and living ${c.name(fact.country).in} ${when}`,
    );
  const [from, to] = [c.name(fact.origin), c.name(fact.destination)];
  return fact.measure === 'residents'
    ? none(`no estimate was found of people born ${from.in} and living ${to.in} ${when}`)
    : none(`no figure was found for people moving ${from.from} ${to.to} ${when}`);
}

const EVIDENCE: Record<RouteFact['route']['evidence'], string> = {
  quantified: 'A documented route, with a figure in the sources',
  documented: 'A documented route',
  reported: 'A route known from isolated reports',
};

function route({ route: { name, evidence, period } }: RouteFact): Told {
  const span = formatSpan(period.from, period.to, 'en');
  const years = span === '' ? '' : ` (${span})`;
  return {
    number: null,
    deed: name.en,
    also: [`${EVIDENCE[evidence]}${years}; figures of different routes are never added.`],
  };
}

/** What the largest of all figures is; only corridors of the region have registered moves. */
export const RANK_EN: Record<TabledMeasure, string> = {
  registered: 'the largest registered move in the region',
  estimated: 'the largest number by the method shown',
  residents: 'the largest such number in this atlas',
  refugees: 'the largest such number in this atlas',
  'refugee-arrivals': 'the largest such number in this atlas',
  remittances: 'the largest such sum in this atlas',
};

/** People, in English. */
export function peopleEn(fact: PlainFact, c: Context): Told | null {
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
