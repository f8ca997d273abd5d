import { expect, test } from 'vitest';
import { isRegional } from '../../src/domain/instrument';
import { lagsOf, longestLags } from '../../src/law/lags';
import { realAtlas } from '../static-data';

const { instruments } = realAtlas();
const lags = (id: string) => lagsOf(instruments.find((i) => i.id === id)!);

test('Kazakhstan and Uzbekistan took 403 days to bring their agreement of 2019 into force, and Tajikistan 345', () => {
  expect(lags('kaz-uzb-2019-irregular-migration')).toMatchObject([{ party: null, least: 403, most: 403 }]);
  expect(lags('kaz-tjk-2018-migration-cooperation')).toMatchObject([{ party: null, least: 345, most: 345 }]);
});

test('an entry known only to its month gives a lag of so many days at least and at most', () => {
  // Signed on 14 February 2024, in force in December 2025.
  expect(lags('kaz-qat-2024-labour')).toMatchObject([{ least: 656, most: 686 }]);
});

test('no lag is told where the entry was not found', () => {
  expect(lags('kaz-kgz-2019-migration-cooperation')).toEqual([]);
});

test('each party of a multilateral has its own: Kyrgyzstan took 232 days into the EAEU, Armenia 84', () => {
  const byParty = new Map(lags('eaeu-2014-treaty').map((l) => [l.party as string, l.least]));
  expect(Object.fromEntries(byParty)).toEqual({ BLR: 217, KAZ: 217, RUS: 217, ARM: 84, KGZ: 232 });
  // Georgia acceded to the Bishkek agreement without a signature of its own.
  expect(lags('cis-1992-visa-free-bishkek').some((l) => l.party === 'GEO')).toBe(false);
});

test('a text that does not bind has none', () => {
  expect(lags('un-2018-gcm')).toEqual([]);
  expect(lags('prague-process')).toEqual([]);
});

test('the longest of the region is readmission between Kazakhstan and Germany: 2,365 days', () => {
  const ours = instruments.filter((i) => i.kind === 'bilateral' || isRegional(i.framework));
  const [first, second] = longestLags(ours);
  expect(first).toMatchObject({ instrument: { id: 'kaz-deu-2009-readmission' }, least: 2365 });
  expect(second).toMatchObject({ instrument: { id: 'kaz-nor-2010-readmission' }, least: 2072 });
});

test('nothing enters into force before it is signed', () => {
  for (const { least, most } of longestLags(instruments)) {
    expect(least).toBeGreaterThanOrEqual(0);
    expect(most).toBeGreaterThanOrEqual(least);
  }
});
