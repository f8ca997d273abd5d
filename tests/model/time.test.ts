import { describe, expect, test } from 'vitest';
import { COVERAGE_CLASSES, Law } from '../../src/model/coverage';
import { censusOf } from '../../src/model/census';
import { REGION_CORRIDORS } from '../../src/model/corridors';
import { day } from '../../src/domain/day';
import { dateBehind, factsOf, isMarked } from '../../src/model/facts';
import { entriesBetween, neighbourOf, turnsOf } from '../../src/model/turns';
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
