import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { Law } from '../../src/law/coverage';
import { forceOn, FORCES } from '../../src/law/force';
import { bondsSelected, mentionsSelected, ordered, type Selection } from '../../src/law/selection';
import { realAtlas } from '../static-data';

const law = new Law(realAtlas());
const kyrgyz = law.livesOf(countryCode('KGZ'));
const ALL: Selection = { topic: null, framework: '', orientation: '', force: 'all', wider: false };
const ids = (selection: Partial<Selection>): string[] =>
  bondsSelected(kyrgyz.bonds, { ...ALL, ...selection }).map((b) => b.instrument.id);
const ON = day('2023-12-31');

describe('the instruments of Kyrgyzstan', () => {
  test('of the EAEU are the treaty and the pension agreement', () =>
    expect(ids({ framework: 'EAEU' }).sort()).toEqual(['eaeu-2014-treaty', 'eaeu-2019-pensions']));

  test('leave the world’s conventions out until asked, by a switch or by their framework', () => {
    expect(ids({})).not.toContain('un-1951-refugee-convention');
    expect(ids({ wider: true })).toContain('un-1951-refugee-convention');
    expect(ids({ framework: 'UN' })).toContain('un-1951-refugee-convention');
    expect(ids({ framework: 'UN' })).not.toContain('eaeu-2014-treaty');
  });

  test('between two that are no treaties are found by their force', () => {
    expect(ids({ force: 'arrangement' })).toContain('kgz-deu-2023-declaration');
    expect(ids({ force: 'binding' })).not.toContain('kgz-deu-2023-declaration');
  });

  test('of many states that do not bind are never among those that have a state', () => {
    expect(ids({ force: 'listed' })).toEqual([]);
    const others = mentionsSelected(kyrgyz.mentions, { ...ALL, force: 'listed' });
    expect(others.length).toBeGreaterThan(0);
    expect(new Set(others.map((m) => m.silence))).toEqual(new Set(['non-binding']));
  });

  test('on readmission are about readmission, and those that restrict restrict', () => {
    const chosen = bondsSelected(kyrgyz.bonds, { ...ALL, topic: 'readmission', orientation: 'restricts' });
    expect(chosen.length).toBeGreaterThan(1);
    for (const { instrument } of chosen) expect(instrument.topics).toContain('readmission');
  });
});

describe('an order', () => {
  test('by kind has bilaterals first, by signature the oldest, dates not known last', () => {
    const reaches = ordered(kyrgyz.bonds, 'kind', ON).map((b) => b.reach);
    expect(reaches).toEqual([...reaches].sort());
    const days = ordered(kyrgyz.bonds, 'signed', ON).map(
      (b) => b.signed ?? b.instrument.signed.date ?? '9999',
    );
    expect(days).toEqual([...days].sort());
  });

  test('by state has what is in force on the day first, and keeps those that bind alike together', () => {
    const forces = ordered(kyrgyz.bonds, 'state', ON).map((b) => FORCES.indexOf(forceOn(b, ON)));
    expect(forces[0]).toBe(0);
    expect(forces).toEqual(forces.toSorted((a, b) => a - b));
  });
});
