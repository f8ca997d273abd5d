import { expect, test } from 'vitest';
import { plural } from '../../src/i18n/plural';

/**
 * The samples that CLDR 48 publishes beside its cardinal rules (supplemental/plurals.json of cldr-core 48.2.0, or
 * plurals.xml), integers and decimals; `~` is a range in steps of its last digit. The dots that say "and so on" are
 * left out. © Unicode, Inc., Unicode License V3.
 */
const SAMPLES = {
  ru: {
    one: '1, 21, 31, 41, 51, 61, 71, 81, 101, 1001',
    few: '2~4, 22~24, 32~34, 42~44, 52~54, 62, 102, 1002',
    many: '0, 5~19, 100, 1000, 10000, 100000, 1000000',
    other: '0.0~1.5, 10.0, 100.0, 1000.0, 10000.0, 100000.0, 1000000.0',
  },
  kk: {
    one: '1, 1.0, 1.00, 1.000, 1.0000',
    other:
      '0, 2~16, 100, 1000, 10000, 100000, 1000000, 0.0~0.9, 1.1~1.6, 10.0, 100.0, 1000.0, 10000.0, 100000.0, 1000000.0',
  },
} as const;

const CATEGORIES = { one: 'one', few: 'few', many: 'many', other: 'other' };

/** A sample as it is printed, or every step of a range. */
function printed(sample: string): string[] {
  const [from = '', to] = sample.split('~');
  if (to === undefined) return [from];
  const decimals = from.split('.')[1]?.length ?? 0;
  const step = 10 ** -decimals;
  const steps = Math.round((Number(to) - Number(from)) / step);
  return Array.from({ length: steps + 1 }, (_, i) => (Number(from) + i * step).toFixed(decimals));
}

/** A number of the page has no zero at the end of its decimals: 1.0 is 1 here, and so another sample's business. */
const asNumbers = (samples: string): number[] =>
  samples
    .split(', ')
    .flatMap(printed)
    .filter((text) => String(Number(text)) === text)
    .map(Number);

const CASES = Object.entries(SAMPLES).flatMap(([lang, categories]) =>
  Object.entries(categories).map(([category, samples]) => [lang, category, asNumbers(samples)] as const),
);

test.each(CASES)('%s: CLDR’s samples of “%s” are so', (lang, category, numbers) => {
  expect(numbers.length).toBeGreaterThan(0);
  for (const n of numbers)
    expect(plural(n, CATEGORIES, lang === 'kk' ? 'kk' : 'ru'), String(n)).toBe(category);
});

test('a range of samples is every step of it', () => {
  expect(printed('2~4')).toEqual(['2', '3', '4']);
  expect(printed('0.8~1.1')).toEqual(['0.8', '0.9', '1.0', '1.1']);
});
