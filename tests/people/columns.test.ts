import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { decodeEstimatedTotals } from '../../src/domain/figures';
import type { Measure } from '../../src/domain/measure';
import { columnsOf } from '../../src/people/columns';
import { FlowTable } from '../../src/people/flows';
import { endOf, spreadOf } from '../../src/people/spread';
import { built, realAtlas } from '../static-data';
import { corridor } from '../law/corridors';

const { observations, breaks } = realAtlas();
const totals = decodeEstimatedTotals(built('estimated'));

function columns(measure: Measure, along: string | null, country: string | null = null) {
  const table = new FlowTable(measure, observations[measure] ?? [], measure === 'estimated' ? totals : []);
  const subject = {
    corridor: along ? corridor(along) : null,
    country: country ? countryCode(country) : null,
    reporting: 'destination' as const,
  };
  return columnsOf(table, subject, breaks);
}
const years = (all: readonly { end: string }[]): number[] => all.map(({ end }) => Number(end.slice(0, 4)));

describe('registered moves from Uzbekistan to Russia', () => {
  const { main, mirror, silence, mirrorSilence } = columns('registered', 'UZB-RUS');

  test('stand with each reporter apart: Russia to 2023, Uzbekistan beside it to 2025', () => {
    expect(years(main)).toEqual([2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023]);
    expect(years(mirror).at(-1)).toBe(2025);
    expect(main.some((c) => c.reporter !== 'RUS' || c.standIn)).toBe(false);
    expect(mirror.some((c) => c.reporter !== 'UZB' || !c.standIn)).toBe(false);
  });

  test('break after 2023 by Russia’s silence, not by Uzbekistan’s', () => {
    expect(silence).toMatchObject({ reporter: 'RUS', last: { end: '2023-12-31' } });
    expect(mirrorSilence).toBeNull();
  });
});

test('Russia’s own arrivals break too, and nobody’s figure continues them', () => {
  const { main, mirror, silence } = columns('registered', null, 'RUS');
  expect(years(main).at(-1)).toBe(2023);
  expect([mirror, silence?.reporter]).toEqual([[], 'RUS']);
});

test('Kazakhstan’s column of 2025 is preliminary, beside Uzbekistan’s, which is not', () => {
  const { main, mirror } = columns('registered', 'UZB-KAZ');
  expect(years(main.filter((c) => c.preliminary))).toEqual([2025]);
  expect(mirror.filter((c) => c.preliminary)).toEqual([]);
  expect(years(columns('registered', null, 'KAZ').main.filter((c) => c.preliminary))).toEqual([2025]);
});

test('refugees from Ukraine in Russia are counted anew from 2024 on; in Poland they are not', () => {
  expect(years(columns('refugees', 'UKR-RUS').main.filter((c) => c.countedAnew))).toEqual([2024, 2025]);
  expect(columns('refugees', 'UKR-POL').main.filter((c) => c.countedAnew)).toEqual([]);
});

describe('estimates', () => {
  test('have the range of six methods; from Uzbekistan to Russia in 2015–2020 the one shown is its highest', () => {
    const last = columns('estimated', 'UZB-RUS').main.at(-1)!;
    expect(spreadOf(last)).toEqual({ low: 0, high: 395_453, point: 395_453 });
    expect(endOf(spreadOf(last)!)).toBe('highest');
  });

  test('of a country range over the methods’ totals, within the sums of the corridors’ ranges', () => {
    const inKaz = columns('estimated', null, 'KAZ').main.at(-1)!;
    expect(spreadOf(inKaz)).toEqual({ low: 172_433, high: 978_653, point: 978_653 });
    const parts = observations.estimated.filter((o) => o.destination === 'KAZ' && o.end === '2020-06-30');
    const sum = (i: 0 | 1): number => parts.reduce((n, o) => n + (o.beside?.range?.[i] ?? 0), 0);
    expect(sum(0)).toBeLessThanOrEqual(172_433);
    expect(sum(1)).toBeGreaterThanOrEqual(978_653);
  });

  test('that agree, or lie between, carry no warning', () => {
    expect(endOf({ low: 5, high: 5, point: 5 })).toBeNull();
    expect(endOf({ low: 0, high: 9, point: 4 })).toBeNull();
    expect(endOf({ low: 0, high: 9, point: 0 })).toBe('lowest');
  });
});
