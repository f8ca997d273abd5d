/** Counts of work as rows of a document: one a measure, kind and authority; what readers may take for the same stands together. */
import type { CountryCode } from '../domain/country';
import { dayNumber } from '../domain/day';
import { isStock, type WorkAuthority, type WorkCount, type WorkMeasure } from '../domain/work';
import type { WorkKind } from '../domain/work-kind';
import { figuresOf, seriesIn, type WorkFigure } from './work';

/** A count, and rows of other pages that quote the same one. */
export type RowFigure = WorkFigure<WorkCount>;

/** What one authority counted of one movement, by one measure: the points of a row may be read one after the other. */
export interface WorkRow {
  readonly key: string;
  /** Null: all citizenships. */
  readonly origin: CountryCode | null;
  /** Null: all destinations. */
  readonly destination: CountryCode | null;
  readonly measure: WorkMeasure;
  readonly kind: WorkKind;
  readonly authority: WorkAuthority;
  /** Whether its points may be joined by a line. */
  readonly joins: boolean;
  /** By period; not empty. */
  readonly figures: readonly RowFigure[];
}

/** Two figures of two rows that a reader may take for the same and that are not equal. */
export interface Conflict {
  readonly rows: readonly [WorkRow, WorkRow];
  readonly figures: readonly [RowFigure, RowFigure];
  /** `things`: different things are counted; `figures`: the same thing, and the figures do not agree. */
  readonly of: 'things' | 'figures';
}

/** Rows that stand next to each other. */
export interface RowGroup {
  /** Not empty. */
  readonly rows: readonly WorkRow[];
  /** Empty where there is but one row. */
  readonly conflicts: readonly Conflict[];
}

interface Alike {
  readonly measures: readonly [WorkMeasure, WorkMeasure];
  /** Whether departures to all countries are taken for it too. */
  readonly toAll: boolean;
}

/** Measures by which two authorities, or two ways of one, count what readers take for the same movement. */
const TAKEN_FOR_THE_SAME: readonly Alike[] = [
  // Tajik exit cards are people who leave, nearly all of them to Russia; Russian registrations are acts.
  { measures: ['labour_migrants_departed', 'migration_registrations_work'], toAll: true },
  { measures: ['uk_seasonal_departures', 'uk_seasonal_visas'], toAll: false },
  { measures: ['eps_entrants', 'organised_departures'], toAll: false },
];

/** Days between two dates of which one count is recorded as disagreeing with another. */
const NEAR = 92;

const wayKey = ({ origin, destination }: Pick<WorkCount, 'origin' | 'destination'>): string =>
  `${origin ?? ''}-${destination ?? ''}`;

/** The rows of counts, in the order of their movements and of the measures. */
export function rowsOf(counts: readonly WorkCount[]): readonly WorkRow[] {
  const ways = [...new Set(counts.map(wayKey))];
  return ways.flatMap((way) => {
    const figures = figuresOf(counts.filter((count) => wayKey(count) === way));
    const ofCount = new Map(figures.map((figure) => [figure.count, figure]));
    return seriesIn(figures.map(({ count }) => count)).flatMap(({ counts: own, ...series }): WorkRow[] => {
      const [first] = own;
      if (!first) return [];
      const { origin, destination, authority } = first;
      const key = [way, series.measure, series.kind, authority.id].join(' ');
      return [
        { ...series, key, origin, destination, authority, figures: own.flatMap((c) => ofCount.get(c) ?? []) },
      ];
    });
  });
}

/** The same rows in groups: those with a conflict stand next to each other, in the place of the first of them. */
export function groupsOf(rows: readonly WorkRow[]): readonly RowGroup[] {
  const conflicts = rows.flatMap((a, i) => rows.slice(i + 1).flatMap((b) => conflictsOf(a, b)));
  const placed = new Set<WorkRow>();
  return rows.flatMap((row): RowGroup[] => {
    if (placed.has(row)) return [];
    const group = [row];
    // Grows while it is walked: next to a row come those that it conflicts with.
    for (const one of group) {
      const others = conflicts.flatMap(({ rows: both }) => (both.includes(one) ? both : []));
      group.push(...new Set(others.filter((other) => !group.includes(other))));
    }
    for (const one of group) placed.add(one);
    return [{ rows: group, conflicts: conflicts.filter(({ rows: [a] }) => group.includes(a)) }];
  });
}

function conflictsOf(a: WorkRow, b: WorkRow): Conflict[] {
  const of = relationOf(a, b);
  if (of === null) return [];
  return a.figures.flatMap((one) =>
    b.figures
      .filter((other) => !one.count.quantity.equals(other.count.quantity))
      .filter((other) => (of === 'things' ? isSamePeriod(one, other) : isSaidToDisagree(one, other)))
      .map((other): Conflict => ({ rows: [a, b], figures: [one, other], of })),
  );
}

/** How figures of two rows may conflict; null where nobody takes one for the other. */
function relationOf(a: WorkRow, b: WorkRow): Conflict['of'] | null {
  if (a.origin !== b.origin) return null;
  if (a.measure === b.measure && a.kind === b.kind && a.destination === b.destination) return 'figures';
  const alike = TAKEN_FOR_THE_SAME.find(
    ({ measures }) => a.measure !== b.measure && [a, b].every((row) => measures.includes(row.measure)),
  );
  if (!alike) return null;
  const toAll = alike.toAll && [a, b].some((row) => row.destination === null);
  return a.destination === b.destination || toAll ? 'things' : null;
}

const isSamePeriod = (a: RowFigure, b: RowFigure): boolean =>
  a.count.start === b.count.start && a.count.end === b.count.end;

const isDoubted = ({ count }: RowFigure): boolean => count.doubts.includes('disagreement');

/** Whether two figures are recorded as disagreeing: both of periods that overlap, or one of two dates that are near. */
function isSaidToDisagree(a: RowFigure, b: RowFigure): boolean {
  const doubted = [a, b].filter(isDoubted).length;
  const [first, second] = a.count.end <= b.count.end ? [a.count, b.count] : [b.count, a.count];
  if (isStock(first)) return doubted > 0 && dayNumber(second.start) - dayNumber(first.end) <= NEAR;
  return doubted === 2 && second.start <= first.end;
}
