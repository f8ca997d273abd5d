import type { Revision } from '../check/changes';
import type { Acts } from '../../src/domain/act';
import type { Atlas } from '../../src/domain/atlas';
import type { DiplomacyEvent } from '../../src/domain/event';
import { formatTable, type Row } from '../table';
import { coverageTable } from './coverage';
import { EDITION } from './edition';
import { changeListing, eventListing, instrumentListing, instrumentTable, routeListing } from './law';
import { observationsTables, residentsBySexTable } from './observations';
import { type Files, packageOf } from './package';
import { countryListing, countryTable, sourceListing, sourceTable } from './reference';
import type { Listing, Resource } from './resource';

/** Everything that is published, decoded. */
export interface Contents {
  /** With routes and the observations of every measure. */
  readonly atlas: Atlas;
  readonly acts: Acts;
  readonly events: readonly DiplomacyEvent[];
  readonly revisions: readonly Revision[];
  /** Lines of `residents-by-sex.csv`. */
  readonly residentsBySex: readonly Row[];
}

/** Every published table and listing, in the order a reader meets them. */
export function resourcesOf({ atlas, acts, events, revisions, residentsBySex }: Contents): Resource[] {
  const countries = [...atlas.countries.values()];
  const sources = [...atlas.sources.values()];
  return [
    coverageTable(atlas),
    instrumentTable(atlas.instruments),
    instrumentListing(atlas.instruments, acts),
    ...observationsTables(atlas.observations),
    residentsBySexTable(residentsBySex),
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
  const descriptor = packageOf(resources, files, contents.atlas.sources);
  return { ...files, 'README.md': readme, 'datapackage.json': `${JSON.stringify(descriptor, null, 2)}\n` };
}
