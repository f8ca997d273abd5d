import { type Corridor, formatCorridor, touches } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import { type Day, dayNumber, yearOf } from '../domain/day';
import {
  type CorridorCount,
  isOfCorridor,
  isMove,
  isOfWork,
  type WorkBreak,
  type WorkCount,
  type WorkGap,
  WORK_MEASURE,
  type WorkMeasure,
} from '../domain/work';
import type { WorkKind } from '../domain/work-kind';

/** A count stands for a day of its own years; where a corridor has none in the day's year, of the nearest within so many years. */
export const WORK_SPAN_YEARS = 2;

/**
 * The counts of a corridor that stand for a day: of the nearest year that has any, and of each authority's series in that
 * year the one nearest to the day; none before another.
 */
export interface CountsNear extends Corridor {
  /** Not empty; in the order of the table. Rows that quote the same count are {@link WorkFigure.also}. */
  readonly figures: readonly WorkFigure[];
  /** The year of the day, or the nearest that has counts. */
  readonly year: number;
  /** How many more counts of that year the same series have, farther from the day. */
  readonly farther: number;
}

/** One count, and other pages that quote the same one. */
export interface WorkFigure<C extends WorkCount = CorridorCount> {
  readonly count: C;
  readonly also: readonly C[];
}

/** The counts of one authority that mean the same thing, in the order of their periods: a row of a corridor's table. */
export interface WorkSeries {
  readonly measure: WorkMeasure;
  readonly kind: WorkKind;
  /** The authority's id. */
  readonly authority: string;
  readonly counts: readonly WorkCount[];
  /** Whether its points may be joined by a line: one authority counts the same people in the same way at each date. */
  readonly joins: boolean;
}

const byPeriod = (a: WorkCount, b: WorkCount): number =>
  a.end === b.end ? (a.start < b.start ? -1 : Number(a.start > b.start)) : a.end < b.end ? -1 : 1;

/** Whether two pages quote one number, of which one may have rounded it. */
const isSameNumber = (a: WorkCount, b: WorkCount): boolean =>
  a.quantity.equals(b.quantity) ||
  (!a.exact && a.quantity.isRounded(b.quantity)) ||
  (!b.exact && b.quantity.isRounded(a.quantity));

/** Whether two rows quote the same count: the same thing, period, number and authority, where both pages name one. */
const isSame = (a: WorkCount, b: WorkCount): boolean =>
  a.measure === b.measure &&
  a.kind === b.kind &&
  a.period === b.period &&
  isSameNumber(a, b) &&
  (a.authority.id === b.authority.id || [a, b].some(({ authority }) => authority.id === 'unnamed'));

/** Counts with those that quote the same one beside the first that names its authority. */
export function figuresOf<C extends WorkCount>(counts: readonly C[]): readonly WorkFigure<C>[] {
  // The page that names the authority comes first, then the one with every digit.
  const rank = ({ authority, exact }: WorkCount): number =>
    2 * Number(authority.id === 'unnamed') - Number(exact);
  const named = counts.toSorted((a, b) => rank(a) - rank(b));
  const found: { count: C; also: C[] }[] = [];
  for (const count of named) {
    const same = found.find((one) => isSame(one.count, count));
    if (same) same.also.push(count);
    else found.push({ count, also: [] });
  }
  return found;
}

/** How many years lie between a count and a year; 0 where it is of that year too. */
const yearsFrom = ({ start, end }: Pick<WorkCount, 'start' | 'end'>, year: number): number =>
  Math.max(0, yearOf(start) - year, year - yearOf(end));

/** How many days lie between a count and a day; 0 where its period has the day. */
const daysFrom = ({ start, end }: Pick<WorkCount, 'start' | 'end'>, on: Day): number =>
  Math.max(0, dayNumber(start) - dayNumber(on), dayNumber(on) - dayNumber(end));

/** Counts that share a key, in the order given. */
function grouped<C>(counts: readonly C[], keyOf: (count: C) => string): ReadonlyMap<string, readonly C[]> {
  const found = new Map<string, C[]>();
  for (const count of counts) {
    const own = found.get(keyOf(count));
    if (own) own.push(count);
    else found.set(keyOf(count), [count]);
  }
  return found;
}

type Corridors = ReadonlyMap<string, readonly CorridorCount[]>;
const byCorridor = (counts: readonly CorridorCount[]): Corridors => grouped(counts, formatCorridor);

/** Counts by measure, kind and authority. */
const bySeries = <C extends WorkCount>(counts: readonly C[]): ReadonlyMap<string, readonly C[]> =>
  grouped(counts, ({ measure, kind, authority }) => [measure, kind, authority.id].join(' '));

/** The official counts of work. Nothing here adds two of them, and nothing ranks them by size. */
export class Work {
  readonly counts: readonly WorkCount[];
  /** What was looked for and not found. */
  readonly gaps: readonly WorkGap[];
  readonly breaks: readonly WorkBreak[];
  /** Of work and of all purposes, by corridor; each by period. */
  readonly #ofWork: Corridors;
  readonly #ofAllPurposes: Corridors;

  constructor(
    counts: readonly WorkCount[],
    gaps: readonly WorkGap[] = [],
    breaks: readonly WorkBreak[] = [],
  ) {
    this.counts = counts;
    this.gaps = gaps;
    this.breaks = breaks;
    const sorted = counts.filter(isOfCorridor).sort(byPeriod);
    this.#ofWork = byCorridor(sorted.filter(isOfWork));
    this.#ofAllPurposes = byCorridor(sorted.filter((count) => !isOfWork(count)));
  }

  /** Whether a count's arc may move. */
  readonly moves = isMove;

  /** Every count of work of a corridor, by period; those of all purposes are {@link contextOf}. */
  of(corridor: Corridor): readonly CorridorCount[] {
    return this.#ofWork.get(formatCorridor(corridor)) ?? [];
  }

  /** The same, with pages that quote one count as one. */
  figures(corridor: Corridor): readonly WorkFigure[] {
    return figuresOf(this.of(corridor));
  }

  /** Counts of a corridor that are not of work alone. */
  contextOf(corridor: Corridor): readonly CorridorCount[] {
    return this.#ofAllPurposes.get(formatCorridor(corridor)) ?? [];
  }

  /** Counts of work of one country's citizens in all other countries together, or of all foreigners in it, by period. */
  ofAll(country: CountryCode, end: 'origin' | 'destination'): readonly WorkCount[] {
    const other = end === 'origin' ? 'destination' : 'origin';
    return this.counts
      .filter((count) => count[end] === country && count[other] === null && isOfWork(count))
      .sort(byPeriod);
  }

  /** The corridors with counts of one kind or of all, of any year; of all countries or of one. */
  corridorsWith(kind: WorkKind | null, country: CountryCode | null = null): readonly Corridor[] {
    return [...this.#ofWork.values()].flatMap((counts) => {
      const found = counts.find((count) => kind === null || count.kind === kind);
      return found && isEnd(country, found) ? [pick(found)] : [];
    });
  }

  /** What stands for a day, of one kind or of all; null where no count is within {@link WORK_SPAN_YEARS} of its year. */
  near(corridor: Corridor, on: Day, kind: WorkKind | null): CountsNear | null {
    const [year, counts] = [yearOf(on), this.of(corridor).filter((c) => kind === null || c.kind === kind)];
    const least = Math.min(...counts.map((count) => yearsFrom(count, year)));
    if (least > WORK_SPAN_YEARS) return null;
    const nearest = counts.filter((count) => yearsFrom(count, year) === least);
    const before = nearest.some(({ end }) => yearOf(end) <= year);
    // As near before as after: the earlier year, which the day knew.
    const ofYear = before ? nearest.filter(({ start }) => yearOf(start) <= year) : nearest;
    // Of one authority's series the count that is nearest to the day; of several series all, since they count different things.
    const standing = [...bySeries(ofYear).values()].flatMap((row) => {
      const days = Math.min(...row.map((count) => daysFrom(count, on)));
      return row.filter((count) => daysFrom(count, on) === days);
    });
    const figures = figuresOf(standing);
    const farther = figuresOf(ofYear).length - figures.length;
    return { ...pick(corridor), figures, farther, year: before ? year - least : year + least };
  }

  /** The corridors of all countries or of one with a count that stands for a day, in the order of their names: they have no order of size. */
  allNear(on: Day, kind: WorkKind | null, country: CountryCode | null = null): readonly CountsNear[] {
    return this.corridorsWith(kind, country)
      .toSorted((a, b) => (formatCorridor(a) < formatCorridor(b) ? -1 : 1))
      .flatMap((corridor) => this.near(corridor, on, kind) ?? []);
  }
}

const isEnd = (country: CountryCode | null, corridor: Corridor): boolean =>
  country === null || touches(corridor, country);

const pick = ({ origin, destination }: Corridor): Corridor => ({ origin, destination });

/** Counts in rows of one measure, kind and authority each, in the order of the measures. */
export function seriesIn(counts: readonly WorkCount[]): readonly WorkSeries[] {
  const order = Object.keys(WORK_MEASURE);
  return [...bySeries(counts).values()]
    .flatMap((row): WorkSeries[] => {
      const [first] = row;
      if (!first) return [];
      const { measure, kind, authority } = first;
      const joins = WORK_MEASURE[measure].joins && kind === WORK_MEASURE[measure].kind;
      return [{ measure, kind, authority: authority.id, counts: row.toSorted(byPeriod), joins }];
    })
    .sort((a, b) => order.indexOf(a.measure) - order.indexOf(b.measure));
}
