/** Where the signs of acts stand on a row of the time axis. */
import { type Day, lo } from '../../domain/day';
import { dayOfEvent, type DiplomacyEvent } from '../../domain/event';
import { type Axis, xOf } from './axis';

/** A sign: px from the row's left edge, and its line, 0 the lowest. */
export interface EventMark {
  readonly event: DiplomacyEvent;
  readonly x: number;
  readonly line: number;
}

/** Px of a sign with what parts it from the next. */
const SIGN = 13;

/** In the middle of what its date can mean, as far as the axis goes. */
export function xOfEvent(axis: Axis, event: DiplomacyEvent): number {
  const within = (on: Day): Day => (on < axis.start ? axis.start : on > axis.end ? axis.end : on);
  return (xOf(axis, within(lo(event.date))) + xOf(axis, within(dayOfEvent(event)))) / 2;
}

/** Places the signs on so many lines at most, the lowest free one each; in a crowd the topmost are drawn over each other. */
export function eventMarks(axis: Axis, events: readonly DiplomacyEvent[], most: number): EventMark[] {
  const last: number[] = [];
  return events
    .map((event) => ({ event, x: xOfEvent(axis, event) }))
    .toSorted((a, b) => a.x - b.x)
    .map(({ event, x }) => {
      const free = Array.from({ length: most }, (_, i) => i).find((i) => (last[i] ?? -SIGN) + SIGN <= x);
      const line = free ?? most - 1;
      last[line] = x;
      return { event, x, line };
    });
}
