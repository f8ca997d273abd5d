/** What may be said of a country's position in one sentence: computed labels of each source, then and now. */
import { type CountryCode, REGION } from '../../domain/country';
import { yearOf } from '../../domain/day';
import type { Route } from '../../domain/route';
import type { Period } from '../flows';
import { type Role, type RoleLabel, roleOf } from './balance';
import type { JudgedPosition, Roles } from './roles';
import type { RoleSource } from './source-names';
import { placesOf, isCounted, type TransitLabel, transitOfState } from './transit';

/** How many people left for those who came, or came for those who left. */
export type Proportion =
  | { readonly kind: 'even' }
  | {
      readonly kind: 'ratio';
      /** Which of the two were more. */
      readonly way: 'in' | 'out';
      /** So many for each one, or for every ten. */
      readonly times: number;
      readonly per: 1 | 10;
      /** The class of the label that goes with it. */
      readonly role: Role;
    }
  /** Nobody went the other way. */
  | { readonly kind: 'one-way'; readonly way: 'in' | 'out'; readonly persons: number; readonly role: Role }
  | {
      readonly kind: 'contested';
      /** Which were more by the method that is shown, and how many of all share its sign. */
      readonly way: 'in' | 'out';
      readonly agreeing: number;
      readonly counted: number;
    };

export interface ProportionIn {
  readonly period: Period;
  readonly proportion: Proportion;
}

export interface LabelIn {
  readonly period: Period;
  readonly label: RoleLabel;
  readonly plural: boolean;
}

export interface Portrait {
  readonly country: CountryCode;
  /** Of a country outside the region only its moves with the region's states are known. */
  readonly isOfRegion: boolean;
  /** The first and the last five years with an estimate; none where there is no estimate. */
  readonly estimated: readonly ProportionIn[];
  /** The first and the last mean of three years of its own register. */
  readonly registered: readonly LabelIn[];
  /** The years in which its own register names partners. */
  readonly registerYears: readonly number[];
  readonly transit: TransitLabel;
  /** How many routes go through it, and how many begin or end there and do not go through it. */
  readonly routesThrough: number;
  readonly routesAtEnds: number;
}

/** |e| under which the two are called almost even in a sentence: less than 1.16 to 1. */
const EVEN = 0.075;
/** How far a ratio may lie from a whole number that is said in its place. */
const NEAR = 0.06;
/** From so many to one on the whole number is near enough. */
const MANY = 9.5;

/** Returns the proportion of those who left to those who came, of a position that is not contested. */
export function proportionOf({
  inward,
  outward,
  effectiveness,
  label,
}: Pick<JudgedPosition, 'inward' | 'outward' | 'effectiveness' | 'label'>): Proportion {
  if (Math.abs(effectiveness) < EVEN) return { kind: 'even' };
  const way = outward > inward ? 'out' : 'in';
  const [most, least] = way === 'out' ? [outward, inward] : [inward, outward];
  const role = roleOf(label);
  if (least === 0) return { kind: 'one-way', way, persons: most, role };
  const ratio = most / least;
  const whole = Math.round(ratio);
  const isWhole = ratio >= MANY || (whole >= 2 && Math.abs(ratio / whole - 1) <= NEAR);
  return isWhole
    ? { kind: 'ratio', way, times: whole, per: 1, role }
    : { kind: 'ratio', way, times: Math.round(10 * ratio), per: 10, role };
}

function proportionIn(position: JudgedPosition): ProportionIn {
  const { period, contested, methods, effectiveness } = position;
  if (!contested || !methods) return { period, proportion: proportionOf(position) };
  const { agreeing, counted } = methods.agreement;
  const way = effectiveness < 0 ? 'out' : 'in';
  return { period, proportion: { kind: 'contested', way, agreeing, counted } };
}

/** Returns the state's first and last position by a source; one where it has one, none where it has none. */
export function endPositions(
  roles: Roles,
  source: RoleSource,
  country: CountryCode,
): readonly JudgedPosition[] {
  const known = roles.sequence(roles.countsOf(source), country).filter((position) => position !== null);
  const [first, last] = [known[0], known.at(-1)];
  return first === undefined || last === undefined ? [] : first === last ? [first] : [first, last];
}

/** Returns what each source has of the country; what a source has not is left out. */
export function portraitOf(roles: Roles, routes: readonly Route[], country: CountryCode): Portrait {
  const { register } = roles.tables;
  const transit = transitOfState(country, routes, roles.conventions);
  const through = transit.routes.transit;
  const touching = routes.filter(
    (route) => isCounted(route) && placesOf(route).some((place) => place.country === country),
  );
  return {
    country,
    isOfRegion: REGION.includes(country),
    estimated: endPositions(roles, 'estimated', country).map(proportionIn),
    registered: endPositions(roles, 'registered', country).map(({ period, label, portfolio }) => ({
      period,
      label,
      plural: portfolio.second !== null,
    })),
    registerYears: register.periods
      .filter((period) => register.partnersOf(country, period).length > 0)
      .map(({ start }) => yearOf(start)),
    transit: transit.label,
    routesThrough: through.length,
    routesAtEnds: touching.filter((route) => !through.includes(route)).length,
  };
}
