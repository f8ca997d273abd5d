import { describe, expect, test } from 'vitest';
import { day, weekdayOf, weeksOf } from '../../src/domain/day';
import { LANGUAGES } from '../../src/i18n/language';
import { formatDay } from '../../src/i18n/format';
import { readTypedDay, typedDay } from '../../src/i18n/typed-day';

const [FIRST, LAST] = [day('1991-01-01'), day('2026-11-28')];
const read = (text: string) => readTypedDay(text, FIRST, LAST);

describe('a typed day', () => {
  test('stands in the reader’s order', () => {
    expect(typedDay(day('2023-12-31'), 'en')).toBe('31 Dec 2023');
    expect(typedDay(day('2023-12-31'), 'ru')).toBe('31.12.2023');
    expect(typedDay(day('2023-12-31'), 'kk')).toBe('31.12.2023');
  });

  test('is read as it stands in the field, and as a sentence writes it, in each language', () => {
    for (const lang of LANGUAGES)
      for (let month = 1; month <= 12; month++) {
        const on = day(`2019-${String(month).padStart(2, '0')}-05`);
        for (const text of [typedDay(on, lang), formatDay(on, lang), formatDay(on, lang, 'short')])
          expect([text, read(text)]).toEqual([text, { day: on }]);
      }
  });

  test.each([
    ['31 December 2023', '2023-12-31'],
    ['December 31, 2023', '2023-12-31'],
    ['  31/12/2023 ', '2023-12-31'],
    ['12/31/2023', '2023-12-31'],
    ['3/1/2019', '2019-01-03'],
    ['03012019', '2019-01-03'],
    ['2023-12-31', '2023-12-31'],
    ['31 декабря 2023 г.', '2023-12-31'],
    ['2019 жылғы 1 наурыз', '2019-03-01'],
  ])('“%s” is %s', (text, on) => expect(read(text)).toEqual({ day: on }));

  test('of a month or a year alone is its last, and today in what is not over', () => {
    expect(read('June 2019')).toEqual({ day: '2019-06-30' });
    expect(read('июнь 2019')).toEqual({ day: '2019-06-30' });
    expect(read('2019')).toEqual({ day: '2019-12-31' });
    expect(read('2026')).toEqual({ day: '2026-11-28' });
    expect(read('11.2026')).toEqual({ day: '2026-11-28' });
  });

  test('says why it is none', () => {
    for (const text of ['', 'yesterday', '31 ма 2019', '4 Mar', '1.2.3.2019', 'May June 2019'])
      expect([text, read(text)]).toEqual([text, { problem: 'unreadable' }]);
    for (const text of ['31 June 2019', '29.02.2023', '2023-13-01'])
      expect([text, read(text)]).toEqual([text, { problem: 'impossible' }]);
    for (const text of ['31 Dec 1990', '29.11.2026', '1990', '2027'])
      expect([text, read(text)]).toEqual([text, { problem: 'outside' }]);
  });
});

test('the calendar of February 2024 has five weeks from Monday to Sunday and begins on a Thursday', () => {
  expect(weekdayOf(day('2024-02-01'))).toBe(3);
  const weeks = weeksOf(2024, 2);
  expect(weeks).toHaveLength(5);
  expect(weeks[0]).toEqual([null, null, null, '2024-02-01', '2024-02-02', '2024-02-03', '2024-02-04']);
  expect(weeks[4]?.slice(3)).toEqual(['2024-02-29', null, null, null]);
});
