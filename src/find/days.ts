import { type Day, hi, isPartialDay, type PartialDay } from '../domain/day';
import { LANGUAGES } from '../i18n/language';
import { MONTHS } from '../i18n/months';
import { isToday } from './words';

/** A day found among words, and the words that are left. */
export interface DayFound {
  /** The last day of what was typed: of “2019” its 31 December, but never after today. Null where none was typed. */
  readonly day: Day | null;
  readonly left: readonly string[];
}

const YEAR = /^(?:19|20)\d\d$/;
const FIRST_YEAR = 1991;

/** The month, 1 to 12, that a word names in any of the three languages and any case; null where it names none. */
function monthOf(word: string): number | null {
  const bare = word.replace(/\.$/, '');
  if (bare.length < 3) return null;
  for (const lang of LANGUAGES) {
    const at = MONTHS[lang].findIndex((month) =>
      Object.values(month).some((form: string) => form.toLowerCase().startsWith(bare)),
    );
    if (at >= 0) return at + 1;
  }
  return null;
}

/** Writes what is known of a day; null for one that is none, as 31 February. */
function written(...parts: readonly (string | number | null)[]): PartialDay | null {
  const text = parts
    .filter((part) => part !== null)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  return isPartialDay(text) ? text : null;
}

/** In figures alone: `2015-12-31`, `31.12.2015`, `31/12/2015`, `12.2015`. */
function inFigures(word: string): PartialDay | null {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(word);
  if (iso) return written(iso[1] ?? '', iso[2] ?? '', iso[3] ?? null);
  const dotted = /^(?:(\d{1,2})[./])?(\d{1,2})[./](\d{4})$/.exec(word);
  return dotted ? written(dotted[3] ?? '', dotted[2] ?? '', dotted[1] ?? null) : null;
}

/**
 * Finds a day among words: `2019`, `31 december 2015`, «в марте 2005», "2015 жылғы 31 желтоқсан", `31.12.2015`, `today`. A
 * month's name counts only beside a year, since “mar” may be Morocco. Years before 1991 are no days of the atlas.
 */
export function dayAmong(words: readonly string[], today: Day): DayFound {
  const now = words.findIndex(isToday);
  if (now >= 0) return { day: today, left: words.toSpliced(now, 1) };
  const whole = words.findIndex((word) => inFigures(word) !== null);
  if (whole >= 0) return found(inFigures(words[whole] ?? ''), words.toSpliced(whole, 1), today);
  const at = words.findIndex((word) => YEAR.test(word));
  if (at < 0) return { day: null, left: words };
  const near = words.map((word, i) => (Math.abs(i - at) <= 3 ? monthOf(word) : null));
  const monthAt = near.findIndex((month) => month !== null);
  const dayAt =
    monthAt < 0
      ? -1
      : words.findIndex((w, i) => Math.abs(i - monthAt) === 1 && /^\d{1,2}(?:st|nd|rd|th)?$/.test(w));
  const dayOfMonth = dayAt < 0 ? null : Number.parseInt(words[dayAt] ?? '', 10);
  const left = words.filter((_, i) => ![at, monthAt, dayAt].includes(i));
  return found(written(words[at] ?? '', near[monthAt] ?? null, dayOfMonth), left, today);
}

function found(date: PartialDay | null, left: readonly string[], today: Day): DayFound {
  if (date === null || Number(date.slice(0, 4)) < FIRST_YEAR) return { day: null, left };
  const last = hi(date);
  return { day: last < today ? last : today, left };
}
