import { CONTEXT_INDICATOR, type ContextIndicator } from '../../src/domain/context';
import { REGION } from '../../src/domain/country';
import { cell, formatTable, type Row } from '../table';

/** The first year that is kept. */
const FIRST = 1990;
/** Moves both ways in five years, by the method that is shown, from which a country outside the region is kept. */
const MOVES = 20_000;
/** People born in one of the two who live in the other on one date, from which it is kept too. */
const RESIDENTS = 50_000;

/** What decides which countries are kept: our own tables. */
interface Kept {
  readonly countries: readonly Row[];
  readonly estimated: readonly Row[];
  readonly residents: readonly Row[];
}

const inRegion = (code: string): boolean => REGION.some((state) => state === code);

/** The end of a corridor that lies outside the region; null where none or both do. */
function outsiderOf(row: Row): string | null {
  const [one, other] = [cell(row, 'origin'), cell(row, 'destination')];
  if (inRegion(one) === inRegion(other)) return null;
  return inRegion(one) ? other : one;
}

/** Countries outside the region with enough estimated moves, both ways together, with one of its states in some five years. */
function byMoves(estimated: readonly Row[]): string[] {
  const moves = new Map<string, { readonly outsider: string; both: number }>();
  for (const row of estimated) {
    const outsider = outsiderOf(row);
    if (outsider === null) continue;
    const pair = [cell(row, 'origin'), cell(row, 'destination')].sort().join(' ');
    const key = `${pair} ${cell(row, 'year')}`;
    const both = (moves.get(key)?.both ?? 0) + Number(cell(row, 'da_pb_closed'));
    moves.set(key, { outsider, both });
  }
  return [...moves.values()].filter(({ both }) => both >= MOVES).map(({ outsider }) => outsider);
}

/** Countries outside the region with enough residents, one way or the other, on some date. */
const byResidents = (residents: readonly Row[]): string[] =>
  residents
    .filter((row) => Number(cell(row, 'persons')) >= RESIDENTS)
    .flatMap((row) => outsiderOf(row) ?? []);

/** The states of the region, and the places that have an anchor on the map and much movement with one of them. */
function keptCountries({ countries, estimated, residents }: Kept): ReadonlySet<string> {
  const places = new Set(countries.filter((row) => cell(row, 'lng') !== '').map((row) => cell(row, 'code')));
  const partners = [...byMoves(estimated), ...byResidents(residents)].filter((code) => places.has(code));
  return new Set([...REGION, ...partners]);
}

const isIndicator = (text: string): text is ContextIndicator => text in CONTEXT_INDICATOR;

/**
 * `context.csv`: series of states from {@link FIRST} on, each value as the raw file has it. Kept are the twelve states, and
 * every country with an anchor in `countries.csv` that had with one of them at least 20,000 estimated moves both ways in
 * some five years, or at least 50,000 residents one way on some date. Sorted by country, indicator and year.
 */
export function contextCsv(raw: readonly Row[], tables: Kept): string {
  const kept = keptCountries(tables);
  const rows = raw.flatMap((row) => {
    const [country, indicator, year] = [cell(row, 'geo'), cell(row, 'var'), cell(row, 't')];
    if (!isIndicator(indicator) || !kept.has(country) || Number(year) < FIRST) return [];
    return [{ country, indicator, year, value: cell(row, 'v'), source: CONTEXT_INDICATOR[indicator].source }];
  });
  const keyOf = (r: (typeof rows)[number]): string => `${r.country} ${r.indicator} ${r.year}`;
  return formatTable(
    rows.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    ['country', 'indicator', 'year', 'value', 'source'],
  );
}
