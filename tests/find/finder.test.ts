import { expect, test } from 'vitest';
import { formatCorridor } from '../../src/domain/corridor';
import { type Finding, findingsOf } from '../../src/find/finder';
import { snippetOf } from '../../src/take/snippet';
import { realAtlas, realRecords } from '../static-data';

const atlas = realAtlas();
const nameOf = (f: Finding): string[] =>
  f.kind === 'country' ? [f.country] : f.kind === 'corridor' ? [formatCorridor(f.corridor)] : [];
/** The countries and corridors found. */
const found = (text: string): string[] => findingsOf(text, atlas, []).flatMap(nameOf);
const instruments = (text: string): string[] =>
  findingsOf(text, atlas, []).flatMap((f) => (f.kind === 'instrument' ? [f.instrument] : []));

test('a country is found in any of the three languages, and by its code', () => {
  for (const text of ['uzb', 'Uzbekistan', 'узбек', 'Өзбек', 'UZB']) expect(found(text)[0], text).toBe('UZB');
  expect(found('turkiye')[0]).toBe('TUR');
  expect(found('Türkiye')[0]).toBe('TUR');
});

test('a corridor is found by two names, with an arrow, a dash or a space between them', () => {
  for (const text of ['uzb → kaz', 'Узбекистан - Казахстан', 'Uzbekistan Kazakhstan', 'UZB-KAZ'])
    expect(found(text)[0], text).toBe('UZB-KAZ');
});

test.each([
  ['Turkey', 'TUR'],
  ['кирг', 'KGZ'],
  ['Киргизия', 'KGZ'],
  ['Туркмения', 'TKM'],
  ['Белоруссия', 'BLR'],
  ['Молдавия', 'MDA'],
  ['holland', 'NLD'],
  ['England', 'GBR'],
  ['USA', 'USA'],
  ['the United States', 'USA'],
  ['UAE', 'ARE'],
  ['США', 'USA'],
  ['ОАЭ', 'ARE'],
  ['kz', 'KAZ'],
  ['uk', 'UKR'],
  ['ky', 'KGZ'],
  ['из Казахстана', 'KAZ'],
  ['Ресейге', 'RUS'],
])('“%s” finds %s', (text, code) => {
  expect(found(text)[0]).toBe(code);
});

test('Korea is first the South, which readers mean, then the North', () => {
  for (const text of ['korea', 'Корея', 'Korea '])
    expect(found(text).slice(0, 2), text).toEqual(['KOR', 'PRK']);
  expect(found('North Korea')[0]).toBe('PRK');
});

test('a name with a hyphen is one country', () => {
  expect(found('Guinea-Bissau')).toEqual(['GNB']);
});

test('a corridor is found in the words of its direction, whichever end comes first', () => {
  for (const text of [
    'KZ-RU',
    'Kazakhstan to Russia',
    'from Kazakhstan to Russia',
    'из Казахстана в Россию',
    'в Россию из Казахстана',
    'Russia from Kazakhstan',
    'Қазақстаннан Ресейге',
  ])
    expect(found(text)[0], text).toBe('KAZ-RUS');
  expect(found('KZ-UZ')[0]).toBe('KAZ-UZB');
  expect(found('с Кубы во Францию')[0]).toBe('CUB-FRA');
  expect(found('from Uzbekistan to the United States')[0]).toBe('UZB-USA');
  expect(found('from South Korea to Kazakhstan')[0]).toBe('KOR-KAZ');
});

test('a direction half typed finds its country', () => {
  for (const text of ['Kazakhstan to', 'из Казахстана в', 'Kazakhstan -'])
    expect(found(text)[0], text).toBe('KAZ');
});

test('nothing is found for nonsense', () => {
  expect(findingsOf('qwxz', atlas, [])).toEqual([]);
  expect(findingsOf('-', atlas, [])).toEqual([]);
});

test('an instrument is found by the words of its name in any order and language, by its id and its year', () => {
  expect(instruments('pensions 1992')).toContain('cis-1992-pensions');
  expect(instruments('2019 irregular kaz')).toContain('kaz-uzb-2019-irregular-migration');
  expect(instruments('реадмиссия 2012 РФ')).toContain('rus-kgz-2012-readmission');
  expect(instruments('реадмиссия 2009 ФРГ')).toContain('kaz-deu-2009-readmission');
  expect(instruments('зейнетақы 2022')).toContain('rus-aze-2022-pensions');
  expect(instruments('eaeu-2014-treaty')).toEqual(['eaeu-2014-treaty']);
});

test('an instrument is found by the words of its title too, once titles are here', () => {
  const { dossiers } = realRecords();
  const byTitle = 'Swiss Confederation Armenia readmission of persons';
  expect(instruments(byTitle)).toEqual([]);
  const [first] = findingsOf(byTitle, atlas, [], dossiers);
  expect(first).toEqual({ kind: 'instrument', instrument: 'arm-che-2003-readmission' });
});

test('instruments come after countries and corridors, five at most', () => {
  for (const text of ['Kazakhstan', 'uzb → kaz', 'Узбекистан']) {
    const kinds = findingsOf(text, atlas, []).map((f) => f.kind);
    expect(kinds.lastIndexOf('corridor')).toBeLessThan(kinds.indexOf('instrument'));
    expect(kinds.lastIndexOf('country')).toBeLessThan(kinds.indexOf('instrument'));
    expect(kinds.filter((kind) => kind === 'instrument')).toHaveLength(5);
  }
  expect(instruments('kz')).toEqual([]);
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
