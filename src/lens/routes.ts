import { type CountryCode, countryCode, REGION } from '../domain/country';
import { MEASURES, OPENING_MEASURE } from '../domain/measure';
import { fill } from '../i18n/fill';
import { formatPersons, joinList } from '../i18n/format';
import type { Subject } from '../map/camera/subject';
import { NO_INSET } from '../map/camera/home';
import type { LandFill } from '../map/fills';
import { EDGE_BREADTH, edgeOf, edgeSizes } from '../map/names/edges';
import type { NumberedRing } from '../map/names/countries';
import { nodesOf, widestOf } from './arcs';
import { styleOf } from './coverage-style';
import type { LegendKey, LensRecord } from './lens';
import type { Seen, SeenRoutes } from './seen';

/** The least number of routes of each shade, fewest first. */
const SHADES = [
  [1, 'transit-1'],
  [2, 'transit-2'],
  [4, 'transit-3'],
  [10, 'transit-4'],
] as const;

/** The routes while their table is here. */
const found = ({ routes }: Seen): SeenRoutes | null => (routes.state === 'here' ? routes.contents : null);

/** Land by the number of listed routes in which a state is transit. */
function fillsOf(seen: Seen): LandFill[] {
  return (found(seen)?.states ?? []).map(({ country, count }) => ({
    code: country,
    tint: SHADES.findLast(([least]) => count >= least)?.[1] ?? 'transit-1',
    textures: [],
  }));
}

/** A ring with the same number on each of them that the map shows, and a dot on every other country of a route there. */
function numbersOf(seen: Seen): NumberedRing[] {
  const routes = found(seen);
  if (!routes) return [];
  const { counted, states, drawn } = routes;
  const onPath = new Set<string>(drawn?.path.legs ?? []);
  const pathsOf = ({ legs, variants }: SeenRoutes['all'][number]): readonly CountryCode[] => [
    ...legs,
    ...variants.flatMap((variant) => variant.legs),
  ];
  const codes = new Set([...counted.flatMap(pathsOf), ...(drawn?.path.legs ?? [])]);
  const byCode = new Map(states.map((state) => [state.country, state]));
  return [...codes]
    .filter((code) => edgeOf(code) === null)
    .map((code) => {
      const state = byCode.get(code);
      return {
        code,
        text: state ? formatPersons(state.count, seen.lang) : null,
        dashed: state?.label === 'reported',
        strong: onPath.has(code),
      };
    });
}

function keyOf(seen: Seen): LegendKey | null {
  const routes = found(seen);
  if (!routes) return null;
  const { map } = routes.words;
  const { listed, counted } = routes;
  const narrowed =
    listed.length < counted.length ? `. ${fill(map.narrowed, formatPersons(listed.length, seen.lang))}` : '';
  return {
    title: map.shades,
    lead: map.shades + narrowed,
    entries: [
      ...SHADES.map(([, sign], i) => ({ sign, text: map.shade[i] ?? '' })),
      { sign: 'ring', text: map.ring },
      { sign: 'ring-dashed', text: map.ringReported },
    ],
  };
}

/** How many publishers a note names. */
const NAMED = 3;

/** Whose publications describe the routes: those of the most routes, or all of the chosen one's. */
function noteOf(seen: Seen): string {
  const routes = found(seen);
  if (!routes) return seen.t.source.routesNote;
  const { all, chosen, words } = routes;
  const { lang } = seen;
  const publishersOf = (route: SeenRoutes['all'][number]): readonly string[] => [
    ...new Set(route.sources.map(({ publisher }) => publisher)),
  ];
  if (chosen) return fill(words.noteOfRoute, joinList(publishersOf(chosen), lang));
  const counts = new Map<string, number>();
  for (const name of all.flatMap(publishersOf)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const most = [...counts].sort((a, b) => b[1] - a[1]).slice(0, NAMED);
  return fill(
    words.note,
    formatPersons(all.length, lang),
    joinList(
      most.map(([name]) => name),
      lang,
    ),
  );
}

/** Where paths to and through the region begin beside it. */
const NEIGHBOURS = ['AFG', 'IRQ', 'SYR'].map(countryCode);

/** The region with the neighbours where paths begin, so that no path of theirs leaves the map. */
function subjectOf({ atlas }: Seen): Subject {
  const places = [...REGION, ...NEIGHBOURS].flatMap((code) => {
    const anchor = atlas.countries.get(code)?.anchor;
    return anchor ? [anchor] : [];
  });
  return { kind: 'measure', id: 'paths', named: [], places };
}

/** Where publications describe paths: states by the routes in which they are transit, and the one path that is pointed at. */
export const routes = {
  showsFigures: false,
  showsLaw: false,
  subject: 'routes',
  file: 'routes',
  measures: MEASURES,
  opensOn: OPENING_MEASURE,
  widestOf,
  nodesOf,
  fillsOf,
  numbersOf,
  subjectOf,
  insetOf: (size) => (edgeSizes(size) ? { ...NO_INSET, left: EDGE_BREADTH, right: EDGE_BREADTH } : NO_INSET),
  sourcesOf: () => [],
  noteOf,
  // A path ends at the map's edges too, and is drawn by a layer of its own.
  arcsOf: () => [],
  ringsOf: (): readonly CountryCode[] => [],
  // A corridor chosen beside the routes is listed by its law.
  styleOf: (seen, corridor) => styleOf(seen.coverage(corridor)),
  keyOf,
  choiceOf: () => null,
} as const satisfies LensRecord;
