/** The time axis of a country's page: 1990, when the first estimate begins, to the end of the reader's year. */
import { type Day, dayNumber, yearOf } from '../../../domain/day';
import type { PartialDay } from '../../../domain/day';
import { hi, lo } from '../../../domain/day';
import { firstOf } from '../../axis/axis';

const FIRST = 1990;

export interface Span {
  readonly start: Day;
  readonly end: Day;
}

export const spanTo = (today: Day): Span => ({
  start: firstOf(FIRST),
  end: firstOf(yearOf(today) + 1),
});

/** Years of the axis. */
export const lengthOf = ({ start, end }: Span): number => yearOf(end) - yearOf(start);

/** Where a day stands on the axis, 0 at its start to 1 at its end. */
export function shareOf({ start, end }: Span, on: Day): number {
  const [a, b] = [dayNumber(start), dayNumber(end)];
  return (dayNumber(on) - a) / (b - a);
}

/** A stretch of the axis as CSS has it: the left edge and the breadth, in percent. */
export interface Stretch {
  readonly left: string;
  readonly width: string;
}

export const stretchOf = (span: Span, from: Day, to: Day): Stretch => ({
  left: `${(100 * shareOf(span, from)).toFixed(3)}%`,
  width: `${(100 * (shareOf(span, to) - shareOf(span, from))).toFixed(3)}%`,
});

/** The middle of a date as it is known: of a year its first of July, nearly. */
export function middleOf(span: Span, date: PartialDay): number {
  return (shareOf(span, lo(date)) + shareOf(span, hi(date))) / 2;
}

/**
 * Returns for each of the places, px in order, the lowest lane in which it stands `apart` px from the one before it: marks
 * of neighbouring days stand above each other and hide none.
 */
export function lanesOf(places: readonly number[], apart: number): readonly number[] {
  const ends: number[] = [];
  return places.map((x) => {
    const free = ends.findIndex((end) => x - end >= apart);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = x;
    return lane;
  });
}
