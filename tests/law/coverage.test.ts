import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day';
import { Law } from '../../src/law/coverage';
import { intervalOn, type State } from '../../src/law/standing';
import { realAtlas } from '../static-data';
import { corridor } from './corridors';

const law = new Law(realAtlas());

const stateOf = (instrument: string, along: string, on: string): State | undefined => {
  const bond = law.of(corridor(along)).bonds.find((b) => b.instrument.id === instrument);
  return bond && intervalOn(bond.intervals, day(on)).state;
};
const classOf = (along: string, on: string): string => law.coverage(corridor(along), day(on)).class;

describe('a multilateral agreement binds two states from the later entry to the earlier end', () => {
  test('the EAEU treaty between Kyrgyzstan and Russia, from 12 August 2015', () => {
    expect(stateOf('eaeu-2014-treaty', 'KGZ-RUS', '2015-08-11')).toBe('signed');
    expect(stateOf('eaeu-2014-treaty', 'KGZ-RUS', '2015-08-12')).toBe('in-force');
    expect(stateOf('eaeu-2014-treaty', 'KAZ-RUS', '2015-01-01')).toBe('in-force');
  });

  test('Russia left the pension agreement on 1 January 2023', () => {
    expect(stateOf('cis-1992-pensions', 'KGZ-RUS', '2022-12-31')).toBe('in-force');
    expect(stateOf('cis-1992-pensions', 'KGZ-RUS', '2023-01-01')).toBe('ended');
    expect(stateOf('cis-1992-pensions', 'KGZ-KAZ', '2023-01-01')).toBe('in-force');
  });

  test('Russia left the Bishkek agreement on an unknown day of 2000', () => {
    const states = ['1999-12-31', '2000-06-01', '2000-12-31'];
    expect(states.map((on) => stateOf('cis-1992-visa-free-bishkek', 'RUS-TJK', on))).toEqual([
      'in-force',
      'uncertain',
      'ended',
    ]);
  });

  test('the CES agreement ended for all when the EAEU treaty entered into force', () => {
    expect(stateOf('ces-2010-migrant-workers-status', 'KAZ-RUS', '2014-12-31')).toBe('in-force');
    expect(stateOf('ces-2010-migrant-workers-status', 'KAZ-RUS', '2015-01-01')).toBe('ended');
  });

  test('a deposit is not an entry into force: the CIS agreement of 1998 is never in force by guess', () => {
    expect(stateOf('cis-1998-irregular-migration', 'KAZ-RUS', '2020-01-01')).toBe('not-established');
    expect(stateOf('cis-1998-irregular-migration', 'KAZ-RUS', '1998-03-05')).toBe('before');
  });

  test('has begun when both have acted, by signature or, where none is known, by ratification', () => {
    expect(stateOf('cis-1998-irregular-migration', 'UZB-KAZ', '2001-02-20')).toBe('before');
  });

  test('a party without a single date gives no state and is named as such', () => {
    const { bonds, mentions } = law.of(corridor('KAZ-KGZ'));
    expect(bonds.some((b) => b.instrument.id === 'cis-1994-labour-migration')).toBe(false);
    const mention = mentions.find((m) => m.instrument.id === 'cis-1994-labour-migration');
    expect(mention?.silence).toBe('dates-not-found');
  });

  test('a compact of the United Nations is listed as not binding', () => {
    const mention = law.of(corridor('KAZ-UZB')).mentions.find((m) => m.instrument.id === 'un-2018-gcm');
    expect(mention?.silence).toBe('non-binding');
  });

  test('a partnership of the Union is listed for its members, for nobody recorded which take part', () => {
    const { bonds, mentions } = law.of(corridor('MDA-POL'));
    expect(bonds.some((b) => b.instrument.id === 'eu-mda-2008-mobility-partnership')).toBe(false);
    const mention = mentions.find((m) => m.instrument.id === 'eu-mda-2008-mobility-partnership');
    expect(mention?.silence).toBe('members-not-recorded');
  });

  test('one treaty that stands in both tables is counted once, as a bilateral', () => {
    const ids = law.of(corridor('BLR-RUS')).bonds.map((b) => b.instrument.id);
    expect(ids).toContain('rus-blr-2006-movement-residence');
    expect(ids).not.toContain('us-2006-free-movement');
  });
});

describe('an agreement of the European Union binds its members by their dated membership', () => {
  test('Croatia by the one with Moldova, only from 1 July 2013', () => {
    expect(stateOf('eu-mda-2007-readmission', 'MDA-HRV', '2013-06-30')).toBe('before');
    expect(stateOf('eu-mda-2007-readmission', 'MDA-HRV', '2013-07-01')).toBe('in-force');
  });

  test('Denmark, Ireland and the United Kingdom get no state', () => {
    for (const code of ['DNK', 'IRL', 'GBR']) {
      const { mentions } = law.of(corridor(`MDA-${code}`));
      const mention = mentions.find((m) => m.instrument.id === 'eu-mda-2007-readmission');
      expect(mention?.silence).toBe('participation-not-checked');
    }
  });

  test('and nobody else', () => {
    expect(stateOf('eu-mda-2007-readmission', 'MDA-TUR', '2020-01-01')).toBeUndefined();
    expect(stateOf('eu-mda-2007-readmission', 'POL-DEU', '2020-01-01')).toBeUndefined();
  });
});

describe('the coverage class of a corridor', () => {
  test('is bilateral once a bilateral is in force, both ways where it governs both', () => {
    expect(classOf('UZB-KAZ', '2003-06-25')).toBe('regional');
    expect(classOf('UZB-KAZ', '2003-06-26')).toBe('bilateral');
    expect(classOf('KAZ-UZB', '2003-06-26')).toBe('bilateral');
  });

  test('is bilateral-operating where a source describes a bilateral operating without its start', () => {
    expect(classOf('TJK-RUS', '2023-12-31')).toBe('bilateral-operating');
  });

  test('follows the direction an agreement governs', () => {
    expect(classOf('UZB-JPN', '2020-01-01')).toBe('arrangement');
    expect(classOf('JPN-UZB', '2020-01-01')).toBe('none');
  });

  test('ignores world-wide conventions: they are wider and colour nothing', () => {
    expect(law.of(corridor('KAZ-TUR')).bonds.some((b) => b.reach === 'wider')).toBe(true);
    expect(classOf('KAZ-TUR', '2020-01-01')).toBe('none');
  });

  test('is an arrangement where a memorandum was signed: Uzbekistan to South Korea from 29 March 2006', () => {
    const topic = 'organised-recruitment';
    const classes = ['2006-03-28', '2006-03-29'].map(
      (on) => law.coverage(corridor('UZB-KOR'), day(on), topic).class,
    );
    expect(classes).toEqual(['none', 'arrangement']);
    expect(stateOf('uzb-kor-2006-eps', 'UZB-KOR', '2006-03-29')).toBe('arrangement');
  });

  test('is narrowed by the topic', () => {
    const along = corridor('UZB-KAZ');
    expect(law.coverage(along, day('2021-01-01'), 'irregular-migration').class).toBe('bilateral');
    expect(law.coverage(along, day('2020-01-01'), 'irregular-migration').class).toBe('signed');
    expect(law.coverage(along, day('2021-01-01'), 'readmission').class).toBe('signed');
  });

  test('agrees with its own intervals on every day around every turn', () => {
    for (const text of ['UZB-KAZ', 'TJK-RUS', 'RUS-UKR', 'BLR-POL', 'MDA-ROU']) {
      const along = corridor(text);
      for (const { from, class: expected } of law.classes(along))
        if (from) expect(law.coverage(along, from).class).toBe(expected);
    }
  });
});

test('Ukraine with Russia and Belarus: later ends were not checked, and only there', () => {
  const flag = (text: string): unknown[] => law.of(corridor(text)).bonds.map((b) => b.uncheckedFrom);
  expect(new Set(flag('UKR-RUS'))).toEqual(new Set(['2022-02-24']));
  expect(new Set(flag('BLR-UKR'))).toEqual(new Set(['2022-02-24']));
  expect(new Set(flag('UKR-POL'))).toEqual(new Set([null]));
});

describe('what is said beside a state', () => {
  const bondOf = (instrument: string, along: string) =>
    law.of(corridor(along)).bonds.find((b) => b.instrument.id === instrument)!;

  test('is the later signature of the two, and nothing where one acceded', () => {
    expect(bondOf('eaeu-2014-treaty', 'BLR-ARM').signed).toBe('2014-10-10');
    expect(bondOf('cis-1998-irregular-migration', 'KAZ-UZB').signed).toBeNull();
    expect(bondOf('eu-mda-2007-readmission', 'MDA-HRV').signed).toBeNull();
    expect(bondOf('ukr-blr-2003-resettlement', 'UKR-BLR').signed).not.toBeNull();
  });

  test('names a suspension of unknown day as such', () => {
    const { doubt } = intervalOn(bondOf('ukr-blr-2003-resettlement', 'UKR-BLR').intervals, day('2024-01-01'));
    expect(doubt).toBe('suspension');
  });
});
