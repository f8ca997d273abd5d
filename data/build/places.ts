import { createHash } from 'node:crypto';
import * as v from 'valibot';
import type { Atlas } from '../../src/domain/atlas';
import { OPENING_DAY } from '../../src/domain/day';
import { parseCorridor } from '../../src/domain/corridor';
import { isQuoted, type Measure, MEASURE, MEASURES, type QuotedMeasure } from '../../src/domain/measure';
import { FlowTable } from '../../src/people/flows';
import { ON_PAGE, WORK_WIDTH } from '../../src/map/arc/width';
import { type Basis, basisOf } from '../../src/map/placing/basis';
import { type PlacementRow, placementsOf, type Stand, toRows } from '../../src/map/arc/placements';
import type { Problem } from '../problem';
import { readJson } from '../table';

/** Where `npm run place` keeps what it found. */
export const PLACED = 'placed-arcs.json';

const PlacedMeasure = v.object({
  /** {@link fingerprintOf} what the search was given. */
  basis: v.string(),
  /** By corridor, how far its arc rises over its chord, and leans. */
  stands: v.record(v.string(), v.pipe(v.tuple([v.number(), v.number()]), v.readonly())),
});
export type PlacedMeasure = v.InferOutput<typeof PlacedMeasure>;

const PlacedArcs = v.object({
  about: v.string(),
  measures: v.object(v.entriesFromList(MEASURES, PlacedMeasure)),
});
export type PlacedArcs = v.InferOutput<typeof PlacedArcs>;

/** What was found, not yet checked; null where the file is not there or no JSON. */
export function readPlaced(): unknown {
  try {
    return readJson(PLACED);
  } catch {
    return null;
  }
}

/** What the arcs of a measure are placed by. Money lies the way it goes. */
export const basisFor = (measure: Measure, atlas: Atlas): Basis =>
  isQuoted(measure)
    ? { ...basisOf(alike(measure, atlas), atlas, OPENING_DAY), max: ON_PAGE.full / WORK_WIDTH }
    : basisOf(new FlowTable(measure, atlas.observations[measure] ?? []).drawn(), atlas, OPENING_DAY);

/** The corridors with counts of work as a table in which all are alike: their arcs have one width. */
function alike(measure: QuotedMeasure, atlas: Atlas): FlowTable {
  const { source } = MEASURE[measure];
  const at = { start: OPENING_DAY, end: OPENING_DAY, reporter: null, persons: 1, source };
  const corridors = [...atlas.workCounts.keys()].flatMap((id) => parseCorridor(id) ?? []);
  return new FlowTable(
    measure,
    corridors.map((corridor) => ({ measure, ...corridor, ...at })),
  );
}

/** Tells one basis from another: the same corridors, figures, anchors and letters of names give the same. */
export function fingerprintOf({ corridors, countries, max }: Basis): string {
  const rows = [
    [max],
    ...countries.map(({ code, anchor, letters }) => [code, ...anchor, letters.en, letters.ru, letters.kk]),
    ...corridors.map((c) => [c.origin, c.destination, c.persons, c.foremost ?? false, c.strong ?? false]),
  ];
  return createHash('sha256').update(JSON.stringify(rows)).digest('hex').slice(0, 16);
}

type Places =
  | { readonly places: Readonly<Record<Measure, PlacementRow[]>>; readonly problems: readonly [] }
  | { readonly places: null; readonly problems: readonly Problem[] };

/** Where the arcs of each measure lie, by what was found before; or how that no longer fits. */
export function placesIn(atlas: Atlas, placed: unknown): Places {
  const read = v.safeParse(PlacedArcs, placed);
  if (!read.success) return { places: null, problems: [unreadable(read.issues[0])] };
  const found = MEASURES.map((measure) => {
    const [basis, kept] = [basisFor(measure, atlas), read.output.measures[measure]];
    return { measure, basis, kept };
  });
  const problems = found.flatMap(misfits);
  if (problems.length > 0) return { places: null, problems };
  const rows = found.map(({ measure, basis, kept }) => [measure, rowsOf(basis, kept)] as const);
  return { places: Object.fromEntries(rows) as Record<Measure, PlacementRow[]>, problems: [] };
}

const MEND = 'run `npm run place`';

const unreadable = (issue: v.BaseIssue<unknown>): Problem => ({
  file: PLACED,
  row: v.getDotPath(issue) ?? 'none',
  value: issue.received,
  why: `is not what \`npm run place\` writes: ${MEND}`,
});

interface Found {
  readonly measure: Measure;
  readonly basis: Basis;
  readonly kept: PlacedMeasure;
}

const idsOf = ({ corridors }: Basis): string[] => corridors.map((c) => `${c.origin}-${c.destination}`);

function misfits({ measure, basis, kept }: Found): Problem[] {
  const [wanted, there] = [new Set(idsOf(basis)), new Set(Object.keys(kept.stands))];
  const missing = [...wanted].filter((id) => !there.has(id));
  const strange = [...there].filter((id) => !wanted.has(id));
  const wrong: [value: string, why: string][] = [];
  if (missing.length > 0) wrong.push([missing.join(' '), 'must be placed and is not']);
  if (strange.length > 0) wrong.push([strange.join(' '), 'is placed and no corridor of this measure']);
  if (kept.basis !== fingerprintOf(basis))
    wrong.push([kept.basis, 'was found for other figures, corridors, anchors or names than the tables have']);
  return wrong.map(([value, why]) => ({ file: PLACED, row: measure, value, why: `${why}: ${MEND}` }));
}

const STRAIGHT: Stand = [0, 0];

/** In the order in which they were placed, the most important first. */
function rowsOf(basis: Basis, { stands }: PlacedMeasure): PlacementRow[] {
  const anchors = new Map(basis.countries.map((c) => [c.code as string, c.anchor]));
  const inOrder = idsOf(basis).map((id) => [id, stands[id] ?? STRAIGHT] as const);
  return toRows(placementsOf(new Map(inOrder), anchors));
}
