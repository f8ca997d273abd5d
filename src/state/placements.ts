import type { Measure } from '../domain/measure';
import { decodePlacements, type Placement } from '../map/arc/placements';

/** Where the arcs of each measure lie. */
export type Placements = Partial<Record<Measure, ReadonlyMap<string, Placement>>>;

/**
 * Decodes the placements of each measure in a file.
 * @throws Error where one of them is damaged
 */
export function placementsOf(file: unknown): Placements {
  const rows = Object.entries(file as Partial<Record<Measure, unknown>>);
  return Object.fromEntries(rows.map(([measure, each]) => [measure, decodePlacements(each)]));
}
