import { describe, expect, test } from 'vitest';
import { decodeContext } from '../../../src/domain/context';
import { countryCode } from '../../../src/domain/country';
import { day } from '../../../src/domain/day';
import { tableOf } from '../../../src/people/figure-files';
import {
  moneyShareOn,
  readingOf,
  relationOn,
  remittancesOfGdp,
  sharesOn,
  turned,
} from '../../../src/people/roles/relation';
import { CONVENTIONS } from '../../../src/people/roles/conventions';
import { corridor } from '../../law/corridors';
import { built, realAtlas, realRoles } from '../../static-data';

const roles = realRoles();
const END_OF_2022 = day('2022-12-31');
const [TJK, RUS, DEU] = ['TJK', 'RUS', 'DEU'].map(countryCode) as [
  ReturnType<typeof countryCode>,
  ReturnType<typeof countryCode>,
  ReturnType<typeof countryCode>,
];
const relation = relationOn(roles, corridor('TJK-RUS'), END_OF_2022);

describe('Tajikistan and Russia on 31 December 2022', () => {
  test('are counted four times, and all four read Tajikistan sending', () => {
    const told = relation.counts.map(({ source, reporter, dyad, isEarlier }) => [
      ...[source, reporter, dyad?.forward, dyad?.backward, dyad?.balance?.toFixed(2), dyad?.label],
      isEarlier,
    ]);
    expect(told).toEqual([
      ['estimated', null, 136_208, 77_692, '-0.27', 'sending', true],
      ['registered', RUS, 186_560, 99_296, '-0.31', 'sending', false],
      ['registered', TJK, 530, 124, '-0.62', 'strongly-sending', false],
      ['residents', null, 426_230, 234_998, '-0.29', 'sending', true],
    ]);
    expect(readingOf(relation)).toMatchObject({ shared: 'sending', contested: [] });
    expect(relation.counts[0]?.dyad?.methods?.agreement).toMatchObject({ agreeing: 4, counted: 6 });
  });

  test('report one flow so differently that it is flagged: 186,560 and 530', () => {
    expect(relation.mirrors.forward).toMatchObject({
      ...{ byOrigin: 530, byDestination: 186_560, isFlagged: true },
    });
    expect(relation.mirrors.forward?.gap).toBeCloseTo(1.99, 2);
  });

  test('81 % of Tajikistan’s outflow is 3.2 % of Russia’s inflow', () => {
    const shares = sharesOn(roles, corridor('TJK-RUS'), END_OF_2022);
    expect(shares?.period.end).toBe('2020-06-30');
    expect(shares?.flows[0]?.ofOutflow).toBeCloseTo(0.81, 2);
    expect(shares?.flows[0]?.ofInflow).toBeCloseTo(0.032, 3);
    expect(shares?.flows[1]?.ofInflow).toBeCloseTo(0.71, 2);
    expect(shares?.flows[1]?.ofOutflow).toBeCloseTo(0.032, 3);
  });

  test('a half of Tajikistan’s GDP came as remittances, 79 % of them from Russia by the model of 2021', () => {
    const context = decodeContext(built('context'));
    expect(
      remittancesOfGdp(context, TJK, 'remin', { year: 2022, conventions: CONVENTIONS })?.share,
    ).toBeCloseTo(0.5, 1);
    expect(
      remittancesOfGdp(context, RUS, 'remout', { year: 2022, conventions: CONVENTIONS })?.share,
    ).toBeLessThan(0.01);
    const money = tableOf('remittances', realAtlas().observations.remittances);
    expect(moneyShareOn(money, TJK, RUS, { on: END_OF_2022, conventions: CONVENTIONS })?.share).toBeCloseTo(
      0.79,
      2,
    );
    expect(moneyShareOn(money, DEU, RUS, { on: END_OF_2022, conventions: CONVENTIONS })).toBeNull();
  });

  test('are the same relation seen from the other end, with the sign turned', () => {
    const back = relationOn(roles, corridor('RUS-TJK'), END_OF_2022);
    expect(readingOf(back).shared).toBe('receiving');
    expect(back.counts.map(({ reporter }) => reporter)).toEqual([null, TJK, RUS, null]);
    expect(back.mirrors.backward).toEqual(relation.mirrors.forward);
    const [dyad] = relation.counts.map((count) => count.dyad);
    expect(dyad && turned(turned(dyad))).toEqual(dyad);
  });
});

test('the model’s last year, 2021, says nothing of 2025, unless the reader’s own rule lets it', () => {
  const money = tableOf('remittances', realAtlas().observations.remittances);
  const shareOn = (on: string, freshYears = CONVENTIONS.freshYears) =>
    moneyShareOn(money, TJK, RUS, { on: day(on), conventions: { ...CONVENTIONS, freshYears } });
  expect(shareOn('2024-12-31')?.share).toBeCloseTo(0.79, 2);
  expect(shareOn('2025-01-01')).toMatchObject({ period: { end: '2021-12-31' }, share: null });
  expect(shareOn('2026-11-28', 5)?.share).toBeCloseTo(0.79, 2);
});

describe('two registers of one flow', () => {
  const mirrorsOf = (pair: string, on: string) => {
    const { forward, backward } = relationOn(roles, corridor(pair), day(on)).mirrors;
    return [forward, backward].map((mirror) => mirror?.period.end.slice(0, 4));
  };

  test('are compared for the last year that both have: 2023 of Kazakhstan and Russia, though Kazakhstan has 2025', () => {
    expect(mirrorsOf('KAZ-RUS', '2026-11-28')).toEqual(['2023', '2023']);
    expect(mirrorsOf('KAZ-RUS', '2022-12-31')).toEqual(['2022', '2022']);
    expect(mirrorsOf('TJK-RUS', '2026-11-28')).toEqual(['2022', '2022']);
  });

  test('are compared for no year after the day, and for none where one never reports', () => {
    expect(mirrorsOf('KAZ-RUS', '2022-01-01')).toEqual(['2022', '2022']);
    expect(mirrorsOf('KAZ-DEU', '2026-11-28')).toEqual([undefined, undefined]);
  });
});

test('a state outside the region has no share of its own outflow here: its other departures are in no table', () => {
  const shares = sharesOn(roles, corridor('KAZ-DEU'), END_OF_2022);
  expect(shares?.flows.map(({ origin, ofOutflow }) => [origin, ofOutflow !== null])).toEqual([
    ['KAZ', true],
    ['DEU', false],
  ]);
});

test('Kazakhstan and Germany are contested by the estimates and sending by settled population', () => {
  const reading = readingOf(relationOn(roles, corridor('KAZ-DEU'), END_OF_2022));
  expect(reading.contested).toHaveLength(1);
  expect(reading.read.map(({ source }) => source)).toEqual(['residents']);
});

test('two states that no table knows together have four counts without a figure', () => {
  const none = relationOn(roles, corridor('DEU-FRA'), END_OF_2022);
  expect(none.counts.every(({ dyad }) => dyad === null)).toBe(true);
  expect(readingOf(none)).toEqual({ read: [], shared: null, contested: [], isEarlier: false });
});
