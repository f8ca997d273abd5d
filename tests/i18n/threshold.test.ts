import { expect, test } from 'vitest';
import { formatShareThreshold, formatSignedThreshold, formatThreshold } from '../../src/i18n/threshold';

test('a threshold is printed as the reader set it: a quarter is not rounded to 0.3', () => {
  expect(formatThreshold(0.25, 'en')).toBe('0.25');
  expect(formatThreshold(0.2, 'ru')).toBe('0,2');
  expect([0.25, -0.6, 0].map((n) => formatSignedThreshold(n, 'en'))).toEqual(['+0.25', '−0.6', '0']);
  expect(formatSignedThreshold(-0.25, 'kk')).toBe('−0,25');
});

test('a threshold of shares is printed in percent: an eighth is 12.5%', () => {
  expect([0.25, 0.125].map((share) => formatShareThreshold(share, 'en'))).toEqual(['25%', '12.5%']);
});
