import { geoArea } from 'd3-geo';
import type { Feature, FeatureCollection, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, quantize } from 'topojson-client';
import { topology } from 'topojson-server';
import { planarTriangleArea, presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, Objects, Topology } from 'topojson-specification';

/** Full detail inside: `[west, south, east, north]`, degrees. */
const REGION = [19, 34, 96, 72] as const;
/** Some detail inside, where the opening view still looks closely. */
const NEIGHBOURS = [-12, 22, 125, 75] as const;

/** What a bend must span to be kept, in square degrees (planar). */
const LEAST_BEND = 0.12;
const NEIGHBOUR_GAIN = 16;
/**
 * Parts smaller than this are left out, in square degrees of the sphere (1 is about 12,400 km²), unless a country
 * has nothing larger. None of the region's: its exclaves would leave holes in their neighbours.
 */
const LEAST_ISLAND = { far: 0.15, neighbour: 0.03, region: 0 };
const QUANTA = 1e5;

export interface Waters {
  readonly lakes: FeatureCollection;
  readonly disputed: FeatureCollection;
}
type Country = Feature<Polygon | MultiPolygon, { a3: string }>;
export type Borders = Topology<{
  countries: GeometryCollection<{ a3: string }>;
  lakes: GeometryCollection;
  disputed: GeometryCollection;
}>;

const within = (
  [west, south, east, north]: readonly [number, number, number, number],
  [x = 0, y = 0]: readonly number[],
): boolean => x >= west && x <= east && y >= south && y <= north;

/**
 * Turns the jumps of ±180° in a ring into longitudes that pass 180, so that a flat map can draw it too.
 * The first point keeps its longitude.
 */
export function unwrap(ring: readonly Position[]): Position[] {
  let turn = 0;
  return ring.map(([x = 0, y = 0], i) => {
    const step = i === 0 ? 0 : x - (ring[i - 1]?.[0] ?? x);
    if (step > 180) turn -= 360;
    if (step < -180) turn += 360;
    return [x + turn, y];
  });
}

/** The ring shifted whole turns so that it lies mostly east of -170°: Chukotka, Wrangel and Fiji stay with their countries. */
function eastward(ring: readonly Position[]): Position[] {
  const unwrapped = unwrap(ring);
  const crosses = unwrapped.some(([x = 0], i) => x !== ring[i]?.[0]);
  const west = Math.min(...unwrapped.map(([x = 0]) => x));
  return crosses && west < -180 ? unwrapped.map(([x = 0, y = 0]) => [x + 360, y]) : unwrapped;
}

const squareDegrees = (rings: Position[][]): number =>
  geoArea({ type: 'Polygon', coordinates: rings }) * (180 / Math.PI) ** 2;

function leastIsland(rings: readonly Position[][]): number {
  const at = rings[0]?.[0] ?? [0, 0];
  if (within(REGION, at)) return LEAST_ISLAND.region;
  return within(NEIGHBOURS, at) ? LEAST_ISLAND.neighbour : LEAST_ISLAND.far;
}

/** One country with its specks left out; the largest part always stays. */
function withoutSpecks(country: Country): Country {
  if (country.geometry.type === 'Polygon') {
    return {
      ...country,
      geometry: { type: 'Polygon', coordinates: country.geometry.coordinates.map(eastward) },
    };
  }
  const parts = country.geometry.coordinates;
  const areas = parts.map(squareDegrees);
  const largest = Math.max(...areas);
  const kept = parts.filter((part, i) => areas[i] === largest || (areas[i] ?? 0) >= leastIsland(part));
  return {
    ...country,
    geometry: { type: 'MultiPolygon', coordinates: kept.map((part) => part.map(eastward)) },
  };
}

/** Returns the weight of a bend, in square degrees: infinite within the region, enlarged among its neighbours. */
function bendWeight(triangle: [Position, Position, Position]): number {
  const area = planarTriangleArea(triangle as Parameters<typeof planarTriangleArea>[0]);
  const middle = triangle[1];
  if (within(REGION, middle)) return Infinity;
  return within(NEIGHBOURS, middle) ? area * NEIGHBOUR_GAIN : area;
}

function collection<G extends Geometry, P>(features: Feature<G, P>[]): FeatureCollection<G, P> {
  return { type: 'FeatureCollection', features };
}

/**
 * One topology of `countries` (with `a3`), `lakes` and `disputed` lines from the world's borders:
 * every bend in the region, fewer among its neighbours, few elsewhere; no Antarctica; longitudes may pass 180.
 */
export function bordersOf(world: Topology, waters: Waters): Borders {
  const all = feature(world, world.objects['countries'] as GeometryCollection<{ a3: string }>);
  const countries = (all.features as Country[])
    .filter((f) => f.properties.a3 !== 'ATA')
    .map(withoutSpecks)
    .map((f): Country => ({ type: 'Feature', properties: { a3: f.properties.a3 }, geometry: f.geometry }))
    .sort((a, b) => (a.properties.a3 < b.properties.a3 ? -1 : 1));
  const bare = (c: FeatureCollection): FeatureCollection =>
    collection(c.features.map((f): Feature => ({ type: 'Feature', properties: null, geometry: f.geometry })));
  const full = topology({
    countries: collection(countries),
    lakes: bare(waters.lakes),
    disputed: bare(waters.disputed),
  });
  const weighed = presimplify(full as Topology<Objects<object>>, bendWeight);
  return quantize(simplify(weighed, LEAST_BEND), QUANTA) as Borders;
}
