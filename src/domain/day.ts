import * as v from 'valibot';

/** A calendar day, `2015-08-12`. ISO days sort as text, so `<` and `>` compare them. */
export type Day = string & { readonly __day: true };

/** A day as a source knows it: `2005`, `2005-03` or `2005-03-17`. Never compare one with `<`: ask {@link lo} or {@link hi}. */
export type PartialDay = string & { readonly __partialDay: true };

const PARTIAL = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** How many days a month has; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether `text` is a possible calendar day, month or year. */
export function isPartialDay(text: string): text is PartialDay {
  if (!PARTIAL.test(text)) return false;
  const [year, month] = [Number(text.slice(0, 4)), Number(text.slice(5, 7) || 1)];
  const dayOfMonth = Number(text.slice(8) || 1);
  return (
    isWithin(year, 1800, 2199) && isWithin(month, 1, 12) && isWithin(dayOfMonth, 1, daysInMonth(year, month))
  );
}

const isWithin = (n: number, least: number, most: number): boolean => n >= least && n <= most;

export const isDay = (text: string): text is Day => text.length === 10 && isPartialDay(text);

export const PartialDaySchema = v.custom<PartialDay>(
  (x) => typeof x === 'string' && isPartialDay(x),
  (issue) => `${JSON.stringify(issue.input)} is not a possible year, month or day`,
);
export const DaySchema = v.custom<Day>(
  (x) => typeof x === 'string' && isDay(x),
  (issue) => `${JSON.stringify(issue.input)} is not a possible day`,
);

/** A day written in the code or a test; throws when it is impossible. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`"${text}" is not a possible day: write YYYY-MM-DD`);
  return text;
}

/** On which the atlas opens: the last day of the last year with Russia's figures. */
export const OPENING_DAY = day('2023-12-31');

/** The first day that `d` can mean. */
export const lo = (d: PartialDay): Day => `${d}${'-01-01'.slice(d.length - 4)}` as Day;

/** The last day that `d` can mean. */
export function hi(d: PartialDay): Day {
  if (d.length === 4) return `${d}-12-31` as Day;
  if (d.length === 10) return d as string as Day;
  const last = daysInMonth(Number(d.slice(0, 4)), Number(d.slice(5, 7)));
  return `${d}-${String(last)}` as Day;
}

export const yearOf = (d: Day | PartialDay): number => Number(d.slice(0, 4));

/** Days since 1 January of the year 0 in the Gregorian calendar; for distances only. */
export function dayNumber(d: Day): number {
  const [year, month, dayOfMonth] = [yearOf(d), Number(d.slice(5, 7)), Number(d.slice(8))];
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let m = 1; m < month; m++) days += daysInMonth(year, m);
  return days + dayOfMonth;
}

/** The day with that {@link dayNumber}. */
export function dayFromNumber(n: number): Day {
  let year = Math.max(1, Math.floor(n / 365.2425));
  while (dayNumber(iso(year + 1, 1, 1)) <= n) year++;
  while (dayNumber(iso(year, 1, 1)) > n) year--;
  let rest = n - dayNumber(iso(year, 1, 1));
  let month = 1;
  while (rest >= daysInMonth(year, month)) rest -= daysInMonth(year, month++);
  return iso(year, month, rest + 1);
}

/** The day `n` days after `d`; before it where `n` is negative. */
export const addDays = (d: Day, n: number): Day => dayFromNumber(dayNumber(d) + n);

/** The same day `n` months on, or the last of that month where it is shorter. */
export function addMonths(d: Day, n: number): Day {
  const months = yearOf(d) * 12 + Number(d.slice(5, 7)) - 1 + n;
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1];
  return iso(year, month, Math.min(Number(d.slice(8)), daysInMonth(year, month)));
}

const two = (n: number): string => String(n).padStart(2, '0');
const iso = (year: number, month: number, dayOfMonth: number): Day =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}` as Day;

/** 0 for Monday to 6 for Sunday. */
export const weekdayOf = (d: Day): number => (dayNumber(d) + 6) % 7;

/** The days of a month in weeks from Monday to Sunday; null before its first and after its last day. */
export function weeksOf(year: number, month: number): (Day | null)[][] {
  const days = Array.from({ length: daysInMonth(year, month) }, (_, i) => iso(year, month, i + 1));
  const before = Array.from({ length: weekdayOf(iso(year, month, 1)) }, () => null);
  const cells = [...before, ...days];
  return Array.from({ length: Math.ceil(cells.length / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, i) => cells[week * 7 + i] ?? null),
  );
}
