import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { Law } from '../../src/law/coverage';
import { laneGroups } from '../../src/law/lane-groups';
import { entriesOf } from '../../src/law/turns';
import { REGION_CORRIDORS } from '../../src/people/corridors';
import { realAtlas } from '../static-data';

const law = new Law(realAtlas());
const own = (origin: string, destination: string) =>
  law
    .of({ origin: countryCode(origin), destination: countryCode(destination) })
    .bonds.filter(({ reach }) => reach !== 'wider');

describe('the lanes of Uzbekistan → Kazakhstan on 31 December 2023', () => {
  const groups = laneGroups(own('UZB', 'KAZ'), day('2023-12-31'));

  test('stand by how far they bind: in force, signed and awaited, not found, ended', () => {
    expect(groups.map(({ group }) => group)).toEqual(['in-force', 'awaited', 'not-found', 'ended']);
  });

  test('bilateral before regional, each by age', () => {
    expect(groups[0]?.bonds.map(({ instrument }) => instrument.id)).toEqual([
      'kaz-uzb-2000-mutual-travel',
      'kaz-uzb-2019-irregular-migration',
      'cis-1992-pensions',
    ]);
  });

  test('the protocol of 2022 waits for a known day, that of 2012 for none', () => {
    expect(groups[1]?.bonds.map(({ instrument }) => instrument.id)).toEqual([
      'kaz-uzb-2022-mutual-travel-protocol',
    ]);
    expect(
      groups[2]?.bonds.every(({ intervals }) => intervals.every(({ state }) => state !== 'in-force')),
    ).toBe(true);
  });
});

test('each agreement among the twelve enters into force once, on the first day it binds any two of them', () => {
  const bonds = REGION_CORRIDORS.flatMap((c) => law.of(c).bonds.filter(({ reach }) => reach !== 'wider'));
  const entries = entriesOf(bonds);
  const ids = entries.map(({ instrument }) => instrument.id);
  expect(new Set(ids).size).toBe(ids.length);
  const of = (id: string) => entries.find(({ instrument }) => instrument.id === id);
  expect(of('kaz-uzb-2019-irregular-migration')).toMatchObject({ on: '2020-05-22', reach: 'bilateral' });
  expect(of('cis-1992-pensions')?.on).toMatch(/^1992/);
  expect(entriesOf(bonds, 'readmission').length).toBeLessThan(entries.length);
});
