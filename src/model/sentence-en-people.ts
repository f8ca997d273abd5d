import { REGION } from '../domain/country';
import { formatDuring, formatPersons, formatSpan } from '../i18n/format';
import { plural } from '../i18n/plural';
import type { Flow } from './flows';
import type { LargestFact, PeopleFact, RouteFact, SilenceFact, TotalFact } from './sentence-facts';
import { capitalised, type Context, figure, type Phrase, say } from './sentence-parts';

const UN = 'by the UN’s estimate';
/** All that the table has of births for a country outside the region. */
const TWELVE = 'in the twelve states of this atlas';

const people = (n: number): string =>
  n === 0 ? 'no people' : `${formatPersons(n, 'en')} ${plural(n, { one: 'person', other: 'people' }, 'en')}`;
const was = (n: number): string => plural(n, { one: 'was', other: 'were' }, 'en');

function moves({ origin, destination, reporter, persons, start, end, standIn }: Flow, c: Context): Phrase {
  const [from, to] = [c.name(origin), c.name(destination)];
  const [words, none] =
    reporter === origin
      ? [`leaving for ${to.with}`, `departures ${to.to}`]
      : [`arriving ${from.from}`, `arrivals ${from.from}`];
  const count = persons === 0 ? say`${figure(`no ${none}`)}` : say`${figure(people(persons))} ${words}`;
  const silent = c.name(reporter === origin ? destination : origin).with;
  const note = standIn
    ? ` ${capitalised(c.name(reporter).of)} figure stands in where ${silent} reports none.`
    : '';
  return say`${formatDuring(start, end, 'en')} ${c.name(reporter).with} registered ${count}.${note}`;
}

const residents = ({ origin, destination, persons, start, end }: Flow, c: Context): Phrase =>
  say`${formatDuring(start, end, 'en')}, ${figure(people(persons))} born ${c.name(origin).in} ${was(persons)} living ${c.name(destination).in}, ${UN}.`;

function largest(fact: LargestFact, c: Context): Phrase {
  const { origin, destination, reporter, persons, start, end } = fact.flow;
  const when = formatDuring(start, end, 'en');
  const [from, to] = [c.name(origin), c.name(destination)];
  if (fact.measure === 'residents')
    return say`Of the corridors listed, the largest ${when} was ${from.from} ${to.to}: ${figure(people(persons))} born ${from.in} and living ${to.in}, ${UN}.`;
  return say`Of the corridors listed, the largest ${when} was ${from.from} ${to.to}: ${figure(people(persons))}, as registered by ${c.name(reporter).with}.`;
}

const othersOf = ({ country }: TotalFact): string =>
  REGION.includes(country) ? 'in other countries' : TWELVE;

function total(fact: TotalFact, c: Context): Phrase {
  const { persons, direction } = fact;
  const [when, country] = [formatDuring(fact.start, fact.end, 'en'), c.name(fact.country)];
  const into = direction === 'in';
  if (fact.measure === 'residents') {
    const others = othersOf(fact);
    const words = into
      ? `born ${others} ${was(persons)} living ${country.in}`
      : `born ${country.in} ${was(persons)} living ${others}`;
    return say`${when}, ${figure(people(persons))} ${words}, ${UN}${most(fact, c, into ? 'born in' : 'in')}.`;
  }
  const forms = into ? { one: 'arrival', other: 'arrivals' } : { one: 'departure', other: 'departures' };
  const count = `${persons === 0 ? 'no' : formatPersons(persons, 'en')} ${plural(persons, forms, 'en')}`;
  return say`${when} ${country.with} registered ${figure(count)} ${into ? 'from' : 'to'} CIS states${most(fact, c, into ? 'from' : 'to')}.`;
}

const most = ({ largest: top }: TotalFact, c: Context, preposition: string): string =>
  top === null
    ? ''
    : `, the largest number ${preposition} ${c.name(top.country).with} (${formatPersons(top.persons, 'en')})`;

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
  quantified: 'A documented route with a number in its sources',
  documented: 'A documented route',
  reported: 'A route known from single reports',
};

function route({ route: { name, evidence, period } }: RouteFact): Phrase {
  const span = formatSpan(period.from, period.to, 'en');
  const years = span === '' ? '' : ` (${span})`;
  return say`${name.en}. ${EVIDENCE[evidence]}${years}; figures of different routes are never added.`;
}

/** People, in English. */
export function peopleEn(fact: PeopleFact, c: Context): Phrase {
  if (fact.kind === 'moves') return moves(fact.flow, c);
  if (fact.kind === 'residents') return residents(fact.flow, c);
  if (fact.kind === 'largest') return largest(fact, c);
  if (fact.kind === 'total') return total(fact, c);
  return fact.kind === 'route' ? route(fact) : silence(fact, c);
}
