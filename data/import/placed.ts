import type { Atlas } from '../../src/domain/atlas';
import { type Measure, MEASURES } from '../../src/domain/measure';
import { arrange } from '../../src/map/placing/arrange';
import { basisFor, fingerprintOf, type PlacedArcs, type PlacedMeasure } from '../build/places';

const ABOUT =
  'Written by `npm run place`, see data/README.md. For each measure `basis` tells what the arcs were placed by, and ' +
  '`rises` how far the arc of a corridor (origin-destination) rises over its chord in the picture of 1070 × 690 px, as ' +
  "a part of the chord's length; negative to the left of travel.";

/** Where the arcs of a measure lie: a search of some seconds, by corridor in the alphabet's order. */
export function place(measure: Measure, atlas: Atlas): PlacedMeasure {
  const basis = basisFor(measure, atlas);
  const rises = [...arrange(basis)].sort(([a], [b]) => (a < b ? -1 : 1));
  return { basis: fingerprintOf(basis), rises: Object.fromEntries(rises) };
}

export const placeAll = (atlas: Atlas): PlacedArcs => ({
  about: ABOUT,
  measures: Object.fromEntries(
    MEASURES.map((measure) => [measure, place(measure, atlas)]),
  ) as PlacedArcs['measures'],
});
