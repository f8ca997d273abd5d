import { describe, expect, test } from 'vitest';
import { formatMoney, formatPersons, formatShort, joinList, sortByName } from '../../src/i18n/format';
import { LANGUAGES } from '../../src/i18n/language';
import { plural } from '../../src/i18n/plural';

const all = <T>(f: (lang: (typeof LANGUAGES)[number]) => T): T[] => LANGUAGES.map(f);
const NBSP = '\u00a0';
/** With plain spaces, where the test is not about spaces. */
const plain = (text: string): string => text.replaceAll(NBSP, ' ');
const allPlain = (f: (lang: (typeof LANGUAGES)[number]) => string): string[] => all(f).map(plain);

describe('figures', () => {
  test('persons are grouped by thousands', () => {
    expect(all((lang) => formatPersons(171_234, lang))).toEqual([
      '171,234',
      `171${NBSP}234`,
      `171${NBSP}234`,
    ]);
    expect(all((lang) => formatPersons(6_519, lang))).toEqual(['6,519', `6${NBSP}519`, `6${NBSP}519`]);
    expect(formatPersons(0, 'en')).toBe('0');
  });

  test('an axis shortens them', () => {
    expect([0, 850, 1_000, 1_500, 125_000, 999_960, 1_200_000].map((n) => formatShort(n, 'en'))).toEqual([
      '0',
      '850',
      '1k',
      '1.5k',
      '125k',
      '1m',
      '1.2m',
    ]);
    expect(formatShort(1_500, 'ru')).toBe(`1,5${NBSP}тыс.`);
    expect(formatShort(1_500, 'kk')).toBe(`1,5${NBSP}мың`);
  });

  test('money of a model is told in billions from 1,000 million on', () => {
    const money = (million: number): string[] => allPlain((lang) => formatMoney(million, lang, 'long'));
    expect(money(2306.758)).toEqual(['US$2.3 billion', '2,3 млрд долларов США', '2,3 млрд АҚШ доллары']);
    expect(money(29_992.4)).toEqual(['US$30 billion', '30 млрд долларов США', '30 млрд АҚШ доллары']);
    expect(money(999.4)[0]).toBe('US$999 million');
    expect(money(999.5)[0]).toBe('US$1 billion');
    expect(money(15.62)[0]).toBe('US$15.6 million');
    expect(money(0)[1]).toBe('менее 0,1 млн долларов США');
    expect(allPlain((lang) => formatMoney(2306.758, lang, 'short'))).toEqual([
      'US$2.3 bn',
      '2,3 млрд $',
      '2,3 млрд $',
    ]);
  });

  test('the word follows the number', () => {
    const ru = { one: 'человек', few: 'человека', many: 'человек', other: 'человека' };
    expect([0, 1, 2, 5, 11, 12, 21, 22, 25, 111, 171_234].map((n) => plural(n, ru, 'ru'))).toEqual(
      'человек человек человека человек человек человек человек человека человек человек человека'.split(' '),
    );
    const en = { one: 'person', other: 'people' };
    expect([0, 1, 2, 11, 21].map((n) => plural(n, en, 'en'))).toEqual([
      'people',
      'person',
      'people',
      'people',
      'people',
    ]);
    expect([0, 1, 2, 21].map((n) => plural(n, { other: 'адам' }, 'kk'))).toEqual([
      'адам',
      'адам',
      'адам',
      'адам',
    ]);
  });
});

describe('lists', () => {
  test('end with and', () => {
    expect(joinList([], 'en')).toBe('');
    expect(joinList(['A'], 'ru')).toBe('A');
    expect(all((lang) => joinList(['A', 'B', 'C'], lang))).toEqual(['A, B and C', 'A, B и C', 'A, B және C']);
  });

  test('follow the Kazakh alphabet: Қ after К, Ө after О, І after Ы', () => {
    const names = 'Іле Өзбекстан Қазақстан Канада Ресей Оман Латвия Әзірбайжан Армения Болгария'.split(' ');
    expect(sortByName(names, 'kk', (name) => name)).toEqual(
      'Армения Әзірбайжан Болгария Канада Қазақстан Латвия Оман Өзбекстан Ресей Іле'.split(' '),
    );
  });
});
