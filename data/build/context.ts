import { cell, type Row } from '../table';

/** The series as a page fetches them: `[country, indicator, first year, a figure a year]`, see `src/domain/context.ts`. */
interface ContextRows {
  readonly series: readonly (readonly [string, string, number, readonly (number | null)[]])[];
}

/** Digits that are kept: every person of the largest population; what the file has after them is noise of its conversion. */
const DIGITS = 10;

/** `context.csv` in series, in the order of the table. Values keep ten significant digits; the published table keeps all. */
export function contextFile(rows: readonly Row[]): ContextRows {
  const series = new Map<string, Map<number, number>>();
  for (const row of rows) {
    const key = `${cell(row, 'country')} ${cell(row, 'indicator')}`;
    const values = series.get(key) ?? new Map<number, number>();
    series.set(key, values.set(Number(cell(row, 'year')), shortened(cell(row, 'value'))));
  }
  return {
    series: [...series].map(([key, values]) => {
      const [country = '', indicator = ''] = key.split(' ');
      const first = Math.min(...values.keys());
      const years = Math.max(...values.keys()) - first + 1;
      const all = Array.from({ length: years }, (_, i) => values.get(first + i) ?? null);
      return [country, indicator, first, all] as const;
    }),
  };
}

const shortened = (value: string): number => Number(Number(value).toPrecision(DIGITS));
