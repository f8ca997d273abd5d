import { describe, expect, test } from 'vitest';
import { decodeRoutes } from '../../../src/domain/atlas';
import { countryCode } from '../../../src/domain/country';
import { day } from '../../../src/domain/day';
import type { SeriesBreak } from '../../../src/domain/series-break';
import { CONVENTIONS } from '../../../src/people/roles/conventions';
import { mirrorGap } from '../../../src/people/roles/balance';
import { periodOf } from '../../../src/people/roles/counts';
import { pathWith, placesOf, transitOfState } from '../../../src/people/roles/transit';
import { built, realAtlas, realRoles } from '../../static-data';

const roles = realRoles();
const { breaks } = realAtlas();
const [KAZ, RUS, TJK, USA, DEU] = ['KAZ', 'RUS', 'TJK', 'USA', 'DEU'].map(countryCode);
const estimates = roles.countsOf('estimated');
const means = roles.countsOf('registered');
const from = (counts: typeof estimates, year: number) =>
  counts.periods.find(({ start }) => start.startsWith(String(year)))!;

describe('Kazakhstan', () => {
  test('in 1990–1995 lost by the estimate 2,057,319 people and gained 658,225', () => {
    const then = roles.position(estimates, KAZ!, from(estimates, 1990))!;
    expect(then).toMatchObject({ outward: 2_057_319, inward: 658_225, label: 'sending' });
    expect(then.effectiveness).toBeCloseTo(-0.515, 3);
    expect(then.portfolio.shares.sending).toBeCloseTo(0.943, 3);
  });

  test('is balanced by the estimate of 2015–2020, and by the default method never plural', () => {
    const now = roles.position(estimates, KAZ!, from(estimates, 2015))!;
    expect(now.effectiveness).toBeCloseTo(-0.051, 3);
    expect(now).toMatchObject({ label: 'balanced', contested: false });
    expect(now.methods!.labels.filter((label) => label?.endsWith('sending'))).toHaveLength(4);
    for (const each of roles.sequence(estimates, KAZ!)) expect(each!.portfolio.second).toBeNull();
  });

  test('turned by its own register from sending in 2016–2018 to receiving, and plural, in 2023–2025', () => {
    const then = roles.position(means, KAZ!, from(means, 2016))!;
    expect(then.effectiveness).toBeCloseTo(-0.525, 3);
    expect(then.label).toBe('sending');
    const now = roles.position(means, KAZ!, from(means, 2023))!;
    expect(now.effectiveness).toBeCloseTo(0.408, 3);
    expect(now).toMatchObject({ label: 'receiving', portfolio: { second: 'receiving' } });
    expect(now.portfolio.shares.receiving).toBeCloseTo(0.45, 2);
    expect(now.portfolio.shares.balanced).toBeCloseTo(0.55, 2);
  });

  test('has the changes that the rule finds: one by the estimate, two by its register', () => {
    expect(
      roles.changes(estimates, KAZ!, breaks).map(({ before, after }) => [before.period.start, after.label]),
    ).toEqual([['1995-07-01', 'balanced']]);
    expect(
      roles.changes(means, KAZ!, breaks).map(({ before, after }) => [before.label, after.label]),
    ).toEqual([
      ['sending', 'balanced'],
      ['balanced', 'receiving'],
    ]);
  });

  test('would have a break in the place of its last change had its register counted others from 2024 on', () => {
    const counting = { measure: 'registered', kind: 'changed-counting', from: 2024, to: null } as const;
    const own = { ...counting, origin: null, destination: null, reporter: KAZ!, source: 'x' };
    const kinds = (rows: readonly SeriesBreak[]) => roles.changes(means, KAZ!, rows).map(({ kind }) => kind);
    expect(kinds(breaks)).toEqual(['change', 'change']);
    expect(kinds([own])).toEqual(['change', 'break']);
    expect(kinds([{ ...own, reporter: RUS! }])).toEqual(['change', 'change']);
  });

  test('and Russia are balanced in 2015–2020 by a = −0.197, and the methods are parted three to three', () => {
    const dyad = roles.dyad(estimates, KAZ!, RUS!, from(estimates, 2015));
    expect(dyad.balance).toBeCloseTo(-0.197, 3);
    expect(dyad).toMatchObject({ label: 'balanced', contested: true });
    expect(dyad.methods!.agreement).toMatchObject({ agreeing: 3, counted: 6 });
  });

  test('sent strongly to Germany in 1990–1995 by all six methods; 2015–2020 is contested, as towards the United States', () => {
    const then = roles.dyad(estimates, KAZ!, DEU!, from(estimates, 1990));
    expect(then).toMatchObject({ label: 'strongly-sending', methods: { agreement: { verdict: 'robust' } } });
    for (const other of [DEU!, USA!])
      expect(roles.dyad(estimates, KAZ!, other, from(estimates, 2015)).contested).toBe(true);
  });

  test('has by settled population 896,268 people in Germany and 2,608 from there', () => {
    const stock = roles.countsOf('residents');
    const dyad = roles.dyad(stock, KAZ!, DEU!, from(stock, 2024));
    expect(dyad).toMatchObject({ forward: 896_268, backward: 2_608, label: 'strongly-sending' });
  });
});

test('Russia’s overall position of 2015–2020 is contested: three of six methods are below zero', () => {
  expect(roles.position(estimates, RUS!, from(estimates, 2015))).toMatchObject({ contested: true });
});

test('from Tajikistan to Russia in 2022 Russia registered 186,560 arrivals and Tajikistan 530 departures: flagged', () => {
  const { register } = roles.tables;
  const year = from(register, 2022);
  const [byRussia, byTajikistan] = [
    roles.dyad(register, RUS!, TJK!, year).backward,
    roles.dyad(register, TJK!, RUS!, year).forward,
  ];
  expect([byRussia, byTajikistan]).toEqual([186_560, 530]);
  expect(mirrorGap(byTajikistan, byRussia)).toBeGreaterThan(CONVENTIONS.mirror);
});

test('a mean of three years with a missing year is none: Tajikistan has one mean, of 2020–2022', () => {
  const known = means.periods.filter((period) => roles.position(means, TJK!, period));
  expect(known.map(({ start, end }) => [start, end])).toEqual([['2020-01-01', '2022-12-31']]);
});

describe('transit', () => {
  const routes = decodeRoutes(built('routes'));

  test.each([
    ['KAZ', [3, 10, 1], [1.6, 8.1, 0.3], 0.81],
    ['RUS', [6, 10, 6], [6.0, 8.1, 3.9], 0.45],
    ['UZB', [7, 5, 1], [5.2, 3.5, 0.3], 0.39],
    ['BLR', [0, 5, 0], [0.0, 3.2, 0.0], 1.0],
    ['KGZ', [3, 3, 2], [2.3, 2.3, 2.0], 0.35],
    ['TJK', [4, 2, 2], [2.2, 1.6, 1.6], 0.3],
  ])(
    'of %s has the routes, weights and share of the framework’s check table',
    (code, counts, weights, tau) => {
      const found = transitOfState(countryCode(code), routes, CONVENTIONS);
      const { origin, transit, destination } = found.routes;
      expect([origin, transit, destination].map((list) => list.length)).toEqual(counts);
      const sums = [found.weights.origin, found.weights.transit, found.weights.destination];
      expect(sums.map((w) => Number(w.toFixed(1)))).toEqual(weights);
      expect(Number(found.tau!.toFixed(2))).toBe(tau);
    },
  );

  test('is the first state’s too where the origin is unknown, and the last’s where the route goes on', () => {
    const [route] = routes;
    const onward = { region: 'EU', label: { en: 'EU', ru: 'ЕС', kk: 'ЕО' } };
    const places = placesOf({ ...route!, legs: [KAZ!, RUS!], originUnknown: true, onward, variants: [] });
    expect(places.map(({ country, place }) => [country, place])).toEqual([
      ['KAZ', 'transit'],
      ['RUS', 'transit'],
    ]);
  });

  test('is that of the path: Morocco begins the variant through Azerbaijan of a route whose own origin is unknown', () => {
    const route = routes.find(({ id }) => id === 'third-kaz-rus-eu')!;
    expect(pathWith(route, KAZ!, 'transit')).toBe(route);
    expect(pathWith(route, countryCode('AZE'), 'transit')?.legs[0]).toBe('MAR');
    expect(pathWith(route, countryCode('MAR'), 'transit')).toBeNull();
  });

  test('is never denied: a state that no route touches has no evidence here, and no share', () => {
    const none = transitOfState(countryCode('PRT'), routes, CONVENTIONS);
    expect(none).toMatchObject({ label: 'none', tau: null });
  });

  test('has no share where the reader gives routes of any evidence no weight', () => {
    const weights = { quantified: 0, documented: 0, reported: 0 };
    expect(transitOfState(KAZ!, routes, { ...CONVENTIONS, weights }).tau).toBeNull();
  });
});

test('the period of a day never goes back as the day goes on, and a mean is of the year in its middle', () => {
  const days = [2016, 2019, 2022, 2023, 2024, 2025, 2026].flatMap((year) =>
    ['01-01', '06-30', '12-31'].map((end) => day(`${year}-${end}`)),
  );
  for (const counts of [estimates, means, roles.countsOf('residents'), roles.tables.register]) {
    const ends = days.flatMap((on) => periodOf(counts, on)?.end ?? []);
    expect(ends.length).toBeGreaterThan(15);
    expect(ends).toEqual(ends.toSorted());
  }
  expect(periodOf(means, day('2024-12-31'))?.end).toBe('2025-12-31');
  expect(periodOf(means, day('2025-06-30'))?.end).toBe('2025-12-31');
  expect(periodOf(means, day('2023-12-31'))?.end).toBe('2024-12-31');
});
