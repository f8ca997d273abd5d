import { type NameForms, REGION } from '../../domain/country';
import { MEASURE, wayOf } from '../../domain/measure';
import { formatDuring, formatMoney, formatPersons } from '../../i18n/format';
import { plural } from '../../i18n/plural';
import { comingWay, type Flow } from '../../people/flows';
import type { FurtherFact, FurtherMeasure, FurtherMissing, OneFigure, TotalFact } from '../facts';
import { capitalised, type Context, sentence, type Told } from '../parts';
import { estimatedRange, estimatedTotals } from '../range';

/** By whose count or model, and what kind of figure that is. */
const SOURCE: Record<OneFigure, Required<Pick<Told, 'by' | 'kind'>>> = {
  refugees: {
    by: 'по данным УВКБ ООН',
    kind: 'Беженцы на дату, по данным УВКБ ООН; лица, ищущие убежища, учтены отдельно.',
  },
  'refugee-arrivals': {
    by: 'по данным УВКБ ООН',
    kind: 'Прибытие беженцев, по данным УВКБ ООН; ходатайства об убежище учтены отдельно.',
  },
  remittances: { by: 'по модельной оценке', kind: 'Результат модели, а не измерение.' },
};

const n = (count: number): string => formatPersons(count, 'ru');
const ru = (count: number, one: string, few: string, many: string): string =>
  plural(count, { one, few, many, other: many }, 'ru');
const counted = (count: number, one: string, few: string, many: string): string =>
  `${n(count)}\u00a0${ru(count, one, few, many)}`;

/** What is told: one of the measures, or the applications that stand in for arrivals. */
type Thing = OneFigure | 'applications';

const thingOf = (measure: OneFigure, applications: boolean): Thing =>
  measure === 'refugee-arrivals' && applications ? 'applications' : measure;

/** What is counted, with its number. None is said in words: «ни одного беженца», never «0 беженцев». */
const AMOUNT: Record<Thing, (count: number) => string> = {
  refugees: (count) => (count === 0 ? 'Ни одного беженца' : counted(count, 'беженец', 'беженца', 'беженцев')),
  'refugee-arrivals': (count) =>
    count === 0 ? 'Ни один беженец' : counted(count, 'беженец', 'беженца', 'беженцев'),
  applications: (count) =>
    count === 0
      ? 'Ни одного ходатайства'
      : counted(count, 'новое ходатайство', 'новых ходатайства', 'новых ходатайств'),
  remittances: (million) => capitalised(formatMoney(million, 'ru', 'long')),
};

const ASYLUM = {
  'asylum-seekers': 'лица, ищущие убежища',
  'asylum-applications': 'новые ходатайства об убежище',
};

/** Named beside the figure and never added to it. */
function apart(measure: OneFigure, asylum: number | undefined): string[] {
  const what = MEASURE[measure].asylum;
  return asylum === undefined || what === null
    ? []
    : [sentence(`отдельно учтены ${ASYLUM[what]}: ${n(asylum)}`)];
}

const RECOGNISED = 'признаны на групповой основе или получили временную защиту';
const LIKE = 'в положении, сходном с положением беженцев';

function madeOf([recognised, like]: readonly [number, number]): string {
  if (like === 0) return `Все ${RECOGNISED}.`;
  return recognised === 0
    ? `Все\u00a0— ${LIKE}.`
    : `Из них ${RECOGNISED}\u00a0— ${n(recognised)}, ${LIKE},\u00a0— ${n(like)}.`;
}

/** Between the two ends of a corridor of people; money goes to where they come from. */
type Ends = Pick<NameForms, 'from' | 'to' | 'in'>;
const DEED: Record<Thing, (count: number, from: Ends, to: Ends, when: string) => string> = {
  refugees: (count, from, to, when) =>
    count === 0
      ? `${from.from} ${to.in} ${when} не было`
      : `${from.from} ${ru(count, 'находился', 'находились', 'находились')} ${to.in} ${when}`,
  'refugee-arrivals': (count, from, to, when) =>
    `${count === 0 ? 'не прибыл' : ru(count, 'прибыл', 'прибыли', 'прибыли')} ${from.from} ${to.to} ${when}`,
  applications: (count, from, to, when) =>
    `об убежище люди ${from.from} ${count === 0 ? 'не подали' : 'подали'} ${to.in} ${when}`,
  remittances: (_, from, to, when) => `переведено ${to.from} ${from.to} ${when}`,
};

/** A corridor's figure by one of the further measures, or why there is none. */
export function furtherRu(fact: FurtherFact | FurtherMissing, c: Context): Told {
  if (fact.kind !== 'further') return { number: null, deed: missing(fact, c) };
  const { measure, flow } = fact;
  return measure === 'estimated' ? estimatedRange(flow, c, 'ru') : ofCorridor(measure, flow, c);
}

function ofCorridor(measure: OneFigure, flow: Flow, c: Context): Told {
  const { origin, destination, persons, beside, start, end } = flow;
  const thing = thingOf(measure, flow.standIn);
  const made = measure === 'refugee-arrivals' && persons > 0 && beside?.made ? [madeOf(beside.made)] : [];
  return {
    number: AMOUNT[thing](persons),
    deed: DEED[thing](persons, c.name(origin), c.name(destination), formatDuring(start, end, 'ru')),
    ...SOURCE[measure],
    also:
      thing === 'applications'
        ? ['О других прибывших данных нет.']
        : [...made, ...apart(measure, beside?.asylum)],
  };
}

/** The other countries; for a country outside the region the table has the twelve states only. */
const OTHERS: Ends = { from: 'из других стран', to: 'в другие страны', in: 'в других странах' };
const TWELVE: Ends = {
  from: 'из двенадцати стран этого атласа',
  to: 'в двенадцать стран этого атласа',
  in: 'в двенадцати странах этого атласа',
};

/** A country's total one way; the other way after it. */
export function totalRu(fact: TotalFact, measure: FurtherMeasure, c: Context): Told {
  if (measure === 'estimated') return estimatedTotals(fact, c, 'ru');
  const { also, ...first } = oneTotal(fact, measure, c);
  if (!fact.other) return { ...first, also };
  const other = oneTotal(fact.other, measure, c);
  return { ...first, also: [...also, `${other.number} ${other.deed}.`, ...other.also] };
}

function oneTotal(fact: TotalFact, measure: OneFigure, c: Context): Told & { also: string[] } {
  const { persons, applications = false, direction, country, start, end } = fact;
  const others = REGION.includes(country) ? OTHERS : TWELVE;
  const [from, to] = direction === 'in' ? [others, c.name(country)] : [c.name(country), others];
  const thing = thingOf(measure, applications);
  return {
    number: AMOUNT[thing](persons),
    deed: DEED[thing](persons, from, to, formatDuring(start, end, 'ru')),
    ...SOURCE[measure],
    also: [...mostOf(fact, measure, c), ...apart(measure, fact.asylum)],
  };
}

/** Where the largest part is the whole: people are «все», money is «всё». */
const ALL: Record<OneFigure, string> = { refugees: 'Все', 'refugee-arrivals': 'Все', remittances: 'Всё' };

/** «Больше всего — из Сирии (182).» */
function mostOf(fact: TotalFact, measure: OneFigure, c: Context): string[] {
  const { largest, direction, applications, persons } = fact;
  if (largest === null) return [];
  const names = c.name(largest.country);
  const there = MEASURE[measure].kind === 'stock' || applications ? names.in : names.to;
  const where = direction === comingWay(measure) ? names.from : there;
  const size =
    MEASURE[measure].unit === 'persons' ? n(largest.persons) : formatMoney(largest.persons, 'ru', 'long');
  if (largest.persons === persons) return [`${ALL[measure]}\u00a0— ${where}.`];
  const lead = largest.ofKnown === true ? 'Из известных стран больше' : 'Больше';
  return [`${lead} всего\u00a0— ${where} (${size}).`];
}

/** Why a further measure has no figure. */
function missing(fact: FurtherMissing, c: Context): string {
  const when = formatDuring(fact.start, fact.end, 'ru');
  if (fact.kind === 'no-total')
    return `данных по коридорам с участием ${c.name(fact.country).of} ${when} не найдено`;
  const way = wayOf(fact.measure, fact);
  return `${NONE[fact.measure](c.name(way.origin), c.name(way.destination))} ${when} не найдено`;
}

/** Of what a corridor has no figure, with its two ends as the measure's arcs run. */
const NONE: Record<FurtherMeasure, (from: NameForms, to: NameForms) => string> = {
  estimated: (from, to) => `оценки выше нуля для выехавших ${from.from} ${to.to}`,
  refugees: (from, to) => `данных о беженцах ${from.from} ${to.in}`,
  'refugee-arrivals': (from, to) =>
    `данных о беженцах, прибывших ${from.from} ${to.to}, и о ходатайствах об убежище`,
  remittances: (from, to) => `оценки денежных переводов ${from.from} ${to.to}`,
};
