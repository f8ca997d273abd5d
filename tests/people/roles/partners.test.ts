import { describe, expect, test } from 'vitest';
import { countryCode } from '../../../src/domain/country';
import { decimalsOf, percentDecimals } from '../../../src/people/roles/balance';
import { CONVENTIONS } from '../../../src/people/roles/conventions';
import { estimateOf, partnersOf } from '../../../src/people/roles/partners';
import { yearsOfTotals } from '../../../src/people/national-totals';
import { turningYears } from '../../../src/people/roles/yearly';
import { realAtlas, realRoles } from '../../static-data';

const roles = realRoles();
const [KAZ, RUS, UZB] = ['KAZ', 'RUS', 'UZB'].map(countryCode) as [
  ReturnType<typeof countryCode>,
  ReturnType<typeof countryCode>,
  ReturnType<typeof countryCode>,
];
const estimates = roles.countsOf('estimated');
const [first, last] = [estimates.periods[0]!, estimates.periods.at(-1)!];

describe('Kazakhstan’s partners by the estimate', () => {
  const partners = partnersOf(roles, estimates, KAZ, [last, first]);

  test('begin with Russia: 783,568 left and 525,610 came in 2015–2020, 1,305,401 and 462,245 in 1990–1995', () => {
    expect(partners[0]).toMatchObject({
      other: RUS,
      now: { forward: 783_568, backward: 525_610, contested: true },
      then: { forward: 1_305_401, backward: 462_245, label: 'sending' },
    });
  });

  test('are listed where anyone moved, largest first', () => {
    const sizes = partners.map(({ now }) => (now.forward ?? 0) + (now.backward ?? 0));
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    expect(sizes.at(-1)).toBeGreaterThan(0);
  });

  test('have figures with the range of the six methods', () => {
    const { persons, beside } = estimateOf(roles, KAZ, RUS, last)!;
    expect(persons).toBe(783_568);
    const [low, high] = beside!.range!;
    expect(low).toBeLessThanOrEqual(persons);
    expect(high).toBeGreaterThanOrEqual(persons);
  });
});

describe('registered totals', () => {
  const { totals } = realAtlas();

  test('of Kazakhstan have their deepest loss in 1994: 477,068 departures, 406,679 more than arrivals', () => {
    const { lowest, last: latest } = turningYears(yearsOfTotals(totals, KAZ), 6);
    expect(lowest).toMatchObject({ year: 1994, left: 477_068, net: -406_679 });
    expect(latest!.year).toBe(2025);
  });

  test('of a year that a state did not publish are no zero: Uzbekistan’s 1997 is left out', () => {
    expect(yearsOfTotals(totals, UZB).map(({ year }) => year)).not.toContain(1997);
  });

  test('with one way missing have no net', () => {
    const only = totals.filter(({ way }) => way === 'in');
    expect(yearsOfTotals(only, KAZ)[0]).toMatchObject({ left: null, net: null });
  });
});

test('a share is printed with more digits where it would round onto the limit of a plural position', () => {
  expect([0.247, 0.2496, 0.25, 0.45].map((share) => percentDecimals(share, CONVENTIONS))).toEqual([
    1, 2, 0, 0,
  ]);
  expect(decimalsOf(0.1951, CONVENTIONS)).toBe(3);
});
