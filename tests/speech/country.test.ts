import { describe, expect, test } from 'vitest';
import { decodeRoutes } from '../../src/domain/atlas';
import { countryCode, REGION } from '../../src/domain/country';
import { namesOf } from '../../src/i18n/format';
import { LANGUAGES, type Language } from '../../src/i18n/language';
import { portraitOf, proportionOf } from '../../src/people/roles/portrait';
import { countrySentence, textOf } from '../../src/speech/country/sentence';
import { ROLE_WORDS } from '../../src/speech/roles';
import { built, realAtlas, realRoles } from '../static-data';

const roles = realRoles();
const routes = decodeRoutes(built('routes'));
const { countries } = realAtlas();
const OUTSIDE = ['DEU', 'USA', 'CHN', 'POL', 'TUR', 'XCX'].map(countryCode);

const told = (code: string, lang: Language) =>
  countrySentence(portraitOf(roles, routes, countryCode(code)), {
    nameOf: (c) => namesOf(countries, c, lang),
    words: ROLE_WORDS[lang],
    lang,
  });
const sentence = (code: string, lang: Language = 'en'): string => textOf(told(code, lang));

describe('the sentence on a country', () => {
  test('of Kazakhstan tells what its labels say, by the estimate, by its register and by routes', () => {
    expect(sentence('KAZ')).toBe(
      'In 1990–1995 an estimated three people left Kazakhstan for each who came; in 2015–2020 the two were almost even. ' +
        'Its own register reads sending in 2016–2018 and receiving and plural in 2023–2025. ' +
        'Sources document ten routes through it.',
    );
  });

  test('colours each label for its role', () => {
    expect(told('KAZ', 'en').flatMap(({ text, tint }) => (tint ? [[tint, text]] : []))).toEqual([
      ['sending', 'three people left Kazakhstan for each who came'],
      ['balanced', 'almost even'],
      ['sending', 'sending in 2016–2018'],
      ['receiving', 'receiving and plural in 2023–2025'],
      ['transit', 'ten routes through it'],
    ]);
  });

  test('says that the methods are parted where they are: Russia in 2015–2020', () => {
    expect(sentence('RUS')).toContain(
      'in 2015–2020 the estimates disagree: by three of six more people came than left.',
    );
  });

  test('claims no register where there is none, and no mean of fewer than three years', () => {
    expect(sentence('TKM')).toContain('No register of its own that names partners is among the sources.');
    expect(sentence('UKR')).toContain(
      'names partners only in 2020 and 2021, too few years for a mean of three.',
    );
    expect(sentence('TJK')).toContain('strongly sending in 2020–2022, the only three years running');
  });

  test('of a country outside the region says which moves are counted, and nothing of a register', () => {
    expect(sentence('DEU')).toBe(
      'Among moves to and from the twelve states of this atlas, ' +
        'in 1990–1995 an estimated 21 people came to Germany for each who left; ' +
        'in 2015–2020 the estimates disagree: by two of six more people left than came. ' +
        'One collected route begins or ends there, none passes through.',
    );
  });

  test('never denies transit: without a route it speaks of the collection', () => {
    expect(sentence('MDA')).toContain('No route through it is in this collection.');
  });
});

describe.each(LANGUAGES)('in %s every sentence on a country', (lang) => {
  const all = [...REGION, ...OUTSIDE].map((code) => sentence(code, lang));

  test('is whole: no word is missing, and each sentence begins with a capital and ends in a stop', () => {
    for (const text of all)
      expect(text).toMatch(/^[\p{Lu}\d](?!.*(?: {2}|,,|\.\.| [,.;:]|undefined|NaN|null|\{)).*\.$/u);
  });

  test('names no state by a code, and speaks its own alphabet', () => {
    for (const text of all) expect(text).not.toMatch(lang === 'en' ? /\p{Script=Cyrillic}/u : /[A-Za-z]/);
  });
});

describe('a proportion', () => {
  const of = (outward: number, inward: number) =>
    proportionOf({
      ...{ outward, inward, effectiveness: (inward - outward) / (inward + outward) },
      label: outward > inward ? 'sending' : 'receiving',
    });

  test('is a whole number to one where it is near one, else so many to ten', () => {
    expect(of(2_057_319, 658_225)).toMatchObject({ way: 'out', times: 3, per: 1 });
    expect(of(609_195, 365_577)).toMatchObject({ way: 'out', times: 17, per: 10 });
    expect(of(37_782, 778_300)).toMatchObject({ way: 'in', times: 21, per: 1 });
  });

  test('is even up to 1.16 to 1, and has no ratio where nobody went the other way', () => {
    expect(of(115, 100)).toEqual({ kind: 'even' });
    expect(of(118, 100)).toMatchObject({ times: 12, per: 10 });
    expect(of(500, 0)).toMatchObject({ kind: 'one-way', persons: 500 });
  });
});
