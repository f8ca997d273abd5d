import { type NameForms, REGION } from '../../domain/country';
import { MEASURE, wayOf } from '../../domain/measure';
import { formatDuring, formatMoney, formatPersons } from '../../i18n/format';
import { comingWay, type Flow, type Period } from '../../people/flows';
import type { FurtherFact, FurtherMeasure, FurtherMissing, OneFigure, TotalFact } from '../facts';
import { mostKk } from './people';
import { capitalised, type Context, figure, type Phrase, say } from '../parts';
import { estimatedLargest, estimatedRange, estimatedTotals } from '../range';

/** By whose count or model. */
const BY: Record<OneFigure, string> = {
  refugees: 'БҰҰ Босқындар агенттігінің деректері бойынша',
  'refugee-arrivals': 'БҰҰ Босқындар агенттігінің деректері бойынша',
  remittances: 'модельдік бағалау бойынша',
};

const n = (count: number): string => formatPersons(count, 'kk');

/** What is counted, with its number. */
const AMOUNT: Record<OneFigure, (count: number, applications: boolean) => string> = {
  refugees: (count) => `${n(count)}\u00a0босқын`,
  'refugee-arrivals': (count, applications) =>
    applications ? `пана сұраған ${n(count)}\u00a0жаңа өтініш` : `${n(count)}\u00a0босқын`,
  remittances: (million) => formatMoney(million, 'kk', 'long'),
};
const amount = (measure: OneFigure, count: number, applications = false): string =>
  AMOUNT[measure](count, applications);

const ASYLUM = { 'asylum-seekers': 'пана іздеушілер', 'asylum-applications': 'пана сұраған жаңа өтініштер' };

/** Named beside the figure and never added to it. */
function apart(measure: OneFigure, asylum: number | undefined): string {
  const what = MEASURE[measure].asylum;
  return asylum === undefined || what === null ? '' : `; бөлек есептелетін ${ASYLUM[what]}: ${n(asylum)}`;
}

const RECOGNISED = 'топтық негізде танылған немесе уақытша қорғау алған';
const LIKE = 'босқындарға ұқсас жағдайда';

function madeOf([recognised, like]: readonly [number, number]): string {
  if (like === 0) return `бәрі ${RECOGNISED}`;
  return recognised === 0
    ? `бәрі ${LIKE}`
    : `${RECOGNISED}\u00a0— ${n(recognised)}, ${LIKE}\u00a0— ${n(like)}`;
}

function arrivals({ origin, destination, persons, beside, standIn }: Flow, lead: string, c: Context): Phrase {
  const [from, to] = [c.name(origin), c.name(destination)];
  const count = figure(amount('refugee-arrivals', persons, standIn));
  if (standIn)
    return say`${lead} ${to.in} ${from.from} шыққан адамдардан ${count} түскен; басқа келгендер туралы дерек жоқ.`;
  const parts = beside?.made ? `: ${madeOf(beside.made)}` : '';
  return say`${lead} ${from.from} ${to.to} ${count} келген${parts}${apart('refugee-arrivals', beside?.asylum)}.`;
}

function refugees({ origin, destination, persons, beside }: Flow, lead: string, c: Context): Phrase {
  const from = `${lead} ${c.name(destination).in} ${c.name(origin).from} шыққан`;
  const asylum = apart('refugees', beside?.asylum);
  return persons === 0
    ? say`${from} ${figure('босқын болмаған')}${asylum}.`
    : say`${from} ${figure(amount('refugees', persons))} болған${asylum}.`;
}

/** Money goes to where people come from. */
const remittances = ({ origin, destination, persons }: Flow, lead: string, c: Context): Phrase =>
  say`${lead} ${c.name(destination).from} ${c.name(origin).to} ${figure(amount('remittances', persons))} аударылған; бұл өлшенген шама емес.`;

const BY_MEASURE: Record<OneFigure, (flow: Flow, lead: string, c: Context) => Phrase> = {
  refugees,
  'refugee-arrivals': arrivals,
  remittances,
};

/** «Модельдік бағалау бойынша, 2021 жылы» */
const leadOf = (measure: OneFigure, { start, end }: Period): string =>
  `${capitalised(BY[measure])}, ${formatDuring(start, end, 'kk')}`;

/** A corridor's figure by one of the further measures, or why there is none. */
export function furtherKk(fact: FurtherFact | FurtherMissing, c: Context): Phrase {
  if (fact.kind !== 'further') return missing(fact, c);
  const { measure, flow } = fact;
  if (measure === 'estimated') return estimatedRange(flow, c, 'kk');
  return BY_MEASURE[measure](flow, leadOf(measure, flow), c);
}

/** What is said of the largest corridor, after which it is. */
export const largestKk = (measure: FurtherMeasure, flow: Flow): Phrase =>
  measure === 'estimated'
    ? estimatedLargest(flow, 'kk')
    : say`${figure(amount(measure, flow.persons, flow.standIn))}${measure === 'refugee-arrivals' && !flow.standIn ? ' келген' : ''}, ${BY[measure]}`;

/** The other countries; for a country outside the region the table has the twelve states only. */
const OTHERS = { from: 'басқа елдерден', to: 'басқа елдерге', in: 'басқа елдерде' };
const TWELVE = {
  from: 'осы атластағы он екі елден',
  to: 'осы атластағы он екі елге',
  in: 'осы атластағы он екі елде',
};

/** A country's total one way; the other way after it. */
export function totalKk(fact: TotalFact, measure: FurtherMeasure, c: Context): Phrase {
  if (measure === 'estimated') return estimatedTotals(fact, c, 'kk');
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

/** So many with what they did, or that there were none. */
const some = (persons: number, told: string, did: string, none: string): Phrase =>
  persons === 0 ? say`${figure(none)}` : say`${figure(told)} ${did}`;

/** A country's total one way, between the two ends of a corridor of people. */
const TOTAL: Record<OneFigure, (fact: TotalFact, origin: Ends, destination: Ends) => Phrase> = {
  refugees: ({ persons }, origin, destination) =>
    say`${destination.in} ${origin.from} шыққан ${some(persons, amount('refugees', persons), 'болған', 'босқын болмаған')}`,
  'refugee-arrivals'({ persons, applications = false }, origin, destination) {
    const told = amount('refugee-arrivals', persons, applications);
    return applications
      ? say`${destination.in} ${origin.from} шыққан адамдардан ${some(persons, told, 'түскен', 'пана сұраған өтініш түспеген')}`
      : say`${origin.from} ${destination.to} ${some(persons, told, 'келген', 'босқын келмеген')}`;
  },
  remittances: ({ persons }, origin, destination) =>
    say`${destination.from} ${origin.to} ${figure(amount('remittances', persons))} аударылған`,
};

function mostOf(fact: TotalFact, measure: OneFigure, c: Context): string {
  const { largest, direction, applications } = fact;
  if (largest === null) return '';
  const names = c.name(largest.country);
  const comes = direction === comingWay(measure);
  const there = MEASURE[measure].kind === 'stock' || applications === true ? names.in : names.to;
  const size =
    MEASURE[measure].unit === 'persons' ? n(largest.persons) : formatMoney(largest.persons, 'kk', 'long');
  if (largest.persons === fact.persons) return `, барлығы\u00a0— ${comes ? names.from : there}`;
  return `, ${mostKk(largest)}${comes ? names.from : there} (${size})`;
}

/** Why a further measure has no figure. */
function missing(fact: FurtherMissing, c: Context): Phrase {
  const when = formatDuring(fact.start, fact.end, 'kk');
  if (fact.kind === 'no-total')
    return say`${when} ${c.name(fact.country).to} қатысты ${figure('дерек табылмады')}.`;
  const way = wayOf(fact.measure, fact);
  const [from, to] = [c.name(way.origin), c.name(way.destination)];
  return say`${when} ${NONE[fact.measure](from, to)}.`;
}

/** That a corridor has no figure, with its two ends as the measure's arcs run. */
const NONE: Record<FurtherMeasure, (from: NameForms, to: NameForms) => Phrase> = {
  estimated: (from, to) =>
    say`${from.from} ${to.to} көшкендер туралы ${figure('нөлден жоғары бағалау табылмады')}`,
  refugees: (from, to) =>
    say`${to.in} болған, ${from.from} шыққан босқындар туралы ${figure('дерек табылмады')}`,
  'refugee-arrivals': (from, to) =>
    say`${from.from} ${to.to} келген босқындар мен пана сұраған өтініштер туралы ${figure('дерек табылмады')}`,
  remittances: (from, to) =>
    say`${from.from} ${to.to} жіберілген ақша көлеміне қатысты ${figure('бағалау табылмады')}`,
};
