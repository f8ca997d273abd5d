import type { Day } from '../../domain/day';
import type { Period } from '../../people/flows';
import type { Counts } from '../../people/roles/counts';
import { AXIS_START } from '../../state/settle';

/** The year by which a column is headed: the first of five, the middle of a mean of three, that of a stock. */
export const headYear = ({ method }: Counts, { start }: Period): number =>
  Number(start.slice(0, 4)) + (method === 'three-year-mean' ? 1 : 0);

/** The day on which a view shows the period: its last one; of a mean the last of its middle year. */
export function dayOf(counts: Counts, period: Period, today: Day): Day {
  const end = counts.method === 'three-year-mean' ? (`${headYear(counts, period)}-12-31` as Day) : period.end;
  if (end < AXIS_START) return AXIS_START;
  return end > today ? today : end;
}
