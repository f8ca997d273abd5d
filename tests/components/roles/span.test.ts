import { describe, expect, test } from 'vitest';
import { lanesOf, middleOf, shareOf, spanTo, stretchOf } from '../../../src/components/roles/country/span';
import { day, type PartialDay } from '../../../src/domain/day';

const span = spanTo(day('2026-11-28'));

describe('the axis of a country’s page', () => {
  test('runs from 1990 to the end of 2026, and on with the reader’s own years', () => {
    expect(span).toEqual({ start: '1990-01-01', end: '2027-01-01' });
    expect(spanTo(day('2031-05-01')).end).toBe('2032-01-01');
  });

  test('places five years of estimates where they are: a bar as wide as they are long', () => {
    const { left, width } = stretchOf(span, day('1990-07-01'), day('1995-06-30'));
    expect(parseFloat(left)).toBeCloseTo((100 * 0.5) / 37, 1);
    expect(parseFloat(width)).toBeCloseTo((100 * 5) / 37, 1);
  });

  test('places what is known to its year in the middle of it, and what is known to its day on it', () => {
    expect(middleOf(span, '2007' as PartialDay)).toBeCloseTo(17.5 / 37, 3);
    expect(middleOf(span, '2011-07-22' as PartialDay)).toBe(shareOf(span, day('2011-07-22')));
  });
});

test('marks that are too near stand above each other', () => {
  expect(lanesOf([0, 5, 12, 16, 40], 10)).toEqual([0, 1, 0, 1, 0]);
  expect(lanesOf([], 10)).toEqual([]);
});
