import type { Field } from './fields';
import type { Licence } from './licences';

interface Described {
  /** Lower-case, unlike every other's: the name by which foreign keys and readers know it. */
  readonly name: string;
  /** Its file. */
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly licences: readonly Licence[];
  /** Source ids of `sources.json`. */
  readonly sources: readonly string[];
}

/** One CSV file. */
export interface Table extends Described {
  readonly kind: 'table';
  readonly fields: readonly Field[];
  readonly rows: readonly Readonly<Record<string, string | number>>[];
  /** Columns that together name a row. A primary key may never be empty, a unique key may. */
  readonly key: { readonly primary: readonly string[] } | { readonly unique: readonly string[] };
}

/** One JSON file: named lists of entries, which the file's `about` introduces. */
export interface Listing extends Described {
  readonly kind: 'listing';
  readonly lists: Readonly<Record<string, readonly object[]>>;
}

export type Resource = Table | Listing;
