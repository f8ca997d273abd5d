import { describe, expect, test } from 'vitest';
import { Context, decodeContext } from '../../../src/domain/context';
import { countryCode } from '../../../src/domain/country';
import { besidePartner } from '../../../src/people/roles/beside';
import { CONVENTIONS } from '../../../src/people/roles/conventions';
import { built } from '../../static-data';

const [KAZ, UZB, PRK] = ['KAZ', 'UZB', 'PRK'].map(countryCode) as [never, never, never];
const context = decodeContext(built('context'));
const by = (year: number) => ({ year, conventions: CONVENTIONS });

describe('a state beside a partner', () => {
  test('Kazakhstan’s GDP a head was 3.5 times Uzbekistan’s in 2023', () => {
    const found = besidePartner(context, 'income', [UZB, KAZ], by(2023));
    expect(found).toMatchObject({ form: 'ratio', year: 2023 });
    expect(found?.value).toBeCloseTo(3.5, 1);
  });

  test('the gap of unemployment is that of unrounded rates: 0.36 points, not 0.3', () => {
    expect(besidePartner(context, 'unem', [UZB, KAZ], by(2023))?.value).toBeCloseTo(0.36, 2);
  });

  test('is of the last year that has both, and of none where one state has no series', () => {
    expect(besidePartner(context, 'birth', [UZB, KAZ], by(2023))?.year).toBe(2022);
    expect(besidePartner(context, 'income', [KAZ, PRK], by(2023))).toBeNull();
  });

  test('is not compared where the year is more than three years back', () => {
    expect(besidePartner(context, 'birth', [UZB, KAZ], by(2025))?.value).not.toBeNull();
    expect(besidePartner(context, 'birth', [UZB, KAZ], by(2026))).toEqual({
      form: 'gap',
      year: 2022,
      value: null,
    });
  });

  test('never reads a year after the one asked about', () => {
    expect(besidePartner(context, 'income', [UZB, KAZ], by(2000))?.year).toBe(2000);
    expect(besidePartner(new Context(new Map()), 'income', [UZB, KAZ], by(2000))).toBeNull();
  });
});
