import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  MultiPolygon,
  Polygon,
  Position,
} from 'geojson';
import { geoBounds } from 'd3-geo';

/** The box where borders and lakes keep their detail: `[west, south, east, north]` in degrees. */
export const REGION_BOX = [10, 25, 100, 75] as const;

interface LakeProperties {
  readonly name: string | null;
  readonly scalerank: number;
}
type Lake = Feature<Polygon | MultiPolygon, LakeProperties>;
type Line = Feature<LineString | MultiLineString, { readonly featurecla: string }>;

/** Lakes of the raw file that are no longer water: Kakhovka was drained when its dam was breached in 2023, Lop Nur has been dry for decades. */
const GONE = ['Kakhovka Reservoir', 'Lop Nur'];

const WORLD_RANK = 3;
const REGION_RANK = 5;

const round = (position: Position): Position => position.map((x) => Math.round(x * 1000) / 1000);

function overlapsRegion(feature: Feature): boolean {
  const [[west, south], [east, north]] = geoBounds(feature);
  const [w, s, e, n] = REGION_BOX;
  return west < e && east > w && south < n && north > s;
}

/** Natural Earth's lakes that the map draws: the great ones everywhere, the middling ones in the region; coordinates to 0.001°. */
export function lakesOf(raw: FeatureCollection<Polygon | MultiPolygon, LakeProperties>): FeatureCollection {
  const features = raw.features
    .filter((f) => !GONE.includes(f.properties.name ?? ''))
    .filter((f) => f.properties.scalerank <= (overlapsRegion(f) ? REGION_RANK : WORLD_RANK))
    .map((f): Lake => ({
      type: 'Feature',
      properties: { name: f.properties.name, scalerank: f.properties.scalerank },
      geometry:
        f.geometry.type === 'Polygon'
          ? { type: 'Polygon', coordinates: f.geometry.coordinates.map((ring) => ring.map(round)) }
          : {
              type: 'MultiPolygon',
              coordinates: f.geometry.coordinates.map((p) => p.map((ring) => ring.map(round))),
            },
    }));
  return { type: 'FeatureCollection', features };
}

/** Natural Earth's disputed boundary lines, all of them and without names; coordinates to 0.001°. */
export function disputedOf(
  raw: FeatureCollection<LineString | MultiLineString, { featurecla: string }>,
): FeatureCollection {
  const features = raw.features.map((f): Line => ({
    type: 'Feature',
    properties: { featurecla: f.properties.featurecla },
    geometry:
      f.geometry.type === 'LineString'
        ? { type: 'LineString', coordinates: f.geometry.coordinates.map(round) }
        : { type: 'MultiLineString', coordinates: f.geometry.coordinates.map((line) => line.map(round)) },
  }));
  return { type: 'FeatureCollection', features };
}
