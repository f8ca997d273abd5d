import { describe, expect, test } from 'vitest';
import { laneNote } from '../../../src/components/axis/lane-note';
import { placeNote, placeWords } from '../../../src/components/axis/place-note';
import { marksByYear } from '../../../src/components/axis/axis';
import { countryCode } from '../../../src/domain/country';
import { day } from '../../../src/domain/day';
import type { Language } from '../../../src/i18n/language';
import { Law } from '../../../src/law/coverage';
import { factsOf } from '../../../src/law/facts';
import { entriesOf } from '../../../src/law/turns';
import { lawfulCorridors, REGION_CORRIDORS } from '../../../src/people/corridors';
import { MESSAGES } from '../../i18n/messages';
import { realAtlas } from '../../static-data';

const atlas = realAtlas();
const law = new Law(atlas);
const along = { origin: countryCode('UZB'), destination: countryCode('KAZ') };

function note(id: string, on: string, lang: Language = 'en'): string {
  const bond = law.of(along).bonds.find(({ instrument }) => instrument.id === id)!;
  const view = { day: day(on), measure: 'registered', corridor: along, country: null } as const;
  return laneNote(bond, factsOf(bond.instrument, along), { t: MESSAGES[lang], lang, view });
}

describe('beside a lane stands', () => {
  test('since when it is in force', () => {
    expect(note('kaz-uzb-2000-mutual-travel', '2023-12-31')).toBe('since 26 Jun 2003');
    expect(note('kaz-uzb-2000-mutual-travel', '2023-12-31', 'ru')).toBe('с 26\u00a0июня 2003');
    expect(note('kaz-uzb-2000-mutual-travel', '2023-12-31', 'kk')).toBe(
      '2003\u00a0ж. 26\u00a0маусымнан бері',
    );
  });

  test('when it was signed, and by when it was in force, while it waits', () => {
    expect(note('kaz-uzb-2022-mutual-travel-protocol', '2023-12-31')).toBe(
      'signed 22 Dec 2022, in force by 30 Apr 2024',
    );
    expect(note('kaz-uzb-2012-readmission', '2023-12-31')).toBe('signed 7 Sep 2012');
    expect(note('kaz-uzb-2019-irregular-migration', '2019-05-01')).toBe(
      'signed 15 Apr 2019, in force from 22 May 2020',
    );
  });

  test('never a day that the source does not know', () => {
    for (const corridor of lawfulCorridors(atlas))
      for (const bond of law.of(corridor).bonds) {
        const facts = factsOf(bond.instrument, corridor);
        const view = {
          day: day('2023-12-31'),
          measure: 'registered',
          corridor,
          country: null,
        } as const;
        const text = laneNote(bond, facts, { t: MESSAGES.en, lang: 'en', view });
        const entry = facts.find(({ kind, date }) => kind === 'entry' && date?.length === 4);
        if (entry && text.startsWith('since') && facts.filter(({ kind }) => kind === 'entry').length === 1)
          expect(text).toBe(`since ${String(entry.date)}`);
      }
  });
});

describe('words beside a lane', () => {
  const room = { width: 100, end: null, left: 200, right: 1000, day: 800 };

  test('stand in the bar where they fit before the day', () => {
    expect(placeNote({ ...room, start: 300, bar: 400 })).toEqual({ x: 406, inside: true });
  });

  test('stand after the end of what ended', () => {
    expect(placeNote({ ...room, start: 300, bar: null, end: 500 })).toEqual({ x: 511, inside: false });
  });

  test('stand left of the lane where they do not', () => {
    expect(placeNote({ ...room, start: 700, bar: 750 })).toEqual({ x: 589, inside: false });
  });

  test('are struck by the day line nowhere', () => {
    for (let start = 200; start <= 1000; start += 7)
      for (let at = 200; at <= 1000; at += 11)
        for (const bar of [null, start + 30]) {
          const { x } = placeNote({ ...room, day: at, start, bar: bar !== null && bar <= at ? bar : null });
          const struck = x < at && x + room.width > at;
          // Only where the day leaves no room for them on either side.
          if (struck) expect(1000 - at).toBeLessThan(room.width + 30);
          expect(x + room.width).toBeLessThanOrEqual(1000);
        }
  });
});

test('words above bars keep off tall bars and each other', () => {
  const beside = [300, 320] as const;
  const words = { width: 80, beside, first: 'before', room: 500 } as const;
  expect(placeWords({ ...words, taken: [] })).toBe(240);
  expect(placeWords({ ...words, taken: [[280, 320]] })).toBe(198);
  expect(placeWords({ ...words, taken: [[0, 320]] })).toBe(325);
  expect(placeWords({ ...words, taken: [[0, 500]] })).toBeNull();
});

test('seven agreements among the twelve entered into force in 2002, one of them regional', () => {
  const bonds = REGION_CORRIDORS.flatMap((c) => law.of(c).bonds.filter(({ reach }) => reach !== 'wider'));
  const marks = marksByYear(entriesOf(bonds));
  expect(marks.find(({ year }) => year === 2002)).toEqual({ year: 2002, bilateral: 6, regional: 1 });
});
