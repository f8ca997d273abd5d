import type { Atlas } from '../../src/domain/atlas';
import { type Measure, MEASURES } from '../../src/domain/measure';
import { arrange } from '../../src/map/placing/arrange';
import { basisFor, fingerprintOf, type PlacedArcs, type PlacedMeasure } from '../build/places';

const ABOUT =
  'Written by `npm run place`, see data/README.md. For each measure `basis` tells what the arcs were placed by, and ' +
  '`stands` how the arc of a corridor (origin-destination) lies in the picture of 1070 × 690 px, in parts of its ' +
  "chord's length: how far its middle rises over the chord, negative to the left of travel, and by how much its bend " +
  'leans from the middle towards the destination.';

/** Where the arcs of a measure lie: a search of some seconds, by corridor in the alphabet's order. */
export function place(measure: Measure, atlas: Atlas): PlacedMeasure {
  const basis = basisFor(measure, atlas);
  const stands = [...arrange(basis)].sort(([a], [b]) => (a < b ? -1 : 1));
  return { basis: fingerprintOf(basis), stands: Object.fromEntries(stands) };
}

export const placeAll = (atlas: Atlas): PlacedArcs => ({
  about: ABOUT,
  measures: Object.fromEntries(
    MEASURES.map((measure) => [measure, place(measure, atlas)]),
  ) as PlacedArcs['measures'],
});
