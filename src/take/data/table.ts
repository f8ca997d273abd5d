/** What a cell holds. A number stays a number; null is missing: not zero, not "no". */
export type Cell = string | number | boolean | null;
export type Cells = Readonly<Record<string, Cell>>;

/** The tables that a view can give, by the end of their files' names. */
export const TABLE_NAMES = [
  'figures',
  'coverage',
  'pairs',
  'instruments',
  'parties',
  'pages',
  'positions',
  'dyads',
  'paths',
  'legs',
  'counts',
  'sources',
] as const;
export type TableName = (typeof TABLE_NAMES)[number];

/** A table of what a view shows. Columns that a published table has are called as there (`docs/data.md`), so that the two join. */
export interface DataTable {
  readonly name: TableName;
  readonly columns: readonly string[];
  readonly rows: readonly Cells[];
}

/** Returns a table whose columns are those of its rows, in the order of their first appearance. */
export function tableOf(name: TableName, rows: readonly Cells[]): DataTable {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return { name, columns, rows };
}

/** Between the items of a list in one cell, as in the published tables. */
const BETWEEN = ';';
export const listCell = (items: readonly string[]): string => items.join(BETWEEN);
