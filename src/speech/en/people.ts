import { REGION } from '../../domain/country';
import { MEASURE, wayOf } from '../../domain/measure';
import { formatDuring, formatPersons, formatSpan } from '../../i18n/format';
import { plural } from '../../i18n/plural';
import type { Flow } from '../../people/flows';
import {
  type CountedFlow,
  isFurther,
  type LargestFact,
  type PlainFact,
  type RouteFact,
  type SilenceFact,
  type TotalFact,
} from '../facts';
import { capitalised, type Context, figure, type Phrase, say } from '../parts';

const UN = 'according to UN estimates';
/** All that the table has of births for a country outside the region. */
const TWELVE = 'in the twelve states of this atlas';

const people = (n: number): string =>
  n === 0 ? 'no people' : `${formatPersons(n, 'en')} ${plural(n, { one: 'person', other: 'people' }, 'en')}`;
const was = (n: number): string => plural(n, { one: 'was', other: 'were' }, 'en');

function moves(
  { origin, destination, reporter, persons, start, end, standIn }: CountedFlow,
  c: Context,
): Phrase {
  const [from, to] = [c.name(origin), c.name(destination)];
  const [words, none] =
    reporter === origin
      ? [`leaving for ${to.with}`, `departures ${to.to}`]
      : [`arriving ${from.from}`, `arrivals ${from.from}`];
  const count = persons === 0 ? say`${figure(`no ${none}`)}` : say`${figure(people(persons))} ${words}`;
  const silent = c.name(reporter === origin ? destination : origin).with;
  const note = standIn ? ` ${capitalised(c.name(reporter).of)} figure is shown: ${silent} reports none.` : '';
  return say`${formatDuring(start, end, 'en')} ${c.name(reporter).with} registered ${count}.${note}`;
}

const residents = ({ origin, destination, persons, start, end }: Flow, c: Context): Phrase =>
  say`${formatDuring(start, end, 'en')}, ${figure(people(persons))} born ${c.name(origin).in} ${was(persons)} living ${c.name(destination).in}, ${UN}.`;

/** `the largest of the 90 migration corridors with figures`. */
function largestOf({ corridors, measure }: LargestFact): string {
  const kind = MEASURE[measure].unit === 'persons' ? 'migration ' : '';
  if (corridors === 1) return `the only ${kind}corridor with a figure`;
  const most = corridors === 2 ? 'larger' : 'largest';
  return `the ${most} of the ${corridors === 2 ? 'two' : formatPersons(corridors, 'en')} ${kind}corridors with figures`;
}

function largest(fact: LargestFact, c: Context): Phrase {
  const { persons, start, end } = fact.flow;
  const { origin, destination } = wayOf(fact.measure, fact.flow);
  const [from, to] = [c.name(origin), c.name(destination)];
  const lead = `${formatDuring(start, end, 'en')}, ${largestOf(fact)} was ${from.from} ${to.to}:`;
  if (fact.measure === 'residents')
    return say`${lead} ${figure(people(persons))} born ${from.in} and living ${to.in}, ${UN}.`;
  return fact.measure === 'registered'
    ? say`${lead} ${figure(people(persons))}, as registered by ${c.name(fact.flow.reporter).with}.`
    : say`${lead} ${c.further?.largest(fact.measure, fact.flow) ?? []}.`;
}

const othersOf = ({ country }: TotalFact): string =>
  REGION.includes(country) ? 'in other countries' : TWELVE;

function totalResidents(fact: TotalFact, c: Context): Phrase {
  const { persons } = fact;
  const [when, country] = [formatDuring(fact.start, fact.end, 'en'), c.name(fact.country)];
  const into = fact.direction === 'in';
  const others = othersOf(fact);
  const words = into
    ? `born ${others} ${was(persons)} living ${country.in}`
    : `born ${country.in} ${was(persons)} living ${others}`;
  return say`${when}, ${figure(people(persons))} ${words}, ${UN}${most(fact, c, into ? 'born in' : 'in')}.`;
}

function totalMoves(fact: TotalFact, c: Context): Phrase {
  const { persons } = fact;
  const [when, country] = [formatDuring(fact.start, fact.end, 'en'), c.name(fact.country)];
  const into = fact.direction === 'in';
  const forms = into ? { one: 'arrival', other: 'arrivals' } : { one: 'departure', other: 'departures' };
  const count = `${persons === 0 ? 'no' : formatPersons(persons, 'en')} ${plural(persons, forms, 'en')}`;
  return say`${when} ${country.with} registered ${figure(count)} ${into ? 'from' : 'to'} CIS states${most(fact, c, into ? 'from' : 'to')}.`;
}

function total(fact: TotalFact, c: Context): Phrase {
  const { measure } = fact;
  if (isFurther(measure)) return c.further?.total(fact, measure, c) ?? [];
  return measure === 'residents' ? totalResidents(fact, c) : totalMoves(fact, c);
}

const most = ({ largest: top }: TotalFact, c: Context, preposition: string): string =>
  top === null
    ? ''
    : `, the largest number${top.ofKnown === true ? ' of known origin' : ''} ${preposition} ${c.name(top.country).with} (${formatPersons(top.persons, 'en')})`;

function silence(fact: SilenceFact, c: Context): Phrase {
  if (fact.kind === 'no-period') return say`${figure('No figures')} for ${fact.year}.`;
  if (fact.kind === 'silent') {
    const after = fact.lastYear === null ? '' : ` after ${fact.lastYear}`;
    return say`CIS Stat’s tables have ${figure('no figures')} ${c.name(fact.reporter).from}${after}.`;
  }
  const when = formatDuring(fact.start, fact.end, 'en');
  if (fact.kind === 'no-residents')
    return say`${figure('No estimate')} was found of people born ${TWELVE} and living ${c.name(fact.country).in} ${when}.`;
  const [from, to] = [c.name(fact.origin), c.name(fact.destination)];
  return fact.measure === 'residents'
    ? say`${figure('No estimate')} was found of people born ${from.in} and living ${to.in} ${when}.`
    : say`${figure('No figure')} was found for people moving ${from.from} ${to.to} ${when}.`;
}

const EVIDENCE: Record<RouteFact['route']['evidence'], string> = {
  quantified: 'A documented route, with a figure in the sources',
  documented: 'A documented route',
  reported: 'A route known from isolated reports',
};

function route({ route: { name, evidence, period } }: RouteFact): Phrase {
  const span = formatSpan(period.from, period.to, 'en');
  const years = span === '' ? '' : ` (${span})`;
  return say`${name.en}. ${EVIDENCE[evidence]}${years}; figures of different routes are never added.`;
}

/** People, in English. */
export function peopleEn(fact: PlainFact, c: Context): Phrase {
  if (fact.kind === 'moves') return moves(fact.flow, c);
  if (fact.kind === 'living') return residents(fact.flow, c);
  if (fact.kind === 'largest') return largest(fact, c);
  if (fact.kind === 'total') return total(fact, c);
  return fact.kind === 'route' ? route(fact) : silence(fact, c);
}
