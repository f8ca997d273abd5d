import { type NameForms, REGION } from '../../domain/country';
import { MEASURE, wayOf } from '../../domain/measure';
import { formatDuring, formatMoney, formatPersons } from '../../i18n/format';
import { plural } from '../../i18n/plural';
import { comingWay, type Flow } from '../../people/flows';
import type { FurtherFact, FurtherMeasure, FurtherMissing, OneFigure, TotalFact } from '../facts';
import { capitalised, type Context, sentence, type Told } from '../parts';
import { estimatedRange, estimatedTotals } from '../range';

const n = (count: number): string => formatPersons(count, 'en');
const counted = (count: number, one: string, other: string): string =>
  `${count === 0 ? 'No' : n(count)} ${plural(count, { one, other }, 'en')}`;
const were = (count: number): string => plural(count, { one: 'was', other: 'were' }, 'en');

/** What is counted, with its number. */
const AMOUNT: Record<OneFigure, (count: number, applications: boolean) => string> = {
  refugees: (count) => counted(count, 'refugee', 'refugees'),
  'refugee-arrivals': (count, applications) =>
    applications
      ? counted(count, 'new asylum application', 'new asylum applications')
      : counted(count, 'refugee arrival', 'refugee arrivals'),
  remittances: (million) => formatMoney(million, 'en', 'long'),
};
/** “An amount under US$0.1 million”, and no article before a number. */
const amount = (measure: OneFigure, count: number, applications = false): string => {
  const words = AMOUNT[measure](count, applications);
  return words.startsWith('amount') ? `An ${words}` : words;
};

/** By whose count or model, and what kind of figure that is. */
const SOURCE: Record<OneFigure, Required<Pick<Told, 'by' | 'kind'>>> = {
  refugees: {
    by: 'according to UNHCR',
    kind: 'Refugees on a date, according to UNHCR; asylum-seekers are counted separately.',
  },
  'refugee-arrivals': {
    by: 'according to UNHCR',
    kind: 'Arrivals of refugees, according to UNHCR; asylum applications are counted separately.',
  },
  remittances: { by: 'by a model', kind: 'A model’s figure, not a measurement.' },
};

const ASYLUM = { 'asylum-seekers': 'asylum-seekers', 'asylum-applications': 'new asylum applications' };

/** Named beside the figure and never added to it. */
function apart(measure: OneFigure, asylum: number | undefined): string[] {
  const what = MEASURE[measure].asylum;
  return asylum === undefined || what === null
    ? []
    : [sentence(`${ASYLUM[what]}, counted separately: ${n(asylum)}`)];
}

const RECOGNISED = 'recognised on a group basis or given temporary protection';
const LIKE = 'in a refugee-like situation';

function madeOf([recognised, like]: readonly [number, number]): string {
  if (like === 0) return `All were ${RECOGNISED}.`;
  if (recognised === 0) return `All were ${LIKE}.`;
  return `Of them ${n(recognised)} were ${RECOGNISED} and ${n(like)} were ${LIKE}.`;
}

/** Between the two ends of a corridor of people; money goes to where they come from. */
type Deed = (count: number, from: NamesOf, to: NamesOf, when: string) => string;
type NamesOf = Pick<NameForms, 'from' | 'to' | 'in'>;
const DEED: Record<OneFigure | 'applications', Deed> = {
  refugees: (count, from, to, when) => `${from.from} ${were(count)} ${to.in} ${when}`,
  'refugee-arrivals': (count, from, to, when) => `${from.from} ${were(count)} recorded ${to.in} ${when}`,
  applications: (count, from, to, when) => `${were(count)} made ${to.in} by people ${from.from} ${when}`,
  remittances: (_, from, to, when) => `is estimated to have gone ${to.from} ${from.to} ${when}`,
};

/** A corridor's figure by one of the further measures, or why there is none. */
export function furtherEn(fact: FurtherFact | FurtherMissing, c: Context): Told {
  if (fact.kind !== 'further') return { number: null, deed: missing(fact, c) };
  const { measure, flow } = fact;
  return measure === 'estimated' ? estimatedRange(flow, c, 'en') : ofCorridor(measure, flow, c);
}

function ofCorridor(measure: OneFigure, flow: Flow, c: Context): Told {
  const { origin, destination, persons, beside, start, end } = flow;
  const applications = measure === 'refugee-arrivals' && flow.standIn;
  const when = formatDuring(start, end, 'en');
  const deed = DEED[applications ? 'applications' : measure];
  const made = measure === 'refugee-arrivals' && persons > 0 && beside?.made ? [madeOf(beside.made)] : [];
  return {
    number: amount(measure, persons, applications),
    deed: deed(persons, c.name(origin), c.name(destination), when),
    ...SOURCE[measure],
    also: applications
      ? ['There is no figure for other arrivals.']
      : [...made, ...apart(measure, beside?.asylum)],
  };
}

/** Where the others are: for a country outside the region the table has the twelve states only. */
const OTHERS: NamesOf = { from: 'from other countries', to: 'to other countries', in: 'in other countries' };
const TWELVE: NamesOf = {
  from: 'from the twelve states of this atlas',
  to: 'to the twelve states of this atlas',
  in: 'in the twelve states of this atlas',
};

/** A country's total one way; the other way after it. */
export function totalEn(fact: TotalFact, measure: FurtherMeasure, c: Context): Told {
  if (measure === 'estimated') return estimatedTotals(fact, c, 'en');
  const { also, ...first } = oneTotal(fact, measure, c);
  if (!fact.other) return { ...first, also };
  const other = oneTotal(fact.other, measure, c);
  return { ...first, also: [...also, `${capitalised(other.number)} ${other.deed}.`, ...other.also] };
}

function oneTotal(
  fact: TotalFact,
  measure: OneFigure,
  c: Context,
): Told & { number: string; also: string[] } {
  const { persons, applications = false, direction, country, start, end } = fact;
  const others = REGION.includes(country) ? OTHERS : TWELVE;
  const [from, to] = direction === 'in' ? [others, c.name(country)] : [c.name(country), others];
  return {
    number: amount(measure, persons, applications),
    deed: DEED[applications ? 'applications' : measure](persons, from, to, formatDuring(start, end, 'en')),
    ...SOURCE[measure],
    also: [...mostOf(fact, measure, c), ...apart(measure, fact.asylum)],
  };
}

/** “The largest share was from Syria (182).” */
function mostOf({ largest, direction, persons }: TotalFact, measure: OneFigure, c: Context): string[] {
  if (largest === null) return [];
  const names = c.name(largest.country);
  const there = measure === 'remittances' ? names.to : names.in;
  const where = direction === comingWay(measure) ? names.from : there;
  const size =
    MEASURE[measure].unit === 'persons' ? n(largest.persons) : formatMoney(largest.persons, 'en', 'long');
  const verb = measure === 'remittances' ? 'went' : 'was';
  if (largest.persons === persons)
    return [`${measure === 'remittances' ? 'All of it went' : 'All were'} ${where}.`];
  const known = largest.ofKnown === true ? ' with a known country' : '';
  return [`The largest share${known} ${verb} ${where} (${size}).`];
}

/** Why a further measure has no figure. */
function missing(fact: FurtherMissing, c: Context): string {
  const when = formatDuring(fact.start, fact.end, 'en');
  if (fact.kind === 'no-total')
    return `no figures were found for corridors to or from ${c.name(fact.country).with} ${when}`;
  const way = wayOf(fact.measure, fact);
  return `${NONE[fact.measure](c.name(way.origin), c.name(way.destination))} ${when}`;
}

/** That a corridor has no figure, with its two ends as the measure's arcs run. */
const NONE: Record<FurtherMeasure, (from: NameForms, to: NameForms) => string> = {
  estimated: (from, to) => `no estimate above zero was found of people going ${from.from} ${to.to}`,
  refugees: (from, to) => `no figure was found of refugees ${from.from} ${to.in}`,
  'refugee-arrivals': (from, to) =>
    `no figure was found of refugee arrivals or asylum applications ${from.from} ${to.in}`,
  remittances: (from, to) => `no estimate was found of money sent ${from.from} ${to.to}`,
};
