/**
 * Tables as a page fetches them: each column one text of cells, and a sum that tells whether they are whole. The build
 * writes only entries that fit their schema and reads back what it wrote; so a page does not check each entry again: it
 * checks the sum, reads dates, codes and words as such, and asks that the columns of a table are equally long.
 */

/** Reads a cell. Throws where it holds something else. */
export type Read<T> = (cell: string) => T;

export const text: Read<string> = (cell) => cell;

/** An empty cell is null. */
export const orNull =
  <T>(read: Read<T>): Read<T | null> =>
  (cell) =>
    cell === '' ? null : read(cell);

/** Cells within a cell. */
export const list =
  <T>(read: Read<T>): Read<readonly T[]> =>
  (cell) =>
    cell === '' ? [] : cell.split(WITHIN).map(read);

/** One of a list of words. */
export function word<T extends string>(words: readonly T[]): Read<T> {
  const known = new Map<string, T>(words.map((w) => [w, w]));
  return (cell) => known.get(cell) ?? misfit(cell, 'none of the words of its column');
}

export function number(cell: string): number {
  const found = Number(cell);
  return cell === '' || !Number.isFinite(found) ? misfit(cell, 'not a number') : found;
}

export const truth: Read<boolean> = (cell) => word(['true', 'false'])(cell) === 'true';

/** What `is` lets through, such as a country's code. The same text is asked about once: dates and codes come again and again. */
export function only<T extends string>(is: (cell: string) => cell is T, what: string): Read<T> {
  const known = new Map<string, T>();
  return (cell) => {
    const before = known.get(cell);
    if (before !== undefined) return before;
    const found = is(cell) ? cell : misfit(cell, what);
    known.set(cell, found);
    return found;
  };
}

function misfit(cell: string, why: string): never {
  throw new Error(`${JSON.stringify(cell)} is ${why}`);
}

/** Ends each cell of a column. */
const END = '\n';
/** Parts the cells within a cell. */
const WITHIN = '\t';

/** The columns of a table by name. */
export type Layout = Readonly<Record<string, Read<unknown>>>;
export type Row<L extends Layout> = { readonly [Column in keyof L]: ReturnType<L[Column]> };

/** The tables of a file by name. */
export type Layouts = Readonly<Record<string, Layout>>;
export type Tables<Ls extends Layouts> = { readonly [Table in keyof Ls]: readonly Row<Ls[Table]>[] };

/** A file of tables: `columns` in the order of the layouts, `table.column` by name. */
export interface PackedFile {
  readonly sum: number;
  readonly columns: Readonly<Record<string, string>>;
}

const columnsOf = (layouts: Layouts): string[] =>
  Object.entries(layouts).flatMap(([table, layout]) =>
    Object.keys(layout).map((column) => `${table}.${column}`),
  );

/** FNV-1a over the names and the texts of all columns: another layout has another sum. */
function sumOf(names: readonly string[], columns: PackedFile['columns']): number {
  let sum = 0x811c9dc5;
  for (const name of names) sum = summed(columns[name] ?? '', summed(name, sum));
  return sum >>> 0;
}

function summed(letters: string, before: number): number {
  let sum = before;
  for (let i = 0; i < letters.length; i++) sum = Math.imul(sum ^ letters.charCodeAt(i), 0x01000193);
  return sum;
}

type Cell = string | number | boolean | null;
type Cells = Cell | readonly Cell[];

/** Writes tables whose rows hold a value for each column. Throws where a text holds what ends or parts cells. */
export function packTables(
  layouts: Layouts,
  tables: Readonly<Record<string, readonly Readonly<Record<string, Cells>>[]>>,
): PackedFile {
  const names = columnsOf(layouts);
  const columns = Object.fromEntries(
    names.map((name) => {
      const [table = '', column = ''] = name.split('.');
      const rows = tables[table] ?? [];
      return [name, rows.map((row) => cellOf(row[column] ?? null) + END).join('')];
    }),
  );
  return { sum: sumOf(names, columns), columns };
}

const cellOf = (value: Cells): string =>
  typeof value === 'object' && value !== null ? value.map(textOf).join(WITHIN) : textOf(value);

function textOf(value: Cell): string {
  const written = String(value ?? '');
  return written.includes(END) || written.includes(WITHIN)
    ? misfit(written, 'no text for a cell: it holds a line break or a tab')
    : written;
}

/**
 * Reads the tables of a file.
 * @throws Error where it is not as the build wrote it by the same layouts: damaged, or of another edition than the page.
 */
export const unpackTables = <Ls extends Layouts>(file: unknown, layouts: Ls): Tables<Ls> =>
  tablesOf(wholeFile(file, layouts), layouts);

/**
 * The first half of {@link unpackTables}: a file whose sum is right.
 * @throws Error where it is damaged, or of another edition than the page.
 */
export function wholeFile(file: unknown, layouts: Layouts): PackedFile {
  const names = columnsOf(layouts);
  if (!isPacked(file, names) || file.sum !== sumOf(names, file.columns))
    throw new Error('the tables are damaged, or of another edition than the page');
  return file;
}

/**
 * The second half of {@link unpackTables}: its tables.
 * @throws Error where a cell or a column does not fit its layout.
 */
export function tablesOf<Ls extends Layouts>(file: PackedFile, layouts: Ls): Tables<Ls> {
  const tables = Object.entries(layouts).map(([table, layout]) => [table, rowsOf(table, layout, file)]);
  return Object.fromEntries(tables) as Tables<Ls>;
}

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null;

const isPacked = (file: unknown, names: readonly string[]): file is PackedFile =>
  isObject(file) &&
  typeof file.sum === 'number' &&
  isObject(file.columns) &&
  names.every((name) => isObject(file.columns) && typeof file.columns[name] === 'string');

/** Rows that all have the columns of their table from the start: objects of one shape are made and read several times faster. */
function rowsOf(table: string, layout: Layout, { columns }: PackedFile): object[] {
  const cellsOf = (column: string): string[] => (columns[`${table}.${column}`] ?? '').split(END).slice(0, -1);
  const names = Object.keys(layout);
  const blank: Record<string, unknown> = Object.fromEntries(names.map((name) => [name, null]));
  const rows = cellsOf(names[0] ?? '').map(() => ({ ...blank }));
  for (const [column, read] of Object.entries(layout)) {
    const cells = cellsOf(column);
    if (cells.length !== rows.length) throw new Error(`${table}.${column} is not as long as its table`);
    rows.forEach((row, i) => (row[column] = read(cells[i] ?? '')));
  }
  return rows;
}
