import { describe, expect, test } from 'vitest';
import { type Axis, xOf } from '../../../src/components/axis/axis';
import { eventMarks, xOfEvent } from '../../../src/components/axis/axis-events';
import { countryCode } from '../../../src/domain/country';
import { day } from '../../../src/domain/day';
import { decodeEvents } from '../../../src/domain/event';
import { built } from '../../static-data';

const events = decodeEvents(built('events'));
const axis: Axis = { start: day('1991-01-01'), end: day('2026-11-28'), left: 0, right: 760 };

describe('acts on the row of the time axis', () => {
  test('are all 82 there, in order of time, on four lines at most', () => {
    const marks = eventMarks(axis, events, 4);
    expect(marks).toHaveLength(82);
    expect(Math.max(...marks.map(({ line }) => line))).toBeLessThanOrEqual(3);
    expect(marks.map(({ x }) => x)).toEqual(marks.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  test('known to their year stand in the middle of it', () => {
    const year = events.find(({ id }) => id === 'rus-entry-bans-2013')!;
    expect(xOfEvent(axis, year)).toBeCloseTo(xOf(axis, day('2013-07-02')), 0);
  });

  test('do not lie on each other where there is room', () => {
    const few = events.filter(({ actors }) => actors.length === 2 && actors.includes(countryCode('KAZ')));
    const marks = eventMarks(axis, few, 4);
    for (const [i, a] of marks.entries())
      for (const b of marks.slice(i + 1)) expect(a.line !== b.line || Math.abs(a.x - b.x) >= 12).toBe(true);
  });
});
