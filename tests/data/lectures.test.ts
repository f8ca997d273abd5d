import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dayNumber, day } from '../../src/domain/day';
import { decodeLectures } from '../../src/domain/lecture';
import { settle } from '../../src/state/settle';
import { parseView } from '../../src/state/view';
import { realAtlas } from '../static-data';

const lectures = decodeLectures({
  lectures: JSON.parse(readFileSync('data/sources/lectures.json', 'utf8')) as unknown,
});
const slides = lectures.flatMap((l) =>
  l.slides.map((slide, i) => ({ at: `${l.id} ${String(i + 1)}`, slide })),
);
const atlas = realAtlas();

describe.each(slides)('slide $at', ({ slide }) => {
  test('is a link that can be read whole', () => {
    const { view, unread } = parseView(slide.link);
    expect(unread).toEqual([]);
    expect(settle(view, atlas, day('2026-11-21')).unread).toEqual([]);
  });

  test('has as many paragraphs in each language', () => {
    expect(slide.words.ru.length).toBe(slide.words.en.length);
    expect(slide.words.kk.length).toBe(slide.words.en.length);
  });

  test('names instruments that the tables have, and only full dates that they have', () => {
    const known = slide.instruments.map((id) => atlas.instruments.find((i) => i.id === id));
    expect(known).not.toContain(undefined);
    const tables = JSON.stringify(known);
    for (const date of datesIn([slide.heading.en, ...slide.words.en].join(' ')))
      if (known.length > 0 && date !== parseView(slide.link).view.day) expect(tables).toContain(date);
  });
});

test('345 and 403 days are the lags that the dates give', () => {
  const lag = (id: string): number => {
    const found = atlas.instruments.find((i) => i.id === id)!;
    return dayNumber(day(found.entry.date!)) - dayNumber(day(found.signed.date!));
  };
  expect(lag('kaz-tjk-2018-migration-cooperation')).toBe(345);
  expect(lag('kaz-uzb-2019-irregular-migration')).toBe(403);
});

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** The full dates of an English text, as ISO days. */
function datesIn(text: string): string[] {
  const found = text.matchAll(new RegExp(`(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})`, 'g'));
  return [...found].map(([, d = '', m = '', y = '']) =>
    [y, String(MONTHS.indexOf(m) + 1).padStart(2, '0'), d.padStart(2, '0')].join('-'),
  );
}
