import { expect, test } from 'vitest';
import { formatCorridor } from '../../src/domain/corridor';
import { findingsOf } from '../../src/model/finder';
import { snippetOf } from '../../src/model/snippet';
import { realAtlas } from '../static-data';

const atlas = realAtlas();
const found = (text: string): string[] =>
  findingsOf(text, atlas, []).map((f) => (f.kind === 'country' ? f.country : formatCorridor(f.corridor)));

test('a country is found in any of the three languages, and by its code', () => {
  for (const text of ['uzb', 'Uzbekistan', 'узбек', 'Өзбек', 'UZB']) expect(found(text)[0], text).toBe('UZB');
  expect(found('turkiye')[0]).toBe('TUR');
  expect(found('Türkiye')[0]).toBe('TUR');
});

test('a corridor is found by two names, with an arrow, a dash or a space between them', () => {
  for (const text of ['uzb → kaz', 'Узбекистан - Казахстан', 'Uzbekistan Kazakhstan', 'UZB-KAZ'])
    expect(found(text)[0], text).toBe('UZB-KAZ');
});

test('nothing is found for nonsense', () => {
  expect(found('qwxz')).toEqual([]);
  expect(found('-')).toEqual([]);
});

test('a snippet runs sandboxed and keeps its link when the frame is stripped', () => {
  const html = snippetOf({
    embed: 'https://example.org/?mode=embed&lang=en',
    page: 'https://example.org/?lang=en',
    title: 'A "quoted" <title>',
    open: 'Open',
    source: 'Kosh',
  });
  expect(html).toContain('sandbox="allow-scripts');
  expect(html).not.toContain('allow-same-origin');
  expect(html).toContain('title="A &quot;quoted&quot; &lt;title&gt;"');
  expect(html).toContain('<a href="https://example.org/?lang=en">Open</a>');
});
