import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { countryCode as country } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { formatDay } from '../../src/i18n/format';
import { LANGUAGES } from '../../src/i18n/language';
import { estimatedBreadth } from '../../src/map/names/lettering';
import { sentenceText } from '../../src/speech/sentence';
import { START, type View } from '../../src/state/view';
import { aroundIn } from '../../src/take/picture/around';
import { figureOf, type FigureSpec, figureSvg, sizeOf } from '../../src/take/picture/figure-svg';
import { PAPERS } from '../../src/take/picture/paper';
import { arcsIn } from '../../src/take/picture/instrument-map';
import { corridor } from '../law/corridors';
import { materialOf, sessionWith } from './pictured';

const LINK = 'https://kosh.example/?lang=en&corridor=UZB-KAZ&day=2023-12-31&theme=light&v=1.4.0';
const SPEC: FigureSpec = { width: 1200, height: 675, theme: 'light', link: LINK, words: true };

const VIEWS: Readonly<Record<string, Partial<View>>> = {
  'the opening': {},
  'a corridor': { corridor: corridor('UZB-KAZ') },
  'a country': { country: country('KAZ') },
  positions: { lens: 'roles', measure: 'estimated', day: day('2018-01-01') },
  routes: { lens: 'routes' },
  money: { lens: 'flows', measure: 'remittances', day: day('2021-12-31'), country: country('UZB') },
  'counts of work': { measure: 'work' },
  'a year without figures': { day: day('1995-05-05') },
};
const SIZES = [
  [600, 450],
  [1200, 630],
  [1920, 1080],
  [1080, 1080],
  [1080, 1920],
] as const;

const pictureOf = async (view: Partial<View>, spec: Partial<FigureSpec> = {}): Promise<string> => {
  const session = await sessionWith(view);
  return figureSvg(session, { ...SPEC, ...spec }, materialOf(session));
};

interface Set {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
}

const unescaped = (text: string): string =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** The lines of words around the map of a picture. */
const linesAround = (svg: string): Set[] => linesIn(svg.slice(svg.lastIndexOf('</svg>', svg.length - 10)));

/** Lines of words, where they stand, px of the layout. */
function linesIn(words: string): Set[] {
  return [...words.matchAll(/<text ([^>]*)>(.*?)<\/text>/g)].flatMap(([, attributes = '', inside = '']) => {
    const size = Number(/font-size="([\d.]+)"/.exec(attributes)?.[1]);
    const isEnd = attributes.includes('text-anchor="end"');
    const spans = inside.startsWith('<tspan')
      ? [...inside.matchAll(/<tspan x="([\d.]+)" y="([\d.]+)">(.*?)<\/tspan>/g)]
      : [[inside, /x="([\d.]+)"/.exec(attributes)?.[1], / y="([\d.]+)"/.exec(attributes)?.[1], inside]];
    return spans.map(([, x, y, marked = '']) => {
      const text = unescaped(marked).trim();
      const breadth = estimatedBreadth({ text, size, weight: 400, spacing: 0 });
      const left = Number(x) - (isEnd ? breadth : 0);
      return { text, left, right: left + breadth, y: Number(y) };
    });
  });
}

const boxOf = (svg: string): readonly number[] =>
  /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)!.slice(1).map(Number);

describe('a picture of a view', () => {
  test.each(Object.entries(VIEWS))(
    'of %s holds all its words in every size and language',
    async (_, view) => {
      for (const lang of LANGUAGES) {
        const session = await sessionWith({ ...view, lang });
        for (const [width, height] of SIZES) {
          const size = sizeOf({ ...SPEC, width, height });
          const lines = linesIn(aroundIn(session, SPEC, size, { breadthOf: estimatedBreadth }).markup);
          const { width: wide, height: high } = size;
          expect(lines.length).toBeGreaterThan(4);
          for (const { text, left, right, y } of lines) {
            const where = `${lang} ${width} × ${height}: ${text}`;
            expect(left, where).toBeGreaterThanOrEqual(10);
            expect(right, where).toBeLessThanOrEqual(wide - 8);
            expect(y, where).toBeGreaterThan(10);
            expect(y, where).toBeLessThan(high - 4);
          }
        }
      }
    },
  );

  test('tells people, then law, whose count, the day, the key, the sources, the edition, the terms and the link', async () => {
    const words = linesAround(await pictureOf({ corridor: corridor('UZB-KAZ') }))
      .map(({ text }) => text)
      .join(' ');
    expect(words).toMatch(
      /^6,519 people moved from Uzbekistan to Kazakhstan in 2023; two bilateral agreements and one regional were in force/,
    );
    expect(words).toContain('by Kazakhstan’s count, not labour migration. Agreements on 31 December 2023.');
    expect(words).toMatch(/bilateral, in force .*5,000 people .*other corridors of the two/);
    expect(words).toContain(
      'CIS Stat, after the national statistical offices. Agreements: Kosh. Boundaries:',
    );
    expect(words).toContain(
      'Data 1.4.0, 28 November 2026. Kosh’s coding of agreements and routes: CC BY 4.0',
    );
    expect(words.replaceAll(' ', '')).toContain(LINK.replace('https://', ''));
  });

  test.each(LANGUAGES)('names the day, whatever else its headline says: %s', async (lang) => {
    for (const view of [VIEWS['a corridor'], VIEWS.positions, VIEWS['counts of work']]) {
      const svg = await pictureOf({ ...view, lang }, { width: 600, height: 450 });
      const plain = linesAround(svg).map(({ text }) => text.replaceAll('\u00a0', ' '));
      const on = view?.day ?? START.day;
      const days = (['long', 'short'] as const).map((length) =>
        formatDay(on, lang, length).replaceAll('\u00a0', ' '),
      );
      expect(
        days.some((one) => plain.join(' ').includes(one)),
        lang,
      ).toBe(true);
    }
  });

  test('says what model its figures follow, and that routes are no numbers of people', async () => {
    const said = async (view: Partial<View>): Promise<string> =>
      linesAround(await pictureOf(view))
        .map(({ text }) => text)
        .join(' ');
    expect(await said(VIEWS.positions!)).toContain('the sign is checked against five other methods');
    expect(await said(VIEWS.routes!)).toContain('not how many people pass');
    expect(await said(VIEWS.money!)).toContain('a model splits recorded inflows');
  });

  test('carries its title, sentence, day, source, terms and link for archives and for those who do not see it', async () => {
    const session = await sessionWith({ corridor: corridor('UZB-KAZ') });
    const svg = unescaped(figureSvg(session, SPEC, materialOf(session)));
    const sentence = sentenceText(session.sentence.parts);
    expect(svg).toContain('<title id="kosh-title">6,519 people moved');
    expect(svg).toContain(`<dc:description>${sentence}</dc:description>`);
    expect(svg).toContain('<dcterms:temporal>2023-12-31</dcterms:temporal>');
    expect(svg).toContain(`<dc:date>${session.today}</dc:date>`);
    expect(svg).toMatch(/<dc:source>CIS Stat/);
    expect(svg).toMatch(/<dc:rights>.*CC BY 4\.0/);
    expect(svg).toContain(`<dc:identifier>${LINK}</dc:identifier>`);
    expect(svg).toContain('<dcterms:isPartOf>Kosh data 1.4.0</dcterms:isPartOf>');
  });

  test('says in words which day it shows', async () => {
    const svg = await pictureOf({ corridor: corridor('UZB-KAZ') });
    expect(unescaped(svg).replaceAll('\u00a0', ' ')).toMatch(/ Day shown: 31 December 2023\.<\/desc>/);
  });

  test('of a corridor names every dot that an arc ends at, or draws neither', async () => {
    for (const [width, height] of SIZES) {
      const session = await sessionWith({ corridor: corridor('UZB-KAZ') });
      const { scene } = figureOf(session, { ...SPEC, width, height }, materialOf(session));
      const named = scene.labels.map(({ code }) => code);
      const seen = scene.marks.filter(
        ({ at: [x, y] }) => x > 0 && y > 0 && x < scene.camera.width && y < scene.camera.height,
      );
      for (const { code } of seen) expect(named, `${width} × ${height}`).toContain(code);
    }
  });

  test('of positions has the stripes of its land in the key, and names alone where the map is low', async () => {
    const svg = await pictureOf({ ...VIEWS.positions });
    expect(svg).toMatch(/id="key-stripes-receiving"/);
    expect(svg).not.toContain('‰</');
  });

  test('draws the path of a chosen route, and its names', async () => {
    const svg = await pictureOf({ lens: 'routes', route: 'afg-irn-tur-grc' });
    const [around = ''] = svg.match(/paint-order="stroke" stroke-linejoin="round">.*?<\/g><\/g>/s) ?? [];
    expect(around).toContain('>Greece</text>');
    expect(around.match(/<path [^>]*fill="#8a3a78"/g)?.length).toBe(3);
  });

  test('of an instrument shows its arrows by what it alone gives, without figures, and says so in the key', async () => {
    const session = await sessionWith({ instrument: 'rus-uzb-2000-visa-free' });
    expect(arcsIn(session).map(({ id, style, persons }) => [id, style, persons])).toEqual([
      ['RUS-UZB', 'bilateral-operating', null],
      ['UZB-RUS', 'bilateral-operating', null],
    ]);
    const words = linesAround(figureSvg(session, SPEC, materialOf(session))).map(({ text }) => text);
    expect(words).toContain('bilateral, operating or with uncertain dates');
    expect(words).toContain('operating, provisional or dates uncertain');
    expect(words.join(' ')).not.toMatch(/bilateral, in force|\d,\d{3} people/);
    // It has no figure, so it credits nobody for one.
    expect(words.join(' ')).not.toContain('CIS Stat');
  });

  test('of an instrument of many states shows each party by a dot, and no arrow', async () => {
    const session = await sessionWith({ instrument: 'cis-1992-deported-persons', lens: 'roles' });
    const svg = figureSvg(session, SPEC, materialOf(session));
    expect(arcsIn(session)).toEqual([]);
    expect(svg).not.toContain('fill="url(#');
    expect(linesAround(svg).map(({ text }) => text)).toContain('signed, force not found');
  });

  test('without words is the map alone, and still says what it is inside', async () => {
    const svg = await pictureOf({}, { words: false, width: 700, height: 400 });
    expect(boxOf(svg)).toEqual([700, 400]);
    expect(linesAround(svg)).toEqual([]);
    expect(svg).toContain('<dc:identifier>');
    expect(svg).toContain('>Kazakhstan</text>');
  });

  test('cuts no name at its edge', async () => {
    for (const [width, height] of SIZES) {
      const svg = await pictureOf({ measure: 'work' }, { width, height });
      const [wide = 0] = boxOf(svg);
      const map = svg.slice(0, svg.lastIndexOf('</svg>', svg.length - 10));
      for (const [, x, size, , text = ''] of map.matchAll(
        /<text x="([\d.-]+)" y="[\d.-]+" font-size="([\d.]+)"( text-anchor="[a-z]+")?[^>]*>([^<]*)</g,
      )) {
        const half = estimatedBreadth({ text, size: Number(size), weight: 400, spacing: 0 }) / 2;
        if (Number(x) < half - 2 || Number(x) > wide - half + 2) expect.soft(text).toBe('within the picture');
      }
    }
  });

  test('has the colours of the page', () => {
    const css = readFileSync('src/app.css', 'utf8');
    const tokens = { ink2: 'ink-2', ink3: 'ink-3', ruleStrong: 'rule-strong' } as const;
    const [light = '', dark = ''] = css.split(":root[data-theme='dark']");
    for (const [theme, rules] of [
      ['light', light],
      ['dark', dark],
    ] as const)
      for (const [name, color] of Object.entries(PAPERS[theme])) {
        const token = name in tokens ? tokens[name as keyof typeof tokens] : name;
        expect(rules, `--${token}`).toContain(`--${token}: ${color};`);
      }
  });
});
