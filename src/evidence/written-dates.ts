import { isPartialDay, type PartialDay } from '../domain/day';

const ENGLISH = 'january february march april may june july august september october november december'.split(
  ' ',
);
const RUSSIAN = 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
  ' ',
);

const MONTH = [...ENGLISH, ...RUSSIAN].join('|');
const WRITTEN = new RegExp(
  `(?:(?<day>\\d{1,2}) )?(?<month>${MONTH}) (?<year>\\d{4})|(?<!\\p{L}|[\\d/.-])(?<alone>(?:1[89]|20)\\d\\d)(?![\\d/.-]*\\d)`,
  'giu',
);

const two = (n: string | number): string => String(n).padStart(2, '0');

/**
 * Returns the dates written out in an English or Russian text, as precisely as they stand: “22 August 1995”,
 * “April 2009”, “2000”.
 */
export function datesIn(text: string): PartialDay[] {
  const dates = [...text.matchAll(WRITTEN)].map(({ groups = {} }) => {
    const { day, month, year, alone = '' } = groups as Partial<Record<string, string>>;
    if (!month || !year) return alone;
    const word = month.toLowerCase();
    const number = Math.max(ENGLISH.indexOf(word), RUSSIAN.indexOf(word)) + 1;
    return [year, two(number), ...(day ? [two(day)] : [])].join('-');
  });
  return dates.filter(isPartialDay);
}
