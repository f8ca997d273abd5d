import { describe, expect, test } from 'vitest';
import { readSearch } from '../../src/state/search';
import { formatView, parseView, START } from '../../src/state/view';

const isOurs = (name: string): boolean => ['lang', 'mode', 'corridor'].includes(name);
const ours = (search: string): object => Object.fromEntries(readSearch(search, isOurs).ours);

describe('a link that a publishing system mangled', () => {
  test.each([
    ['?lang=ru&amp;mode=embed'],
    ['?lang=ru&amp;amp;mode=embed'],
    ['?lang=ru&#038;mode=embed'.replace('#', '%23')],
    ['?lang%3Dru&mode%3Dembed'],
    ['?lang=ru%26mode=embed'],
    ['?lang=ru%26amp;mode%3Dembed'],
  ])('%s is understood', (search) => expect(ours(search)).toEqual({ lang: 'ru', mode: 'embed' }));

  test('keeps the first word for a name, as an untouched link does', () =>
    expect(ours('?lang=kk&lang=en')).toEqual({ lang: 'kk' }));

  test('is read into a view', () => {
    const { view, unread } = parseView('?lang=kk&amp;corridor%3DUZB-KAZ&amp;mode=embed');
    expect(view).toMatchObject({
      lang: 'kk',
      mode: 'embed',
      corridor: { origin: 'UZB', destination: 'KAZ' },
    });
    expect(unread).toEqual([]);
  });
});

describe('parameters that are not ours', () => {
  test('are kept as they stand, in their order, whatever they say', () => {
    const { foreign } = readSearch('?page_id=12&lang=en&back=%3Fmode%3Dembed%26lang%3Dru&flag', isOurs);
    expect(foreign).toEqual([
      ['page_id', '12'],
      ['back', '?mode=embed&lang=ru'],
      ['flag', ''],
    ]);
    expect(ours('?back=%3Fmode%3Dembed%26lang%3Dru')).toEqual({});
  });

  test('may be called as any property of an object is', () =>
    expect(parseView('?constructor=1&toString=2').foreign).toHaveLength(2));

  test('stay in the address, before ours', () => {
    const { foreign } = parseView('?page_id=12&lang=ru');
    expect(formatView({ ...START, lang: 'ru' }, { foreign })).toBe('?page_id=12&lang=ru');
    expect(formatView(START, { foreign })).toBe('?page_id=12');
  });
});
