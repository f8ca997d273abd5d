import { describe, expect, test } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { MEASURES } from '../../src/domain/measure';
import { settle } from '../../src/state/settle';
import { formatView, parseView, START, type View } from '../../src/state/view';
import { corridor } from '../law/corridors';
import { realAtlas } from '../static-data';

const view: View = {
  ...START,
  mode: 'lecture',
  lang: 'kk',
  day: day('2020-05-22'),
  corridor: corridor('UZB-KAZ'),
  country: countryCode('KAZ'),
  topic: 'irregular-migration',
  measure: 'residents',
  reporter: 'origin',
  lens: 'flows',
  theme: 'dark',
  motion: 'off',
  borders: 'none',
  instrument: 'kaz-uzb-2019-irregular-migration',
  view: 'matrix',
  lecture: 'kazakhstan-three-agreements',
  slide: 3,
  v: '1.4.0',
  made: '1.3.2',
};

describe('a link', () => {
  test('brings back the view it was made from', () => {
    expect(parseView(formatView(view))).toEqual({ view, unread: [], foreign: [] });
  });

  test.each(MEASURES)('can ask for %s', (measure) => {
    expect(parseView(`?measure=${measure}`)).toEqual({
      view: { ...START, measure },
      unread: [],
      foreign: [],
    });
  });

  test('of a figure says whether it has its axis and its play button; a page’s has no such choice', () => {
    const figure: View = { ...view, mode: 'embed', axis: 'off', play: 'off' };
    expect(parseView(formatView(figure))).toEqual({ view: figure, unread: [], foreign: [] });
    expect(parseView('?mode=embed&axis=no').unread).toEqual([{ field: 'axis', text: 'no' }]);
    expect(formatView({ ...figure, mode: 'page' })).toBe(formatView({ ...view, mode: 'page' }));
  });

  test('leaves out what is default', () => {
    expect(formatView(START)).toBe('');
    expect(formatView({ ...START, day: day('2020-05-22') })).toBe('?day=2020-05-22');
  });

  test('without a language takes the first of the browser’s that is ours, else English', () => {
    expect(parseView('', ['de-DE', 'kk-KZ', 'ru']).view.lang).toBe('kk');
    expect(parseView('', ['de-DE']).view.lang).toBe('en');
    expect(formatView({ ...START, lang: 'en' }, { preferred: ['ru'] })).toBe('?lang=en');
    expect(formatView({ ...START, lang: 'ru' }, { preferred: ['ru'] })).toBe('');
  });

  test('for an embed pins language and theme', () => {
    expect(formatView(START, { pin: ['lang', 'theme'] })).toBe('?lang=en&theme=auto');
  });

  test('with one bad part keeps the rest, and says which part was bad', () => {
    const { view: read, unread } = parseView('?day=2020-02-30&lang=ru&measure=vibes&slide=-1&utm_source=x');
    expect(read).toEqual({ ...START, lang: 'ru' });
    expect(unread.map((u) => u.field)).toEqual(['measure', 'day', 'slide']);
  });
});

describe('a view settled on the atlas', () => {
  const settled = (search: string) => settle(parseView(search).view, realAtlas(), day('2026-11-21'));

  test('drops countries and corridors nobody knows', () => {
    const { view: read, unread } = settled('?corridor=AAA-BBB&country=QQQ&lens=flows');
    expect(read).toEqual({ ...START, lens: 'flows' });
    expect(unread.map((u) => u.text)).toEqual(['QQQ', 'AAA-BBB']);
  });

  test('keeps a known instrument by either of its ids and drops others', () => {
    expect(settled('?instrument=us-2006-free-movement').unread).toEqual([]);
    expect(settled('?instrument=us-2006-free-movements').view.instrument).toBeNull();
  });

  test('does not leave the time axis', () => {
    expect(settled('?day=1985-01-01').view.day).toBe(START.day);
    expect(settled('?day=2026-11-22').view.day).toBe(START.day);
    expect(settled('?day=2026-11-21').view.day).toBe('2026-11-21');
  });
});

test('that an edition is gone is heard once, and carried on by no link', () => {
  const { view, foreign, unread } = parseView('?page_id=12&v=1.2.0&gone=1');
  expect({ v: view.v, foreign, unread }).toEqual({ v: '1.2.0', foreign: [['page_id', '12']], unread: [] });
  expect(formatView(view, { foreign })).toBe('?page_id=12&v=1.2.0');
});
