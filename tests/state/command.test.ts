import { describe, expect, test } from 'vitest';
import { parseCorridor } from '../../src/domain/corridor';
import { day } from '../../src/domain/day';
import { heightForms, pymName } from '../../src/state/height';
import { moveOf, readCommand, viewAsked } from '../../src/state/command';
import { START } from '../../src/state/view';

const host = (words: object): object => ({ source: 'kosh-host', v: 1, ...words });

describe('a message of the page around', () => {
  test.each([
    { type: 'goto', view: '?corridor=UZB-KAZ' },
    { type: 'setTime', day: '2020-02-29' },
    { type: 'play' },
    { type: 'pause' },
    { type: 'setLang', lang: 'kk' },
    { type: 'setTheme', theme: 'dark' },
    { type: 'hello' },
  ])('is read where it is one of ours: $type', (words) => {
    expect(readCommand(host(words))).toEqual(host(words));
  });

  const deep: unknown[] = [];
  for (let [depth, inner] = [0, deep]; depth < 50_000; depth++) inner.push((inner = []));
  const endless: unknown[] = [];
  endless.push(endless);
  test.each([
    ['an impossible day', host({ type: 'setTime', day: '2019-02-29' })],
    ['a day that is no text', host({ type: 'setTime', day: deep })],
    ['a day that contains itself', host({ type: 'setTime', day: endless })],
    ['a language that is not spoken', host({ type: 'setLang', lang: 'de' })],
    ['a theme that is a name of every object', host({ type: 'setTheme', theme: 'constructor' })],
    ['a view without end', host({ type: 'goto', view: 'x'.repeat(5_000_000) })],
    ['a view that is no text', host({ type: 'goto', view: { toString: 1 } })],
    ['another command', host({ type: 'navigateTo', url: 'https://example.org' })],
    ['no command', host({})],
    ['a command of a later version', { ...host({ type: 'play' }), v: 2 }],
  ])('is wrong where it holds %s, and nothing breaks', (_, message) => {
    expect(readCommand(message)).toBe('wrong');
  });

  test.each([
    ['nothing', undefined],
    ['pym’s word', 'pymxPYMxmap-1xPYMxnavigateToxPYMxhttps://example.org'],
    ['a list', [1, 2]],
    ['another script’s', { source: 'react-devtools', type: 'goto' }],
    ['no source', { type: 'play' }],
    ['itself', endless],
  ])('belongs to others where it is %s', (_, message) => {
    expect(readCommand(message)).toBe('foreign');
  });
});

test('another corridor is chosen; another day is a step', () => {
  const chosen = { ...START, corridor: parseCorridor('UZB-KAZ') };
  expect(moveOf(START, chosen)).toBe('select');
  expect(moveOf(chosen, { ...chosen, corridor: parseCorridor('UZB-KAZ'), day: day('2020-01-01') })).toBe(
    'step',
  );
});

test('a view that is asked for keeps the figure’s mode and edition, and its language and theme unless it names others', () => {
  const now = { ...START, mode: 'embed', lang: 'kk', theme: 'dark', v: '1.4.0' } as const;
  const { view, unread } = viewAsked('?corridor=UZB-KAZ&mode=page&v=0.0.1&lang=ru&day=never', now);
  expect(view).toEqual({ ...now, corridor: parseCorridor('UZB-KAZ'), lang: 'ru' });
  expect(unread).toEqual([{ field: 'day', text: 'never' }]);
});

describe('a height', () => {
  test('is told in our form and AMP’s, and in pym’s where the address names a child', () => {
    expect(heightForms(646, 'map', null)).toEqual([
      { source: 'kosh', v: 1, type: 'height', id: 'map', height: 646 },
      { sentinel: 'amp', type: 'embed-size', height: 646 },
    ]);
    const childId = pymName('?initialWidth=700&childId=map-1&mode=embed');
    expect(heightForms(646, '', childId).at(-1)).toBe('pymxPYMxmap-1xPYMxheightxPYMx646');
  });
});
