import { decodeResidents } from '../domain/atlas';
import { decodeEstimated, decodeEstimatedTotals, decodeRefugees, decodeRemittances } from '../domain/figures';
import type { Measure, TabledFile } from '../domain/measure';
import type { Observation } from '../domain/observation';
import { FlowTable } from './flows';

/** The observations of one measure as a table. */
export const tableOf = (measure: Measure, observations: readonly Observation[]): FlowTable =>
  new FlowTable(
    measure,
    observations.filter((o) => o.measure === measure),
  );

/** Reads a file of `static/data/`: a table for each measure that it holds. Each throws where the file is damaged. */
export const FIGURE_FILES: Readonly<Record<TabledFile, (contents: unknown) => readonly FlowTable[]>> = {
  estimated: (contents) => [
    new FlowTable('estimated', decodeEstimated(contents), decodeEstimatedTotals(contents)),
  ],
  residents: (contents) => [tableOf('residents', decodeResidents(contents))],
  refugees(contents) {
    const all = decodeRefugees(contents);
    return [tableOf('refugees', all), tableOf('refugee-arrivals', all)];
  },
  remittances: (contents) => [tableOf('remittances', decodeRemittances(contents))],
};
