import { parseCorridor } from '../domain/corridor';
import { type Measure, MEASURE, type MeasureFile } from '../domain/measure';
import { ROLE_SOURCES, type RoleSource } from '../people/roles/source-names';
import { nodesOf } from './arcs';
import { styleOf } from './coverage-style';
import type { LensRecord } from './lens';
import type { Positions, Seen } from './seen';

/** The source of positions that a measure stands for; the estimates for one that stands for none. */
export const sourceOf = (measure: Measure): RoleSource =>
  ROLE_SOURCES.find((source) => source === measure) ?? OPENING_SOURCE;
const OPENING_SOURCE: RoleSource = 'estimated';

/** The file of the residents, that positions by settled population are read from. */
export const RESIDENTS_FILE: MeasureFile = 'residents';

/** What the positions give; what stands for nothing while they are not here. */
const whenHere = <T>({ positions }: Seen, give: (here: Positions) => T, nothing: T): T =>
  positions?.state === 'here' ? give(positions.contents) : nothing;

/** What a country's own page and a negotiating table rest on beside the law: ids of sources, in the order of the page. */
export const SOURCES_OF_POSITIONS: readonly string[] = [
  ...ROLE_SOURCES.map((source) => MEASURE[source].source),
  ...['world-bank-wdi', 'un-wpp-2024', MEASURE.remittances.source],
];

/** A state's fill says its overall position by one source in one period, an arc which of two states gains. */
export const roles = {
  showsFigures: false,
  showsLaw: false,
  subject: 'positions',
  file: 'methods',
  measures: ROLE_SOURCES,
  opensOn: OPENING_SOURCE,
  sourcesOf: (measure) => [MEASURE[measure].source],
  noteOf: (seen) => whenHere(seen, (here) => here.picture.noteOf(seen, here), ''),
  arcsOf: (seen) => whenHere(seen, (here) => here.picture.arcsOf(seen, here), []),
  widestOf: (seen) => whenHere(seen, (here) => here.picture.wholeOf(here), 1),
  nodesOf(seen, arcs) {
    const nodes = nodesOf(seen, arcs);
    return whenHere(seen, (here) => here.picture.nodesWith(nodes, seen, here), nodes);
  },
  fillsOf: (seen) => whenHere(seen, (here) => here.picture.fillsOf(here), []),
  ringsOf: (seen) => whenHere(seen, (here) => here.picture.ringsOf(here), []),
  // A corridor chosen beside the roles is listed by its law.
  styleOf: (seen, corridor) => styleOf(seen.coverage(corridor)),
  keyOf: (seen) => whenHere(seen, (here) => here.picture.keyOf(seen, here), null),
  choiceOf(_, id) {
    const corridor = parseCorridor(id);
    return corridor && { corridor };
  },
} as const satisfies LensRecord;
