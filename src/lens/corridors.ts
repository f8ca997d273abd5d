import { parseCorridor } from '../domain/corridor';
import { MEASURE, MEASURES, OPENING_MEASURE } from '../domain/measure';
import { nodesOf, widestOf } from './arcs';
import type { LensRecord } from './lens';

/** What the lenses that show a measure's corridors have in common. */
export const OF_CORRIDORS = {
  showsFigures: true,
  subject: 'corridors',
  file: null,
  sourcesOf: (measure) => [MEASURE[measure].source],
  noteOf: ({ t, view }) => t.note[view.measure],
  measures: MEASURES,
  opensOn: OPENING_MEASURE,
  widestOf,
  nodesOf,
  fillsOf: () => [],
  ringsOf: () => [],
  choiceOf(_, id) {
    const corridor = parseCorridor(id);
    return corridor && { corridor };
  },
} as const satisfies Partial<LensRecord>;
