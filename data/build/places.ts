import type { Atlas } from '../../src/domain/atlas';
import { type Measure, MEASURES } from '../../src/domain/observation';
import { FlowTable } from '../../src/model/flows';
import { arrange } from '../../src/render/arrange';
import { type PlaceRow, toRows } from '../../src/render/places';
import { START } from '../../src/state/view';

/** Where the arcs of each measure lie: the search takes a second here, once, instead of in every reader's browser. Money lies the way it goes. */
export const placesIn = (atlas: Atlas): Record<Measure, PlaceRow[]> =>
  Object.fromEntries(
    MEASURES.map((measure) => {
      const table = new FlowTable(measure, atlas.observations[measure] ?? []);
      return [measure, toRows(arrange(table.drawn(), atlas, START.day))];
    }),
  ) as Record<Measure, PlaceRow[]>;
