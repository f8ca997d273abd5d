import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day';
import { awaitedOf } from '../../src/law/awaited';
import { Law } from '../../src/law/coverage';
import { realAtlas } from '../static-data';
import { corridor } from './corridors';

const law = new Law(realAtlas());
function awaited(instrument: string, along: string, on: string): string | null {
  const bond = law.of(corridor(along)).bonds.find((b) => b.instrument.id === instrument)!;
  const found = awaitedOf(bond, corridor(along), day(on));
  return found && `${found.kind} of ${found.parties.join(' and ')}`;
}

describe('whose act was not found', () => {
  test('of Kazakhstan and Kyrgyzstan, 2019: both ratified, and no entry into force was found', () => {
    expect(awaited('kaz-kgz-2019-migration-cooperation', 'KGZ-KAZ', '2026-11-25')).toBe(
      'entry of KAZ and KGZ',
    );
  });

  test('of Kazakhstan and Uzbekistan on readmission, 2012: the latter’s ratification', () => {
    expect(awaited('kaz-uzb-2012-readmission', 'UZB-KAZ', '2026-11-25')).toBe('ratification of UZB');
    expect(awaited('kaz-uzb-2012-readmission', 'UZB-KAZ', '2015-03-05')).toBe('ratification of KAZ and UZB');
  });

  test('of the same two in 2019 until the entry into force, which needs no further act', () => {
    const id = 'kaz-uzb-2019-irregular-migration';
    expect(awaited(id, 'UZB-KAZ', '2020-03-25')).toBe('ratification of KAZ and UZB');
    expect(awaited(id, 'UZB-KAZ', '2020-03-26')).toBe('ratification of UZB');
    expect(awaited(id, 'UZB-KAZ', '2020-05-22')).toBeNull();
    expect(awaited(id, 'UZB-KAZ', '2019-04-14')).toBeNull();
  });

  test('is nobody’s where both have ratified and the entry is only a matter of days', () => {
    expect(awaited('eu-blr-2020-readmission', 'POL-BLR', '2020-04-08')).toBe('ratification of EU and BLR');
    expect(awaited('kgz-uzb-2023-id-card-protocol', 'KGZ-UZB', '2023-05-03')).toBeNull();
  });

  test('of a multilateral is asked of the two ends only', () => {
    expect(awaited('cis-2008-migrant-workers-convention', 'KGZ-KAZ', '2026-11-25')).toBe(
      'ratification of KGZ',
    );
    expect(awaited('cis-2008-migrant-workers-convention', 'TJK-RUS', '2026-11-25')).toMatch(
      /^ratification of (RUS and TJK|TJK and RUS)$/,
    );
    expect(awaited('cis-1998-irregular-migration', 'KAZ-KGZ', '2026-11-25')).toBe('entry of KAZ and KGZ');
  });
});
