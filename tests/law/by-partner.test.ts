import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { lawWith } from '../../src/law/by-partner';
import { Law } from '../../src/law/coverage';
import { realAtlas } from '../static-data';

const law = new Law(realAtlas());
const KAZ = countryCode('KAZ');
const statesWith = (partner: string, on: string): string[] =>
  lawWith(law, countryCode(partner), KAZ, day(on)).bilaterals.map(({ interval }) => interval.state);

describe('the law between Kazakhstan and a partner on 31 December 2023', () => {
  test('has with Russia one bilateral that ended, and leaves out what was signed later', () => {
    expect(statesWith('RUS', '2023-12-31').at(-1)).toBe('ended');
    expect(statesWith('RUS', '1991-01-01')).toEqual([]);
  });

  test('stands with the strongest first, and counts frameworks apart', () => {
    const found = lawWith(law, countryCode('KGZ'), KAZ, day('2023-12-31'));
    expect(found.bilaterals[0]?.interval.state).toBe('in-force');
    expect(found).toMatchObject({ regional: 6, wider: 5, coverage: { class: 'bilateral' } });
  });

  test('is only signed with Georgia', () => {
    expect(lawWith(law, countryCode('GEO'), KAZ, day('2023-12-31')).coverage.class).toBe('signed');
  });
});
