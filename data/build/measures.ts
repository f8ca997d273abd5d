import { cell, figure, type Row } from '../table';
import { DEFAULT_METHOD, METHODS } from '../../src/domain/method';

/** A table as a page fetches it: years, and for each corridor its columns from its first year on; see `src/domain/figures.ts`. */
interface FigureFile {
  readonly years: readonly number[];
  readonly corridors: readonly (readonly [string, string, number, readonly (readonly (number | null)[])[]])[];
}

type Cells = readonly (number | null)[];
interface Columns {
  readonly ends: readonly [origin: string, destination: string];
  readonly cells: (row: Row) => Cells;
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1);

function fileOf(rows: readonly Row[], { ends, cells }: Columns): FigureFile {
  const years = [...new Set(rows.map((row) => Number(cell(row, 'year'))))].sort((a, b) => a - b);
  const corridors = new Map<string, Map<number, Cells>>();
  for (const row of rows) {
    const key = ends.map((column) => cell(row, column)).join(' ');
    const found = corridors.get(key) ?? new Map<number, Cells>();
    corridors.set(key, found.set(Number(cell(row, 'year')), cells(row)));
  }
  return {
    years,
    corridors: [...corridors]
      .sort(([a], [b]) => byText(a, b))
      .map(([key, found]) => {
        const [origin = '', destination = ''] = key.split(' ');
        return [origin, destination, ...columnsOf(found, years)] as const;
      }),
  };
}

/** The index of the first year with figures, and each column from there to the last; nulls between. */
function columnsOf(found: ReadonlyMap<number, Cells>, years: readonly number[]): [number, Cells[]] {
  const first = years.findIndex((year) => found.has(year));
  const last = years.findLastIndex((year) => found.has(year));
  const width = Math.max(...[...found.values()].map((c) => c.length));
  const columns = Array.from({ length: width }, (_, column) =>
    years.slice(first, last + 1).map((year) => found.get(year)?.[column] ?? null),
  );
  return [first, columns];
}

const CORRIDOR = ['origin', 'destination'] as const;

/** By the authors' best method, and the least and the greatest of the six. */
const estimate = (row: Row): Cells => {
  const all = METHODS.map((method) => figure(row, method) ?? 0);
  return [figure(row, DEFAULT_METHOD), Math.min(...all), Math.max(...all)];
};

export const estimatedFile = (rows: readonly Row[]): object => ({
  ...fileOf(rows, { ends: CORRIDOR, cells: estimate }),
  totals: estimatedTotals(rows),
});

/** By all six methods, a column each; and all arrivals of each country, `[country, first year of the five, persons]`. */
export const methodsFile = (rows: readonly Row[], arrivals: readonly Row[]): object => ({
  ...fileOf(rows, { ends: CORRIDOR, cells: (row) => METHODS.map((method) => figure(row, method)) }),
  arrivals: arrivals.map((row) => [cell(row, 'country'), Number(cell(row, 'year')), figure(row, 'persons')]),
});

/**
 * The least and the greatest of the six methods' totals of a country and period, arrivals and departures apart: each
 * method is added by itself, which the corridors' own ranges do not tell. `[country, year, in or out, least, greatest]`
 */
function estimatedTotals(rows: readonly Row[]): (string | number)[][] {
  const totals = new Map<string, readonly number[]>();
  for (const row of rows)
    for (const [way, column] of [
      ['in', 'destination'],
      ['out', 'origin'],
    ] as const) {
      const key = `${cell(row, column)} ${cell(row, 'year')} ${way}`;
      const before = totals.get(key);
      totals.set(
        key,
        METHODS.map((method, i) => (figure(row, method) ?? 0) + (before?.[i] ?? 0)),
      );
    }
  return [...totals]
    .sort(([a], [b]) => byText(a, b))
    .map(([key, sums]) => {
      const [country = '', year, way = ''] = key.split(' ');
      return [country, Number(year), way, Math.min(...sums), Math.max(...sums)];
    });
}

export const refugeesFile = (stocks: readonly Row[], arrivals: readonly Row[]): object => ({
  refugees: fileOf(stocks, {
    ends: CORRIDOR,
    cells: (row) => [figure(row, 'refugees'), figure(row, 'asylum_seekers')],
  }),
  arrivals: fileOf(arrivals, {
    ends: CORRIDOR,
    cells: (row) => [figure(row, 'refugees'), figure(row, 'refugee_like'), figure(row, 'asylum_seekers')],
  }),
});

/** Along the people's corridor: who receives is where they come from. Nothing is rounded. */
export const remittancesFile = (rows: readonly Row[]): FigureFile =>
  fileOf(rows, { ends: ['receiving', 'sending'], cells: (row) => [figure(row, 'usd_million')] });
