import { CODING } from '../../domain/atlas';
import type { Corridor } from '../../domain/corridor';
import { reverse } from '../../domain/corridor';
import { MEASURE, TABLED_MEASURES, type TabledMeasure, wayOf } from '../../domain/measure';
import type { Observation } from '../../domain/observation';
import { preliminaryOf } from '../../people/breaks';
import type { Flow } from '../../people/flows';
import type { Session } from '../../state/session.svelte';
import { corridorCell, lawCells } from './law';
import { endsOf } from './names';
import { type Cells, type DataTable, tableOf } from './table';

/** A figure in the columns of the published observations; what stands beside it has columns of its own, and is never added. */
function figureCells(
  session: Session,
  measure: TabledMeasure,
  flow: Pick<Flow, keyof Corridor | 'persons' | 'reporter' | 'start' | 'end' | 'beside'>,
  standIn: boolean,
): Cells {
  const { range, asylum } = flow.beside ?? {};
  return {
    measure,
    ...endsOf(session, wayOf(measure, flow)),
    reporter: flow.reporter,
    period_start: flow.start,
    period_end: flow.end,
    value: flow.persons,
    unit: MEASURE[measure].unit,
    stand_in: standIn,
    preliminary: preliminaryOf(session.atlas.breaks, measure, flow) !== undefined,
    ...(MEASURE[measure].hasRange ? { low: range?.[0] ?? null, high: range?.[1] ?? null } : {}),
    ...(MEASURE[measure].asylum ? { beside_status: MEASURE[measure].asylum, beside: asylum ?? null } : {}),
  };
}

/** A corridor that is drawn without a figure: the law joins its ends, or it has figures in other periods. */
const silentCells = (session: Session, measure: TabledMeasure, corridor: Corridor): Cells => ({
  measure,
  ...endsOf(session, wayOf(measure, corridor)),
  ...{ reporter: null, period_start: null, period_end: null, value: null },
  ...{ unit: MEASURE[measure].unit, stand_in: null, preliminary: null },
});

/** The corridors of the map and its lists with their figures and the law on the day; largest first, those without a figure last. */
export function figuresOfMap(session: Session): DataTable {
  const measure = TABLED_MEASURES.find((m) => m === session.view.measure);
  if (!measure || session.figures.state !== 'here') return tableOf('figures', []);
  const { flows, table } = session.figures.contents;
  const rowOf = (way: Corridor, figure: Cells, source: string | null): Cells => ({
    ...figure,
    ...corridorCell(way),
    ...lawCells(session, way),
    source,
    law_source: CODING,
  });
  return tableOf('figures', [
    ...flows.map((flow) =>
      rowOf(
        flow,
        figureCells(session, measure, flow, flow.standIn),
        table.reportsOf(flow, flow).find(({ reporter }) => reporter === flow.reporter)?.source ?? null,
      ),
    ),
    ...session.hairlines.map((way) => rowOf(way, silentCells(session, measure, way), null)),
  ]);
}

/** Every figure of a corridor, both ways, in every period and by every reporter, of every measure; one whose table is lost is named in what comes with it. */
export function figuresOfCorridor(session: Session, corridor: Corridor): DataTable {
  const { view } = session;
  const rows = TABLED_MEASURES.flatMap((measure): Cells[] => {
    const figures = session.library.figuresOf(measure);
    if (figures.state !== 'here') return [];
    const table = figures.contents;
    const period = measure === view.measure ? table.periodOn(view.day) : null;
    const shown = period && table.flowOf(corridor, period, view.reporter);
    return [corridor, reverse(corridor)].flatMap((way) =>
      table.periods.flatMap((period) =>
        table.reportsOf(way, period).map((o: Observation) => ({
          ...figureCells(session, measure, o, o.applications ?? false),
          on_screen: way === corridor && shown?.end === o.end && shown.reporter === o.reporter,
          source: o.source,
        })),
      ),
    );
  });
  return tableOf('figures', rows);
}
