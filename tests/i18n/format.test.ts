import { describe, expect, test } from 'vitest';
import { day, type PartialDay } from '../../src/domain/day';
import {
  formatAsOf,
  formatDay,
  formatDuring,
  formatPartial,
  formatPeriod,
  formatPersons,
  formatShort,
  formatSince,
  formatSpan,
  formatWhen,
  joinList,
  sortByName,
} from '../../src/i18n/format';
import { LANGUAGES } from '../../src/i18n/language';
import { plural } from '../../src/i18n/plural';

const all = <T>(f: (lang: (typeof LANGUAGES)[number]) => T): T[] => LANGUAGES.map(f);
const partial = (text: string): PartialDay => text as PartialDay;
const NBSP = '\u00a0';

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

describe('days', () => {
  test('31 December 2023', () => {
    const d = day('2023-12-31');
    expect(all((l) => formatDay(d, l))).toEqual([
      '31 December 2023',
      '31 декабря 2023 года',
      '2023 жылғы 31 желтоқсан',
    ]);
    expect(all((l) => formatDay(d, l, 'short'))).toEqual(['31 Dec 2023', '31 дек. 2023', '2023 ж. 31 жел.']);
    expect(all((l) => formatWhen(d, l))).toEqual([
      'on 31 December 2023',
      '31 декабря 2023 года',
      '2023 жылғы 31 желтоқсанда',
    ]);
  });

  test('a day of one figure has no zero before it', () => {
    expect(all((l) => formatWhen(day('2020-07-01'), l))).toEqual([
      'on 1 July 2020',
      '1 июля 2020 года',
      '2020 жылғы 1 шілдеде',
    ]);
  });

  test('a month or a year says no more than is known', () => {
    expect(all((l) => formatPartial(partial('2005'), l))).toEqual(['2005', '2005 год', '2005 жыл']);
    expect(all((l) => formatPartial(partial('2005-03'), l))).toEqual([
      'March 2005',
      'март 2005 года',
      '2005 жылғы наурыз',
    ]);
    expect(all((l) => formatPartial(partial('2005-03'), l, 'short'))).toEqual([
      'Mar 2005',
      'март 2005',
      '2005 ж. наурыз',
    ]);
    expect(all((l) => formatWhen(partial('2005-03'), l))).toEqual([
      'in March 2005',
      'в марте 2005 года',
      '2005 жылғы наурызда',
    ]);
    expect(all((l) => formatWhen(partial('2005'), l))).toEqual(['in 2005', 'в 2005 году', '2005 жылы']);
  });

  test('as things stood on a day', () => {
    expect(all((l) => formatAsOf(day('2020-07-02'), l))).toEqual([
      'by 2 July 2020',
      'ко 2 июля 2020 года',
      '2020 жылғы 2 шілдедегі жағдай бойынша',
    ]);
    expect(formatAsOf(day('2023-12-31'), 'kk')).toBe('2023 жылғы 31 желтоқсандағы жағдай бойынша');
  });

  test('since', () => {
    expect(all((l) => formatSince(day('2020-05-22'), l))).toEqual([
      'since 22 May 2020',
      'с 22 мая 2020 года',
      '2020 жылғы 22 мамырдан бері',
    ]);
    expect(formatSince(day('2020-05-02'), 'ru')).toBe('со 2 мая 2020 года');
    expect(all((l) => formatSince(partial('2020'), l))).toEqual([
      'since 2020',
      'с 2020 года',
      '2020 жылдан бері',
    ]);
  });

  test('all twelve months have their forms in every language', () => {
    for (const lang of LANGUAGES)
      for (let m = 1; m <= 12; m++) {
        const d = day(`2021-${String(m).padStart(2, '0')}-09`);
        for (const text of [
          formatDay(d, lang),
          formatDay(d, lang, 'short'),
          formatWhen(d, lang),
          formatSince(d, lang),
        ])
          expect(text).toMatch(/\p{L}{3}/u);
      }
  });
});

describe('periods', () => {
  test('a calendar year is its number, five years are two, a stock is a day', () => {
    expect(formatPeriod(day('2023-01-01'), day('2023-12-31'), 'kk')).toBe('2023');
    expect(formatPeriod(day('2015-01-01'), day('2019-12-31'), 'en')).toBe('2015–2019');
    expect(formatPeriod(day('2020-07-01'), day('2020-07-01'), 'ru')).toBe('1 июля 2020 года');
    expect(formatPeriod(day('2015-07-01'), day('2020-06-30'), 'en')).toBe('mid-2015 to mid-2020');
    expect(formatPeriod(day('2015-07-01'), day('2016-06-30'), 'en')).toBe('1 July 2015 – 30 June 2016');
  });

  test('in a sentence', () => {
    expect(all((l) => formatDuring(day('2023-01-01'), day('2023-12-31'), l))).toEqual([
      'in 2023',
      'в 2023 году',
      '2023 жылы',
    ]);
    expect(all((l) => formatDuring(day('2015-01-01'), day('2019-12-31'), l))).toEqual([
      'in 2015–2019',
      'в 2015–2019 годах',
      '2015–2019 жылдары',
    ]);
    expect(all((l) => formatDuring(day('2015-07-01'), day('2020-06-30'), l))).toEqual([
      'in the five years from mid-2015 to mid-2020',
      'за пять лет с середины 2015 года по середину 2020 года',
      '2015 жылдың ортасынан 2020 жылдың ортасына дейінгі бес жылда',
    ]);
    expect(formatDuring(day('2015-07-01'), day('2016-06-30'), 'kk')).toBe(
      '2015 жылғы 1 шілде – 2016 жылғы 30 маусым аралығында',
    );
  });

  test('the span of a route may be open or unknown', () => {
    expect(all((l) => formatSpan(partial('2020'), null, l))).toEqual([
      'since 2020',
      'с 2020 года',
      '2020 жылдан бері',
    ]);
    expect(all((l) => formatSpan(partial('2021-07'), partial('2023'), l))).toEqual([
      'in 2021–2023',
      'в 2021–2023 годах',
      '2021–2023 жылдары',
    ]);
    expect(formatSpan(partial('2022-09'), partial('2022'), 'en')).toBe('in 2022');
    expect(formatSpan(null, null, 'ru')).toBe('');
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
