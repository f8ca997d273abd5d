import type { Corridor } from '../domain/corridor';
import type { Day } from '../domain/day';
import { type Measure, MEASURE, MEASURES } from '../domain/measure';
import type { Flow, FlowTable, Reporting } from '../people/flows';

/** The tables of figures that are here, by their measure. */
export type Tables = (measure: Measure) => FlowTable | null;

/** A corridor's figure with its measure. */
export interface Figure {
  readonly measure: Measure;
  readonly flow: Flow;
}

/** People counted come before people modelled, and people before money. */
const ORDER = MEASURES.toSorted((a, b) => lateness(a) - lateness(b));

function lateness(measure: Measure): number {
  const { countedBy, unit } = MEASURE[measure];
  return Number(countedBy === 'model') + Number(unit !== 'persons');
}

/** Counts that a corridor's answer looks into even before anything opened them: what either end registered, and the UN's. */
export const LOOKED_INTO: readonly Measure[] = MEASURES.filter((measure) =>
  ['either end', 'un estimate'].includes(MEASURE[measure].countedBy),
);

interface Wish {
  /** The measure that was typed; null where none was. */
  readonly asked: Measure | null;
  /** The reader's own, which comes first where none was typed. */
  readonly measure: Measure;
  readonly reporter: Reporting;
}

/**
 * Returns the figure that a corridor opens with on a day: of the measure that was typed, else of the reader's own, else of
 * the first that has one, those of somebody before those of nobody. A measure that was typed and has none on the day
 * gives its nearest. Null where no table that is here has any.
 */
export function figureOf(corridor: Corridor, on: Day, wish: Wish, tables: Tables): Figure | null {
  const measures = wish.asked ? [wish.asked] : [wish.measure, ...ORDER];
  const found = measures.flatMap((measure): Figure[] => {
    const table = tables(measure);
    const period = table?.periodOn(on) ?? (wish.asked ? table?.nearestPeriod(on) : null);
    const flow = table && period ? table.flowOf(corridor, period, wish.reporter) : null;
    return flow ? [{ measure, flow }] : [];
  });
  return found.find(({ flow }) => flow.persons > 0) ?? found[0] ?? null;
}
