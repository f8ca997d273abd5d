/** The balance of two opposite flows, and the words for it (framework: position in a dyad). */
import type { Conventions } from './conventions';

/** In the order from sending to receiving. */
export const ROLE_LABELS = [
  'strongly-sending',
  'sending',
  'balanced',
  'receiving',
  'strongly-receiving',
] as const;
export type RoleLabel = (typeof ROLE_LABELS)[number];

/** The three classes of labels: a change of roles is a change of class. */
export const ROLES = ['sending', 'balanced', 'receiving'] as const;
export type Role = (typeof ROLES)[number];

/** Flows of a pair as one of them sees them; null where no source has the figure, which is not 0. */
export interface Pair {
  /** From the viewer to the other. */
  readonly forward: number | null;
  /** From the other to the viewer. */
  readonly backward: number | null;
}

/**
 * Returns the signed effectiveness index a = (in − out) / (in + out), −1 to 1, positive where people are gained; null where
 * nobody moved. Source: Bell et al. (2002), for one pair.
 */
export const effectiveness = (inward: number, outward: number): number | null =>
  inward + outward > 0 ? (inward - outward) / (inward + outward) : null;

/** Returns a of a pair; null where a figure is missing or nobody moved. */
export const balanceOf = ({ forward, backward }: Pair): number | null =>
  forward === null || backward === null ? null : effectiveness(backward, forward);

/** Returns the label of an index; it is to be unrounded. */
export function labelOf(a: number, { balanced, strong }: Conventions): RoleLabel {
  if (Math.abs(a) < balanced) return 'balanced';
  if (a > 0) return a >= strong ? 'strongly-receiving' : 'receiving';
  return a <= -strong ? 'strongly-sending' : 'sending';
}

const TURNED = {
  'strongly-sending': 'strongly-receiving',
  sending: 'receiving',
  balanced: 'balanced',
  receiving: 'sending',
  'strongly-receiving': 'strongly-sending',
  insufficient: 'insufficient',
} as const satisfies Record<RoleLabel | 'insufficient', RoleLabel | 'insufficient'>;

/** The label, or role, of the other end of a dyad: what one state sends the other receives. */
export const turnedLabel = <L extends keyof typeof TURNED>(label: L): (typeof TURNED)[L] => TURNED[label];

const CLASS: Readonly<Record<RoleLabel, Role>> = {
  'strongly-sending': 'sending',
  sending: 'sending',
  balanced: 'balanced',
  receiving: 'receiving',
  'strongly-receiving': 'receiving',
};
export const roleOf = (label: RoleLabel): Role => CLASS[label];

/** What is nearer to a limit than so many decimals show lies on it, but for the computer's own rounding. */
const MOST_DECIMALS = 9;

/** The fewest decimals, `least` or more, with which a number stands on the same side of each limit as it does unrounded. */
function decimalsBeside(limits: readonly number[], exact: number, least: number): number {
  const isTrue = (printed: number): boolean =>
    limits.every((limit) => Math.sign(printed - limit) === Math.sign(exact - limit));
  for (let decimals = least; decimals < MOST_DECIMALS; decimals++)
    if (isTrue(Number(exact.toFixed(decimals)))) return decimals;
  return least;
}

/** How many decimals an index is printed with: two, and more where its print would have another label. */
export const decimalsOf = (a: number, { balanced, strong }: Conventions): number =>
  decimalsBeside([balanced, strong], Math.abs(a), 2);

/** How many decimals a share is printed with in percent: more than none where it would round onto the limit of a plural position. */
export const percentDecimals = (share: number, { plural }: Conventions): number =>
  decimalsBeside([100 * plural], 100 * share, 0);

/** How far the methods, or sources, that have a figure share the sign of the one that is shown. */
export interface Agreement {
  readonly agreeing: number;
  readonly counted: number;
  readonly verdict: 'robust' | 'likely' | 'contested';
}

/**
 * Compares the sign of `shown` with all: robust where all share it, likely where so many as the convention asks, else
 * contested. Indices that do not exist (nobody moved by that method) are not counted. `all` includes `shown`.
 */
export function agreementOf(
  shown: number,
  all: readonly (number | null)[],
  { likely }: Conventions,
): Agreement {
  const known = all.filter((a) => a !== null);
  const agreeing = known.filter((a) => Math.sign(a) === Math.sign(shown)).length;
  const counted = known.length;
  if (agreeing === counted) return { agreeing, counted, verdict: 'robust' };
  return { agreeing, counted, verdict: agreeing / counted >= likely ? 'likely' : 'contested' };
}

/** Returns |o − d| / mean of both, 0 to 2, of two reports of one flow; null where both are 0 or one is missing. */
export function mirrorGap(byOrigin: number | null, byDestination: number | null): number | null {
  if (byOrigin === null || byDestination === null || byOrigin + byDestination === 0) return null;
  return Math.abs(byOrigin - byDestination) / ((byOrigin + byDestination) / 2);
}

/** Returns 1,000 times net per inhabitant and year; null where the population is not known. Population in persons, length in years. */
export const netRate = (net: number, population: number | null, years: number): number | null =>
  population === null ? null : (1000 * net) / (population * years);

/**
 * Returns the migration effectiveness index of a closed and named set of states, 0 to 100: 100 times the sum of |net| over
 * the sum of arrivals and departures. Source: Bell and Muhidin (2009). Null where nobody moved.
 */
export function systemEffectiveness(
  states: readonly { readonly inward: number; readonly outward: number }[],
): number | null {
  const sum = (of: (s: (typeof states)[number]) => number): number => states.reduce((n, s) => n + of(s), 0);
  const moves = sum(({ inward, outward }) => inward + outward);
  return moves === 0 ? null : (100 * sum(({ inward, outward }) => Math.abs(inward - outward))) / moves;
}
