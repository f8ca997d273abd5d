import Flatbush from 'flatbush';
import type { Position } from 'geojson';
import { type Box, boundsOf, distance, grown, holds, type LngLat, type Point } from './plane';
import { nearest, pointAt } from './arc/bezier';
import type { Ground } from './ground';
import type { Shape } from './arc/shape';
import type { Scene } from './scene';

const SAMPLES = 24;
/** Px to both sides of its middle within which a thin arc is hit where it lies on a wide one. */
const GRIP = 3;

/**
 * Finds the arc under or nearest a point, or none within `reach`, all in px. On several the topmost wins, for the thin
 * ones lie on top, and a very thin one keeps {@link GRIP} px to both sides of what is nearer to it than to the edge of
 * the wider one below. Beside them all the nearest edge wins.
 * @param shapes in drawing order
 */
export function picker(shapes: readonly Shape[]): (at: Point, reach: number) => Shape | null {
  if (shapes.length === 0) return () => null;
  const index = new Flatbush(shapes.length * SAMPLES);
  for (const { curve, tail, tip, head } of shapes) {
    for (let i = 0; i < SAMPLES; i++) {
      const [a, b] = [i, i + 1].map((k) => pointAt(curve, tail + ((tip - tail) * k) / SAMPLES)) as [
        Point,
        Point,
      ];
      const [left, right] = a[0] < b[0] ? [a[0], b[0]] : [b[0], a[0]];
      const [top, bottom] = a[1] < b[1] ? [a[1], b[1]] : [b[1], a[1]];
      index.add(left - head.half, top - head.half, right + head.half, bottom + head.half);
    }
  }
  index.finish();
  return ([x, y], reach) => {
    const hits = index.search(x - reach, y - reach, x + reach, y + reach);
    const found = new Set(hits.map((hit) => Math.floor(hit / SAMPLES)));
    return closest(
      [...found].sort((a, b) => b - a).flatMap((i) => shapes[i] ?? []),
      [x, y],
      reach,
    );
  };
}

function closest(topmostFirst: readonly Shape[], at: Point, reach: number): Shape | null {
  let [best, least]: [Shape | null, number] = [null, reach];
  for (const shape of topmostFirst) {
    const beyond = beyondEdge(shape, at);
    if (beyond <= 0) return best && least < Math.min(GRIP - best.arc.width / 2, -beyond) ? best : shape;
    if (beyond < least) [best, least] = [shape, beyond];
  }
  return best;
}

/** Px from a point to what is painted of an arc, its shaft or its head; negative within. */
function beyondEdge({ arc, curve, tail, shoulder, tip, head }: Shape, at: Point): number {
  const shaft = nearest(curve, at, [tail, shoulder]) - arc.width / 2;
  const [[x0, y0], [x1, y1]] = [pointAt(curve, shoulder), pointAt(curve, tip)];
  const along = ((at[0] - x0) * (x1 - x0) + (at[1] - y0) * (y1 - y0)) / Math.max(head.length ** 2, 1e-9);
  const t = Math.min(1, Math.max(0, along));
  const axis = Math.hypot(x0 + t * (x1 - x0) - at[0], y0 + t * (y1 - y0) - at[1]);
  return Math.min(shaft, axis - head.half * (1 - t));
}

/** What lies under the pointer. */
export type Target = { readonly arc: string } | { readonly country: string };

/** What a pointer can hit. */
export interface Targets {
  readonly pick: (at: Point, reach: number) => Shape | null;
  /** Dots and ports. */
  readonly dots: readonly { readonly code: string; readonly at: Point }[];
  readonly labels: readonly { readonly code: string; readonly box: Box }[];
}

export const targetsOf = ({
  shapes,
  marks,
  labels,
}: Pick<Scene, 'shapes' | 'marks' | 'labels'>): Targets => ({
  pick: picker(shapes),
  dots: marks,
  labels,
});

/** Px around a dot that belong to it. */
const DOT_REACH = 9;

/** Returns what a pointer hits: a dot before an arc, an arc before a name, since the smaller ones are harder to hit. */
export function targetAt(at: Point, reach: number, { pick, dots, labels }: Targets): Target | null {
  const dot = dots.find((d) => distance(d.at, at) < DOT_REACH);
  if (dot) return { country: dot.code };
  const arc = pick(at, reach)?.arc;
  if (arc) return { arc: arc.id };
  const label = labels.find(({ box }) => holds(box, at));
  return label ? { country: label.code } : null;
}

/** One piece of a country's land: the box of its coast spares the walk around it. */
interface Piece {
  readonly code: string;
  readonly box: Box;
  readonly rings: readonly Position[][];
}

const piecesOfGround = new WeakMap<Ground, readonly Piece[]>();

function piecesOf(ground: Ground): readonly Piece[] {
  const known = piecesOfGround.get(ground);
  if (known) return known;
  const pieces = ground.countries.features.flatMap(({ properties, geometry: g }) =>
    (g.type === 'Polygon' ? [g.coordinates] : g.coordinates).map((rings) => ({
      code: properties.a3,
      rings,
      // Points on the box itself are asked for too.
      box: grown(boundsOf((rings[0] ?? []) as unknown as Point[]), 1e-6),
    })),
  );
  piecesOfGround.set(ground, pieces);
  return pieces;
}

/** The country whose land holds a location, or null at sea. */
export function countryAt(ground: Ground, [lng, lat]: LngLat): string | null {
  // Rings are continuous, so Chukotka's and Fiji's longitudes pass 180.
  const turns = (lng < 0 ? [lng, lng + 360] : [lng]).map((x): Point => [x, lat]);
  const holding = piecesOf(ground).find(({ box, rings }) =>
    turns.some((at) => holds(box, at) && isInPolygon(rings, at)),
  );
  return holding?.code ?? null;
}

/** Whether a point lies within a polygon, by the even number of edges west of it; exclaves are holes among its rings. */
const isInPolygon = (rings: readonly Position[][], at: Point): boolean =>
  rings.reduce((inside, ring) => inside !== isInRing(ring, at), false);

function isInRing(ring: readonly Position[], at: Point): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++)
    if (isWestOf(at, ring[i - 1] as unknown as Point, ring[i] as unknown as Point)) inside = !inside;
  return inside;
}

/** Whether the parallel through a point meets the edge from `a` to `b` east of it. */
const isWestOf = ([x, y]: Point, a: Point, b: Point): boolean =>
  a[1] > y !== b[1] > y && x < a[0] + ((y - a[1]) / (b[1] - a[1])) * (b[0] - a[0]);
