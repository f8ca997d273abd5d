import { describe, expect, test } from 'vitest';
import { Context, decodeContext, populationOf } from '../../src/domain/context';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';

const KAZ = countryCode('KAZ');
const context = new Context(
  new Map([
    [
      'KAZ pop',
      new Map([
        [1992, 16_100_000],
        [1993, 16_200_000],
        [2017, 18_000_000],
        [2022, 19_900_000],
      ]),
    ],
  ]),
);
const population = (start: string, end: string): number | null =>
  populationOf(context, KAZ, { start: day(start), end: day(end) });

describe('a series of a state', () => {
  const read = decodeContext({ series: [['KAZ', 'unem', 1991, [0.9, null, 0.7]]] });

  test('has a figure in some years and none in others, which are not filled in', () => {
    const years = [1990, 1991, 1992, 1993].map((year) => read.valueOf(KAZ, 'unem', year));
    expect(years).toEqual([null, 0.9, null, 0.7]);
    expect(read.seriesOf(KAZ, 'unem')).toEqual([
      { year: 1991, value: 0.9 },
      { year: 1993, value: 0.7 },
    ]);
  });

  test('of which nothing is known is empty', () => {
    expect(read.seriesOf(countryCode('UZB'), 'unem')).toEqual([]);
    expect(read.valueOf(KAZ, 'polstb', 1991)).toBeNull();
  });

  test('that is in no list does not pass the door', () =>
    expect(() => decodeContext({ series: [['KAZ', 'wages', 1991, [1]]] })).toThrow('wages'));
});

describe('the population in the middle of a period', () => {
  test('between mid-years is the mean of the two in the middle', () =>
    expect(population('1990-07-01', '1995-06-30')).toBe(16_150_000));

  test('of calendar years is that of the middle year', () => {
    expect(population('2016-01-01', '2018-12-31')).toBe(18_000_000);
    expect(population('2022-01-01', '2022-12-31')).toBe(19_900_000);
  });

  test('of two calendar years is the mean of both, for the middle lies between them', () =>
    expect(population('1992-01-01', '1993-12-31')).toBe(16_150_000));

  test('is not known where a mid-year is missing, or the period is neither of the two', () => {
    expect(population('2015-07-01', '2020-06-30')).toBeNull();
    expect(population('2023-01-01', '2023-12-31')).toBeNull();
    expect(population('2022-07-01', '2022-07-01')).toBeNull();
  });
});
