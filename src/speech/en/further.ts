import { type NameForms, REGION } from '../../domain/country';
import { MEASURE, wayOf } from '../../domain/measure';
import { formatDuring, formatMoney, formatPersons } from '../../i18n/format';
import { plural } from '../../i18n/plural';
import { comingWay, type Flow } from '../../people/flows';
import type { FurtherFact, FurtherMeasure, FurtherMissing, OneFigure, TotalFact } from '../facts';
import { capitalised, type Context, figure, type Phrase, say } from '../parts';
import { estimatedLargest, estimatedRange, estimatedTotals } from '../range';

const UNHCR = 'according to UNHCR';
const n = (count: number): string => formatPersons(count, 'en');
const counted = (count: number, one: string, other: string): string =>
  `${count === 0 ? 'no' : n(count)} ${plural(count, { one, other }, 'en')}`;

/** What is counted, with its number. */
const AMOUNT: Record<OneFigure, (count: number, applications: boolean) => string> = {
  refugees: (count) => counted(count, 'refugee', 'refugees'),
  'refugee-arrivals': (count, applications) =>
    applications
      ? counted(count, 'new asylum application', 'new asylum applications')
      : counted(count, 'refugee arrival', 'refugee arrivals'),
  remittances: (million) => formatMoney(million, 'en', 'long'),
};
const amount = (measure: OneFigure, count: number, applications = false): string =>
  AMOUNT[measure](count, applications);

const ASYLUM = { 'asylum-seekers': 'asylum-seekers', 'asylum-applications': 'new asylum applications' };

/** Named beside the figure and never added to it. */
function apart(measure: OneFigure, asylum: number | undefined): string {
  const what = MEASURE[measure].asylum;
  return asylum === undefined || what === null ? '' : `; ${ASYLUM[what]}, counted separately: ${n(asylum)}`;
}

const RECOGNISED = 'recognised on a group basis or given temporary protection';
const LIKE = 'in a refugee-like situation';

function madeOf([recognised, like]: readonly [number, number]): string {
  if (like === 0) return `all ${RECOGNISED}`;
  return recognised === 0 ? `all ${LIKE}` : `${n(recognised)} ${RECOGNISED} and ${n(like)} ${LIKE}`;
}

function arrivals({ origin, destination, persons, beside, standIn }: Flow, when: string, c: Context): Phrase {
  const [from, here] = [c.name(origin).from, c.name(destination).in];
  const count = figure(amount('refugee-arrivals', persons, standIn));
  if (standIn)
    return say`${when} people ${from} made ${count} ${here}, ${UNHCR}; there is no figure for other arrivals.`;
  const parts = beside?.made ? `: ${madeOf(beside.made)}` : '';
  return say`${when} UNHCR recorded ${count} ${from} ${here}${parts}${apart('refugee-arrivals', beside?.asylum)}.`;
}

function refugees({ origin, destination, persons, beside }: Flow, when: string, c: Context): Phrase {
  const count = figure(amount('refugees', persons));
  const were = plural(persons, { one: 'was', other: 'were' }, 'en');
  return say`${when}, ${count} ${c.name(origin).from} ${were} ${c.name(destination).in}, ${UNHCR}${apart('refugees', beside?.asylum)}.`;
}

/** Money goes to where people come from. */
const remittances = ({ origin, destination, persons }: Flow, when: string, c: Context): Phrase =>
  say`${when} an estimated ${figure(amount('remittances', persons))} went ${c.name(destination).from} ${c.name(origin).to}; this is a model’s figure, not a measurement.`;

const BY_MEASURE: Record<OneFigure, (flow: Flow, when: string, c: Context) => Phrase> = {
  refugees,
  'refugee-arrivals': arrivals,
  remittances,
};

/** A corridor's figure by one of the further measures, or why there is none. */
export function furtherEn(fact: FurtherFact | FurtherMissing, c: Context): Phrase {
  if (fact.kind !== 'further') return missing(fact, c);
  const { measure, flow } = fact;
  if (measure === 'estimated') return estimatedRange(flow, c, 'en');
  return BY_MEASURE[measure](flow, formatDuring(flow.start, flow.end, 'en'), c);
}

const LARGEST: Record<OneFigure, string> = {
  refugees: UNHCR,
  'refugee-arrivals': UNHCR,
  remittances: 'a model’s figure',
};

/** What is said of the largest corridor, after which it is. */
export const largestEn = (measure: FurtherMeasure, flow: Flow): Phrase =>
  measure === 'estimated'
    ? estimatedLargest(flow, 'en')
    : say`${figure(amount(measure, flow.persons, flow.standIn))}, ${LARGEST[measure]}`;

/** Where the others are: for a country outside the region the table has the twelve states only. */
const othersOf = ({ country }: TotalFact): string =>
  REGION.includes(country) ? 'other countries' : 'the twelve states of this atlas';

const STATIVE: readonly OneFigure[] = ['refugees', 'refugee-arrivals'];

/** A country's total one way; the other way after it. */
export function totalEn(fact: TotalFact, measure: FurtherMeasure, c: Context): Phrase {
  if (measure === 'estimated') return estimatedTotals(fact, c, 'en');
  const when = formatDuring(fact.start, fact.end, 'en');
  const lead = STATIVE.includes(measure) ? `${when},` : when;
  const other = fact.other
    ? ` ${capitalised(
        oneTotal(fact.other, measure, c, '')
          .map(({ text }) => text)
          .join(''),
      )}.`
    : '';
  return say`${lead} ${oneTotal(fact, measure, c, STATIVE.includes(measure) ? `, ${UNHCR}` : '')}.${other}`;
}

function oneTotal(fact: TotalFact, measure: OneFigure, c: Context, by: string): Phrase {
  const { persons, direction, applications, asylum } = fact;
  const count = figure(amount(measure, persons, applications));
  const [before, after] = AROUND[measure](direction === 'in', c.name(fact.country), othersOf(fact));
  return say`${before}${count} ${after}${mostOf(fact, measure, c)}${by}${apart(measure, asylum)}`;
}

type Around = readonly [before: string, after: string];

/** The words before and after a country's total; `into` where people go, or went, to the country. */
const AROUND: Record<OneFigure, (into: boolean, country: NameForms, others: string) => Around> = {
  refugees: (into, country, others) => [
    '',
    into ? `from ${others} were ${country.in}` : `${country.from} were in ${others}`,
  ],
  'refugee-arrivals': (into, country, others) => [
    '',
    into ? `from ${others} were recorded ${country.in}` : `${country.from} were recorded in ${others}`,
  ],
  remittances: (into, country, others) => [
    'an estimated ',
    into ? `went ${country.from} to ${others}` : `went ${country.to} from ${others}`,
  ],
};

function mostOf({ largest, direction, persons }: TotalFact, measure: OneFigure, c: Context): string {
  if (largest === null) return '';
  const names = c.name(largest.country);
  const there = STATIVE.includes(measure) ? names.in : names.to;
  const comes = direction === comingWay(measure);
  const size =
    MEASURE[measure].unit === 'persons' ? n(largest.persons) : formatMoney(largest.persons, 'en', 'long');
  if (largest.persons === persons) return `, all ${comes ? names.from : there}`;
  const known = largest.ofKnown === true ? ' with a known country' : '';
  return `, the largest share${known} ${comes ? names.from : there} (${size})`;
}

/** Why a further measure has no figure. */
function missing(fact: FurtherMissing, c: Context): Phrase {
  const when = formatDuring(fact.start, fact.end, 'en');
  if (fact.kind === 'no-total')
    return say`${figure('No figures')} were found for corridors to or from ${c.name(fact.country).with} ${when}.`;
  const way = wayOf(fact.measure, fact);
  const [from, to] = [c.name(way.origin), c.name(way.destination)];
  return say`${NONE[fact.measure](from, to)} ${when}.`;
}

/** That a corridor has no figure, with its two ends as the measure's arcs run. */
const NONE: Record<FurtherMeasure, (from: NameForms, to: NameForms) => Phrase> = {
  estimated: (from, to) =>
    say`${figure('No estimate above zero')} was found of people moving ${from.from} ${to.to}`,
  refugees: (from, to) => say`${figure('No figure')} was found of refugees ${from.from} ${to.in}`,
  'refugee-arrivals': (from, to) =>
    say`${figure('No figure')} was found of refugee arrivals or asylum applications ${from.from} ${to.in}`,
  remittances: (from, to) => say`${figure('No estimate')} was found of money sent ${from.from} ${to.to}`,
};
