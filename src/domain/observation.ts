import { type Corridor, reverse } from './corridor';
import type { CountryCode } from './country';
import type { Day } from './day';

/** The layers of figures, one source each. They are never added to one another. */
export const MEASURES = [
  'registered',
  'estimated',
  'residents',
  'refugees',
  'refugee-arrivals',
  'remittances',
] as const;
export type Measure = (typeof MEASURES)[number];

/** A flow is people, or money, that moved in a period; a stock is people present on a date. A stock never moves. */
export const KIND: Record<Measure, 'flow' | 'stock'> = {
  registered: 'flow',
  estimated: 'flow',
  residents: 'stock',
  refugees: 'stock',
  'refugee-arrivals': 'flow',
  remittances: 'flow',
};

/** Who counts: either end of a corridor, each for itself; the destination's end; or nobody, where a model fills the table. */
export const COUNTED_BY: Record<Measure, 'either end' | 'destination' | 'model'> = {
  registered: 'either end',
  estimated: 'model',
  residents: 'destination',
  refugees: 'destination',
  'refugee-arrivals': 'destination',
  remittances: 'model',
};

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
  /** For remittances US$ million, along the people's corridor: sent from its destination to its origin. */
  readonly persons: number;
  readonly beside?: Beside;
  /** True where no arrivals are reported and the year's asylum applications stand in: `persons` are those. */
  readonly applications?: boolean;
  readonly source: string;
}

/** The way a measure's figures go along a corridor: money goes from where migrants live to where they come from. */
export const wayOf = (measure: Measure, { origin, destination }: Corridor): Corridor =>
  measure === 'remittances' ? reverse({ origin, destination }) : { origin, destination };
