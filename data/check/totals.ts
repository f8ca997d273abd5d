import type { Problem } from '../problem';
import { cell, figure, type Row } from '../table';
import { problemInRow } from './rows';

const sumBy = (rows: readonly Row[], keyOf: (row: Row) => string): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const row of rows) sums.set(keyOf(row), (sums.get(keyOf(row)) ?? 0) + Number(cell(row, 'persons')));
  return sums;
};

/** A printed total and the sum of its parts, which is null where the parts are not given. */
interface Sum {
  readonly row: Row;
  readonly key: string;
  readonly made: number | null;
  readonly printed: number | null;
}

const DIRECTIONS = ['arrivals', 'departures'] as const;

/** Returns CIS Stat's two printed sums of a row: the CIS total of its partners, and the total of CIS and non-CIS. */
function sumsOf(row: Row, partners: ReadonlyMap<string, number>): Sum[] {
  return DIRECTIONS.flatMap((direction): Sum[] => {
    const key = `${cell(row, 'reporter')} ${cell(row, 'year')} ${direction}`;
    const cis = figure(row, `${direction}_cis`);
    const rest = figure(row, `${direction}_non_cis`);
    return [
      { row, key: `${key} cis`, made: partners.get(key) ?? null, printed: cis },
      {
        row,
        key: `${key} all`,
        made: cis === null || rest === null ? null : cis + rest,
        printed: figure(row, direction),
      },
    ];
  });
}

/**
 * Finds sums of registered moves that are not those of their parts. `exceptions` are sums that are wrong in the source
 * itself: they must be wrong exactly as recorded, so that a corrected source is noticed too.
 */
export function registeredTotalsProblems(
  registered: readonly Row[],
  totals: readonly Row[],
  exceptions: readonly Row[],
): Problem[] {
  const partners = sumBy(registered, (r) =>
    ['reporter', 'year', 'direction'].map((c) => cell(r, c)).join(' '),
  );
  const sums = totals.flatMap((row) => sumsOf(row, partners));
  const known = new Map(exceptions.map((row) => [exceptionKey(row), row]));
  return [
    ...sums.flatMap((sum) => sumProblems(sum, known.get(sum.key))),
    ...missingTotals(registered, sums),
    ...exceptions.filter((row) => !sums.some((s) => s.key === exceptionKey(row))).map(uselessException),
    ...totals.flatMap(netProblems),
  ];
}

const exceptionKey = (row: Row): string =>
  ['reporter', 'year', 'direction', 'total'].map((c) => cell(row, c)).join(' ');

function sumProblems({ row, key, made, printed }: Sum, exception: Row | undefined): Problem[] {
  if (exception) {
    const asKnown = made === figure(exception, 'made') && printed === figure(exception, 'printed');
    return asKnown ? [] : [uselessException(exception)];
  }
  if (made === null || made === printed) return [];
  return [problemInRow(row, String(printed), `is not the sum of its parts, ${made} (${key})`)];
}

const uselessException = (row: Row): Problem =>
  problemInRow(row, exceptionKey(row), 'is no longer an exception with these figures');

/** Finds partner figures without a total to compare them with. */
function missingTotals(registered: readonly Row[], sums: readonly Sum[]): Problem[] {
  const printed = new Set(sums.filter((s) => s.printed !== null).map((s) => s.key));
  const keyOf = (r: Row): string => `${cell(r, 'reporter')} ${cell(r, 'year')} ${cell(r, 'direction')} cis`;
  return registered
    .filter((r) => !printed.has(keyOf(r)))
    .map((r) => problemInRow(r, keyOf(r), 'has no total in registered-totals.csv'));
}

function netProblems(row: Row): Problem[] {
  const [arrivals, departures, net] = ['arrivals', 'departures', 'net'].map((c) => figure(row, c));
  if (arrivals == null || departures == null || net == null || arrivals - departures === net) return [];
  return [problemInRow(row, String(net), `is not arrivals minus departures, ${arrivals - departures}`)];
}

/** Finds residents that are not the sum of both sexes. */
export function sexesProblems(residents: readonly Row[], bySex: readonly Row[]): Problem[] {
  const keyOf = (r: Row): string => ['origin', 'destination', 'year'].map((c) => cell(r, c)).join(' ');
  const made = sumBy(bySex, keyOf);
  return residents
    .filter((row) => made.get(keyOf(row)) !== figure(row, 'persons'))
    .map((row) => {
      const sum = made.get(keyOf(row)) ?? 'none';
      return problemInRow(row, cell(row, 'persons'), `is not the sum of both sexes, ${sum}`);
    });
}
