import type { Atlas } from '../../src/domain/atlas';
import { type Measure, MEASURES } from '../../src/domain/observation';
import { FlowTable } from '../../src/model/flows';
import { placesOf } from '../../src/render/figure';
import { type PlaceRow, toRows } from '../../src/render/layout';

/** Where the arcs of each measure lie: the search takes a second here, once, instead of in every reader's browser. Money lies the way it goes. */
export const placesIn = (atlas: Atlas): Record<Measure, PlaceRow[]> =>
  Object.fromEntries(
    MEASURES.map((measure) => {
      const table = new FlowTable(measure, atlas.observations[measure] ?? []);
      return [measure, toRows(placesOf(table.drawn(), atlas))];
    }),
  ) as Record<Measure, PlaceRow[]>;
