import { describe, expect, test } from 'vitest';
import { nameOnCorridor } from '../../src/speech/instrument-name';
import { LANGUAGES } from '../../src/i18n/language';
import { realAtlas } from '../static-data';

const { instruments, instrument } = realAtlas();

describe('on a corridor whose two states are named', () => {
  test('an agreement of the two is called by what it is about', () => {
    const readmission = instrument.get('kaz-uzb-2012-readmission')!;
    expect(LANGUAGES.map((lang) => nameOnCorridor(readmission, lang))).toEqual([
      'Readmission (2012)',
      'Реадмиссия (2012)',
      'Реадмиссия (2012)',
    ]);
  });

  test('one of many states keeps its name', () =>
    expect(nameOnCorridor(instrument.get('cis-1992-pensions')!, 'en')).toBe('CIS pension agreement'));

  test('one of the Union names it: on Moldova → Poland it is not between the two', () =>
    expect(nameOnCorridor(instrument.get('eu-mda-2007-readmission')!, 'en')).toMatch(/^EU–Moldova: /));

  test('no bilateral of two states is left without a name, in any language', () => {
    for (const i of instruments.filter((one) => one.kind === 'bilateral' && !one.parties.includes('EU')))
      for (const lang of LANGUAGES) {
        expect(nameOnCorridor(i, lang), i.id).toMatch(/^[\p{Lu}\d].{3,}/u);
        expect(nameOnCorridor(i, lang).length, i.id).toBeLessThan(i.short[lang].length);
      }
  });
});
