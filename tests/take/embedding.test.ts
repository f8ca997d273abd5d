import { beforeEach, describe, expect, test, vi } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { shareEn } from '../../src/i18n/en/share';
import { shareRu } from '../../src/i18n/ru/share';
import { parseView, START, type View } from '../../src/state/view';
import { type EmbedChoice, figureOf, hasAxis, pageAddressOf, pictureIs } from '../../src/take/embedding';
import { viewName } from '../../src/take/view-name';
import { corridor } from '../law/corridors';
import { sitting, told } from '../state/sitting';

const CHOICE: EmbedChoice = { lang: 'en', theme: 'light', pinning: 'newest', axis: 'on', play: 'on' };
const UZB_KAZ = { corridor: corridor('UZB-KAZ') };

beforeEach(() => {
  vi.stubGlobal('location', new URL('https://example.org/atlas/index.html?corridor=UZB-KAZ&utm_source=x'));
});

const read = (address: string): View => parseView(new URL(address).search).view;
const figure = (view: Partial<View>, choice: Partial<EmbedChoice> = {}) =>
  figureOf(sitting(view).session, { ...CHOICE, ...choice }, shareEn);

describe('a figure for an article', () => {
  test('pins all that a later default could change', () => {
    const { frame } = figure(UZB_KAZ);
    const { searchParams } = new URL(frame);
    for (const field of [
      'mode',
      'lang',
      'theme',
      'measure',
      'lens',
      'day',
      'reporter',
      'view',
      'axis',
      'play',
    ])
      expect(searchParams.has(field), field).toBe(true);
    expect(read(frame)).toEqual({
      ...START,
      ...UZB_KAZ,
      mode: 'embed',
      theme: 'light',
      made: read(frame).made,
    });
    expect(read(frame).made).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test('names the axis and the play button only where its map has them', () => {
    expect(figure(UZB_KAZ, { axis: 'off', play: 'off' }).frame).toContain('axis=off&play=off');
    expect(figure({}, { axis: 'off' }).frame).not.toContain('axis');
    expect(hasAxis(sitting({ ...UZB_KAZ, view: 'table' }).session)).toBe(false);
  });

  test('of one edition says so in its link, its way back and its caption', () => {
    const { frame, page, source } = figure(UZB_KAZ, { pinning: 'edition' });
    const { v } = read(frame);
    expect(v).not.toBeNull();
    expect(read(page).v).toBe(v);
    expect(source).toContain(`Data edition ${v!} of `);
    expect(figure(UZB_KAZ).source).not.toContain('edition');
  });

  test('is told in its own language, whatever the page’s is', () => {
    const { session } = sitting(UZB_KAZ);
    const russian = figureOf(session, { ...CHOICE, lang: 'ru', pinning: 'edition' }, shareRu);
    expect(russian.title).toBe('Узбекистан → Казахстан: интерактивная карта');
    expect(told(sitting({ ...UZB_KAZ, lang: 'ru' }).session)).toContain(russian.picture.text.slice(0, -1));
    expect(russian.source).toMatch(/^Источники: .*Выпуск данных/);
    expect(russian.open).toBe('Открыть в атласе');
    expect(read(russian.frame).lang).toBe('ru');
    expect(russian.card).toBe('https://example.org/atlas/ru/c/UZB-KAZ/');
  });

  test('finds its script and its picture in the atlas’s folder', () => {
    expect(figure(UZB_KAZ).script).toBe('https://example.org/atlas/embed.js');
    expect(figure(UZB_KAZ).picture.address).toBe('https://example.org/atlas/en/c/UZB-KAZ/picture.png');
    expect(figure({}).picture.address).toBe('https://example.org/atlas/share.png');
    expect(figure({}).card).toBe(figure({}).page);
  });

  test('names its sources, its own coding last', () => {
    expect(figure(UZB_KAZ).source).toMatch(/^Sources: CIS Stat.*; .*Kosh.*\.$/);
  });
});

describe('the picture with an address', () => {
  const pictured = (view: Partial<View>) => pictureIs(sitting(view).session);

  test('is of the view where the view is as the page of its subject', () => {
    expect(pictured(UZB_KAZ)).toBe('view');
    expect(pictured({ ...UZB_KAZ, theme: 'dark', lang: 'kk', made: '1.4.0' })).toBe('view');
    expect(figure(UZB_KAZ).picture.caption).toBeNull();
  });

  test('tells the figures only of an edition that stays, and in 150 characters', () => {
    expect(figure(UZB_KAZ).picture.text).toBe('Uzbekistan → Kazakhstan');
    const { text } = figure(UZB_KAZ, { pinning: 'edition' }).picture;
    expect(text).toContain('6,519');
    expect(text.length).toBeLessThanOrEqual(150);
    expect(figure({ country: countryCode('KAZ') }, { pinning: 'edition' }).title.length).toBeLessThan(60);
  });

  test('that is not of the view names its own day and sources', () => {
    const other = figure({ ...UZB_KAZ, day: day('2005-01-01'), measure: 'residents' });
    expect(other.picture.caption).toMatch(
      /^The picture shows Uzbekistan → Kazakhstan on 31 December 2023\. Sources: CIS Stat.*Kosh/,
    );
    expect(other.picture.caption).not.toContain('UN DESA');
    expect(figure({ view: 'matrix' }).picture.caption).toMatch(/^The picture shows Kosh on .*CIS Stat/);
  });

  test('of another day is of the page alone, and does not claim the view’s figures', () => {
    const view = { ...UZB_KAZ, day: day('2019-04-15') };
    expect(pictured(view)).toBe('page');
    expect(figure(view).picture.text).toBe('Uzbekistan → Kazakhstan');
  });

  test('of a corridor without registered moves is of the page, which shows other figures', () => {
    expect(pictured({ corridor: corridor('UZB-DEU') })).toBe('page');
  });

  test('of what has no page is of the atlas', () => {
    expect(pictured({ view: 'matrix' })).toBe('opening');
    expect(figure({ view: 'matrix' }).picture.text).toMatch(/^An atlas of who moves/);
  });

  test('of a corridor that no bilateral instrument joins is of the atlas, and its address is that of the view', () => {
    const view = { corridor: corridor('UZB-USA') };
    const { picture, card, page } = figure(view);
    expect(pictured(view)).toBe('opening');
    expect(picture.address).toBe('https://example.org/atlas/share.png');
    expect(card).toBe(page);
    expect(pageAddressOf(sitting(view).session, 'en', page)).toBeNull();
  });
});

test('the page of a copy on a disk is named to its file, since a disk shows no folder’s page', () => {
  const { session } = sitting(UZB_KAZ);
  expect(pageAddressOf(session, 'ru', 'file:///home/atlas/index.html?lang=en')).toBe(
    'file:///home/atlas/ru/c/UZB-KAZ/index.html',
  );
});

test.each([
  [UZB_KAZ, '6,519 people moved from Uzbekistan to Kazakhstan in 2023; two bilateral agreements'],
  [{ ...UZB_KAZ, view: 'table' }, 'Profile · Uzbekistan → Kazakhstan · 31 December 2023'],
  [{ ...UZB_KAZ, view: 'table', tab: 'table' }, 'Negotiating table · Uzbekistan → Kazakhstan · '],
  [{ view: 'matrix' }, 'Matrix · 31 December 2023'],
  [{ view: 'table', tab: 'acts' }, 'Register · 31 December 2023'],
  [
    { instrument: 'kaz-uzb-2019-irregular-migration' },
    'Kazakhstan–Uzbekistan: combating irregular migration',
  ],
] satisfies [Partial<View>, string][])('the view %j is called “%s”', (view, name) => {
  expect(viewName(sitting(view).session)).toMatch(new RegExp(`^${name}`));
});
