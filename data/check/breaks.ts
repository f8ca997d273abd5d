import { MEASURE, MEASURES } from '../../src/domain/measure';
import type { TableName } from '../build/sources';
import type { Problem } from '../problem';
import { cell, type Row } from '../table';
import { emptyCells, problemInRow, repeatedRows, unknownWords } from './rows';

type Tables = Readonly<Partial<Record<TableName, readonly Row[]>>>;
type Words = ReadonlySet<string>;

/**
 * Finds breaks of unknown countries and sources, without a reason, that name half a corridor or neither corridor nor
 * reporter, end before they begin, stand twice, or have no figure in the tables.
 */
export function breakProblems(tables: Tables, countries: Words, sources: Words): Problem[] {
  const rows = tables.breaks ?? [];
  return [
    ...unknownWords(
      rows,
      ['origin', 'destination', 'reporter'],
      new Set(['', ...countries]),
      'countries.csv',
    ),
    ...unknownWords(rows, ['source'], sources, 'sources.json'),
    ...emptyCells(rows, ['why']),
    ...repeatedRows(rows, ['measure', 'kind', 'origin', 'destination', 'reporter', 'from']),
    ...rows.flatMap((row) => [...endProblems(row), ...figureProblems(row, tables)]),
  ];
}

/** The words of a change in what is counted name this source. */
const UNHCR = 'unhcr-refugee-statistics';

const recordOf = (row: Row) => {
  const measure = MEASURES.find((name) => name === cell(row, 'measure'));
  return measure && MEASURE[measure];
};
const isOfUnhcr = (row: Row): boolean => recordOf(row)?.source === UNHCR;

function endProblems(row: Row): Problem[] {
  const [origin, destination, reporter] = ['origin', 'destination', 'reporter'].map((c) => cell(row, c));
  const [from, to] = [cell(row, 'from'), cell(row, 'to')];
  return [
    ...((origin === '') === (destination === '')
      ? []
      : [problemInRow(row, `${origin}${destination}`, 'is half a corridor')]),
    ...(origin === '' && reporter === ''
      ? [problemInRow(row, '', 'names neither a corridor nor a reporter')]
      : []),
    ...(cell(row, 'kind') === 'changed-counting' && !isOfUnhcr(row)
      ? [problemInRow(row, cell(row, 'measure'), 'has no words for a change of counting')]
      : []),
    ...(to !== '' && to < from ? [problemInRow(row, to, '(to) lies before from')] : []),
  ];
}

/** Finds a break without a figure: what either end counts is looked up by reporter, all else by the two ends. */
function figureProblems(row: Row, tables: Tables): Problem[] {
  const figures = tables[cell(row, 'measure') as TableName] ?? [];
  const columns = recordOf(row)?.countedBy === 'either end' ? ['reporter'] : ['origin', 'destination'];
  const found = figures.some(
    (figure) =>
      cell(figure, 'year') === cell(row, 'from') &&
      columns.every((column) => cell(row, column) === '' || cell(row, column) === cell(figure, column)),
  );
  return found
    ? []
    : [problemInRow(row, cell(row, 'from'), `(from) has no such figure in ${cell(row, 'measure')}.csv`)];
}
