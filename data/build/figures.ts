import * as v from 'valibot';
import { cell, figure, type Row } from '../table';
import { CountryCodeSchema } from '../../src/domain/country';
import type { NationalTotal } from '../../src/domain/national-total';
import type { Moves } from './packed';

const text = (a: unknown, b: unknown): number => (String(a) < String(b) ? -1 : 1);

/**
 * Registered moves as `[origin, destination, reporter, year, persons]`, sorted. Arrivals came from the partner,
 * departures went to it. A state's rows about itself (Moldova's few) are no corridor and stay in the table only.
 */
export const registeredRows = (rows: readonly Row[]): Moves[] =>
  rows
    .filter((row) => cell(row, 'reporter') !== cell(row, 'partner'))
    .map((row): Moves => {
      const [reporter, partner] = [cell(row, 'reporter'), cell(row, 'partner')];
      const [year, persons] = [Number(cell(row, 'year')), Number(cell(row, 'persons'))];
      return cell(row, 'direction') === 'arrivals'
        ? [partner, reporter, reporter, year, persons]
        : [reporter, partner, reporter, year, persons];
    })
    .sort(text);

const WAYS = { in: 'arrivals', out: 'departures' } as const;

/** Each state's own totals of registered moves, sorted by state, way and year. Throws where a reporter is no country's code. */
export const totalRows = (rows: readonly Row[]): NationalTotal[] =>
  rows
    .flatMap((row) =>
      (['in', 'out'] as const).flatMap((way): NationalTotal[] => {
        const persons = figure(row, WAYS[way]);
        if (persons === null) return [];
        const reporter = v.parse(CountryCodeSchema, cell(row, 'reporter'));
        const [year, cis] = [Number(cell(row, 'year')), figure(row, `${WAYS[way]}_cis`)];
        return [{ reporter, way, year, persons, cis }];
      }),
    )
    .sort((a, b) => text(`${a.reporter} ${a.way} ${a.year}`, `${b.reporter} ${b.way} ${b.year}`));

/** Residents by corridor: persons on 1 July of each of the UN's years, null where there is no estimate. */
export function residentsFile(rows: readonly Row[]): object {
  const years = [...new Set(rows.map((row) => cell(row, 'year')))].sort();
  const corridors = new Map<string, (number | null)[]>();
  for (const row of rows) {
    const key = `${cell(row, 'origin')} ${cell(row, 'destination')}`;
    const counts = corridors.get(key) ?? years.map(() => null);
    counts[years.indexOf(cell(row, 'year'))] = figure(row, 'persons');
    corridors.set(key, counts);
  }
  return {
    days: years.map((year) => `${year}-07-01`),
    corridors: [...corridors]
      .sort(([a], [b]) => text(a, b))
      .map(([key, counts]) => [...key.split(' '), counts]),
  };
}

/** `eu-membership.csv` in the shape of the domain's memberships. */
export const membershipRows = (rows: readonly Row[]): object[] =>
  rows.map((row) => ({
    country: cell(row, 'member'),
    from: cell(row, 'from'),
    to: cell(row, 'to') || null,
    participation: cell(row, 'participation'),
    source: cell(row, 'source'),
  }));
