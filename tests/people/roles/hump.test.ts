import { describe, expect, test } from 'vitest';
import { decodeContext } from '../../../src/domain/context';
import { countryCode } from '../../../src/domain/country';
import { bornAcross, pathOfAbroad, pathOfLeaving, percentAbroad } from '../../../src/people/roles/hump';
import { built, realRoles } from '../../static-data';

const KAZ = countryCode('KAZ');
const context = decodeContext(built('context'));
const roles = realRoles();
const settled = roles.tables.settled;

describe('people born in a state who live abroad', () => {
  test('are a part of all born there: those abroad, and the population without those born elsewhere', () => {
    expect(percentAbroad({ abroad: 20, here: 10 }, 90)).toBe(20);
    expect(percentAbroad({ abroad: 0, here: 10 }, 90)).toBeNull();
  });

  test('of Kazakhstan were 3,029,566 in 2020, beside 1,990,268 in it who were born elsewhere', () => {
    const period = settled.periods.find(({ start }) => start === '2020-07-01');
    expect(period && bornAcross(settled, KAZ, period)).toEqual({ abroad: 3_029_566, here: 1_990_268 });
  });
});

describe('the path of Kazakhstan', () => {
  test('by people abroad goes from 1990 to 2020, since the stock of 2024 has no income beside it', () => {
    const path = pathOfAbroad(context, settled, KAZ);
    expect(path.map(({ period }) => period.start.slice(0, 4))).toEqual([
      ...['1990', '1995', '2000', '2005', '2010', '2015', '2020'],
    ]);
    expect(path.map(({ height }) => Number(height.toFixed(1)))).toEqual([
      ...[18.6, 18.4, 19.8, 20.5, 20, 17.2, 14.8],
    ]);
    expect(path.map(({ income }) => Math.round(income / 1000))).toEqual([17, 11, 13, 21, 26, 31, 32]);
  });

  test('by departures is per 1,000 inhabitants and year, by one method', () => {
    const counts = roles.countsOf('estimated');
    const path = pathOfLeaving(context, roles.sequence(counts, KAZ), { country: KAZ, years: counts.years });
    expect(path).toHaveLength(6);
    // 2,057,319 departures in five years, of 17.3 million inhabitants at their middle.
    expect(path[0]?.height).toBeCloseTo(23.8, 1);
  });
});
