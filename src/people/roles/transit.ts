/** Transit, which only documented routes show: tables of flows have no itineraries (framework: transit position). */
import type { CountryCode } from '../../domain/country';
import { hi, lo, type Day } from '../../domain/day';
import type { Route } from '../../domain/route';
import type { Conventions } from './conventions';

/** The places that a state can have on a route. */
export type Place = 'origin' | 'transit' | 'destination';

/** Evidence of transit in the collected routes; `none` is no evidence in this collection, never no transit. */
export type TransitLabel = 'documented' | 'reported' | 'none';

export interface Transit {
  readonly country: CountryCode;
  /** Routes by the place the state has on them; one route counts under each place it has there. */
  readonly routes: Readonly<Record<Place, readonly Route[]>>;
  /** The same by weight of evidence, which is never size. */
  readonly weights: Readonly<Record<Place, number>>;
  /** The share of transit in the weights, 0 to 1; null where too few routes touch the state, or none has a weight. */
  readonly tau: number | null;
  readonly label: TransitLabel;
}

/** Whether a route was reported on the day: a missing end is "still reported in the latest source". */
export const isActive = ({ period: { from, to } }: Route, day: Day): boolean =>
  (from === null || lo(from) <= day) && (to === null || day <= hi(to));

/** Whether a route counts: those outside the region are kept for comparison alone. */
export const isCounted = ({ scope }: Route): boolean => scope !== 'comparison';

/** A path of a route: its main one, or another that its sources name. */
export type Path = Pick<Route, 'legs' | 'onward'>;

/** Whether sources leave out where a path begins: a variant that they name has a named origin, though its route has none. */
export const isOriginUnknown = (route: Route, path: Path): boolean => route.originUnknown && path === route;

/**
 * The place of each state on one path of a route, in the order of its legs. The last is transit where the path goes on, the
 * first where its origin is unknown.
 */
export function placesOn(route: Route, path: Path): readonly (readonly [CountryCode, Place])[] {
  const last = path.legs.length - 1;
  return path.legs.map((code, i) => {
    if (i === 0) return [code, isOriginUnknown(route, path) ? 'transit' : 'origin'];
    return [code, i === last && !path.onward ? 'destination' : 'transit'];
  });
}

/** The first path of a route, its own before its variants, on which a state has a place; null where it has it on none. */
export const pathWith = (route: Route, country: CountryCode, place: Place): Path | null =>
  [route, ...route.variants].find((path) =>
    placesOn(route, path).some(([code, at]) => code === country && at === place),
  ) ?? null;

/** What a state is on a route and its variants, each place once, with whether it has it on the main path. */
export function placesOf(
  route: Route,
): readonly { readonly country: CountryCode; readonly place: Place; readonly main: boolean }[] {
  const found = new Map<string, { country: CountryCode; place: Place; main: boolean }>();
  for (const path of [route, ...route.variants])
    for (const [country, place] of placesOn(route, path))
      if (!found.has(`${country} ${place}`))
        found.set(`${country} ${place}`, { country, place, main: path === route });
  return [...found.values()];
}

const PLACES: readonly Place[] = ['origin', 'transit', 'destination'];

/** Returns the transit evidence of a state in the routes given; comparison routes are left out. */
export function transitOfState(
  country: CountryCode,
  all: readonly Route[],
  conventions: Conventions,
): Transit {
  const routes = all.filter(isCounted);
  const own = routes.flatMap((route) =>
    placesOf(route)
      .filter((p) => p.country === country)
      .map(({ place, main }) => ({ route, place, main })),
  );
  // A place that only a variant shows has the weight of a single report.
  const weightOf = ({ route, main }: (typeof own)[number]): number =>
    conventions.weights[main ? route.evidence : 'reported'];
  const by = <T>(of: (place: Place) => T): Record<Place, T> =>
    Object.fromEntries(PLACES.map((place) => [place, of(place)])) as Record<Place, T>;
  const placed = by((place) => own.filter((o) => o.place === place));
  const weights = by((place) => placed[place].reduce((sum, o) => sum + weightOf(o), 0));
  const touching = new Set(own.map(({ route }) => route)).size;
  const total = weights.origin + weights.transit + weights.destination;
  return {
    country,
    routes: by((place) => placed[place].map(({ route }) => route)),
    weights,
    tau: total > 0 && touching >= conventions.leastRoutes ? weights.transit / total : null,
    label: labelOf(
      placed.transit.map(({ route }) => route),
      conventions,
    ),
  };
}

function labelOf(routes: readonly Route[], { documentedRoutes, publishers }: Conventions): TransitLabel {
  if (routes.length === 0) return 'none';
  const withEvidence = (level: Route['evidence']): number =>
    routes.filter(({ evidence }) => evidence === level).length;
  const isEnough = withEvidence('quantified') > 0 || withEvidence('documented') >= documentedRoutes;
  const named = new Set(routes.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)));
  return isEnough && named.size >= publishers ? 'documented' : 'reported';
}
