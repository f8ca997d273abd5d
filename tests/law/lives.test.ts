import { describe, expect, test } from 'vitest';
import { formatCorridor } from '../../src/domain/corridor';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { type Bond, Law } from '../../src/law/coverage';
import { intervalOn } from '../../src/law/standing';
import { realAtlas } from '../static-data';

const law = new Law(realAtlas());
const instrument = (id: string) => law.instrument(id)!;
const stateOf = (bond: Bond | undefined, on: string) => bond && intervalOn(bond.intervals, day(on)).state;
const lifeOf = (id: string, country: string) =>
  law.livesOf(countryCode(country)).bonds.find((b) => b.instrument.id === id);
const silenceOf = (id: string, country: string) =>
  law.livesOf(countryCode(country)).mentions.find((m) => m.instrument.id === id)?.silence;

describe('the life of an instrument as a whole', () => {
  test('is that of its pair for a bilateral', () => {
    const life = law.generalLife(instrument('kaz-uzb-2019-irregular-migration'));
    expect(stateOf(life, '2020-05-21')).toBe('signed');
    expect(stateOf(life, '2020-05-22')).toBe('in-force');
  });

  test('goes by the general dates of a multilateral: the EAEU treaty from 1 January 2015', () => {
    const life = law.generalLife(instrument('eaeu-2014-treaty'));
    expect(life?.signed).toBe('2014-05-29');
    expect(stateOf(life, '2014-12-31')).toBe('signed');
    expect(stateOf(life, '2015-01-01')).toBe('in-force');
  });

  test('outlives the withdrawal of one party', () => {
    expect(stateOf(law.generalLife(instrument('cis-1992-pensions')), '2024-01-01')).toBe('in-force');
    expect(stateOf(lifeOf('cis-1992-pensions', 'RUS'), '2024-01-01')).toBe('ended');
    expect(stateOf(lifeOf('cis-1992-pensions', 'KGZ'), '2024-01-01')).toBe('in-force');
  });

  test('does not exist for a text that does not bind', () => {
    expect(law.generalLife(instrument('un-2018-gcm'))).toBeUndefined();
    expect(silenceOf('un-2018-gcm', 'KAZ')).toBe('non-binding');
    expect(
      law.generalLives().some((b) => b.instrument.kind === 'multilateral' && !b.instrument.binding),
    ).toBe(false);
  });
});

describe('the life of an instrument for one country', () => {
  test('begins with its own accession: Kyrgyzstan in the EAEU from 12 August 2015', () => {
    expect(lifeOf('eaeu-2014-treaty', 'KGZ')?.signed).toBe('2014-12-23');
    expect(stateOf(lifeOf('eaeu-2014-treaty', 'KGZ'), '2015-08-11')).toBe('signed');
    expect(stateOf(lifeOf('eaeu-2014-treaty', 'KGZ'), '2015-08-12')).toBe('in-force');
  });

  test('is silent where the row has no date', () => {
    expect(silenceOf('cis-1994-labour-migration', 'KAZ')).toBe('dates-not-found');
  });

  test('is not suspended by a suspension towards two parties', () => {
    expect(stateOf(lifeOf('cis-1994-labour-migration', 'UKR'), '2024-01-01')).toBe('in-force');
  });

  test('follows the membership of the European Union', () => {
    expect(stateOf(lifeOf('eu-mda-2007-readmission', 'HRV'), '2013-06-30')).toBe('before');
    expect(stateOf(lifeOf('eu-mda-2007-readmission', 'HRV'), '2013-07-01')).toBe('in-force');
    expect(silenceOf('eu-mda-2007-readmission', 'DNK')).toBe('participation-not-checked');
    expect(lifeOf('eu-mda-2007-readmission', 'TUR')).toBeUndefined();
  });
});

describe('the corridors under an instrument', () => {
  const under = (id: string): string[] => law.corridorsUnder(instrument(id)).map(formatCorridor);

  test('run both ways, or the one way that it governs', () => {
    expect(under('kaz-uzb-2019-irregular-migration')).toEqual(['KAZ-UZB', 'UZB-KAZ']);
    const oneWay = realAtlas().instruments.find((i) => i.kind === 'bilateral' && i.direction)!;
    expect(under(oneWay.id)).toHaveLength(1);
  });

  test('of a treaty of the Union reach its members, not those whose participation was not checked', () => {
    expect(under('eu-mda-2007-readmission')).toContain('HRV-MDA');
    expect(under('eu-mda-2007-readmission')).not.toContain('DNK-MDA');
  });

  test('are exactly those to which the instrument gives a state', () => {
    for (const i of realAtlas().instruments)
      for (const along of law.corridorsUnder(i))
        expect(law.of(along).bonds.some((b) => b.instrument.id === i.id)).toBe(true);
    expect(under('eaeu-2014-treaty')).toHaveLength(20);
    expect(under('un-2018-gcm')).toEqual([]);
  });
});
