import { type NameForms, REGION } from '../../domain/country';
import { MEASURE, wayOf } from '../../domain/measure';
import { formatDuring, formatMoney, formatPersons } from '../../i18n/format';
import { plural } from '../../i18n/plural';
import { comingWay, type Flow, type Period } from '../../people/flows';
import type { FurtherFact, FurtherMeasure, FurtherMissing, OneFigure, TotalFact } from '../facts';
import { capitalised, type Context, figure, type Phrase, say } from '../parts';
import { estimatedLargest, estimatedRange, estimatedTotals } from '../range';

/** By whose count or model. */
const BY: Record<OneFigure, string> = {
  refugees: 'по данным УВКБ ООН',
  'refugee-arrivals': 'по данным УВКБ ООН',
  remittances: 'по модельной оценке',
};

const n = (count: number): string => formatPersons(count, 'ru');
const ru = (count: number, one: string, few: string, many: string): string =>
  plural(count, { one, few, many, other: many }, 'ru');
const counted = (count: number, one: string, few: string, many: string): string =>
  `${n(count)}\u00a0${ru(count, one, few, many)}`;

/** What is counted, with its number. */
const AMOUNT: Record<OneFigure, (count: number, applications: boolean) => string> = {
  refugees: (count) => counted(count, 'беженец', 'беженца', 'беженцев'),
  'refugee-arrivals': (count, applications) =>
    applications
      ? counted(count, 'новое ходатайство', 'новых ходатайства', 'новых ходатайств') + ' об убежище'
      : counted(count, 'беженец', 'беженца', 'беженцев'),
  remittances: (million) => formatMoney(million, 'ru', 'long'),
};
const amount = (measure: OneFigure, count: number, applications = false): string =>
  AMOUNT[measure](count, applications);

const ASYLUM = {
  'asylum-seekers': 'лица, ищущие убежища',
  'asylum-applications': 'новые ходатайства об убежище',
};

/** Named beside the figure and never added to it. */
function apart(measure: OneFigure, asylum: number | undefined): string {
  const what = MEASURE[measure].asylum;
  return asylum === undefined || what === null ? '' : `; отдельно учтены ${ASYLUM[what]}: ${n(asylum)}`;
}

const RECOGNISED = 'признаны на групповой основе или получили временную защиту';
const LIKE = 'в положении, сходном с положением беженцев';

function madeOf([recognised, like]: readonly [number, number]): string {
  if (like === 0) return `все ${RECOGNISED}`;
  return recognised === 0
    ? `все ${LIKE}`
    : `${RECOGNISED}\u00a0— ${n(recognised)}, ${LIKE},\u00a0— ${n(like)}`;
}

const came = (count: number): string => ru(count, 'прибыл', 'прибыли', 'прибыли');
const stayed = (count: number): string => ru(count, 'находился', 'находились', 'находились');

/* None is said in words: «беженцев не было», never «находились 0 беженцев». */

const arrived = (count: number): Phrase =>
  count === 0
    ? [figure('беженцы не прибывали')]
    : say`${came(count)} ${figure(amount('refugee-arrivals', count))}`;
const present = (count: number): Phrase =>
  count === 0 ? [figure('не было беженцев')] : say`${stayed(count)} ${figure(amount('refugees', count))}`;
/** What people did of asylum applications in `here`. */
const applied = (count: number, here = ''): Phrase => {
  const where = here === '' ? '' : `${here} `;
  return count === 0
    ? say`${where}${figure('не подавали ходатайств об убежище')}`
    : say`подали ${where}${figure(amount('refugee-arrivals', count, true))}`;
};

function arrivals({ origin, destination, persons, beside, standIn }: Flow, lead: string, c: Context): Phrase {
  const [from, to] = [c.name(origin), c.name(destination)];
  if (standIn)
    return say`${lead} люди ${from.from} ${applied(persons, to.in)}; о других прибывших данных нет.`;
  const parts = persons > 0 && beside?.made ? `: ${madeOf(beside.made)}` : '';
  return say`${lead} ${from.from} ${to.to} ${arrived(persons)}${parts}${apart('refugee-arrivals', beside?.asylum)}.`;
}

function refugees({ origin, destination, persons, beside }: Flow, lead: string, c: Context): Phrase {
  const [from, here] = [c.name(origin).from, c.name(destination).in];
  const asylum = apart('refugees', beside?.asylum);
  return say`${lead} ${here} ${present(persons)} ${from}${asylum}.`;
}

/** Money goes to where people come from. */
const remittances = ({ origin, destination, persons }: Flow, lead: string, c: Context): Phrase =>
  say`${lead} ${c.name(destination).from} ${c.name(origin).to} переведено ${figure(amount('remittances', persons))}; это результат модели, а не измерение.`;

const BY_MEASURE: Record<OneFigure, (flow: Flow, lead: string, c: Context) => Phrase> = {
  refugees,
  'refugee-arrivals': arrivals,
  remittances,
};

/** «По данным УВКБ ООН, в 2022 году» */
const leadOf = (measure: OneFigure, { start, end }: Period): string =>
  `${capitalised(BY[measure])}, ${formatDuring(start, end, 'ru')}`;

/** A corridor's figure by one of the further measures, or why there is none. */
export function furtherRu(fact: FurtherFact | FurtherMissing, c: Context): Phrase {
  if (fact.kind !== 'further') return missing(fact, c);
  const { measure, flow } = fact;
  if (measure === 'estimated') return estimatedRange(flow, c, 'ru');
  return BY_MEASURE[measure](flow, leadOf(measure, flow), c);
}

/** What is said of the largest corridor, after which it is. */
export const largestRu = (measure: FurtherMeasure, flow: Flow): Phrase =>
  measure === 'estimated'
    ? estimatedLargest(flow, 'ru')
    : say`${figure(amount(measure, flow.persons, flow.standIn))}, ${BY[measure]}`;

/** The other countries; for a country outside the region the table has the twelve states only. */
const OTHERS = { from: 'из других стран', to: 'в другие страны', in: 'в других странах' };
const TWELVE = {
  from: 'из двенадцати стран этого атласа',
  to: 'в двенадцать стран этого атласа',
  in: 'в двенадцати странах этого атласа',
};

/** A country's total one way; the other way after it. */
export function totalRu(fact: TotalFact, measure: FurtherMeasure, c: Context): Phrase {
  if (measure === 'estimated') return estimatedTotals(fact, c, 'ru');
  const lead = leadOf(measure, fact);
  const other = fact.other
    ? ` ${capitalised(
        oneTotal(fact.other, measure, c)
          .map(({ text }) => text)
          .join(''),
      )}.`
    : '';
  return say`${lead} ${oneTotal(fact, measure, c)}.${other}`;
}

function oneTotal(fact: TotalFact, measure: OneFigure, c: Context): Phrase {
  const tail = `${mostOf(fact, measure, c)}${apart(measure, fact.asylum)}`;
  const others = REGION.includes(fact.country) ? OTHERS : TWELVE;
  const [origin, destination] =
    fact.direction === 'in' ? [others, c.name(fact.country)] : [c.name(fact.country), others];
  return say`${TOTAL[measure](fact, origin, destination)}${tail}`;
}

type Ends = Pick<NameForms, 'from' | 'to' | 'in'>;

/** A country's total one way, between the two ends of a corridor of people. */
const TOTAL: Record<OneFigure, (fact: TotalFact, origin: Ends, destination: Ends) => Phrase> = {
  refugees: ({ persons }, origin, destination) => say`${destination.in} ${present(persons)} ${origin.from}`,
  'refugee-arrivals': ({ persons, applications }, origin, destination) =>
    applications
      ? say`${destination.in} люди ${origin.from} ${applied(persons)}`
      : say`${origin.from} ${destination.to} ${arrived(persons)}`,
  remittances: ({ persons }, origin, destination) =>
    say`${destination.from} ${origin.to} переведено ${figure(amount('remittances', persons))}`,
};

/** Where the largest part is the whole: people are «все», money is «всё». */
const ALL: Record<OneFigure, string> = { refugees: 'все', 'refugee-arrivals': 'все', remittances: 'всё' };

function mostOf(
  { largest, direction, applications, persons }: TotalFact,
  measure: OneFigure,
  c: Context,
): string {
  if (largest === null) return '';
  const names = c.name(largest.country);
  const comes = direction === comingWay(measure);
  const there = MEASURE[measure].kind === 'stock' || applications ? names.in : names.to;
  const where = comes ? names.from : there;
  const size =
    MEASURE[measure].unit === 'persons' ? n(largest.persons) : formatMoney(largest.persons, 'ru', 'long');
  if (largest.persons === persons) return `, ${ALL[measure]}\u00a0— ${where}`;
  const known = largest.ofKnown === true ? 'из известных стран ' : '';
  return `, ${known}больше всего\u00a0— ${where} (${size})`;
}

/** Why a further measure has no figure. */
function missing(fact: FurtherMissing, c: Context): Phrase {
  const when = formatDuring(fact.start, fact.end, 'ru');
  if (fact.kind === 'no-total')
    return say`${figure('Данных')} по коридорам с участием ${c.name(fact.country).of} ${when} не найдено.`;
  const way = wayOf(fact.measure, fact);
  const [from, to] = [c.name(way.origin), c.name(way.destination)];
  return say`${NONE[fact.measure](from, to)} ${when} не найдено.`;
}

/** Of what a corridor has no figure, with its two ends as the measure's arcs run. */
const NONE: Record<FurtherMeasure, (from: NameForms, to: NameForms) => Phrase> = {
  estimated: (from, to) => say`${figure('Оценки выше нуля')} для переехавших ${from.from} ${to.to}`,
  refugees: (from, to) => say`${figure('Данных')} о беженцах ${from.from} ${to.in}`,
  'refugee-arrivals': (from, to) =>
    say`${figure('Данных')} о беженцах, прибывших ${from.from} ${to.to}, и о ходатайствах об убежище`,
  remittances: (from, to) => say`${figure('Оценки')} денежных переводов ${from.from} ${to.to}`,
};
