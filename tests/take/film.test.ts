import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day';
import { captionsOf } from '../../src/take/film/captions';
import { labelledMp4 } from '../../src/take/film/mp4-texts';
import { estimateOf, filmEnd, filmTitle, FPS, linkOn, LONGEST_MIN, stillsOf } from '../../src/take/film/plan';
import { aroundIn } from '../../src/take/picture/around';
import { figureOf, sizeOf } from '../../src/take/picture/figure-svg';
import { corridor } from '../law/corridors';
import { materialOf, sessionWith } from './pictured';

const NOTHING = { turns: [], periods: [], isPair: false };

describe('the days of a film', () => {
  test('go by the year, the month or the day, from the first to the last asked for', () => {
    const days = (step: 'year' | 'month' | 'day', to: string): string[] =>
      stillsOf({ from: day('2016-01-31'), to: day(to), step }, NOTHING).map((still) => still.day);
    expect(days('year', '2018-06-01')).toEqual(['2016-01-31', '2017-01-31', '2018-01-31', '2018-06-01']);
    expect(days('month', '2016-03-31')).toEqual(['2016-01-31', '2016-02-29', '2016-03-31']);
    expect(days('day', '2016-02-02')).toEqual(['2016-01-31', '2016-02-01', '2016-02-02']);
  });

  test('stand longer where an agreement on the corridor enters into force', async () => {
    const { turns } = await sessionWith({ corridor: corridor('UZB-KAZ') });
    const span = { from: day('2019-01-01'), to: day('2021-12-31'), step: 'year' as const };
    const stills = stillsOf(span, { ...NOTHING, turns, isPair: true });
    // The agreement of 2019 on combating irregular migration.
    expect(stills.map((still) => still.day)).toContain('2020-05-22');
    const framesOn = (on: string): number => stills.find((still) => still.day === on)!.frames;
    expect(framesOn('2020-05-22')).toBe(framesOn('2020-01-01') + FPS);
  });

  test('go from change to change of law and figures', () => {
    const span = { from: day('2016-06-01'), to: day('2018-06-01'), step: 'change' as const };
    const days = stillsOf(span, {
      ...NOTHING,
      periods: [day('2016-12-31'), day('2017-12-31'), day('2018-12-31')],
    });
    expect(days.map((still) => still.day)).toEqual(['2016-06-01', '2016-12-31', '2017-12-31', '2018-06-01']);
  });

  test('say how long the film is, and how large at most', () => {
    const { seconds, bytes } = estimateOf([{ day: day('2020-01-01'), frames: 10 * FPS }], {
      width: 1280,
      height: 720,
    });
    expect(seconds).toBe(10);
    expect(bytes / 1e6).toBeCloseTo(2.07, 1);
  });
});

describe('a film of Uzbekistan to Kazakhstan over 30 years', () => {
  const span = { from: day('1992-03-12'), to: day('2025-12-31') };
  const years = stillsOf({ ...span, step: 'year' }, NOTHING);

  test('is called by its span, and leads to its last day', () => {
    expect(filmTitle('Uzbekistan → Kazakhstan · Kosh', years, 'en').replaceAll('\u00a0', ' ')).toBe(
      'Uzbekistan → Kazakhstan, 12 March 1992 – 31 December 2025',
    );
    expect(linkOn('https://kosh.example/?lang=en&day=2023-12-31&corridor=UZB-KAZ', span.to)).toBe(
      'https://kosh.example/?lang=en&day=2025-12-31&corridor=UZB-KAZ',
    );
  });

  test('has its first day, shape and theme in the name of its file', () => {
    expect(filmEnd(years, 'tall', 'dark')).toBe('_from-1992-03-12_9x16_dark');
  });

  test('is too long day by day, and not month by month', () => {
    const size = { width: 1280, height: 720 };
    const minutes = (step: 'month' | 'day'): number =>
      estimateOf(stillsOf({ ...span, step }, NOTHING), size).seconds / 60;
    expect(minutes('day')).toBeGreaterThan(LONGEST_MIN);
    expect(minutes('month')).toBeLessThan(LONGEST_MIN);
  });
});

test('the captions of a film tell each day for as long as it stands', () => {
  const said = [
    { frames: 45, text: '31 December 2022. A < B' },
    { frames: 30, text: '31 December 2022. A < B' },
    { frames: 36, text: '31 December 2023. C' },
  ];
  expect(captionsOf(said, 'en')).toBe(
    'WEBVTT\nLanguage: en\n\n00:00:00.000 --> 00:00:02.500\n31 December 2022. A &lt; B\n\n00:00:02.500 --> 00:00:03.700\n31 December 2023. C\n',
  );
});

test('an MP4 has its title in its index, which grows by it', () => {
  const box = (name: string, size: number): number[] => [
    0,
    0,
    0,
    size,
    ...new TextEncoder().encode(name),
    ...Array<number>(size - 8).fill(0),
  ];
  const plain = Uint8Array.from([...box('ftyp', 16), ...box('mdat', 20), ...box('moov', 12)]);
  const labelled = labelledMp4(plain, { title: 'Узбекистан → Казахстан', source: 'CIS Stat' });
  expect(labelled.subarray(0, 36)).toEqual(plain.subarray(0, 36));
  const size = new DataView(labelled.buffer).getUint32(36);
  expect(36 + size).toBe(labelled.length);
  const text = new TextDecoder().decode(labelled);
  expect(text).toMatch(
    /moov.*udta.*meta.*hdlr.*mdirappl.*ilst.*nam.*data.*Узбекистан → Казахстан.*src.*CIS Stat/s,
  );
  expect(() => labelledMp4(Uint8Array.from(box('mdat', 20)), {})).toThrow('ends with its index');
});

test('the map of a film stands still whatever its days say, and each shows where it is between the first and the last', async () => {
  const session = await sessionWith({ corridor: corridor('UZB-KAZ') });
  const spec = {
    width: 1280,
    height: 720,
    theme: 'light' as const,
    link: 'https://kosh.example/',
    words: true,
  };
  const [from, to] = [day('1992-03-13'), day('2025-12-31')];
  const material = materialOf(session);
  const rooms = [from, day('2012-09-07'), to].map((on) => {
    session.glide({ day: on });
    return aroundIn(session, { ...spec, film: { from, to } }, sizeOf(spec), material);
  });
  const room = {
    top: Math.max(...rooms.map(({ top }) => top)),
    bottom: Math.max(...rooms.map(({ bottom }) => bottom)),
  };
  const figures = [from, day('2012-09-07'), to].map((on) => {
    session.glide({ day: on });
    return figureOf(session, { ...spec, film: { from, to, room } }, material);
  });
  expect(new Set(figures.map(({ layers }) => layers.ground)).size).toBe(1);
  expect(
    figures.map(
      ({ layers }) =>
        />(\d+ \w+ \d{4})<\/tspan>/.exec(layers.words.slice(layers.words.indexOf('rx="2"')))?.[1],
    ),
  ).toEqual(['13 Mar 1992', '7 Sep 2012', '31 Dec 2025']);
});
