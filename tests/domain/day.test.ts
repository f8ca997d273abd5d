import { expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  day,
  dayFromNumber,
  dayNumber,
  hi,
  isPartialDay,
  lo,
  type PartialDay,
} from '../../src/domain/day';

const partial = (text: string): PartialDay => {
  if (!isPartialDay(text)) throw new Error(text);
  return text;
};

test('2005 means some day from 1 January to 31 December 2005', () => {
  expect([lo(partial('2005')), hi(partial('2005'))]).toEqual(['2005-01-01', '2005-12-31']);
  expect([lo(partial('2004-02')), hi(partial('2004-02'))]).toEqual(['2004-02-01', '2004-02-29']);
  expect([lo(partial('2020-05-22')), hi(partial('2020-05-22'))]).toEqual(['2020-05-22', '2020-05-22']);
});

test('impossible days are not days', () => {
  for (const text of ['2021-02-29', '2020-13', '2020-00', '2020-01-00', '20200522', '2020-5-2', '', '1799'])
    expect(isPartialDay(text), text).toBe(false);
  expect(() => day('2020-02')).toThrow('2020-02');
});

test('403 days lie between the signature in Tashkent and the entry into force', () => {
  expect(dayNumber(day('2020-05-22')) - dayNumber(day('2019-04-15'))).toBe(403);
  expect(dayNumber(day('2019-02-22')) - dayNumber(day('2018-03-14'))).toBe(345);
});

test('every day of a century comes back from its number, one after the other', () => {
  let [on, n] = [day('1950-01-01'), dayNumber(day('1950-01-01'))];
  for (let i = 0; i < 36525; i++) {
    const next = dayFromNumber(++n);
    expect(next > on && dayNumber(next) === n).toBe(true);
    on = next;
  }
});

test('a month after 31 January is the last of February', () => {
  expect(addMonths(day('2023-01-31'), 1)).toBe('2023-02-28');
  expect(addMonths(day('2024-02-29'), -12)).toBe('2023-02-28');
  expect(addDays(day('2024-02-28'), 2)).toBe('2024-03-01');
});
