import type { Corridor } from '../domain/corridor';
import type { Day } from '../domain/day';
import { type Measure, MEASURE } from '../domain/measure';

interface Shown {
  readonly measure: Measure;
  readonly corridor: Corridor | null;
}

/** What must be said of figures that do not mean what they seem to: words of `problem`. */
export type Warning = 'assumed';

const isBetween = (corridor: Corridor | null, ends: readonly string[]): boolean =>
  corridor !== null && ends.includes(corridor.origin) && ends.includes(corridor.destination);

/** Warnings for a view of the period that ends on `end`: a figure that the model sets to zero by assumption. */
export function warningsOf({ measure, corridor }: Shown, end: Day): readonly Warning[] {
  const { assumedZero } = MEASURE[measure];
  return assumedZero?.end === end && isBetween(corridor, assumedZero.between) ? ['assumed'] : [];
}
