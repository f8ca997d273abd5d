import { describe, expect, test } from 'vitest';
import { formatDecimal, formatPercents, formatShare, formatSigned } from '../../src/i18n/decimals';

describe('figures with decimals', () => {
  test('have a minus sign and no hyphen, and the language’s own mark', () => {
    expect(formatDecimal(-0.197, 3, 'en')).toBe('−0.197');
    expect(formatDecimal(1.9887, 2, 'kk')).toBe('1,99');
    expect(formatSigned(0.36, 2, 'ru')).toBe('+0,36');
    expect(formatSigned(-12.5, 1, 'kk')).toBe('−12,5');
  });

  test('have no sign where they round to 0', () => {
    expect(formatSigned(-0.004, 2, 'en')).toBe('0.00');
    expect(formatSigned(0.004, 2, 'en')).toBe('0.00');
    expect(formatDecimal(-0.004, 2, 'en')).toBe('0.00');
  });

  test('have their digits grouped', () => {
    expect(formatSigned(-406_679, 0, 'en')).toBe('−406,679');
    expect(formatSigned(16_550, 0, 'kk')).toBe('+16\u00a0550');
  });
});

describe('a share', () => {
  test('is a whole percentage from a tenth on, below it has one decimal', () => {
    expect(formatShare(0.8123, 'en')).toBe('81%');
    expect(formatShare(0.0996, 'kk')).toBe('10\u00a0%');
    expect(formatShare(0.0321, 'ru')).toBe('3,2\u00a0%');
    expect(formatShare(0.0004, 'en')).toBe('<\u00a00.1%');
    expect(formatShare(0, 'kk')).toBe('0\u00a0%');
  });

  test('has so many decimals as are asked for, and no sign where a heading has it', () => {
    expect(formatShare(0.943, 'en', 0)).toBe('94%');
    expect(formatShare(0.247, 'ru', 1)).toBe('24,7\u00a0%');
    expect(formatPercents(0.247, 1, 'en')).toBe('24.7');
  });
});
