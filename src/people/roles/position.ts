/** A state's position: in each dyad, overall, and the portfolio of its roles (framework: positions). */
import type { CountryCode } from '../../domain/country';
import type { Period } from '../flows';
import {
  type Agreement,
  agreementOf,
  balanceOf,
  effectiveness,
  labelOf,
  netRate,
  type Pair,
  type Role,
  type RoleLabel,
  roleOf,
  ROLES,
} from './balance';
import type { Conventions } from './conventions';
import { type Counts, leastOf } from './counts';

/** A state towards one other, by one source and method. */
export interface DyadPosition extends Pair {
  readonly viewer: CountryCode;
  readonly other: CountryCode;
  readonly period: Period;
  /** Moves both ways; null where a figure is missing. */
  readonly gross: number | null;
  readonly balance: number | null;
  readonly label: RoleLabel | 'insufficient';
}

/** The parts of a state's turnover in dyads that have a label, 0 to 1; they add up to 1. */
export interface Portfolio {
  readonly shares: Readonly<Record<Role, number>>;
  /** The share of all turnover that is in dyads too small to be labelled, or with a figure missing; 0 to 1. */
  readonly leftOut: number;
  /** The second largest part where it is large enough to make the state plural; null otherwise. */
  readonly second: Role | null;
}

/** A state towards all others of the source. */
export interface Position {
  readonly country: CountryCode;
  readonly period: Period;
  readonly inward: number;
  readonly outward: number;
  readonly net: number;
  /** Per 1,000 inhabitants a year; null for a stock, and where the population, or a part of the moves, is not known. */
  readonly netRate: number | null;
  readonly effectiveness: number;
  readonly label: RoleLabel;
  readonly portfolio: Portfolio;
}

/** Returns the position of `viewer` towards `other`. */
export function dyadOf(
  counts: Counts,
  [viewer, other]: readonly [CountryCode, CountryCode],
  period: Period,
  conventions: Conventions,
): DyadPosition {
  const pair = counts.pairOf(viewer, other, period);
  const { forward, backward } = pair;
  const gross = forward === null || backward === null ? null : forward + backward;
  const balance = balanceOf(pair);
  const isLabelled = gross !== null && balance !== null && gross >= leastOf(counts, conventions);
  const label = isLabelled ? labelOf(balance, conventions) : 'insufficient';
  return { viewer, other, period, forward, backward, gross, balance, label };
}

/** Moves both ways as far as they are known. */
const size = ({ forward, backward }: DyadPosition): number => (forward ?? 0) + (backward ?? 0);

const outflowOf = (dyads: readonly DyadPosition[]): number =>
  dyads.reduce((n, { forward }) => n + (forward ?? 0), 0);

/** Returns the state's dyads with every country of the source, largest first by moves both ways. */
export function dyadsOf(
  counts: Counts,
  viewer: CountryCode,
  period: Period,
  conventions: Conventions,
): DyadPosition[] {
  return counts
    .partnersOf(viewer, period)
    .map((other) => dyadOf(counts, [viewer, other], period, conventions))
    .sort((a, b) => size(b) - size(a) || (a.other < b.other ? -1 : 1));
}

/** Returns the parts of the turnover by the label of the dyad; null where no dyad has one. */
export function portfolioOf(dyads: readonly DyadPosition[], { plural }: Conventions): Portfolio | null {
  const labelled = dyads.filter(({ label }) => label !== 'insufficient');
  const sum = (of: readonly DyadPosition[]): number => of.reduce((n, dyad) => n + size(dyad), 0);
  const [all, turnover] = [sum(dyads), sum(labelled)];
  if (turnover === 0) return null;
  const shareOf = (role: Role): number =>
    sum(labelled.filter(({ label }) => label !== 'insufficient' && roleOf(label) === role)) / turnover;
  const shares = Object.fromEntries(ROLES.map((role) => [role, shareOf(role)])) as Record<Role, number>;
  const [, second] = ROLES.toSorted((a, b) => shares[b] - shares[a]);
  return {
    shares,
    leftOut: 1 - turnover / all,
    second: second !== undefined && shares[second] >= plural ? second : null,
  };
}

/**
 * Returns the state's position towards all others; null where the source has no figure of it, or nobody moved. Figures that
 * are missing are not 0: they are in no sum, and their dyads have no label.
 */
export function positionOf(
  counts: Counts,
  country: CountryCode,
  period: Period,
  { conventions, population }: { readonly conventions: Conventions; readonly population: number | null },
): Position | null {
  const dyads = dyadsOf(counts, country, period, conventions);
  const inward = dyads.reduce((n, { backward }) => n + (backward ?? 0), 0);
  const outward = outflowOf(dyads);
  const e = effectiveness(inward, outward);
  const portfolio = portfolioOf(dyads, conventions);
  if (e === null || portfolio === null) return null;
  const net = inward - outward;
  return {
    ...{ country, period, inward, outward, net, portfolio },
    netRate: counts.source === 'residents' ? null : netRate(net, population, counts.years),
    effectiveness: e,
    label: labelOf(e, conventions),
  };
}

/** A label of one method beside those of all, for the row of squares. */
export interface ByMethods {
  /** In the order of the methods; null where nobody moved by that one. */
  readonly labels: readonly (RoleLabel | null)[];
  readonly agreement: Agreement;
}

/** Returns how the six methods see what the shown one sees; `all` in the order of the methods. */
export function byMethods(
  shown: number,
  all: readonly (number | null)[],
  conventions: Conventions,
): ByMethods {
  return {
    labels: all.map((a) => (a === null ? null : labelOf(a, conventions))),
    agreement: agreementOf(shown, all, conventions),
  };
}

/** How one country's flow leans on another: shares of flows, never a measure of power. */
export interface Exposure {
  readonly other: CountryCode;
  /** The share of the state's departures that goes to the other, 0 to 1. */
  readonly ofOutflow: number;
  /** The share of the other's arrivals that this is. */
  readonly ofInflow: number;
  /** The first less the second, −1 to 1: above 0 the departures depend more on the other than its arrivals on the state. */
  readonly asymmetry: number;
}

/**
 * Returns the exposure of `viewer` to each country it has departures to, largest share first.
 * @param inflowOf all arrivals of a country by the same source; null where they are not known, then it is left out
 */
export function exposuresOf(
  dyads: readonly DyadPosition[],
  inflowOf: (country: CountryCode) => number | null,
): Exposure[] {
  const outflow = outflowOf(dyads);
  return dyads
    .flatMap(({ other, forward }): Exposure[] => {
      const inflow = inflowOf(other);
      if (forward === null || forward === 0 || !inflow) return [];
      const [ofOutflow, ofInflow] = [forward / outflow, forward / inflow];
      return [{ other, ofOutflow, ofInflow, asymmetry: ofOutflow - ofInflow }];
    })
    .sort((a, b) => b.ofOutflow - a.ofOutflow);
}

/** Returns the concentration of departures: the sum of squared shares, from 1/n to 1; null where nobody left. */
export function concentrationOf(dyads: readonly DyadPosition[]): number | null {
  const outflow = outflowOf(dyads);
  return outflow === 0 ? null : dyads.reduce((k, { forward }) => k + ((forward ?? 0) / outflow) ** 2, 0);
}
