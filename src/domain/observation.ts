import type { Corridor } from './corridor';
import type { CountryCode } from './country';
import type { Day } from './day';

/** The layers of figures that are built; the link's other measures join with their tables. */
export const MEASURES = ['registered', 'residents'] as const;
export type Measure = (typeof MEASURES)[number];

/** A flow is people who moved in a period; a stock is people present on a date. A stock never moves. */
export const KIND: Record<Measure, 'flow' | 'stock'> = { registered: 'flow', residents: 'stock' };

/** One number: one corridor, one period, one source, one measure. `persons` may be 0; a missing figure has no observation. */
export interface Observation extends Corridor {
  readonly measure: Measure;
  /** Who counted. For registered moves either end of the corridor; for residents the destination. */
  readonly reporter: CountryCode;
  /** First and last day of the period; the same day for a stock. */
  readonly start: Day;
  readonly end: Day;
  readonly persons: number;
  readonly source: string;
}
