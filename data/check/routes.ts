import { hi, lo } from '../../src/domain/day';
import type { Route } from '../../src/domain/route';
import type { Problem } from '../problem';

const FILE = 'routes.json';

/**
 * Finds legs that are not in countries.csv or repeat the leg before, paths that are too short, periods that end before
 * they begin, and repeated ids.
 */
export const routeProblems = (routes: readonly Route[], countries: ReadonlySet<string>): Problem[] =>
  routes.flatMap((route, i) => [
    ...(routes.findIndex((r) => r.id === route.id) === i
      ? []
      : [problemIn(route, 'id', route.id, 'stands twice')]),
    ...[route, ...route.variants].flatMap((path, k) => legProblems(route, path, k, countries)),
    ...periodProblems(route),
  ]);

const problemIn = (route: Route, field: string, value: string, why: string): Problem => ({
  file: FILE,
  row: `${route.id}, ${field}`,
  value,
  why,
});

function legProblems(
  route: Route,
  { legs, onward }: Pick<Route, 'legs' | 'onward'>,
  k: number,
  countries: ReadonlySet<string>,
): Problem[] {
  const field = k === 0 ? 'legs' : `variants.${k - 1}.legs`;
  const ends = legs.length + (onward ? 1 : 0) + (route.originUnknown ? 1 : 0);
  return [
    ...(ends < 2 ? [problemIn(route, field, legs.join('-'), 'is no path: fewer than two places')] : []),
    ...legs
      .filter((code) => !countries.has(code))
      .map((code) => problemIn(route, field, code, 'is not in countries.csv')),
    ...legs
      .filter((code, i) => i > 0 && code === legs[i - 1])
      .map((code) => problemIn(route, field, code, 'follows itself')),
  ];
}

function periodProblems(route: Route): Problem[] {
  const { from, to } = route.period;
  return from && to && hi(to) < lo(from)
    ? [problemIn(route, 'period.to', to, `lies before period.from, ${from}`)]
    : [];
}
