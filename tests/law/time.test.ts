import { describe, expect, test } from 'vitest';
import { COVERAGE_CLASSES, Law } from '../../src/law/coverage';
import { censusOf } from '../../src/law/census';
import { REGION_CORRIDORS } from '../../src/people/corridors';
import { day } from '../../src/domain/day';
import { countryCode } from '../../src/domain/country';
import { dateBehind, factsFor, factsOf, factsOfAll, isMarked } from '../../src/law/facts';
import { entriesBetween, neighbourOf, turnsOf } from '../../src/law/turns';
import { realAtlas } from '../static-data';
import { corridor } from './corridors';

const atlas = realAtlas();
const law = new Law(atlas);
const along = corridor('UZB-KAZ');
const { bonds } = law.of(along);
const turns = turnsOf(bonds.filter((b) => b.reach !== 'wider'));

describe('the turns of Uzbekistan to Kazakhstan', () => {
  test('come in order, and the next after 1 May 2020 is 22 May 2020', () => {
    expect(turns.map((t) => t.on)).toEqual(turns.map((t) => t.on).toSorted());
    expect(neighbourOf(turns, day('2020-05-01'), 'next')).toBe('2020-05-22');
    expect(neighbourOf(turns, day('2020-05-22'), 'previous')).toBe('2019-04-15');
    expect(neighbourOf(turns, day('2100-01-01'), 'next')).toBeNull();
  });

  test('name what entered into force in a step of time, its end included', () => {
    const entered = (after: string, until: string): string[] =>
      entriesBetween(turns, day(after), day(until)).map((t) => t.instrument.id);
    expect(entered('2020-05-21', '2020-05-22')).toEqual(['kaz-uzb-2019-irregular-migration']);
    expect(entered('2020-05-22', '2020-06-01')).toEqual([]);
  });
});

describe('the census of corridors', () => {
  const census = censusOf(law, REGION_CORRIDORS, day('1991-01-01'), null);

  test('counts all 132 on every day', () => {
    for (const { counts } of census)
      expect(COVERAGE_CLASSES.reduce((sum, c) => sum + counts[c], 0)).toBe(132);
  });

  test.each([
    ['1995-01-01', [6, 2, 82, 0, 2, 0, 40]],
    ['2005-06-01', [40, 16, 50, 0, 14, 8, 4]],
    ['2023-12-31', [60, 20, 30, 0, 12, 6, 4]],
  ])('on %s is %j: bilateral, operating, regional, arrangement, signed, ended, none', (on, expected) => {
    const { counts } = census.findLast(({ from }) => from <= day(on))!;
    expect(COVERAGE_CLASSES.map((c) => counts[c])).toEqual(expected);
  });

  test('agrees with the class of each corridor on any day', () => {
    for (const on of ['1992-10-08', '1992-10-09', '2005-06-30', '2023-12-31'].map(day)) {
      const step = census.findLast(({ from }) => from <= on)!;
      const bilateral = REGION_CORRIDORS.filter((c) => law.coverage(c, on).class === 'bilateral');
      expect(step.counts.bilateral).toBe(bilateral.length);
    }
  });
});

describe('the facts of an instrument', () => {
  test('keep a date as precisely as its source has it', () => {
    const protocol = atlas.instruments.find((i) => i.id === 'kaz-uzb-2022-mutual-travel-protocol')!;
    const facts = factsOf(protocol, along);
    expect(dateBehind(day('2024-04-30'), facts)).toBe('2024-04');
    expect(facts.find((f) => f.kind === 'entry' && isMarked(f))?.verification).toBe('unverified');
  });

  test('are those of the two parties only', () => {
    const cis = atlas.instruments.find((i) => i.id === 'cis-1998-irregular-migration')!;
    expect(new Set(factsOf(cis, along).map((f) => f.party))).toEqual(new Set(['KAZ', 'UZB']));
  });

  test('mark a date that was computed from a clause', () => {
    const refugees = atlas.instruments.find((i) => i.id === 'un-1951-refugee-convention')!;
    const entry = factsOf(refugees, corridor('KAZ-KGZ')).find((f) => f.kind === 'entry');
    expect(entry?.verification).toBe('computed');
  });
});

describe('the facts of an instrument as a whole', () => {
  const eaeu = atlas.instruments.find((i) => i.id === 'eaeu-2014-treaty')!;

  test('begin with its general dates, and hold those of every party', () => {
    const facts = factsOfAll(eaeu);
    expect(facts.slice(0, 2).map((f) => [f.kind, f.party, f.date])).toEqual([
      ['signed', null, '2014-05-29'],
      ['entry', null, '2015-01-01'],
    ]);
    expect(new Set(facts.map((f) => f.party))).toEqual(new Set([null, 'BLR', 'KAZ', 'RUS', 'ARM', 'KGZ']));
  });

  test('for one country leave out the acts of the others', () => {
    expect(factsFor(eaeu, countryCode('KGZ')).map((f) => [f.kind, f.date])).toEqual([
      ['signed', '2014-12-23'],
      ['ratified', '2015-05-21'],
      ['entry', '2015-08-12'],
    ]);
    const protocol = atlas.instruments.find((i) => i.id === 'kaz-uzb-2022-mutual-travel-protocol')!;
    const ratified = factsFor(protocol, countryCode('UZB')).filter((f) => f.kind === 'ratified');
    expect(ratified.map((f) => [f.party, f.date])).toEqual([['UZB', '2023-04-25']]);
  });

  test('are those of the Union for its members', () => {
    const belarus = atlas.instruments.find((i) => i.id === 'eu-blr-2020-readmission')!;
    const parties = (code: string) => factsFor(belarus, countryCode(code)).map((f) => f.party);
    expect(parties('BLR')).toContain('BLR');
    expect(parties('POL')).not.toContain('BLR');
  });
});
