/** One source by one method, asked for the flows between two countries; never two of them in one series. */
import type { CountryCode } from '../../domain/country';
import { type Day, yearOf } from '../../domain/day';
import type { Method } from '../../domain/method';
import type { Period } from '../flows';
import type { Pair } from './balance';
import type { Conventions } from './conventions';
import type { RoleSource } from './source-names';

/** An estimator; a register's year or its mean of three years; a stock. */
export type CountMethod = Method | 'reported' | 'three-year-mean' | 'stock';

export interface Counts {
  readonly source: RoleSource;
  readonly method: CountMethod;
  /** In order. */
  readonly periods: readonly Period[];
  /** Years of a period: what a rate is divided by; 1 for a year, a mean of years, and a stock. */
  readonly years: number;
  /** The countries with which `viewer` has any figure in the period, in any order. */
  partnersOf: (viewer: CountryCode, period: Period) => readonly CountryCode[];
  /** The flows of a pair as `viewer` sees them: by its own register, where there is one. */
  pairOf: (viewer: CountryCode, other: CountryCode, period: Period) => Pair;
}

/** The least moves both ways, or residents, that are labelled. */
export function leastOf({ source }: Counts, conventions: Conventions): number {
  if (source === 'estimated') return conventions.leastEstimated;
  return source === 'registered' ? conventions.leastRegistered : conventions.leastSettled;
}

/**
 * The period that a day shows: the one that contains it, else the last before it; of means the one centred on its year, else
 * the last centred before it. It never goes back as the day goes on.
 */
export function periodOf({ method, periods }: Counts, day: Day): Period | null {
  const hasBegun = ({ start }: Period): boolean =>
    method === 'three-year-mean' ? yearOf(start) + 1 <= yearOf(day) : start <= day;
  return periods.findLast(hasBegun) ?? null;
}
