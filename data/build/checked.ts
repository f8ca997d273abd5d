import { ActSchema } from '../../src/domain/act';
import { type CountryEntry, CountrySchema } from '../../src/domain/country';
import { EventSchema } from '../../src/domain/event';
import {
  type BilateralDossier,
  BilateralSchema,
  type MultilateralDossier,
  MultilateralSchema,
} from '../../src/domain/dossier';
import { type EditionRecord, EditionRecordSchema } from '../../src/domain/edition';
import { TownSchema } from '../../src/domain/place';
import { RouteSchema } from '../../src/domain/route';
import { type SeriesBreak, SeriesBreakSchema } from '../../src/domain/series-break';
import { type Source, SourceSchema } from '../../src/domain/source';
import { actProblems } from '../check/acts';
import { breakProblems } from '../check/breaks';
import { type Revision, revisionProblems, RevisionSchema } from '../check/changes';
import { editionProblems } from '../check/editions';
import { eventProblems } from '../check/events';
import { figureProblems } from '../check/figures';
import { FILE_OF } from '../check/law';
import { lawProblems } from '../check/instruments';
import { nameProblems } from '../check/names';
import { routeProblems } from '../check/routes';
import { decodeEntries, idOf } from '../check/shape';
import { townProblems } from '../check/towns';
import type { Problem } from '../problem';
import { EDITION } from '../publish/edition';
import { breakOf } from './breaks';
import { countryOf } from './countries';
import { joinInstruments, joinRoutes, joinShortNames, joinTitles } from './law';
import type { Sources } from './sources';
import { townOf } from './towns';

/** The entries as the domain knows them, and everything that is wrong in the tables. */
export interface Checked {
  readonly countries: readonly CountryEntry[];
  readonly bilateral: readonly BilateralDossier[];
  readonly multilateral: readonly MultilateralDossier[];
  readonly routes: readonly object[];
  readonly sources: readonly Source[];
  readonly acts: readonly object[];
  readonly events: readonly object[];
  readonly towns: readonly object[];
  readonly revisions: readonly Revision[];
  readonly editions: readonly EditionRecord[];
  readonly breaks: readonly SeriesBreak[];
  readonly problems: readonly Problem[];
}

/** The tables whose entries the domain has a shape for: by what they are, their file and that shape. */
export const ENTRIES = {
  countries: { file: 'countries.csv', schema: CountrySchema },
  sources: { file: 'sources.json', schema: SourceSchema },
  bilateral: { file: FILE_OF.bilateral, schema: BilateralSchema },
  multilateral: { file: FILE_OF.multilateral, schema: MultilateralSchema },
  routes: { file: 'routes.json', schema: RouteSchema },
  acts: { file: 'national-acts.json', schema: ActSchema },
  events: { file: 'events.json', schema: EventSchema },
  breaks: { file: 'breaks.csv', schema: SeriesBreakSchema },
  changes: { file: 'changes.json', schema: RevisionSchema },
  editions: { file: 'editions.json', schema: EditionRecordSchema },
  towns: { file: 'places.csv', schema: TownSchema },
} as const;

const lineOf = (_: unknown, i: number): string => String(i + 2);

/** Joins the tables and decodes them entry by entry. */
function decodeSources({ tables, ...files }: Sources) {
  const [kk, caveats] = [tables['instrument-names-kk'], tables.caveats];
  const bilateral = joinInstruments(files.bilateral, kk, caveats);
  const multilateral = joinInstruments(files.multilateral, kk, caveats);
  const routes = joinRoutes(files.routes, tables['route-names-kk'], tables['onward-labels']);
  const acts = joinTitles(files.acts, tables['act-names-kk']);
  const titled = joinTitles(files.events, tables['event-names-kk']);
  const events = joinShortNames(titled, tables['event-short-names']);
  return {
    countries: decodeEntries(ENTRIES.countries, tables.countries.map(countryOf), lineOf),
    sources: decodeEntries(ENTRIES.sources, files.sources, idOf),
    bilateral: decodeEntries(ENTRIES.bilateral, bilateral, idOf),
    multilateral: decodeEntries(ENTRIES.multilateral, multilateral, idOf),
    routes: decodeEntries(ENTRIES.routes, routes, idOf),
    acts: decodeEntries(ENTRIES.acts, acts, idOf),
    events: decodeEntries(ENTRIES.events, events, idOf),
    breaks: decodeEntries(ENTRIES.breaks, tables.breaks.map(breakOf), lineOf),
    changes: decodeEntries(ENTRIES.changes, files.changes, idOf),
    editions: decodeEntries(ENTRIES.editions, files.editions, idOf),
    towns: decodeEntries(ENTRIES.towns, tables.places.map(townOf), lineOf),
  };
}

/** Joins and decodes all tables and collects every problem; nothing is thrown, nothing is mended. */
export function checkSources(all: Sources): Checked {
  const { tables } = all;
  const decoded = decodeSources(all);
  const { countries, sources, bilateral, multilateral, routes, acts, events, towns, changes, breaks } =
    decoded;
  const codes = new Set<string>(countries.entries.map((c) => c.code));
  const ids = new Set<string>(sources.entries.map((s) => s.id));
  const instruments = [...bilateral.entries, ...multilateral.entries];
  return {
    countries: countries.entries,
    bilateral: bilateral.entries,
    multilateral: multilateral.entries,
    routes: routes.entries,
    sources: sources.entries,
    acts: acts.entries,
    events: events.entries,
    towns: towns.entries,
    revisions: changes.entries,
    editions: decoded.editions.entries,
    breaks: breaks.entries,
    problems: [
      ...Object.values(decoded).flatMap((d) => d.problems),
      ...nameProblems(tables, { ...all, instruments: [...all.bilateral, ...all.multilateral] }),
      ...figureProblems(tables, codes, ids),
      ...lawProblems(instruments, codes),
      ...routeProblems(routes.entries, codes),
      ...actProblems(acts.entries, codes),
      ...eventProblems(events.entries, codes),
      ...revisionProblems(changes.entries, instruments),
      ...editionProblems(decoded.editions.entries, changes.entries, EDITION),
      ...townProblems(towns.entries, instruments),
      ...breakProblems(tables, codes, ids),
    ],
  };
}
