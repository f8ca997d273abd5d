import { describe, expect, test } from 'vitest';
import { formatCorridor } from '../../src/domain/corridor';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { REGION_CORRIDORS } from '../../src/people/corridors';
import { Law } from '../../src/law/coverage';
import { leavable, lossesOf, supposedCoverage, type Supposition } from '../../src/law/supposing';
import { realAtlas } from '../static-data';
import { corridor } from './corridors';

const law = new Law(realAtlas());
const moldova: Supposition = { country: countryCode('MDA'), instrument: 'cis-1992-visa-free-bishkek' };
const on = day('2026-11-25');
const lossesIn = (topic: 'mutual-travel' | null) =>
  lossesOf(law, REGION_CORRIDORS, { on, topic }, moldova).map((loss) => ({
    ...loss,
    along: formatCorridor(loss.corridor),
  }));

describe('were Moldova not bound by the Bishkek agreement on visa-free travel', () => {
  test('nothing of the kind would be left with Kyrgyzstan, Tajikistan, Belarus and Georgia', () => {
    const changed = lossesIn('mutual-travel').filter((l) => l.changed);
    const others = ['BLR', 'GEO', 'KGZ', 'TJK'];
    expect(changed.map((l) => l.along).toSorted()).toEqual(
      [...others.map((c) => `${c}-MDA`), ...others.map((c) => `MDA-${c}`)].toSorted(),
    );
    for (const loss of changed) {
      expect(loss.before.class).toBe('regional');
      expect(loss.after.class).toBe('ended');
      expect(loss.kept).toEqual([]);
    }
  });

  test('Armenia would keep its agreement of 2016, which a source describes as operating', () => {
    const armenia = lossesIn('mutual-travel').find((l) => l.along === 'MDA-ARM');
    expect(armenia).toMatchObject({ changed: false, after: { class: 'bilateral-operating' } });
  });

  test('of all topics Belarus would keep a bilateral, and the pensions of 1992 stay with Kyrgyzstan', () => {
    const of = (along: string) => lossesIn(null).find((l) => l.along === along);
    expect(of('MDA-BLR')?.kept.map((b) => b.instrument.id)).toEqual(['blr-mda-1995-pensions']);
    expect(of('MDA-KGZ')).toMatchObject({ changed: false, after: { class: 'regional' } });
    expect(of('MDA-GEO')).toMatchObject({ changed: true, after: { class: 'ended' } });
  });

  test('Russia, which left in 2000, is not concerned and keeps its bilaterals', () => {
    expect(lossesIn(null).some((l) => l.along === 'MDA-RUS')).toBe(false);
    const when = { on, topic: null };
    expect(supposedCoverage(law, corridor('MDA-RUS'), when, moldova).class).toBe('bilateral');
  });

  test('corridors of others stay as they are, and so does the time before', () => {
    const when = { on, topic: 'mutual-travel' } as const;
    expect(supposedCoverage(law, corridor('KGZ-TJK'), when, moldova).class).toBe('regional');
    const early = { on: day('1992-10-08'), topic: 'mutual-travel' } as const;
    expect(supposedCoverage(law, corridor('MDA-KGZ'), early, moldova).class).toBe('none');
  });

  test('what changes comes first', () => {
    const changed = lossesIn(null).map((l) => l.changed);
    expect(changed).toEqual(changed.toSorted((a, b) => Number(b) - Number(a)));
  });
});

test('a country can leave only what binds it on the day', () => {
  const of = (country: string, at: string) =>
    leavable(law, countryCode(country), day(at)).map((b) => b.instrument.id);
  expect(of('RUS', '1999-12-31')).toContain('cis-1992-visa-free-bishkek');
  expect(of('RUS', '2001-01-01')).not.toContain('cis-1992-visa-free-bishkek');
  expect(of('KAZ', '2020-05-21')).not.toContain('kaz-uzb-2019-irregular-migration');
  expect(of('KAZ', '2020-05-22')).toContain('kaz-uzb-2019-irregular-migration');
});
