import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { type Gap, gapsOf, gapsOfParty } from '../../src/evidence/gaps';
import { realAtlas, realRecords } from '../static-data';

const atlas = realAtlas();
const gaps = gapsOf([...realRecords().dossiers.values()], atlas.membership);
const of = (id: string): string[] =>
  gaps.filter((g) => g.instrument.id === id).map((g) => `${g.kind} ${g.parties.join(' ')}`.trim());
const find = (id: string, kind: Gap['kind']) => gaps.find((g) => g.instrument.id === id && g.kind === kind);

describe('what is not established of a bilateral', () => {
  test('is the entry into force of the agreement of Kazakhstan and Kyrgyzstan of 2019', () => {
    expect(of('kaz-kgz-2019-migration-cooperation')).toEqual(['entry-not-found KAZ KGZ']);
  });

  test('is nothing for that of Kazakhstan and Uzbekistan of the same year', () => {
    expect(of('kaz-uzb-2019-irregular-migration')).toEqual([]);
  });

  test('is the month of an entry that rests on recollection: a protocol in force in April 2024', () => {
    expect(find('kaz-uzb-2022-mutual-travel-protocol', 'not-verified')?.fact).toMatchObject({
      kind: 'entry',
      date: '2024-04',
      verification: 'unverified',
    });
  });

  test('is every date of a readmission agreement that is only mentioned', () => {
    expect(of('arm-blr-readmission')).toEqual(['dates-not-found ARM BLR']);
  });

  test('is the day of an end or a suspension that sources name without one', () => {
    expect(of('rus-ukr-2006-readmission')).toContain('end-not-found RUS UKR');
    expect(of('ukr-blr-2003-resettlement')).toContain('suspension-not-found UKR BLR');
  });

  test('is a later end between Ukraine and Russia, unless an end is known', () => {
    expect(of('rus-ukr-1993-labour')).toContain('later-end-not-checked UKR RUS');
    expect(of('rus-ukr-1997-visa-free')).not.toContain('later-end-not-checked UKR RUS');
  });

  test('is whether Denmark, Ireland and the United Kingdom take part in the Union’s readmission', () => {
    expect(of('eu-mda-2007-readmission')).toContain('participation-not-checked DNK GBR IRL');
    // The United Kingdom had left when the agreement with Belarus entered into force.
    expect(of('eu-blr-2020-readmission')).toContain('participation-not-checked DNK IRL');
  });
});

describe('what is not established of a multilateral', () => {
  test('is one gap for all parties that lack the same: ten of the labour agreement of 1994', () => {
    expect(find('cis-1994-labour-migration', 'dates-not-found')?.parties).toHaveLength(10);
  });

  test('is not the absence of a state that a source says is no party', () => {
    expect(find('coe-1977-migrant-workers', 'dates-not-found')?.parties).toEqual(['DEU']);
    expect(find('un-1990-icrmw', 'dates-not-found')).toBeUndefined();
    expect(find('un-1990-icrmw', 'participation-not-checked')).toBeUndefined();
  });

  test('is whether a state joined after the depositary’s table was copied', () => {
    expect(find('un-1951-refugee-convention', 'participation-not-checked')?.parties).toContain('UZB');
  });

  test('is the day on which Moldova’s departure from the Bishkek agreement takes effect', () => {
    expect(of('cis-1992-visa-free-bishkek')).toContain('end-not-found MDA');
  });

  test('is the day of 2015 on which Kyrgyzstan joined the EAEU: a source gives another', () => {
    expect(find('eaeu-2014-treaty', 'conflict')).toMatchObject({ parties: ['KGZ'], fact: { kind: 'entry' } });
  });

  test('is no entry into force where the text does not bind', () => {
    for (const { kind, instrument } of gaps)
      if (instrument.kind === 'multilateral' && !instrument.binding)
        expect(['signature-not-found', 'not-verified', 'conflict']).toContain(kind);
    expect(of('cis-2007-declaration')).toEqual(['not-verified']);
  });
});

test('a party’s gaps are those that concern it', () => {
  const uzbek = gapsOfParty(gaps, countryCode('UZB'));
  expect(uzbek.length).toBeGreaterThan(20);
  for (const { parties } of uzbek) expect(parties).toContain('UZB');
  expect(gapsOfParty(gaps, 'EU').every((g) => g.instrument.kind === 'bilateral')).toBe(true);
});

test('no gap is told twice', () => {
  const keys = gaps.map((g) => JSON.stringify([g.kind, g.instrument.id, g.parties, g.fact]));
  expect(new Set(keys).size).toBe(keys.length);
});
