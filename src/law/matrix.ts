import type { CountryCode } from '../domain/country';
import type { Bond, Reach } from './bond';
import { coverageBasis, governs, type Law } from './coverage';
import { type Coverage, WITHOUT_FORCE } from './ladder';
import { rankOf } from './force';
import { intervalOn, type State, STATES } from './standing';
import { supposedBonds, type Supposition, type When } from './supposing';

/** Which instruments a cell counts: a pair has one cell for each. */
export type Half = Exclude<Reach, 'wider'>;

export interface Cell {
  readonly row: CountryCode;
  readonly column: CountryCode;
  readonly half: Half;
  readonly coverage: Coverage;
  /** Instruments that give the cell its class on the day. */
  readonly count: number;
  /** How many have each state on the day; those not yet begun are left out. */
  readonly states: Readonly<Partial<Record<State, number>>>;
}

export type Matrix = readonly (readonly (Cell | null)[])[];

/** A {@link When}, and a departure to suppose. */
export interface MatrixWhen extends When {
  readonly supposed?: Supposition | null;
}

/**
 * Returns countries × countries on a day, row by row: above the diagonal a pair's bilaterals, below it the pair's
 * regional instruments, null on it. A bilateral of one direction counts for its pair.
 */
export const matrixOf = (law: Law, countries: readonly CountryCode[], when: MatrixWhen): Matrix =>
  countries.map((row, r) =>
    countries.map((column, c) =>
      r === c ? null : cellOf(law, { row, column, half: c > r ? 'bilateral' : 'regional' }, when),
    ),
  );

function cellOf(law: Law, position: Pick<Cell, 'row' | 'column' | 'half'>, when: MatrixWhen): Cell {
  const { row, column, half } = position;
  const { on, topic } = when;
  const bonds = pairBonds(law, row, column, when.supposed ?? null).filter(
    ({ reach, instrument }) => reach === half && governs(instrument, topic),
  );
  const { coverage, bonds: basis } = coverageBasis(bonds, on, topic);
  const states: Partial<Record<State, number>> = {};
  for (const { intervals } of bonds) {
    const { state } = intervalOn(intervals, on);
    if (state !== 'before') states[state] = (states[state] ?? 0) + 1;
  }
  return { ...position, coverage, count: basis.length, states };
}

/** Returns the bonds of a pair in either direction, each instrument once. */
function pairBonds(law: Law, a: CountryCode, b: CountryCode, supposed: Supposition | null): readonly Bond[] {
  const corridor = { origin: a, destination: b };
  const bonds = [corridor, { origin: b, destination: a }].flatMap((along) => law.of(along).bonds);
  const once = [...new Map(bonds.map((bond) => [bond.instrument.id, bond])).values()];
  return supposed ? supposedBonds(once, corridor, supposed) : once;
}

/** Returns the states of a cell with the number of instruments in each, those in force first. */
export const statesByForce = (states: Cell['states']): readonly (readonly [State, number])[] =>
  STATES.flatMap((state): (readonly [State, number])[] => {
    const n = states[state];
    return n === undefined ? [] : [[state, n]];
  }).sort(([a], [b]) => rankOf({ state: a, doubt: null }) - rankOf({ state: b, doubt: null }));

/** Returns the pairs for which nothing in force was found in either half, in the order of the matrix's rows. */
export function pairsWithoutForce(matrix: Matrix): readonly (readonly [CountryCode, CountryCode])[] {
  const lacks = (cell: Cell | null | undefined): cell is Cell =>
    !!cell && WITHOUT_FORCE.includes(cell.coverage.class);
  return matrix.flatMap((cells, r) =>
    cells.flatMap((cell, c): (readonly [CountryCode, CountryCode])[] =>
      c > r && lacks(cell) && lacks(matrix[c]?.[r]) ? [[cell.row, cell.column]] : [],
    ),
  );
}
