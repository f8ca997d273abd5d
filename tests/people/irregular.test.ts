import { describe, expect, test } from 'vitest';
import { decodeIndicators } from '../../src/domain/indicator';
import { byAuthority, disagreementsIn } from '../../src/people/irregular';
import { built } from '../static-data';

const figures = decodeIndicators(built('indicators'));
const of = (country: string) => figures.filter((figure) => figure.country === country);

describe('official figures on irregular migration', () => {
  test('of Kazakhstan are 20, by five authorities or none named', () => {
    expect(of('KAZ')).toHaveLength(20);
    const groups = byAuthority(of('KAZ'));
    expect(groups.map(({ authority }) => authority.id)).toEqual([
      ...['kaz-interior', 'kaz-border-service', 'kaz-ambassador-kgz', 'kaz-government', 'unnamed'],
    ]);
    expect(groups.flatMap((group) => group.figures)).toHaveLength(20);
  });

  test('on expulsions in 2025 disagree: more by August than by October, and another authority’s fewer', () => {
    const [first, ...others] = disagreementsIn(of('KAZ'));
    expect(others).toEqual([]);
    expect(first?.year).toBe(2025);
    expect(first?.figures.map(({ value }) => value)).toEqual([10_138, 10_630, 2600, 4245]);
  });

  test('of one authority that grow with the period agree', () => {
    const bailiffs = of('RUS').filter(
      ({ authority, from }) => authority.id === 'rus-bailiffs' && from === '2024-01-01',
    );
    expect(bailiffs.map(({ value }) => value)).toEqual([80_000, 79_000]);
    expect(disagreementsIn(bailiffs)).toEqual([]);
  });

  test('of Russia on expulsions in 2025 are the bailiffs’ and the prime minister’s', () => {
    expect(
      disagreementsIn(of('RUS')).map(({ figures: own }) => own.map(({ value }) => value)),
    ).toContainEqual([54_400, 72_000]);
  });
});
