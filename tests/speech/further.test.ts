import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { MEASURE, MEASURES, wayOf } from '../../src/domain/measure';
import { FlowTable, ownTotal, seriesOf } from '../../src/people/flows';
import { warningsOf } from '../../src/people/warnings';
import { realAtlas } from '../static-data';
import { corridor } from '../law/corridors';

const { observations } = realAtlas();
const tableOf = (measure: (typeof MEASURES)[number]): FlowTable =>
  new FlowTable(measure, observations[measure] ?? []);

describe('who counts', () => {
  test('a model has no reporter, and nothing of it is hollow, whoever is asked first', () => {
    for (const measure of ['estimated', 'remittances', 'refugees', 'residents'] as const) {
      const table = tableOf(measure);
      const flows = table.flows(table.periods.at(-1)!, 'origin');
      expect(flows.length).toBeGreaterThan(100);
      expect(flows.filter((f) => f.standIn)).toEqual([]);
    }
    expect(observations.estimated.filter((o) => o.reporter !== null)).toEqual([]);
  });

  test('refugees are counted in the country of asylum', () =>
    expect(observations.refugees.filter((o) => o.reporter !== o.destination)).toEqual([]));

  test('asylum applications stand in where no arrivals are reported, and only there', () => {
    const table = tableOf('refugee-arrivals');
    const in2014 = table.flowOf(corridor('UKR-RUS'), table.periodOn(day('2014-06-30'))!, 'destination');
    expect(in2014).toMatchObject({ persons: 271_237, standIn: true });
    const in2022 = table.flowOf(corridor('UKR-RUS'), table.periodOn(day('2022-06-30'))!, 'destination');
    expect(in2022).toMatchObject({ persons: 1_209_915, standIn: false, beside: { asylum: 100_833 } });
  });
});

describe('totals', () => {
  test('of a modelled table are its sums: Tajikistan received US$2,921.7 million in 2021', () => {
    const table = tableOf('remittances');
    const flows = table.flows(table.periods.at(-1)!, 'destination');
    expect(ownTotal(flows, countryCode('TJK'), 'out', 'remittances')).toBeCloseTo(2921.713, 2);
  });

  test('never add applications to arrivals', () => {
    const table = tableOf('refugee-arrivals');
    const flows = table.flows(table.periodOn(day('2014-06-30'))!, 'destination');
    expect(ownTotal(flows, countryCode('ARM'), 'in', 'refugee-arrivals')).toBe(3_850);
    expect(ownTotal(flows, countryCode('RUS'), 'in', 'refugee-arrivals')).toBeGreaterThan(271_237);
  });

  test('through time are of what comes to a country: six estimates of five years each', () => {
    const ask = { corridor: null, country: countryCode('KAZ'), reporting: 'origin' as const };
    const series = seriesOf(tableOf('estimated'), ask);
    expect(series.map(({ start, end }) => `${start} ${end}`)).toEqual(
      [1990, 1995, 2000, 2005, 2010, 2015].map((y) => `${y}-07-01 ${y + 5}-06-30`),
    );
  });
});

describe('the way', () => {
  test('of money is against the people’s, in places and names; no other measure turns', () => {
    expect(MEASURES.filter((m) => wayOf(m, corridor('TJK-RUS')).origin === 'RUS')).toEqual(['remittances']);
    expect(tableOf('remittances').drawn().largestOfAll()[0]).toMatchObject(corridor('RUS-UKR'));
  });

  test('a stock never moves', () =>
    expect(MEASURES.filter((m) => MEASURE[m].kind === 'stock')).toEqual(['residents', 'refugees']));
});

describe('what must be said beside a figure', () => {
  test('Armenia and Azerbaijan, which the model of 2021 sets to zero', () => {
    const money = { measure: 'remittances' } as const;
    expect(warningsOf({ ...money, corridor: corridor('AZE-ARM') }, day('2021-12-31'))).toEqual(['assumed']);
    expect(warningsOf({ ...money, corridor: corridor('AZE-ARM') }, day('2017-12-31'))).toEqual([]);
  });
});
