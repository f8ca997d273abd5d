import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { largestReporter, totalSeries, waysSeries } from '../../src/people/national-totals';
import { realAtlas } from '../static-data';

const { totals } = realAtlas();
const [RUS, KAZ, GEO] = ['RUS', 'KAZ', 'GEO'].map(countryCode) as [never, never, never];

describe('a state’s own totals of registered moves', () => {
  test('Russia registered 1,191,355 arrivals in 1994, the most of any state and year', () => {
    expect(largestReporter(totals, 'in')).toBe('RUS');
    expect(totalSeries(totals, RUS, 'in')?.largest).toEqual({
      reporter: 'RUS',
      way: 'in',
      year: 1994,
      persons: 1_191_355,
      cis: null,
    });
  });

  test('Russia registered 560,434 arrivals in 2023, of them 490,864 from CIS states, and none after', () => {
    const years = totalSeries(totals, RUS, 'in')?.years ?? [];
    expect(years.at(-1)).toMatchObject({ year: 2023, persons: 560_434, cis: 490_864 });
    expect(years.find(({ cis }) => cis !== null)?.year).toBe(2016);
  });

  test('departures are totals of their own: 450,482 left Russia in 2023', () => {
    expect(totalSeries(totals, RUS, 'out')?.years.at(-1)?.persons).toBe(450_482);
  });

  test('Kazakhstan’s begin with 170,787 arrivals in 1991', () => {
    expect(totalSeries(totals, KAZ, 'in')?.years[0]).toMatchObject({ year: 1991, persons: 170_787 });
  });

  test('both ways of a year stand together: 477,068 left Kazakhstan in 1994, 406,679 more than came', () => {
    const year = waysSeries(totals, KAZ)?.years.find(({ year }) => year === 1994);
    expect(year).toEqual({ year: 1994, arrived: 70_389, left: 477_068, net: -406_679 });
    const arrivals = totals.filter(({ way }) => way === 'in');
    expect(waysSeries(arrivals, KAZ)).toBeNull();
  });

  test('a state without any has no series', () => expect(totalSeries(totals, GEO, 'in')).toBeNull());
});
