/** Documented routes as a reader asks for them: some of them by what they are, and which states are transit on them. */
import type { CountryCode } from '../../domain/country';
import { hi, lo, yearOf } from '../../domain/day';
import type { Route, RouteDirection, RouteEvidence, RouteKind } from '../../domain/route';
import type { Conventions } from './conventions';
import { type Path, placesOf, placesOn, type TransitLabel, transitOfState } from './transit';

/** Decades by their first and last year; the first routes of the collection are few, and share one. */
export const DECADES = ['1989', '2000', '2010', '2020'] as const;
export type Decade = (typeof DECADES)[number];
const LAST_YEAR: Readonly<Record<Decade, number>> = {
  '1989': 1999,
  '2000': 2009,
  '2010': 2019,
  '2020': 2029,
};

/** What a reader narrows the routes to; null: no matter. */
export interface RouteFilter {
  readonly kind: RouteKind | null;
  readonly decade: Decade | null;
  readonly evidence: RouteEvidence | null;
  readonly direction: RouteDirection | null;
  /** Where they end. */
  readonly destination: CountryCode | null;
}

/** Whether sources describe the route in any year of a decade. */
export function isOfDecade({ period: { from, to } }: Route, decade: Decade): boolean {
  const [first, last] = [Number(decade), LAST_YEAR[decade]];
  return (from === null || yearOf(lo(from)) <= last) && (to === null || yearOf(hi(to)) >= first);
}

const endsIn = (route: Route, country: CountryCode): boolean =>
  placesOf(route).some((p) => p.country === country && p.place === 'destination');

/** Whether a value is the one asked for, or none is. */
const isAsked = <T>(asked: T | null, value: T): boolean => asked === null || asked === value;

/** The routes that a filter leaves, in their order. */
export const filtered = (
  routes: readonly Route[],
  { kind, decade, evidence, direction, destination }: RouteFilter,
): readonly Route[] =>
  routes.filter(
    (route) =>
      isAsked(kind, route.kind) &&
      isAsked(evidence, route.evidence) &&
      isAsked(direction, route.direction) &&
      (decade === null || isOfDecade(route, decade)) &&
      (destination === null || endsIn(route, destination)),
  );

/** How many routes each value of a facet would leave beside the rest of the filter. */
export const countsOf = <F extends keyof RouteFilter>(
  routes: readonly Route[],
  filter: RouteFilter,
  facet: F,
  values: readonly NonNullable<RouteFilter[F]>[],
): readonly { readonly value: NonNullable<RouteFilter[F]>; readonly count: number }[] =>
  values.map((value) => ({ value, count: filtered(routes, { ...filter, [facet]: value }).length }));

/** A state that is transit in routes, and how well that is evidenced. */
export interface TransitState {
  readonly country: CountryCode;
  readonly count: number;
  readonly label: TransitLabel;
}

/** The states that are transit in the routes given, main path or variant, most routes first, then by code. */
export function transitStates(routes: readonly Route[], conventions: Conventions): readonly TransitState[] {
  const codes = new Set(routes.flatMap((route) => placesOf(route).map(({ country }) => country)));
  return [...codes]
    .map((country): TransitState => {
      const transit = transitOfState(country, routes, conventions);
      return { country, count: transit.routes.transit.length, label: transit.label };
    })
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.country < b.country ? -1 : 1));
}

/** The states where routes end, by code. */
export const destinationsOf = (routes: readonly Route[]): readonly CountryCode[] =>
  [
    ...new Set(
      routes.flatMap((route) =>
        placesOf(route).flatMap(({ country, place }) => (place === 'destination' ? [country] : [])),
      ),
    ),
  ].sort();

export const pathsOf = (route: Route): readonly Path[] => [route, ...route.variants];

/**
 * Which states are transit to a country: those between the origin and it on paths that end there, with their routes, most
 * first. A path that goes on does not end in its last state.
 */
export function transitTo(
  destination: CountryCode,
  routes: readonly Route[],
): readonly { readonly country: CountryCode; readonly routes: readonly Route[] }[] {
  const found = new Map<CountryCode, Set<Route>>();
  for (const route of routes)
    for (const path of pathsOf(route)) {
      if (path.onward || path.legs.at(-1) !== destination) continue;
      for (const [country, place] of placesOn(route, path))
        if (place === 'transit') found.set(country, (found.get(country) ?? new Set()).add(route));
    }
  return [...found]
    .map(([country, own]) => ({ country, routes: [...own] }))
    .sort((a, b) => b.routes.length - a.routes.length || (a.country < b.country ? -1 : 1));
}
