import { describe, expect, test } from 'vitest';
import { day, type PartialDay } from '../../src/domain/day';
import {
  formatAsOf,
  formatDay,
  formatDuring,
  formatPartial,
  formatPeriod,
  formatSince,
  formatSpan,
  formatWhen,
} from '../../src/i18n/dates';
import { LANGUAGES } from '../../src/i18n/language';

const partial = (text: string): PartialDay => text as PartialDay;
const NBSP = '\u00a0';
/** With plain spaces, where the test is not about spaces. */
const plain = (text: string): string => text.replaceAll(NBSP, ' ');
const allPlain = (f: (lang: (typeof LANGUAGES)[number]) => string): string[] =>
  LANGUAGES.map((lang) => plain(f(lang)));

describe('days', () => {
  test('31 December 2023', () => {
    const d = day('2023-12-31');
    expect(allPlain((l) => formatDay(d, l))).toEqual([
      '31 December 2023',
      '31 декабря 2023 года',
      '2023 жылғы 31 желтоқсан',
    ]);
    expect(allPlain((l) => formatDay(d, l, 'short'))).toEqual([
      '31 Dec 2023',
      '31 дек. 2023',
      '2023 ж. 31 жел.',
    ]);
    expect(allPlain((l) => formatWhen(d, l))).toEqual([
      'on 31 December 2023',
      '31 декабря 2023 года',
      '2023 жылғы 31 желтоқсанда',
    ]);
  });

  test('a day of one figure has no zero before it', () => {
    expect(allPlain((l) => formatWhen(day('2020-07-01'), l))).toEqual([
      'on 1 July 2020',
      '1 июля 2020 года',
      '2020 жылғы 1 шілдеде',
    ]);
  });

  test('a month or a year says no more than is known', () => {
    expect(allPlain((l) => formatPartial(partial('2005'), l))).toEqual(['2005', '2005 год', '2005 жыл']);
    expect(allPlain((l) => formatPartial(partial('2005-03'), l))).toEqual([
      'March 2005',
      'март 2005 года',
      '2005 жылғы наурыз',
    ]);
    expect(allPlain((l) => formatPartial(partial('2005-03'), l, 'short'))).toEqual([
      'Mar 2005',
      'март 2005',
      '2005 ж. наурыз',
    ]);
    expect(allPlain((l) => formatWhen(partial('2005-03'), l))).toEqual([
      'in March 2005',
      'в марте 2005 года',
      '2005 жылғы наурызда',
    ]);
    expect(allPlain((l) => formatWhen(partial('2005'), l))).toEqual(['in 2005', 'в 2005 году', '2005 жылы']);
  });

  test('as things stood on a day', () => {
    expect(allPlain((l) => formatAsOf(day('2020-07-02'), l))).toEqual([
      'by 2 July 2020',
      'ко 2 июля 2020 года',
      '2020 жылғы 2 шілдедегі жағдай бойынша',
    ]);
    expect(plain(formatAsOf(day('2023-12-31'), 'kk'))).toBe('2023 жылғы 31 желтоқсандағы жағдай бойынша');
  });

  test('since', () => {
    expect(allPlain((l) => formatSince(day('2020-05-22'), l))).toEqual([
      'since 22 May 2020',
      'с 22 мая 2020 года',
      '2020 жылғы 22 мамырдан бері',
    ]);
    expect(plain(formatSince(day('2020-05-02'), 'ru'))).toBe('со 2 мая 2020 года');
    expect(allPlain((l) => formatSince(partial('2020'), l))).toEqual([
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
    expect(plain(formatPeriod(day('2023-01-01'), day('2023-12-31'), 'kk'))).toBe('2023');
    expect(formatPeriod(day('2015-01-01'), day('2019-12-31'), 'en')).toBe('2015–2019');
    expect(plain(formatPeriod(day('2020-07-01'), day('2020-07-01'), 'ru'))).toBe('1 июля 2020 года');
    expect(formatPeriod(day('2015-07-01'), day('2020-06-30'), 'en')).toBe('mid-2015 to mid-2020');
    expect(plain(formatPeriod(day('2015-07-01'), day('2016-06-30'), 'en'))).toBe(
      '1 July 2015 – 30 June 2016',
    );
  });

  test('in a sentence', () => {
    expect(allPlain((l) => formatDuring(day('2023-01-01'), day('2023-12-31'), l))).toEqual([
      'in 2023',
      'в 2023 году',
      '2023 жылы',
    ]);
    expect(allPlain((l) => formatDuring(day('2015-01-01'), day('2019-12-31'), l))).toEqual([
      'in 2015–2019',
      'в 2015–2019 годах',
      '2015–2019 жылдары',
    ]);
    expect(allPlain((l) => formatDuring(day('2015-07-01'), day('2020-06-30'), l))).toEqual([
      'in the five years from mid-2015 to mid-2020',
      'за пять лет с середины 2015 года по середину 2020 года',
      '2015 жылдың ортасынан 2020 жылдың ортасына дейінгі бес жылда',
    ]);
    expect(allPlain((l) => formatDuring(day('2015-07-02'), day('2016-06-30'), l))).toEqual([
      'from 2 July 2015 to 30 June 2016',
      'в период со 2 июля 2015 года по 30 июня 2016 года',
      '2015 жылғы 2 шілде – 2016 жылғы 30 маусым аралығында',
    ]);
  });

  test('the span of a route may be open or unknown', () => {
    expect(allPlain((l) => formatSpan(partial('2020'), null, l))).toEqual([
      'since 2020',
      'с 2020 года',
      '2020 жылдан бері',
    ]);
    expect(allPlain((l) => formatSpan(partial('2021-07'), partial('2023'), l))).toEqual([
      'in 2021–2023',
      'в 2021–2023 годах',
      '2021–2023 жылдары',
    ]);
    expect(formatSpan(partial('2022-09'), partial('2022'), 'en')).toBe('in 2022');
    expect(plain(formatSpan(null, null, 'ru'))).toBe('');
  });
});

test('in Russian and Kazakh no number parts from its noun at a line’s end', () => {
  const d = day('2023-12-31');
  for (const lang of ['ru', 'kk'] as const)
    for (const text of [
      formatDay(d, lang),
      formatDay(d, lang, 'short'),
      formatWhen(d, lang),
      formatSince(d, lang),
      formatAsOf(d, lang),
      formatDuring(day('2015-01-01'), day('2019-12-31'), lang),
      formatDuring(day('2015-07-01'), day('2020-06-30'), lang),
      formatDuring(day('2015-07-01'), day('2016-06-30'), lang),
      formatPartial(partial('2005'), lang),
      formatSince(partial('2005'), lang),
    ])
      expect(text).not.toMatch(/\d \p{L}/u);
  expect(formatDay(d, 'ru')).toBe(`31${NBSP}декабря 2023${NBSP}года`);
  expect(formatDay(d, 'kk', 'short')).toBe(`2023${NBSP}ж. 31${NBSP}жел.`);
});
