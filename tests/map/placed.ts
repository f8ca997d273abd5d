import placed from '../../data/sources/placed-arcs.json';
import { placementsOf, type Stand } from '../../src/map/arc/placements';
import { CAPITALS, CORRIDORS } from './region';

const stands: Readonly<Record<string, readonly number[]>> = placed.measures.registered.stands;

/** The region's largest corridors of 2023, as the atlas places them. */
export const PLACEMENTS = placementsOf(
  new Map(
    CORRIDORS.map(({ origin, destination }): [string, Stand] => {
      const id = `${origin}-${destination}`;
      const [rise = NaN, lean = NaN] = stands[id] ?? [];
      return [id, [rise, lean]];
    }),
  ),
  CAPITALS,
);
