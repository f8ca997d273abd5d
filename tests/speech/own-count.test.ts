import { expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { namesOf } from '../../src/i18n/format';
import { type Language, LANGUAGES } from '../../src/i18n/language';
import { type OwnCount, ownCountLines } from '../../src/speech/own-count';
import { realAtlas } from '../static-data';

const { countries } = realAtlas();
const lines = (own: OwnCount, lang: Language, other = 'UZB'): string[] =>
  ownCountLines(own, namesOf(countries, countryCode(other), lang), lang).map((line) =>
    line.replaceAll('\u00a0', ' '),
  );

test('Kazakhstan counted 6,519 who arrived from Uzbekistan in 2023 and 172 who left', () => {
  expect(LANGUAGES.map((lang) => lines({ arrived: 6519, left: 172 }, lang))).toEqual([
    ['6,519 arrived from Uzbekistan', '172 left for Uzbekistan, by its own count'],
    ['6 519 прибыли из Узбекистана', '172 выехали в Узбекистан, по собственным данным'],
    ['Өзбекстаннан 6 519 адам келді', 'Өзбекстанға 172 адам кетті, өз дерегі бойынша'],
  ]);
});

test('what a table does not have is left out: it is not none', () => {
  expect(lines({ arrived: null, left: 21 }, 'ru')).toEqual(['21 выехал в Узбекистан, по собственным данным']);
  expect(lines({ arrived: null, left: null }, 'en')).toEqual([]);
  expect(lines({ arrived: 0, left: null }, 'en')).toEqual(['none arrived from Uzbekistan, by its own count']);
});

test('a country keeps its article: one leaves for the United States', () => {
  expect(lines({ arrived: 1, left: 2 }, 'en', 'USA')).toEqual([
    '1 arrived from the United States',
    '2 left for the United States, by its own count',
  ]);
});
