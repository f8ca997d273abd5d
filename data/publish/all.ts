import type { Revision } from '../check/changes';
import type { Acts } from '../../src/domain/act';
import type { Atlas } from '../../src/domain/atlas';
import type { CountryEntry } from '../../src/domain/country';
import type { Context } from '../../src/domain/context';
import type { DiplomacyEvent } from '../../src/domain/event';
import type { EditionRecord } from '../../src/domain/edition';
import type { Dossier } from '../../src/domain/dossier';
import type { Methods } from '../../src/domain/figures';
import type { IndicatorFigure } from '../../src/domain/indicator';
import type { Source } from '../../src/domain/source';
import { formatTable, type Row } from '../table';
import { contextTable } from './context';
import { coverageTable } from './coverage';
import { EDITION } from './edition';
import { indicatorTable } from './indicators';
import { changeListing, eventListing, instrumentListing, instrumentTable, routeListing } from './law';
import { methodsTable, observationsTables, residentsBySexTable } from './observations';
import { type Files, packageOf } from './package';
import { countryListing, countryTable, sourceListing, sourceTable } from './reference';
import type { Listing, Resource } from './resource';
import { roleTables, transitTable } from './roles';
import { workTable } from './work';

/** Everything that is published, decoded. */
export interface Contents {
  /** With routes and the observations of every measure. */
  readonly atlas: Atlas;
  readonly countries: readonly CountryEntry[];
  /** Every instrument once, with all that is recorded of it. */
  readonly dossiers: readonly Dossier[];
  readonly sources: readonly Source[];
  readonly acts: Acts;
  readonly events: readonly DiplomacyEvent[];
  readonly revisions: readonly Revision[];
  /** Oldest first. */
  readonly editions: readonly EditionRecord[];
  /** Lines of `residents-by-sex.csv`. */
  readonly residentsBySex: readonly Row[];
  /** Lines of `work.csv`. */
  readonly work: readonly Row[];
  readonly indicators: readonly IndicatorFigure[];
  /** Lines of `context.csv`. */
  readonly context: readonly Row[];
  /** The same, to be asked. */
  readonly series: Context;
  /** The estimates by every method, and all arrivals of each country. */
  readonly methods: Methods;
}

/** Every published table and listing, in the order a reader meets them. */
export function resourcesOf(contents: Contents): Resource[] {
  const { atlas, countries, dossiers, sources, acts, events, revisions, residentsBySex, work } = contents;
  const { indicators, context, series, methods } = contents;
  const { registered = [], residents = [] } = atlas.observations;
  return [
    coverageTable(atlas),
    instrumentTable(dossiers),
    instrumentListing(dossiers, acts),
    ...observationsTables(atlas.observations),
    methodsTable(methods.flows),
    residentsBySexTable(residentsBySex),
    workTable(work),
    indicatorTable(indicators),
    contextTable(context),
    ...roleTables({ registered, residents, methods, context: series }),
    transitTable(atlas.routes ?? []),
    routeListing(atlas.routes ?? []),
    eventListing(events),
    changeListing(revisions),
    countryTable(countries),
    countryListing(countries, atlas.membership),
    sourceTable(sources),
    sourceListing(sources),
  ];
}

/** Writes JSON with one entry a line, so that two editions can be compared line by line. */
function formatListing({ title, description, licences, lists }: Listing): string {
  const about = { title, description, version: EDITION.version, licences, documentation: 'README.md' };
  const entries = Object.entries(lists).map(
    ([name, list]) => `${JSON.stringify(name)}: [\n${list.map((e) => JSON.stringify(e)).join(',\n')}\n]`,
  );
  return `{\n"about": ${JSON.stringify(about)},\n${entries.join(',\n')}\n}\n`;
}

/**
 * Returns the files of `data/v1/` by path: UTF-8 without a byte order mark, lines ended by `\n`. The same contents give
 * the same bytes. `readme` explains them and is published beside them.
 */
export function publishedFiles(contents: Contents, readme: string): Files {
  const resources = resourcesOf(contents);
  const textOf = (resource: Resource): string => {
    if (resource.kind === 'listing') return formatListing(resource);
    const columns = resource.fields.map(({ name }) => name);
    return formatTable(resource.rows, columns);
  };
  const files = Object.fromEntries(resources.map((resource) => [resource.path, textOf(resource)]));
  const descriptor = packageOf(resources, files, new Map(contents.sources.map((s) => [s.id, s])));
  return { ...files, 'README.md': readme, 'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n` };
}
