import { type Day, hi, isPartialDay } from '../domain/day';
import { formatDay } from './dates';
import type { Language } from './language';
import { type Month, MONTHS } from './months';

/** A day as it stands in a field: `31 Dec 2023`, in Russian and Kazakh `31.12.2023`. */
export const typedDay = (day: Day, lang: Language): string =>
  lang === 'en' ? formatDay(day, lang, 'short') : day.split('-').reverse().join('.');

/** Why a typed day is none: it cannot be read, there is no such day, or it is not among those asked for. */
export type DayProblem = 'unreadable' | 'impossible' | 'outside';
export type TypedDay = { readonly day: Day } | { readonly problem: DayProblem };

/** The letters of the words that a month is known by; shorter ones could be two months. */
const LEAST_LETTERS = 3;

/**
 * Reads a day as people type it: `31 Dec 2023`, «31 декабря 2023 года», "2023 ж. 31 жел.", `31.12.2023`, `2023-12-31`,
 * `31122023`, `December 31, 2023`. Months in any of the three languages. Of two numbers the first is the day, unless only the
 * second can be. A month or a year alone means its last day, as where a source knows no more.
 */
export function readTypedDay(text: string, first: Day, last: Day): TypedDay {
  const parts = partsOf(text);
  if (parts === null) return { problem: 'unreadable' };
  const { year, month, dayOfMonth } = parts;
  const iso = [String(year).padStart(4, '0'), month, dayOfMonth]
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  if (!isPartialDay(iso)) return { problem: isYear(year) ? 'impossible' : 'unreadable' };
  const end = hi(iso);
  // The last year is not over: its last day is today.
  const day = dayOfMonth === null && end > last && iso <= last.slice(0, iso.length) ? last : end;
  return day < first || day > last ? { problem: 'outside' } : { day };
}

const isYear = (n: number): boolean => n >= 1000 && n <= 2199;

interface Parts {
  readonly year: number;
  readonly month: number | null;
  readonly dayOfMonth: number | null;
}

function partsOf(text: string): Parts | null {
  const digits = /^\s*(\d{2})(\d{2})(\d{4})\s*$/.exec(text);
  if (digits) return numbersOf(digits.slice(1).map(Number));
  const numbers = (text.match(/\d+/g) ?? []).map(Number);
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const named = [...new Set(words.map(monthOf).filter((month) => month !== null))];
  if (named.length > 1) return null;
  const [month] = named;
  if (month === undefined) return /\p{L}/u.test(text) && words.some(isUnknown) ? null : numbersOf(numbers);
  const year = numbers.find((n) => n > 31);
  const rest = numbers.filter((n) => n !== year);
  if (year === undefined || rest.length > 1) return null;
  return { year, month, dayOfMonth: rest[0] ?? null };
}

/** Words around a year: “2023 жылғы”, «2023 года». */
const isUnknown = (word: string): boolean => !/^(г|год|года|году|ж|жыл|жылғы|жылы)$/.test(word);

function numbersOf(numbers: readonly number[]): Parts | null {
  const [a, b, c] = numbers;
  if (a === undefined || numbers.length > 3) return null;
  if (b === undefined) return isYear(a) ? { year: a, month: null, dayOfMonth: null } : null;
  if (c === undefined) {
    if (isYear(a)) return { year: a, month: b, dayOfMonth: null };
    return isYear(b) ? { year: b, month: a, dayOfMonth: null } : null;
  }
  if (isYear(a)) return { year: a, month: b, dayOfMonth: c };
  if (!isYear(c)) return null;
  return b > 12 && a <= 12 ? { year: c, month: a, dayOfMonth: b } : { year: c, month: b, dayOfMonth: a };
}

/** The month that a word is, or begins; null where it is none or could be several. */
function monthOf(word: string): number | null {
  if (word.length < LEAST_LETTERS) return null;
  const found = Object.values(MONTHS).flatMap((months) =>
    months.flatMap((month, i) => (formsOf(month).some((form) => begins(form, word)) ? [i + 1] : [])),
  );
  const known = [...new Set(found)];
  return known.length === 1 ? (known[0] ?? null) : null;
}

const formsOf = ({ name, withDay, in: inMonth, from }: Month): string[] =>
  [name, withDay, inMonth, from].map((form) => form.toLowerCase());
const begins = (form: string, word: string): boolean => form.startsWith(word);

/** Seven names, Monday first: on the head of a calendar, and as they are spoken. */
export const WEEKDAYS: Readonly<Record<Language, readonly (readonly [short: string, name: string])[]>> = {
  en: weekdays('Mo Monday Tu Tuesday We Wednesday Th Thursday Fr Friday Sa Saturday Su Sunday'),
  ru: weekdays('Пн понедельник Вт вторник Ср среда Чт четверг Пт пятница Сб суббота Вс воскресенье'),
  kk: weekdays('Дс дүйсенбі Сс сейсенбі Ср сәрсенбі Бс бейсенбі Жм жұма Сн сенбі Жс жексенбі'),
};

function weekdays(words: string): (readonly [string, string])[] {
  const all = words.split(' ');
  return all.flatMap((short, i): (readonly [string, string])[] =>
    i % 2 === 0 ? [[short, all[i + 1] ?? '']] : [],
  );
}
