import * as v from 'valibot';
import type { Curve } from './arc';
import { lngLat, type LngLat, mercator, type Point } from '../plane';
import { pointAt, rising, through } from './bezier';
import { BASE } from '../camera/home';
import { projector, unproject } from '../camera/perspective';

/** Where a corridor's arc lies, from node to node: Web Mercator points. */
export type Placement = Curve;

/** The Mercator curve whose ends and middle project onto the base picture's. */
export function onEarth(curve: Curve): Placement {
  const back = (at: Point): Point => mercator(unproject(BASE, at) ?? lngLat([0.5, 0.5]));
  const [from, to] = [back(curve.from), back(curve.to)];
  return { from, bend: through(from, back(pointAt(curve, 0.5)), to), to };
}

const toBase = projector(BASE);

/** How far an arc that nobody has placed rises over its chord. */
const PLAIN = 0.12;

/** How an arc lies in the base picture: see {@link rising}. */
export type Stand = readonly [rise: number, lean: number];

export const placementOf = (from: LngLat, to: LngLat, [rise, lean]: Stand): Placement =>
  onEarth(rising(toBase(from), toBase(to), rise, lean));

/** A plain symmetric arc, for a corridor that the built data have no placement for. */
export const plainPlacement = (from: LngLat, to: LngLat): Placement => placementOf(from, to, [PLAIN, 0]);

/** The placements of corridors by how each one's arc stands, in their order. */
export function placementsOf(
  stands: ReadonlyMap<string, Stand>,
  anchors: ReadonlyMap<string, LngLat>,
): ReadonlyMap<string, Placement> {
  const ends = (id: string): (LngLat | undefined)[] => id.split('-').map((code) => anchors.get(code));
  return new Map(
    [...stands].flatMap(([id, stand]) => {
      const [from, to] = ends(id);
      return from && to ? [[id, placementOf(from, to, stand)] as const] : [];
    }),
  );
}

const N = v.number();
/** A placement as the built data carries it: id, the curve's three points in Web Mercator. */
const PlacementRow = v.tuple([v.string(), N, N, N, N, N, N]);
export type PlacementRow = v.InferOutput<typeof PlacementRow>;

/** Seven decimals of the Mercator world: a hundredth of a px at the nearest zoom. */
const rounded = (n: number): number => Math.round(n * 1e7) / 1e7;

export const toRows = (placements: ReadonlyMap<string, Placement>): PlacementRow[] =>
  [...placements].map(([id, { from, bend, to }]) => [
    id,
    ...([from[0], from[1], bend[0], bend[1], to[0], to[1]].map(rounded) as Six),
  ]);
type Six = [number, number, number, number, number, number];

/** Decodes the placements that were written when the data were built. Throws a `ValiError` at the first wrong row. */
export const decodePlacements = (rows: unknown): ReadonlyMap<string, Placement> =>
  new Map(
    v
      .parse(v.array(PlacementRow), rows)
      .map(([id, a, b, c, d, e, f]) => [id, { from: [a, b], bend: [c, d], to: [e, f] }]),
  );
