import type { CountryCode } from '../../src/domain/country';
import type { PartialDay } from '../../src/domain/day';
import { decodeWork, type WorkDoubt, type WorkFile, type WorkMeasure } from '../../src/domain/work';
import type { WorkKind } from '../../src/domain/work-kind';
import { Work } from '../../src/people/work';
import { cell, figure, type Row } from '../table';
import type { Sources } from './sources';

/** The tables that the counts of work are made of. */
type WorkTables = Pick<Sources['tables'], 'work' | 'work-authorities' | 'work-gaps' | 'work-breaks'>;

/** Between the doubts of a row. */
const BETWEEN = ';';

export const doubtsIn = (row: Row): readonly string[] => cell(row, 'doubt').split(BETWEEN).filter(Boolean);

/** Whether a row counts something: shares, changes and quotas are published and shown nowhere. */
export const isCount = (row: Row): boolean => cell(row, 'kind') !== 'none';

/** Null where the cell is empty: all. */
const codeIn = (row: Row, column: string): CountryCode | null =>
  (cell(row, column) || null) as CountryCode | null;

/** The counts as a page fetches them, see `src/domain/work.ts`; rows for unnamed other states and what counts nothing are left out. */
export function workFile(tables: WorkTables): WorkFile {
  const { work: rows, 'work-authorities': authorities, 'work-gaps': gaps, 'work-breaks': breaks } = tables;
  const ids = authorities.map((row) => cell(row, 'id'));
  const names = (row: Row, lang: string): [string, string] => [cell(row, lang), cell(row, `${lang}_by`)];
  return {
    authorities: authorities.map((row) => [
      cell(row, 'id'),
      names(row, 'en'),
      names(row, 'ru'),
      names(row, 'kk'),
    ]),
    counts: rows
      .filter((row) => isCount(row) && cell(row, 'destination') !== OTHER)
      .map((row) => [
        cell(row, 'id'),
        codeIn(row, 'origin'),
        codeIn(row, 'destination'),
        cell(row, 'kind') as WorkKind,
        cell(row, 'measure') as WorkMeasure,
        cell(row, 'period'),
        figure(row, 'value') ?? 0,
        cell(row, 'unit'),
        cell(row, 'precision'),
        ids.indexOf(cell(row, 'authority_id')),
        cell(row, 'authority'),
        cell(row, 'publisher'),
        cell(row, 'url'),
        doubtsIn(row) as WorkDoubt[],
        cell(row, 'note'),
      ]),
    gaps: gaps.map((row) => [
      cell(row, 'origins').split(BETWEEN).filter(Boolean) as CountryCode[],
      codeIn(row, 'destination'),
      (cell(row, 'measure') || null) as WorkMeasure | null,
      yearsIn(row),
      cell(row, 'en'),
      cell(row, 'ru'),
      cell(row, 'kk'),
      cell(row, 'source') || null,
    ]),
    breaks: breaks.map((row) => [
      cell(row, 'measure') as WorkMeasure,
      codeIn(row, 'origin'),
      cell(row, 'from') as PartialDay,
      cell(row, 'en'),
      cell(row, 'ru'),
      cell(row, 'kk'),
    ]),
  };
}

/** The years of a gap, `2017;2020/2022`: the first and the last of each stretch. */
export const yearsIn = (row: Row): [first: number, last: number][] =>
  cell(row, 'years')
    .split(BETWEEN)
    .map((stretch) => {
      const [first, last = first] = stretch.split('/').map(Number);
      return [first ?? NaN, last ?? NaN];
    });

/** The raw table's word for other states together. */
export const OTHER = 'OTH';

/**
 * How many counts of work each corridor has: `[origin, destination, how many]`, sorted. Pages that quote one count are one;
 * how many there are says nothing of what they count.
 */
export function workRows(file: WorkFile): (readonly [string, string, number])[] {
  const work = new Work(decodeWork(file));
  return work
    .corridorsWith(null)
    .map((c) => [c.origin, c.destination, work.figures(c).length] as const)
    .sort(([a, b], [c, d]) => (a + b < c + d ? -1 : 1));
}
