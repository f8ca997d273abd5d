import { cell, figure, type Row } from '../table';

const orNull = (text: string): string | null => (text === '' ? null : text);

/** A line of `breaks.csv` in the shape of the domain's breaks; `why` stays in the table. */
export const breakOf = (row: Row): object => ({
  measure: cell(row, 'measure'),
  kind: cell(row, 'kind'),
  origin: orNull(cell(row, 'origin')),
  destination: orNull(cell(row, 'destination')),
  reporter: orNull(cell(row, 'reporter')),
  from: figure(row, 'from'),
  to: figure(row, 'to'),
  source: cell(row, 'source'),
});
