import { createHash } from 'node:crypto';
import { SOFTWARE } from '../../src/domain/software';
import type { Source } from '../../src/domain/source';
import { EDITION } from './edition';
import { OURS } from './licences';
import type { Resource, Table } from './resource';

type Sources = ReadonlyMap<string, Source>;

/** Each file's contents by its path. */
export type Files = Readonly<Record<string, string>>;

/** Returns the schema of a table; what a column refers to stands in the foreign keys, not in its field. */
function schemaOf({ fields, key }: Table): object {
  const foreignKeys = fields.flatMap(({ name, refersTo }) =>
    refersTo ? [{ fields: [name], reference: { resource: refersTo.table, fields: [refersTo.column] } }] : [],
  );
  return {
    fields: fields.map((field) => ({ ...field, refersTo: undefined })),
    missingValues: [''],
    ...('primary' in key ? { primaryKey: key.primary } : { uniqueKeys: [key.unique] }),
    ...(foreignKeys.length > 0 ? { foreignKeys } : {}),
  };
}

function sourceOf(id: string, sources: Sources): object {
  const source = sources.get(id);
  if (!source) throw new Error(`"${id}" is the id of no source: see data/sources/sources.json`);
  return {
    title: `${source.publisher.en}: ${source.title}`,
    ...(source.url === null ? {} : { path: source.url }),
    ...(source.edition === null ? {} : { version: source.edition }),
  };
}

function entryOf(resource: Resource, contents: string, sources: Sources): object {
  const isTable = resource.kind === 'table';
  return {
    name: resource.name,
    path: resource.path,
    ...(isTable ? { type: 'table' } : {}),
    title: resource.title,
    description: resource.description,
    format: isTable ? 'csv' : 'json',
    mediatype: isTable ? 'text/csv' : 'application/json',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(contents),
    hash: `sha256:${createHash('sha256').update(contents).digest('hex')}`,
    licenses: resource.licences,
    sources: resource.sources.map((id) => sourceOf(id, sources)),
    ...(isTable ? { schema: schemaOf(resource) } : {}),
  };
}

/** `datapackage.json`: what each file is, under which terms, and how its columns are read (Data Package v2). */
export function packageOf(resources: readonly Resource[], files: Files, sources: Sources): object {
  const cited = [...new Set(resources.flatMap((resource) => resource.sources))].sort();
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'kosh',
    title: SOFTWARE.title,
    description:
      'Who moved between two countries, by whose count, and which instruments bound both on a day. Every file names its own terms: the figures of CIS Stat and the United Nations are not under the licence of our coding. README.md explains every file and column.',
    version: EDITION.version,
    created: EDITION.created,
    keywords: ['migration', 'treaties', 'agreements', 'Central Asia', 'CIS', 'corridors'],
    licenses: [OURS],
    contributors: [{ title: SOFTWARE.authors, roles: ['creator', 'dataCurator'] }],
    sources: cited.map((id) => sourceOf(id, sources)),
    resources: resources.map((resource) => entryOf(resource, files[resource.path] ?? '', sources)),
  };
}
