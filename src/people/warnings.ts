import type { Corridor } from '../domain/corridor';
import type { Day } from '../domain/day';
import type { Measure } from '../domain/observation';

interface Shown {
  readonly measure: Measure;
  readonly corridor: Corridor | null;
}

/** What must be said of figures that do not mean what they seem to: words of `problem`. */
export type Warning = 'assumed';

const isBetween = (corridor: Corridor | null, ends: readonly string[]): boolean =>
  corridor !== null && ends.includes(corridor.origin) && ends.includes(corridor.destination);

const ASSUMED = ['ARM', 'AZE'];

/** Warnings for a view of the period that ends on `end`: KNOMAD's model of 2021 sets Armenia and Azerbaijan to zero by assumption. */
export const warningsOf = ({ measure, corridor }: Shown, end: Day): readonly Warning[] =>
  measure === 'remittances' && end === '2021-12-31' && isBetween(corridor, ASSUMED) ? ['assumed'] : [];
