import { type NameForms, REGION } from '../../domain/country';
import { MEASURE, wayOf } from '../../domain/measure';
import { formatDuring, formatMoney, formatPersons } from '../../i18n/format';
import { comingWay, type Flow } from '../../people/flows';
import type { FurtherFact, FurtherMeasure, FurtherMissing, OneFigure, TotalFact } from '../facts';
import { type Context, mostKk, sentence, type Told } from '../parts';
import { estimatedRange, estimatedTotals } from '../range';

/** By whose count or model, and what kind of figure that is. */
const SOURCE: Record<OneFigure, Required<Pick<Told, 'by' | 'kind'>>> = {
  refugees: {
    by: 'БҰҰ Босқындар агенттігінің деректері бойынша',
    kind: 'Белгілі күнгі босқындар саны, БҰҰ Босқындар агенттігінің деректері бойынша; пана іздеушілер бөлек есептеледі.',
  },
  'refugee-arrivals': {
    by: 'БҰҰ Босқындар агенттігінің деректері бойынша',
    kind: 'Келген босқындар, БҰҰ Босқындар агенттігінің деректері бойынша; пана сұрау өтініштері бөлек есептеледі.',
  },
  remittances: { by: 'модельдік бағалау бойынша', kind: 'Модель нәтижесі, өлшенген шама емес.' },
};

const n = (count: number): string => formatPersons(count, 'kk');

/** What is told: one of the measures, or the applications that stand in for arrivals. */
type Thing = OneFigure | 'applications';

const thingOf = (measure: OneFigure, applications: boolean): Thing =>
  measure === 'refugee-arrivals' && applications ? 'applications' : measure;

const refugees = (count: number): string => (count === 0 ? 'Бірде-бір босқын' : `${n(count)}\u00a0босқын`);

/** What is counted, with its number; none is said in words. */
const AMOUNT: Record<Thing, (count: number) => string> = {
  refugees,
  'refugee-arrivals': refugees,
  applications: (count) =>
    count === 0 ? 'Бірде-бір пана сұрау өтініші' : `${n(count)}\u00a0жаңа пана сұрау өтініші`,
  remittances: (million) => formatMoney(million, 'kk', 'long'),
};

const ASYLUM = { 'asylum-seekers': 'пана іздеушілер', 'asylum-applications': 'пана сұраған жаңа өтініштер' };

/** Named beside the figure and never added to it. */
function apart(measure: OneFigure, asylum: number | undefined): string[] {
  const what = MEASURE[measure].asylum;
  return asylum === undefined || what === null
    ? []
    : [sentence(`бөлек есептелетін ${ASYLUM[what]}: ${n(asylum)}`)];
}

const RECOGNISED = 'топтық негізде танылған немесе уақытша қорғау алған';
const LIKE = 'босқындарға ұқсас жағдайда';

function madeOf([recognised, like]: readonly [number, number]): string {
  if (like === 0) return `Бәрі ${RECOGNISED}.`;
  return recognised === 0
    ? `Бәрі ${LIKE}.`
    : `Олардың ішінде ${RECOGNISED}\u00a0— ${n(recognised)}, ${LIKE}\u00a0— ${n(like)}.`;
}

/** Between the two ends of a corridor of people; money goes to where they come from. */
type Ends = Pick<NameForms, 'from' | 'to' | 'in'>;
const DEED: Record<Thing, (count: number, from: Ends, to: Ends, when: string) => string> = {
  refugees: (count, from, to, when) =>
    `${from.from} шығып, ${when} ${to.in} ${count === 0 ? 'болмаған' : 'болған'}`,
  'refugee-arrivals': (count, from, to, when) =>
    `${when} ${from.from} ${to.to} ${count === 0 ? 'келмеген' : 'келген'}`,
  applications: (count, from, to, when) =>
    `${when} ${to.in} ${from.from} шыққан адамдардан ${count === 0 ? 'түспеген' : 'түскен'}`,
  remittances: (_, from, to, when) => `${when} ${to.from} ${from.to} аударылған`,
};

/** A corridor's figure by one of the further measures, or why there is none. */
export function furtherKk(fact: FurtherFact | FurtherMissing, c: Context): Told {
  if (fact.kind !== 'further') return { number: null, deed: missing(fact, c) };
  const { measure, flow } = fact;
  return measure === 'estimated' ? estimatedRange(flow, c, 'kk') : ofCorridor(measure, flow, c);
}

function ofCorridor(measure: OneFigure, flow: Flow, c: Context): Told {
  const { origin, destination, persons, beside, start, end } = flow;
  const thing = thingOf(measure, flow.standIn);
  const made = measure === 'refugee-arrivals' && persons > 0 && beside?.made ? [madeOf(beside.made)] : [];
  return {
    number: AMOUNT[thing](persons),
    deed: DEED[thing](persons, c.name(origin), c.name(destination), formatDuring(start, end, 'kk')),
    ...SOURCE[measure],
    also:
      thing === 'applications'
        ? ['Басқа келгендер туралы дерек жоқ.']
        : [...made, ...apart(measure, beside?.asylum)],
  };
}

/** The other countries; for a country outside the region the table has the twelve states only. */
const OTHERS: Ends = { from: 'басқа елдерден', to: 'басқа елдерге', in: 'басқа елдерде' };
const TWELVE: Ends = {
  from: 'осы атластағы он екі елден',
  to: 'осы атластағы он екі елге',
  in: 'осы атластағы он екі елде',
};

/** A country's total one way; the other way after it. */
export function totalKk(fact: TotalFact, measure: FurtherMeasure, c: Context): Told {
  if (measure === 'estimated') return estimatedTotals(fact, c, 'kk');
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
    deed: DEED[thing](persons, from, to, formatDuring(start, end, 'kk')),
    ...SOURCE[measure],
    also: [...mostOf(fact, measure, c), ...apart(measure, fact.asylum)],
  };
}

/** «Ең көбі — Сириядан (182).» */
function mostOf(fact: TotalFact, measure: OneFigure, c: Context): string[] {
  const { largest, direction, applications } = fact;
  if (largest === null) return [];
  const names = c.name(largest.country);
  const there = MEASURE[measure].kind === 'stock' || applications === true ? names.in : names.to;
  const where = direction === comingWay(measure) ? names.from : there;
  const size =
    MEASURE[measure].unit === 'persons' ? n(largest.persons) : formatMoney(largest.persons, 'kk', 'long');
  if (largest.persons === fact.persons) return [`Барлығы\u00a0— ${where}.`];
  return [`${mostKk(largest)}${where} (${size}).`];
}

/** Why a further measure has no figure. */
function missing(fact: FurtherMissing, c: Context): string {
  const when = formatDuring(fact.start, fact.end, 'kk');
  if (fact.kind === 'no-total') return `${when} ${c.name(fact.country).to} қатысты дерек табылмады`;
  const way = wayOf(fact.measure, fact);
  return `${when} ${NONE[fact.measure](c.name(way.origin), c.name(way.destination))}`;
}

/** That a corridor has no figure, with its two ends as the measure's arcs run. */
const NONE: Record<FurtherMeasure, (from: NameForms, to: NameForms) => string> = {
  estimated: (from, to) => `${from.from} ${to.to} қоныс аударғандар туралы нөлден жоғары бағалау табылмады`,
  refugees: (from, to) => `${to.in} болған, ${from.from} шыққан босқындар туралы дерек табылмады`,
  'refugee-arrivals': (from, to) =>
    `${from.from} ${to.to} келген босқындар мен пана сұраған өтініштер туралы дерек табылмады`,
  remittances: (from, to) => `${from.from} ${to.to} жіберілген ақша көлеміне қатысты бағалау табылмады`,
};
