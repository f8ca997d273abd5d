import type { Corridor } from './corridor';
import type { CountryCode } from './country';
import type { Day } from './day';
import type { Measure } from './measure';

/** Figures of the same corridor, period and source that stand beside the main one; none is ever added to another. */
export interface Beside {
  /** Persons by the method that gives least and by the one that gives most, of the six that are compared. */
  readonly range?: readonly [low: number, high: number];
  /** Asylum-seekers present, or the new asylum applications of the year; absent where there is no figure. */
  readonly asylum?: number;
  /** What arrivals are made of: recognised on a group basis or given temporary protection, and in a refugee-like situation. */
  readonly made?: readonly [recognised: number, refugeeLike: number];
}

/** One number: one corridor, one period, one source, one measure. It may be 0; a missing figure has no observation. */
export interface Observation extends Corridor {
  readonly measure: Measure;
  /** Who counted: an end of the corridor; null for a model. */
  readonly reporter: CountryCode | null;
  /** First and last day of the period; the same day for a stock. */
  readonly start: Day;
  readonly end: Day;
  /** In the measure's unit. Money too stands along the people's corridor: it was sent from its destination to its origin. */
  readonly persons: number;
  readonly beside?: Beside;
  /** True where no arrivals are reported and the year's asylum applications stand in: `persons` are those. */
  readonly applications?: boolean;
  readonly source: string;
}
