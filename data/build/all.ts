import { decodeActs } from '../../src/domain/act';
import { decodeResidents, decodeRoutes } from '../../src/domain/atlas';
import { decodeContext } from '../../src/domain/context';
import { decodeEvents } from '../../src/domain/event';
import { decodeEditions } from '../../src/domain/edition';
import { decodeEstimated, decodeMethods, decodeRefugees, decodeRemittances } from '../../src/domain/figures';
import { decodeIndicators } from '../../src/domain/indicator';
import { decodeLectures } from '../../src/domain/lecture';
import { decodeWork, decodeWorkGaps } from '../../src/domain/work';
import type { Problem } from '../problem';
import type { Contents } from '../publish/all';
import { type Checked, checkSources } from './checked';
import { contextFile } from './context';
import { membershipRows, registeredRows, residentsFile, totalRows } from './figures';
import { bordersOf } from './geometry';
import { editionsFile } from './editions';
import { indicatorsFile } from './indicators';
import { estimatedFile, methodsFile, refugeesFile, remittancesFile } from './measures';
import { coreFile, dossiersOf, type Entries, evidenceFile, membershipOf, readBack } from './packed';
import { placesIn, readPlaced } from './places';
import { type ScriptName, scriptOf } from './script';
import type { Sources } from './sources';
import { workFile, workRows } from './work';

/** The built scripts by name and everything they hold, decoded; or what keeps them from being built. */
export type Built =
  | {
      readonly scripts: Readonly<Record<ScriptName, string>>;
      readonly contents: Contents;
      readonly problems: readonly [];
    }
  | { readonly scripts: null; readonly contents: null; readonly problems: readonly Problem[] };

/** The tables joined and everything they hold, decoded; or what is wrong in them. */
type Joined =
  | {
      readonly tables: ReturnType<typeof tablesOf>;
      readonly contents: Contents;
      readonly problems: readonly [];
    }
  | { readonly tables: null; readonly contents: null; readonly problems: readonly Problem[] };

/** Checks, joins and decodes all sources but the arcs' places. Throws only where a check has a hole. */
export function joinSources(sources: Sources): Joined {
  const checked = checkSources(sources);
  if (checked.problems.length > 0) return { tables: null, contents: null, problems: checked.problems };
  const entries = entriesOf(checked, sources);
  const tables = tablesOf(checked, entries, sources);
  const { revisions, editions } = checked;
  const contents = { ...contentsOf(tables, entries, sources), revisions, editions };
  return { tables, contents, problems: [] };
}

/** All scripts from all sources and the places found for the arcs: the same give the same bytes. */
export function buildScripts(sources: Sources, placed = readPlaced()): Built {
  const { tables, contents, problems } = joinSources(sources);
  if (!tables) return { scripts: null, contents: null, problems };
  const found = placesIn(contents.atlas, placed);
  if (!found.places) return { scripts: null, contents: null, problems: found.problems };
  const { registered, residents, ...places } = found.places;
  const files: Record<ScriptName, unknown> = {
    ...tables,
    estimated: { ...tables.estimated, places: { estimated: places.estimated } },
    refugees: { ...tables.refugees, places: pick(places, ['refugees', 'refugee-arrivals']) },
    remittances: { ...tables.remittances, places: { remittances: places.remittances } },
    work: { ...tables.work, places: { work: places.work } },
    places: { registered, residents },
    geometry: bordersOf(sources.world, sources),
  };
  const names = Object.keys(files) as ScriptName[];
  const scripts = Object.fromEntries(names.map((name) => [name, scriptOf(name, files[name])]));
  return { scripts: scripts as Record<ScriptName, string>, contents, problems: [] };
}

const pick = <T extends object, K extends keyof T>(from: T, keys: readonly K[]): Pick<T, K> =>
  Object.fromEntries(keys.map((key) => [key, from[key]])) as Pick<T, K>;

/** What is packed, checked. */
const entriesOf = (checked: Checked, { tables }: Sources): Entries => ({
  ...checked,
  membership: membershipOf(membershipRows(tables['eu-membership'])),
  registered: registeredRows(tables.registered),
  totals: totalRows(tables['registered-totals']),
  work: workRows(workFile(tables)),
});

/** The scripts that are tables, not yet text. */
function tablesOf(checked: Checked, entries: Entries, { tables, lectures }: Sources) {
  return {
    core: coreFile(entries),
    evidence: evidenceFile(entries),
    routes: { routes: checked.routes },
    residents: residentsFile(tables.residents),
    estimated: estimatedFile(tables.estimated),
    methods: methodsFile(tables.estimated, tables['estimated-arrivals']),
    refugees: refugeesFile(tables.refugees, tables['refugee-arrivals']),
    remittances: remittancesFile(tables.remittances),
    work: workFile(tables),
    lectures: { lectures },
    acts: { acts: checked.acts, towns: checked.towns },
    events: { events: checked.events },
    indicators: indicatorsFile(tables),
    context: contextFile(tables.context),
    editions: editionsFile(checked.editions, checked.revisions),
  };
}

/** The tables as a page reads them, through the same doors. */
function contentsOf(
  files: ReturnType<typeof tablesOf>,
  entries: Entries,
  { tables }: Sources,
): Omit<Contents, 'revisions' | 'editions'> {
  const { atlas } = readBack(files.core, files.evidence, entries);
  decodeLectures(files.lectures);
  decodeEditions(files.editions);
  decodeWork(files.work);
  decodeWorkGaps(files.work);
  return {
    atlas: {
      ...atlas,
      routes: decodeRoutes(files.routes),
      observations: { ...atlas.observations, ...observationsOf(files) },
    },
    countries: entries.countries,
    dossiers: dossiersOf(entries),
    sources: entries.sources,
    acts: decodeActs(files.acts),
    events: decodeEvents(files.events),
    residentsBySex: tables['residents-by-sex'],
    work: tables.work,
    indicators: decodeIndicators(files.indicators),
    context: tables.context,
    series: decodeContext(files.context),
    methods: decodeMethods(files.methods),
  };
}

/** The observations of the measures that a page fetches. */
function observationsOf(files: Record<'residents' | 'estimated' | 'refugees' | 'remittances', unknown>) {
  const all = decodeRefugees(files.refugees);
  return {
    residents: decodeResidents(files.residents),
    estimated: decodeEstimated(files.estimated),
    refugees: all.filter(({ measure }) => measure === 'refugees'),
    'refugee-arrivals': all.filter(({ measure }) => measure === 'refugee-arrivals'),
    remittances: decodeRemittances(files.remittances),
  };
}
