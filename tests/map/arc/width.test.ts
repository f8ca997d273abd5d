import { describe, expect, test } from 'vitest';
import { headOf } from '../../../src/map/arc/arc';
import { examplesOf, ON_PAGE, wholeFigure, widthOf, widthsIn } from '../../../src/map/arc/width';

describe('the scale of widths', () => {
  test('is in proportion to persons: twice the people, twice the width', () => {
    expect(widthOf(200_000, 200_000)).toBe(26);
    expect(widthOf(100_000, 200_000)).toBe(13);
    expect(widthOf(171_234, 200_000)).toBeCloseTo(22.26, 2);
  });

  test('never gets thinner than one can see', () => {
    for (const persons of [1, 0, null]) expect(widthOf(persons, 200_000)).toBe(ON_PAGE.least);
  });

  test.each([
    [186_560, 200_000],
    [54_162, 100_000],
    [14_051, 20_000],
    [200_000, 200_000],
    [200_001, 500_000],
    [1, 1],
    [0, 1],
  ])('of %d persons at most ends at %d: the next of 1, 2, 5 times a power of ten', (largest, whole) => {
    expect(wholeFigure(largest)).toBe(whole);
  });

  test.each([
    [200_000, [10_000, 50_000]],
    [100_000, [2_000, 20_000]],
    [20_000, [1_000, 5_000]],
    [1_000_000, [20_000, 200_000]],
    [10, [2]],
    [1, []],
  ] as const)('that ends at %d is shown by two round figures', (whole, examples) => {
    expect(examplesOf(whole)).toEqual(examples);
  });

  test('is as wide as the picture has room: 26 px on the page, 24 in an article, 17 on a phone, 34 in a lecture', () => {
    const full = (breadth: number): number => widthsIn(breadth, { hall: null, pair: false }).full;
    expect([1088, 660, 390, 320].map(full)).toEqual([26, 24, 17, 17]);
    expect(widthsIn(1360, { hall: 1.24, pair: false }).full).toBeCloseTo(34, 0);
  });

  test('keeps the smaller direction of one corridor in sight', () => {
    expect(widthsIn(1088, { hall: null, pair: true }).least).toBe(2.4);
    expect(widthsIn(1360, { hall: 1.24, pair: true }).least).toBe(3);
  });
});

describe('an arrowhead', () => {
  test('is half the shaft and up to 6.5 px a side, at least 8 px long, and 5 px on a hairline', () => {
    expect(headOf(1)).toEqual({ length: 5, half: 2.2 });
    expect(headOf(1.6).length).toBe(8);
    expect(headOf(26).length).toBeCloseTo(24.28);
    expect(headOf(26).half).toBe(19.5);
  });

  test('grows with its arc', () => {
    const halves = [0, 1, 1.3, 1.6, 4, 10, 26].map((width) => headOf(width).half);
    expect(halves).toEqual(halves.toSorted((a, b) => a - b));
  });
});
