import { geoArea, geoCentroid } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import { shapes } from './world';

/**
 * Flows for a benchmark: the same at every run and the same as the shared bench's, so that its runner may open our page.
 * They are made up, stand for nothing and are never published.
 */
export interface Location {
  readonly id: string;
  readonly name: string;
  readonly lon: number;
  readonly lat: number;
}

export interface BenchFlow {
  /** Indices into {@link locations}. */
  readonly o: number;
  readonly d: number;
  readonly origin: string;
  readonly dest: string;
  readonly count: number;
  /** 0 to 1: where on its way a pulse begins. */
  readonly phase: number;
  /** Index into {@link PALETTE}. */
  readonly hue: number;
}

/** 1280 × 800 px at a device pixel ratio of 1. */
export const CAMERA = { lng: 68, lat: 46, zoom: 2.6, width: 1280, height: 800 } as const;
export const PALETTE = [
  [31, 119, 180],
  [214, 90, 49],
  [44, 140, 90],
  [148, 103, 189],
  [200, 150, 20],
] as const;
/** The control point's distance from the chord, as a part of the chord. */
export const CURVATURE = 0.22;

const THINNEST = 1;
const WIDEST = 12;
/** Px: by the square root, the largest flow being the widest. */
export const widthOf = (count: number, max: number): number =>
  THINNEST + (WIDEST - THINNEST) * Math.sqrt(count / max);

/** Numbers from 0 to 1, the same for the same seed: "mulberry32" by Tommy Ettinger, in the public domain. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const LOCATIONS = 420;
/** An area of 6 steradians and more is a ring wound the wrong way. */
const TOO_LARGE = 6;

function largestPart(shape: Polygon | MultiPolygon): Polygon {
  if (shape.type === 'Polygon') return shape;
  const parts = shape.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  const sound = parts.filter((part) => geoArea(part) < TOO_LARGE);
  return sound.reduce((a, b) => (geoArea(b) > geoArea(a) ? b : a));
}

const within = (lon: number, lat: number, [west, south]: readonly [number, number]): boolean =>
  lon > west && lon < 135 && lat > south && lat < 66;

/** The middle of each Eurasian and North African country's largest part, and places scattered about them. */
function locationsOf(): readonly Location[] {
  const made: Location[] = [];
  for (const { id, properties, geometry } of shapes) {
    const [lon, lat] = geoCentroid(largestPart(geometry));
    const { name, a3 } = properties;
    if (within(lon, lat, [0, 8])) made.push({ id: typeof id === 'string' ? id : a3, name, lon, lat });
  }
  const countries = made.length;
  const random = seeded(7);
  while (made.length < LOCATIONS) {
    const near = made[Math.floor(random() * countries)]!;
    const [lon, lat] = [near.lon + (random() - 0.5) * 9, near.lat + (random() - 0.5) * 6];
    const i = made.length;
    if (within(lon, lat, [2, 10])) made.push({ id: `s${i}`, name: `${near.name} ${i}`, lon, lat });
  }
  return made;
}

export const locations = locationsOf();

/** Up to this many flows join only the first {@link FEW} locations. */
const SMALL = 1000;
const FEW = 80;

/** `n` different pairs, the largest last; their sizes follow a Pareto law of 1.2. */
export function makeFlows(n: number): readonly BenchFlow[] {
  const random = seeded(42);
  const pool = n <= SMALL ? Math.min(FEW, locations.length) : locations.length;
  const taken = new Set<number>();
  const flows: BenchFlow[] = [];
  while (flows.length < n) {
    const [o, d] = [Math.floor(random() * pool), Math.floor(random() * pool)];
    const key = o * locations.length + d;
    if (o === d || taken.has(key)) continue;
    taken.add(key);
    const count = Math.min(1e6, 100 / (1 - random()) ** (1 / 1.2));
    const [origin, dest] = [locations[o]!.id, locations[d]!.id];
    flows.push({ o, d, origin, dest, count, phase: random(), hue: Math.floor(random() * PALETTE.length) });
  }
  return flows.sort((a, b) => a.count - b.count);
}
