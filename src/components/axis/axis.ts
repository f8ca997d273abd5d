import { type Day, dayFromNumber, dayNumber, hi, yearOf } from '../../domain/day';
import type { Bond } from '../../law/coverage';
import type { Fact } from '../../law/facts';
import type { Interval } from '../../law/standing';
import type { Entry } from '../../law/turns';

/** The time axis: days on the left, px on the right. */
export interface Axis {
  readonly start: Day;
  readonly end: Day;
  /** Px of the first and the last day. */
  readonly left: number;
  readonly right: number;
}

export function xOf({ start, end, left, right }: Axis, on: Day): number {
  const [a, b] = [dayNumber(start), dayNumber(end)];
  return left + ((dayNumber(on) - a) / (b - a)) * (right - left);
}

/** The day under a point of the axis; its first or last day beyond the ends. */
export function dayAt({ start, end, left, right }: Axis, x: number): Day {
  const [a, b] = [dayNumber(start), dayNumber(end)];
  const share = Math.min(1, Math.max(0, (x - left) / (right - left)));
  return dayFromNumber(Math.round(a + share * (b - a)));
}

/** The first day of a year. */
export const firstOf = (year: number): Day => `${String(year)}-01-01` as Day;

/** The last day of a year. */
export const lastOf = (year: number): Day => `${String(year)}-12-31` as Day;

/** The agreements that entered into force in a year. */
export interface YearMarks {
  readonly year: number;
  readonly bilateral: number;
  readonly regional: number;
}

/** Counts entries into force by year and by reach; years without any are left out. */
export function marksByYear(entries: readonly Entry[]): YearMarks[] {
  const years = [...new Set(entries.map(({ on }) => yearOf(on)))];
  return years.map((year) => {
    const own = entries.filter(({ on }) => yearOf(on) === year);
    const bilateral = own.filter(({ reach }) => reach === 'bilateral').length;
    return { year, bilateral, regional: own.length - bilateral };
  });
}

export interface Tick {
  readonly year: number;
  readonly x: number;
}

/** Years to write below the axis: every first, second, fourth … as there is room for `room` px each. */
export function ticksOf(axis: Axis, room: number): Tick[] {
  const years = yearOf(axis.end) - yearOf(axis.start);
  const step = [1, 2, 4, 5, 10].find((s) => ((axis.right - axis.left) / years) * s >= room) ?? 20;
  const first = Math.ceil((yearOf(axis.start) + 1) / step) * step;
  const count = Math.floor((yearOf(axis.end) - first) / step) + 1;
  return Array.from({ length: Math.max(0, count) }, (_, i) => first + i * step).map((year) => ({
    year,
    x: xOf(axis, firstOf(year)),
  }));
}

/** How a stretch of a lane is drawn: the sign of a state. */
export type Stroke = 'solid' | 'frayed' | 'long' | 'double' | 'thin' | 'dashed' | 'hatched';

const STROKE: Partial<Record<Interval['state'], Stroke>> = {
  'in-force': 'solid',
  provisional: 'long',
  operating: 'frayed',
  arrangement: 'double',
  signed: 'thin',
  'not-established': 'dashed',
  uncertain: 'hatched',
  suspended: 'hatched',
};

export interface Stretch {
  readonly interval: Interval;
  readonly x1: number;
  readonly x2: number;
  readonly stroke: Stroke;
}

/** One instrument along the axis: ○ where it was signed, × where it ended, stretches between. */
export interface Lane {
  readonly bond: Bond;
  readonly stretches: readonly Stretch[];
  /** Px of ○; null where the signature is unknown or before the axis. */
  readonly signed: number | null;
  readonly ended: number | null;
  /** Px of each day on which one of them ratified or deposited, in order. */
  readonly ratified: readonly number[];
  /** Px of the entry into force; null where it was not found, is doubtful or before the axis. */
  readonly entered: number | null;
}

const isOn = (axis: Axis, on: Day | null): on is Day => on !== null && on >= axis.start && on <= axis.end;

/** The lane of `bond`, with the ratifications among `facts`: those of both ends, none by default. */
export function laneOf(axis: Axis, bond: Bond, facts: readonly Fact[] = []): Lane {
  const turnOf = (state: Interval['state']): Day | null =>
    bond.intervals.find((interval) => interval.state === state)?.from ?? null;
  const px = (on: Day | null): number | null => (isOn(axis, on) ? xOf(axis, on) : null);
  const stretches = bond.intervals.flatMap((interval): Stretch[] => {
    const stroke = STROKE[interval.state];
    const x1 = xOf(axis, interval.from && interval.from > axis.start ? interval.from : axis.start);
    const x2 = xOf(axis, interval.to && interval.to < axis.end ? interval.to : axis.end);
    return stroke && x2 > x1 ? [{ interval, x1, x2, stroke }] : [];
  });
  return {
    bond,
    stretches,
    signed: px(bond.signed),
    ended: px(turnOf('ended')),
    ratified: ratificationsOf(facts)
      .map(px)
      .filter((x) => x !== null),
    entered: px(turnOf('in-force')),
  };
}

/** The days of the ratifications among `facts`, each once; one known to its month or year counts on its last day. */
function ratificationsOf(facts: readonly Fact[]): Day[] {
  const days = facts.flatMap(({ kind, date }) => (kind === 'ratified' && date ? [hi(date)] : []));
  return [...new Set(days)].sort();
}
