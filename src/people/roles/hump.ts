/** One state's path over the years: how many of its people are or go abroad, by its income (framework: the migration hump). */
import { type Context, inMiddleOf } from '../../domain/context';
import type { CountryCode } from '../../domain/country';
import { yearOf } from '../../domain/day';
import type { Period } from '../flows';
import type { Counts } from './counts';
import type { Position } from './position';

/** What the path shows upwards: a stock in percent of all born in the state, or departures a year per 1,000 inhabitants. */
export const HUMP_HEIGHTS = ['abroad', 'leaving'] as const;
export type HumpHeight = (typeof HUMP_HEIGHTS)[number];

export interface HumpPoint {
  readonly period: Period;
  /** GDP a head by purchasing power, in constant dollars of 2021. */
  readonly income: number;
  readonly height: number;
}

/** The persons born in a state who live in others, and those born in others who live in it, as far as the table has them. */
export function bornAcross(
  settled: Counts,
  country: CountryCode,
  period: Period,
): { readonly abroad: number; readonly here: number } {
  const pairs = settled.partnersOf(country, period).map((other) => settled.pairOf(country, other, period));
  return {
    abroad: pairs.reduce((sum, { forward }) => sum + (forward ?? 0), 0),
    here: pairs.reduce((sum, { backward }) => sum + (backward ?? 0), 0),
  };
}

/**
 * Returns the percentage of all people born in the state who live in others. All born there are those abroad and the
 * population without those born elsewhere. Null where nobody is known abroad.
 */
export function percentAbroad(
  { abroad, here }: { readonly abroad: number; readonly here: number },
  population: number,
): number | null {
  const born = abroad + population - here;
  return abroad === 0 || born <= 0 ? null : (100 * abroad) / born;
}

/** The path by people abroad on the dates of the table, oldest first; a date without income or population has no point. */
export function pathOfAbroad(context: Context, settled: Counts, country: CountryCode): HumpPoint[] {
  return settled.periods.flatMap((period): HumpPoint[] => {
    const year = yearOf(period.start);
    const income = context.valueOf(country, 'income', year);
    const population = context.valueOf(country, 'pop', year);
    if (income === null || population === null) return [];
    const height = percentAbroad(bornAcross(settled, country, period), population);
    return height === null ? [] : [{ period, income, height }];
  });
}

/**
 * The path by estimated departures a year per 1,000 inhabitants, with the income in the middle of each period.
 * @param sequence the state's positions by one source and method, as `Roles.sequence` has them
 */
export function pathOfLeaving(
  context: Context,
  sequence: readonly (Position | null)[],
  { country, years }: { readonly country: CountryCode; readonly years: number },
): HumpPoint[] {
  return sequence.flatMap((position): HumpPoint[] => {
    if (position === null) return [];
    const { period, outward } = position;
    const income = inMiddleOf(context, country, 'income', period);
    const population = inMiddleOf(context, country, 'pop', period);
    if (income === null || population === null) return [];
    return [{ period, income, height: (1000 * outward) / (population * years) }];
  });
}
