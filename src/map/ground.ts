import type { FeatureCollection, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { REGION } from '../domain/country';

type Shapes = FeatureCollection<Polygon | MultiPolygon, { readonly a3: string }>;

/** The parts of the ground, decoded; rings are continuous, so longitudes may pass 180. */
export interface Ground {
  /** Each country's land; `a3` is its code. */
  readonly countries: Shapes;
  /** Borders between two countries, at least one of them of the region. */
  readonly borders: MultiLineString;
  /** Borders between two others. */
  readonly bordersQuiet: MultiLineString;
  /** Where land meets water. */
  readonly coast: MultiLineString;
  readonly lakes: FeatureCollection;
  readonly disputed: FeatureCollection;
}

/**
 * Decodes the TopoJSON of `static/data/geometry.js`.
 * @throws Error naming what is missing
 */
export function decodeGround(geometry: unknown): Ground {
  const topology = topologyOf(geometry);
  const countries = collection(topology, 'countries');
  const region = new Set<string>(REGION);
  const inRegion = (g: { properties?: unknown }): boolean => region.has(codeOf(g));
  let lines: Pick<Ground, 'borders' | 'bordersQuiet' | 'coast'> | undefined;
  /** Found when first asked for: only a ground that is zoomed needs them. */
  const drawn = (): typeof lines & object =>
    (lines ??= {
      borders: mesh(topology, countries, (a, b) => a !== b && (inRegion(a) || inRegion(b))),
      bordersQuiet: mesh(topology, countries, (a, b) => a !== b && !inRegion(a) && !inRegion(b)),
      coast: mesh(topology, countries, (a, b) => a === b),
    });
  return {
    countries: feature(topology, countries) as unknown as Shapes,
    get borders() {
      return drawn().borders;
    },
    get bordersQuiet() {
      return drawn().bordersQuiet;
    },
    get coast() {
      return drawn().coast;
    },
    lakes: feature(topology, collection(topology, 'lakes')),
    disputed: feature(topology, collection(topology, 'disputed')),
  };
}

const codeOf = (g: { properties?: unknown }): string =>
  (g.properties as { a3?: string } | undefined)?.a3 ?? '';

function topologyOf(geometry: unknown): Topology {
  const topology = geometry as Partial<Topology> | null | undefined;
  if (topology?.type !== 'Topology' || !topology.objects || !Array.isArray(topology.arcs))
    throw new Error('geometry is not a TopoJSON topology: run `npm run data`');
  return topology as Topology;
}

function collection(topology: Topology, name: string): GeometryCollection {
  const object = topology.objects[name];
  if (object?.type !== 'GeometryCollection') throw new Error(`geometry has no collection "${name}"`);
  return object as GeometryCollection;
}
