import type { Edition } from '../../domain/atlas';

/** Where the published tables stand, from the atlas's folder. */
const FOLDER = 'data/v1/';

/** The published tables and what describes them, in the order of `docs/data.md`. */
export const PUBLISHED_FILES = [
  'coverage.csv',
  'instruments.csv',
  'instruments.json',
  'observations-registered.csv',
  'observations-estimated.csv',
  'observations-estimated-methods.csv',
  'observations-residents.csv',
  'residents-by-sex.csv',
  'observations-refugees.csv',
  'observations-refugee-arrivals.csv',
  'observations-remittances.csv',
  'observations-work.csv',
  'roles.csv',
  'dyads.csv',
  'transit.csv',
  'indicators.csv',
  'context.csv',
  'routes.json',
  'events.json',
  'changes.json',
  'countries.csv',
  'countries.json',
  'sources.csv',
  'sources.json',
  'datapackage.json',
  'README.md',
] as const;

export const publishedAddress = (file: string): string => `${FOLDER}${file}`;

/** The file that holds all of an edition. */
export const packageFile = ({ version }: Pick<Edition, 'version'>): string => `kosh-${version}.zip`;
