// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { parseCorridor } from '../../src/domain/corridor';
import { countryCode, REGION } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { subjectOf } from '../../src/lens/subject';
import type { View } from '../../src/state/view';
import { settled, sitting } from '../state/sitting';

async function subjectIn(view: Partial<View>) {
  const { session } = sitting(view);
  await settled();
  const subject = subjectOf(session);
  const at = (code: string) =>
    subject.places.includes(session.atlas.countries.get(countryCode(code))!.anchor!);
  return { ...subject, holds: at };
}

test('a corridor’s picture is its two ends’, and so is the way back’s', async () => {
  const there = await subjectIn({ corridor: parseCorridor('UZB-KAZ') });
  expect(there).toMatchObject({ kind: 'corridor', named: ['UZB', 'KAZ'] });
  const back = await subjectIn({ corridor: parseCorridor('KAZ-UZB') });
  expect(new Set(back.places)).toEqual(new Set(there.places));
});

test('of a corridor to the other side of the globe the region is shown, and both ends are named', async () => {
  const subject = await subjectIn({ measure: 'residents', corridor: parseCorridor('RUS-USA') });
  expect(subject).toMatchObject({ kind: 'region', named: ['RUS', 'USA'] });
});

test('Tajikistan’s picture holds Russia, the same in 2016 and 2023', async () => {
  const [now, then] = await Promise.all(
    ['2023-12-31', '2016-12-31'].map((on) => subjectIn({ country: countryCode('TJK'), day: day(on) })),
  );
  expect(now).toMatchObject({ kind: 'country', named: ['TJK'] });
  expect(now!.holds('RUS')).toBe(true);
  expect(then!.id).toBe(now!.id);
});

test('refugees of 2022 are shown where they went: Germany, Poland and Czechia, with Ukraine', async () => {
  const subject = await subjectIn({ measure: 'refugees', day: day('2022-12-31') });
  expect(subject.kind).toBe('measure');
  for (const code of ['UKR', 'DEU', 'POL', 'CZE']) expect(subject.holds(code), code).toBe(true);
  expect(subject.holds('USA')).toBe(false);
});

test.each(['registered', 'residents', 'remittances'] as const)(
  'most of %s is the region’s own, and so is the picture',
  async (measure) => {
    expect((await subjectIn({ measure, day: day('2020-12-31') })).kind).toBe('region');
    expect(REGION).toHaveLength(12);
  },
);
