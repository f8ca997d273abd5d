import { type Day, hi, lo, type PartialDay, yearOf } from '../domain/day';
import type { Language } from './language';
import { type Month, MONTHS } from './months';

export type Length = 'long' | 'short';

/** The parts of a date that are known: the month and the day may be missing. */
interface DateParts {
  readonly y: string;
  readonly month: Month | null;
  /** Without a leading zero; empty where only the month is known. */
  readonly d: string;
}

/** How a date is written where its year, its month or its day is known. */
type Pattern = readonly [
  year: (k: DateParts) => string,
  month: (k: DateParts, m: Month) => string,
  day: (k: DateParts, m: Month) => string,
];
type Patterns = Record<Language, Pattern>;

/*
 * In Russian and Kazakh a number and its noun never part at a line's end, so no-break spaces stand between the day
 * and the month and between the year and «года», "жылғы".
 */

/** On its own: `31 December 2023`, «31 декабря 2023 года», "2023 жылғы 31 желтоқсан". */
const LONG: Patterns = {
  en: [({ y }) => y, ({ y }, m) => `${m.name} ${y}`, ({ y, d }, m) => `${d} ${m.withDay} ${y}`],
  ru: [
    ({ y }) => `${y}\u00a0год`,
    ({ y }, m) => `${m.name} ${y}\u00a0года`,
    ({ y, d }, m) => `${d}\u00a0${m.withDay} ${y}\u00a0года`,
  ],
  kk: [
    ({ y }) => `${y}\u00a0жыл`,
    ({ y }, m) => `${y}\u00a0жылғы ${m.name}`,
    ({ y, d }, m) => `${y}\u00a0жылғы ${d}\u00a0${m.withDay}`,
  ],
};

/** On a narrow label: `31 Dec 2023`, «31 дек. 2023», "2023 ж. 31 жел.". */
const SHORT: Patterns = {
  en: [({ y }) => y, ({ y }, m) => `${m.short} ${y}`, ({ y, d }, m) => `${d} ${m.short} ${y}`],
  ru: [({ y }) => y, ({ y }, m) => `${m.name} ${y}`, ({ y, d }, m) => `${d}\u00a0${m.short} ${y}`],
  kk: [
    ({ y }) => y,
    ({ y }, m) => `${y}\u00a0ж. ${m.name}`,
    ({ y, d }, m) => `${y}\u00a0ж. ${d}\u00a0${m.short}`,
  ],
};

/** When: `on 31 December 2023`, «31 декабря 2023 года», "2023 жылғы 31 желтоқсанда". */
const WHEN: Patterns = {
  en: [({ y }) => `in ${y}`, ({ y }, m) => `in ${m.in} ${y}`, ({ y, d }, m) => `on ${d} ${m.withDay} ${y}`],
  ru: [({ y }) => `в ${y}\u00a0году`, ({ y }, m) => `в ${m.in} ${y}\u00a0года`, LONG.ru[2]],
  kk: [
    ({ y }) => `${y}\u00a0жылы`,
    ({ y }, m) => `${y}\u00a0жылғы ${m.in}`,
    ({ y, d }, m) => `${y}\u00a0жылғы ${d}\u00a0${m.in}`,
  ],
};

/** From when on: `since 2005`, «с марта 2005 года», "2005 жылғы 17 наурыздан бері". */
const SINCE: Patterns = {
  en: [
    ({ y }) => `since ${y}`,
    ({ y }, m) => `since ${m.name} ${y}`,
    ({ y, d }, m) => `since ${d} ${m.name} ${y}`,
  ],
  ru: [
    ({ y }) => `с ${y}\u00a0года`,
    ({ y }, m) => `с ${m.from} ${y}\u00a0года`,
    ({ y, d }, m) => `${d === '2' ? 'со' : 'с'} ${d}\u00a0${m.from} ${y}\u00a0года`,
  ],
  kk: [
    ({ y }) => `${y}\u00a0жылдан бері`,
    ({ y }, m) => `${y}\u00a0жылғы ${m.from} бері`,
    ({ y, d }, m) => `${y}\u00a0жылғы ${d}\u00a0${m.from} бері`,
  ],
};

/** The same on a narrow label: `since 17 Mar 2005`, «с 17 мар. 2005», "2005 ж. 17 наурыздан бері". */
const SINCE_SHORT: Patterns = {
  en: [
    ({ y }) => `since ${y}`,
    ({ y }, m) => `since ${m.short} ${y}`,
    ({ y, d }, m) => `since ${d} ${m.short} ${y}`,
  ],
  ru: [
    ({ y }) => `с\u00a0${y}`,
    ({ y }, m) => `с ${m.from} ${y}`,
    ({ y, d }, m) => `${d === '2' ? 'со' : 'с'} ${d}\u00a0${m.short} ${y}`,
  ],
  kk: [
    SINCE.kk[0],
    ({ y }, m) => `${y}\u00a0ж. ${m.from} бері`,
    ({ y, d }, m) => `${y}\u00a0ж. ${d}\u00a0${m.from} бері`,
  ],
};

function speak(date: Day | PartialDay, [ofYear, ofMonth, ofDay]: Pattern, lang: Language): string {
  const [y = '', m, d] = date.split('-');
  const month = m === undefined ? null : (MONTHS[lang][Number(m) - 1] ?? null);
  const known: DateParts = { y, month, d: d === undefined ? '' : String(Number(d)) };
  if (month === null) return ofYear(known);
  return known.d === '' ? ofMonth(known, month) : ofDay(known, month);
}

/** A calendar day on its own: `31 December 2023`; short: `31 Dec 2023`. */
export const formatDay = (day: Day, lang: Language, length: Length = 'long'): string =>
  formatPartial(day, lang, length);

/** A day as a source knows it: `2005`, `March 2005`, `17 March 2005`. */
export const formatPartial = (date: Day | PartialDay, lang: Language, length: Length = 'long'): string =>
  speak(date, (length === 'long' ? LONG : SHORT)[lang], lang);

/** A day in a sentence, with its preposition or case: `on 31 December 2023`, `in 2005`. */
export const formatWhen = (date: Day | PartialDay, lang: Language): string => speak(date, WHEN[lang], lang);

/** `since 22 May 2020`, «с 22 мая 2020 года», "2020 жылғы 22 мамырдан бері". */
export const formatSince = (date: Day | PartialDay, lang: Language, length: Length = 'long'): string =>
  speak(date, (length === 'long' ? SINCE : SINCE_SHORT)[lang], lang);

/** As things stood on a day: `by 31 December 2023`, «к 31 декабря 2023 года», "2023 жылғы 31 желтоқсандағы жағдай бойынша". */
export function formatAsOf(day: Day, lang: Language): string {
  if (lang === 'en') return `by ${formatDay(day, lang)}`;
  if (lang === 'ru') return `${/-02$/.test(day) ? 'ко' : 'к'} ${formatDay(day, lang)}`;
  const when = formatWhen(day, lang);
  return `${when}${when.endsWith('е') ? 'гі' : 'ғы'} жағдай бойынша`;
}

/** The years of a period of whole years; null where it is anything else. */
function wholeYears(start: Day, end: Day): readonly [number, number] | null {
  const [first, last] = [yearOf(start), yearOf(end)];
  const whole =
    start === lo(String(first) as PartialDay) && end === hi(String(last) as PartialDay) && first <= last;
  return whole ? [first, last] : null;
}

/** The years of a period from the middle of one to the middle of the fifth after; null where it is anything else. */
function fiveYears(start: Day, end: Day): readonly [number, number] | null {
  const [first, last] = [yearOf(start), yearOf(end)];
  const middles = start.endsWith('-07-01') && end.endsWith('-06-30');
  return middles && last - first === 5 ? [first, last] : null;
}

type OfYears = Record<Language, (first: number, last: number) => string>;
const FIVE_YEARS: OfYears = {
  en: (first, last) => `mid-${first} to mid-${last}`,
  ru: (first, last) => `середина ${first}\u00a0– середина ${last}`,
  kk: (first, last) => `${first}\u00a0ж. ортасы\u00a0– ${last}\u00a0ж. ортасы`,
};
const IN_FIVE_YEARS: OfYears = {
  en: (first, last) => `in the five years from mid-${first} to mid-${last}`,
  ru: (first, last) => `за пять лет с середины ${first}\u00a0года по середину ${last}\u00a0года`,
  kk: (first, last) => `${first}\u00a0жылдың ортасынан ${last}\u00a0жылдың ортасына дейінгі бес жылда`,
};

/** A period on a label: `2023`, `2015–2019`, `mid-2015 to mid-2020`, or the days of any other; one day for a stock. */
export function formatPeriod(start: Day, end: Day, lang: Language): string {
  if (start === end) return formatDay(start, lang);
  const five = fiveYears(start, end);
  if (five) return FIVE_YEARS[lang](...five);
  const years = wholeYears(start, end);
  if (years === null) return `${formatDay(start, lang)}\u00a0– ${formatDay(end, lang)}`;
  return years[0] === years[1] ? String(years[0]) : `${years[0]}–${years[1]}`;
}

const IN_YEARS: OfYears = {
  en: (first, last) => `in ${first}–${last}`,
  ru: (first, last) => `в ${first}–${last}\u00a0годах`,
  kk: (first, last) => `${first}–${last}\u00a0жылдары`,
};
const BETWEEN: Record<Language, (start: Day, end: Day) => string> = {
  en: (start, end) => `from ${formatDay(start, 'en')} to ${formatDay(end, 'en')}`,
  ru: (start, end) => `в период ${formatSince(start, 'ru')} по ${formatDay(end, 'ru')}`,
  kk: (start, end) => `${formatDay(start, 'kk')}\u00a0– ${formatDay(end, 'kk')} аралығында`,
};

/** A period in a sentence: `in 2023`, «в 2015–2019 годах», "2020 жылғы 1 шілдеде". */
export function formatDuring(start: Day, end: Day, lang: Language): string {
  if (start === end) return formatWhen(start, lang);
  const five = fiveYears(start, end);
  if (five) return IN_FIVE_YEARS[lang](...five);
  const years = wholeYears(start, end);
  if (years === null) return BETWEEN[lang](start, end);
  const [first, last] = years;
  return first === last ? formatWhen(String(first) as PartialDay, lang) : IN_YEARS[lang](first, last);
}

/** The years something is described for, open at the end where `to` is null: `since 2020`, `in 2015–2016`; empty where unknown. */
export function formatSpan(from: PartialDay | null, to: PartialDay | null, lang: Language): string {
  if (from === null) return '';
  if (to === null) return formatSince(from, lang);
  const [first, last] = [yearOf(from), yearOf(to)];
  if (from === to) return formatWhen(from, lang);
  return first === last ? formatWhen(String(first) as PartialDay, lang) : IN_YEARS[lang](first, last);
}

type OfMonths = Record<Language, (first: Month, last: Month, year: string) => string>;
const MONTHS_OF: OfMonths = {
  en: (first, last, year) => `${first.name}–${last.name} ${year}`,
  ru: (first, last, year) => `${first.name}–${last.name} ${year}\u00a0года`,
  kk: (first, last, year) => `${year}\u00a0жылғы ${first.name}–${last.name}`,
};
const IN_MONTHS_OF: OfMonths = {
  en: (first, last, year) => `in ${first.name}–${last.name} ${year}`,
  ru: (first, last, year) => `в ${first.in}–${last.in} ${year}\u00a0года`,
  kk: (first, last, year) => `${year}\u00a0жылғы ${first.name}–${last.in}`,
};

/** Two months of one year; null where the dates are anything else. */
function monthsOf(first: PartialDay, last: PartialDay, lang: Language): Parameters<OfMonths['en']> | null {
  const [[year, from, day], [lastYear, to, lastDay]] = [first.split('-'), last.split('-')];
  const [a, b] = [MONTHS[lang][Number(from) - 1], MONTHS[lang][Number(to) - 1]];
  const whole = year === lastYear && day === undefined && lastDay === undefined;
  return whole && a && b && year !== undefined ? [a, b, year] : null;
}

/** A day without its year: `1 January`, «1 января», "1 қаңтар". */
function dayOfYear(day: Day, lang: Language): string {
  const month = MONTHS[lang][Number(day.slice(5, 7)) - 1];
  return `${String(Number(day.slice(8)))}${lang === 'en' ? ' ' : '\u00a0'}${month?.withDay ?? ''}`;
}

/** Days of one year, which is said once. */
const DAYS_OF: Record<Language, (start: Day, end: Day) => string> = {
  en: (start, end) => `${dayOfYear(start, 'en')}\u00a0– ${formatDay(end, 'en')}`,
  ru: (start, end) => `${dayOfYear(start, 'ru')}\u00a0– ${formatDay(end, 'ru')}`,
  kk: (start, end) => `${formatDay(start, 'kk')}\u00a0– ${dayOfYear(end, 'kk')}`,
};
const IN_DAYS_OF: Record<Language, (start: Day, end: Day) => string> = {
  en: (start, end) => `from ${dayOfYear(start, 'en')} to ${formatDay(end, 'en')}`,
  ru: (start, end) =>
    `${start.endsWith('-02') ? 'со' : 'с'} ${dayOfYear(start, 'ru')} по ${formatDay(end, 'ru')}`,
  kk: (start, end) => `${DAYS_OF.kk(start, end)} аралығында`,
};
const inOneYear = (start: Day, end: Day): boolean =>
  yearOf(start) === yearOf(end) && wholeYears(start, end) === null;

/** A period no more precise than its source has it, on a label: `January–June 2019`; two equal dates are one. */
export function formatStretch(first: PartialDay, last: PartialDay, lang: Language): string {
  if (first === last && first.length > 4) return formatPartial(first, lang);
  const months = monthsOf(first, last, lang);
  if (months) return MONTHS_OF[lang](...months);
  const days = [lo(first), hi(last)] as const;
  return inOneYear(...days) ? DAYS_OF[lang](...days) : formatPeriod(...days, lang);
}

/** The same in a sentence: `in January–June 2019`. */
export function formatInStretch(first: PartialDay, last: PartialDay, lang: Language): string {
  if (first === last) return formatWhen(first, lang);
  const months = monthsOf(first, last, lang);
  if (months) return IN_MONTHS_OF[lang](...months);
  const days = [lo(first), hi(last)] as const;
  return inOneYear(...days) ? IN_DAYS_OF[lang](...days) : formatDuring(...days, lang);
}
