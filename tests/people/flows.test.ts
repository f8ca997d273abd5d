import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { FlowTable, ownTotal, seriesOf } from '../../src/people/flows';
import { realAtlas } from '../static-data';
import { corridor } from '../law/corridors';

const atlas = realAtlas();
const registered = new FlowTable('registered', atlas.observations.registered ?? []);
const residents = new FlowTable('residents', atlas.observations.residents);
const in2023 = registered.periodOn(day('2023-12-31'))!;

describe('a day', () => {
  test('shows the year of moves that contains it', () => {
    expect(registered.periodOn(day('2020-05-22'))).toEqual({ start: '2020-01-01', end: '2020-12-31' });
    expect(registered.periodOn(day('2015-12-31'))).toBeNull();
    expect(registered.nearestPeriod(day('2005-06-30'))?.end).toBe('2016-12-31');
  });

  test('shows the last count of residents on or before it', () => {
    expect(residents.periodOn(day('2023-12-31'))?.end).toBe('2020-07-01');
    expect(residents.periodOn(day('2024-07-01'))?.end).toBe('2024-07-01');
    expect(residents.periodOn(day('2026-11-21'))?.end).toBe('2024-07-01');
    expect(residents.periodOn(day('1990-06-30'))).toBeNull();
  });
});

describe('registered moves of 2023', () => {
  test('were largest from Tajikistan to Russia: 171,234', () => {
    const [first] = registered.flows(in2023, 'destination');
    expect(first).toMatchObject({
      ...corridor('TJK-RUS'),
      persons: 171_234,
      reporter: 'RUS',
      standIn: false,
    });
  });

  test('from Uzbekistan to Kazakhstan were 6,519 by Kazakhstan and another number by Uzbekistan', () => {
    const along = corridor('UZB-KAZ');
    expect(registered.flowOf(along, in2023, 'destination')?.persons).toBe(6_519);
    expect(registered.reportsOf(along, in2023).map((o) => o.reporter)).toEqual(['KAZ', 'UZB']);
    expect(registered.flowOf(along, in2023, 'origin')?.reporter).toBe('UZB');
  });

  test('to Ukraine stand in by Russia’s count, since Ukraine reported none', () => {
    const flow = registered.flowOf(corridor('RUS-UKR'), in2023, 'destination');
    expect(flow).toMatchObject({ reporter: 'RUS', standIn: true });
  });

  test('of a country are added from its own reports only', () => {
    const total = ownTotal(registered.flows(in2023, 'destination'), countryCode('KAZ'), 'in', 'registered');
    const arrivals = atlas.observations.registered!.filter(
      (o) => o.destination === 'KAZ' && o.reporter === 'KAZ' && o.end === '2023-12-31',
    );
    expect(total).toBe(arrivals.reduce((sum, o) => sum + o.persons, 0));
    expect(
      ownTotal(registered.flows(in2023, 'destination'), countryCode('UKR'), 'in', 'registered'),
    ).toBeNull();
  });
});

test('Russia published no figures by country after 2023', () => {
  expect(registered.lastReport(countryCode('RUS'))?.end).toBe('2023-12-31');
  expect(registered.lastReport(countryCode('TKM'))).toBeNull();
});

test('a period without a report is missing from a series, not zero', () => {
  const ask = { corridor: corridor('KAZ-TJK'), country: null, reporting: 'destination' as const };
  const years = seriesOf(registered, ask).map((p) => [p.end.slice(0, 4), p.standIn]);
  expect(years.find(([year]) => year === '2016')).toEqual(['2016', false]);
  expect(years.find(([year]) => year === '2018')).toEqual(['2018', true]);
});

test('2,089,797 people born elsewhere lived in Kazakhstan on 1 July 2024', () => {
  const period = residents.periodOn(day('2024-07-01'))!;
  expect(ownTotal(residents.flows(period, 'destination'), countryCode('KAZ'), 'in', 'residents')).toBe(
    2_089_797,
  );
});
