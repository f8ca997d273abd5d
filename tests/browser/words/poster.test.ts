import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/i18n/language';
import { LOSS_WORDS } from '../../../src/i18n/loss-words';
import { SHEETS } from '../../../src/print/sheets';
import { closeWords, inChromium, sentence, stillReady } from '../browser';
import { lettersThere } from '../letters';
import { WOUNDS } from '../wounds';

/** The poster and the picture that takes over ask nothing of the graphics. */
const { open } = inChromium();

const DESK = { width: 1440, height: 900 };
const TABLET = { width: 1024, height: 768 };
const PHONE = { width: 390, height: 844 };
const HALL = { width: 1920, height: 1080 };

/** Keeps the atlas's first table away until it is let in: scripts and fonts are there, the poster stays. */
function holdBack(): { readonly before: (page: Page) => Promise<void>; readonly letIn: () => void } {
  let letIn = (): void => undefined;
  const open = new Promise<void>((go) => (letIn = go));
  const before = async (page: Page): Promise<void> => {
    await page.route('**/data/core.js', async (route) => {
      await open;
      await route.continue();
    });
  };
  return { before, letIn };
}

/** Where the poster's dots are on the screen, px. */
const postersDots = (page: Page, lang: Language): Promise<number[][]> =>
  page.evaluate((lang) => {
    const sheets = [...document.querySelectorAll<SVGSVGElement>('#poster .sheet')];
    const sheet = sheets.find((s) => s.getBoundingClientRect().width > 0);
    const name = sheet?.classList[1] ?? '';
    const matrix = sheet?.getScreenCTM();
    return [...document.querySelectorAll<SVGCircleElement>(`#marks-${lang}-${name} circle`)].map((c) => {
      const { x, y } = new DOMPoint(c.cx.baseVal.value, c.cy.baseVal.value).matrixTransform(
        matrix ?? undefined,
      );
      return [x, y];
    });
  }, lang);

/** Where the atlas's dots are, px. */
const atlasDots = (page: Page): Promise<number[][]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[data-ready] > svg circle')].map((c) => {
      const { x, y, width, height } = c.getBoundingClientRect();
      return [x + width / 2, y + height / 2];
    }),
  );

/** A sheet's dots and rings, px of the sheet: middle and radius. */
const sheetsCircles = (page: Page, sheet: string): Promise<number[][]> =>
  page.evaluate(
    (id) =>
      [...document.querySelectorAll<SVGCircleElement>(`#${id} circle`)].map(({ cx, cy, r }) =>
        [cx, cy, r].map(({ baseVal }) => baseVal.value),
      ),
    `marks-en-${sheet}`,
  );

/** The atlas's dots and rings in a map of that size, px from its corner: middle and radius. */
async function mapsCircles(page: Page, width: number, height: number): Promise<number[][]> {
  await page
    .locator('.picture')
    .evaluate((picture, size) => Object.assign(picture.style, { position: 'fixed', ...size }), {
      width: `${width}px`,
      height: `${height}px`,
    });
  const circles = page.locator(`[data-ready] > svg[width="${width}"][height="${height}"] circle`);
  await circles.first().waitFor({ state: 'attached' });
  return circles.evaluateAll((all) =>
    (all as SVGCircleElement[]).map(({ cx, cy, r }) => [cx, cy, r].map(({ baseVal }) => baseVal.value)),
  );
}

const nearest = ([x = 0, y = 0]: number[], dots: number[][]): number =>
  Math.min(...dots.map(([a = 0, b = 0]) => Math.hypot(a - x, b - y)));

describe('the poster', () => {
  test('is in the page itself, which weighs at most 60 kB on the line', () => {
    expect(gzipSync(readFileSync('dist/index.html')).length).toBeLessThanOrEqual(60_000);
  });

  test.each([
    ['page', 'en', DESK],
    ['page', 'ru', DESK],
    ['page', 'kk', TABLET],
    ['page', 'ru', TABLET],
    ['page', 'en', PHONE],
    ['page', 'kk', PHONE],
    ['page', 'en', { width: 1900, height: 800 }],
    ['embed', 'ru', { width: 660, height: 560 }],
    ['embed', 'en', { width: 360, height: 560 }],
    ['embed', 'kk', { width: 1000, height: 640 }],
    ['lecture', 'en', HALL],
    ['lecture', 'ru', DESK],
    ['lecture', 'kk', TABLET],
  ] as const)(
    'of %s in %s becomes the map, and no dot moves more than 2 px',
    async (mode, lang, viewport) => {
      const { before: hold, letIn } = holdBack();
      const { page, problems } = await open(`?lang=${lang}&mode=${mode}`, {
        viewport,
        before: hold,
        poster: true,
      });
      await lettersThere(page);

      const before = await postersDots(page, lang);
      expect(before.length).toBeGreaterThanOrEqual(12);
      letIn();
      await stillReady(page);
      await expect.poll(() => page.locator('#poster').count()).toBe(0);
      await closeWords(page);
      // A press on what lies under the day at a phone's foot scrolls it into sight.
      await page.evaluate(() => scrollTo(0, 0));
      const farthest = async (): Promise<number> => {
        const after = await atlasDots(page);
        return Math.max(...before.map((dot) => nearest(dot, after)));
      };
      await expect.poll(farthest).toBeLessThanOrEqual(2);
      expect(problems).toEqual([]);
    },
  );

  test.each([
    '?corridor=UZB-KAZ',
    '?measure=residents',
    '?day=2005-01-01',
    '?view=matrix&lang=ru',
    '?mode=lecture&slide=2',
    '?mode=embed&borders=none',
    '?instrument=kaz-uzb-2019-irregular-migration',
  ])('is not shown where the link asks for another view: %s', async (link) => {
    const { page } = await open(link, { before: holdBack().before, poster: true });
    expect(await page.locator('#poster > div:visible').count()).toBe(0);
  });

  test('is read without scripts: sentence, legend, source and the largest corridors, in three languages', async () => {
    const { page } = await open('', { scripts: false });
    const [english] = [page.locator('#page-en')];
    for (const part of ['h1', '.sheet:visible', '.key li', 'table tr', '.source p'])
      expect(await english.locator(part).first().isVisible(), part).toBe(true);
    expect(await english.locator('tbody tr').count()).toBe(10);
    expect(await english.innerText()).toContain('171,234');
    for (const [lang, word] of [
      ['ru', 'Таджикистан → Россия'],
      ['kk', 'Тәжікстан → Ресей'],
    ] as const) {
      await page.locator(`.without a[lang=${lang}]`).click();
      await expect.poll(() => page.locator(`#page-${lang} table`).innerText()).toContain(word);
      expect(await english.isVisible()).toBe(false);
    }
  });

  test('lends the ground, arcs and names that its sheets show, and shows nothing else of them', async () => {
    const { page } = await open('', { scripts: false });
    const shown = page.locator('#poster .sheet:visible');
    expect(await shown.count()).toBe(2);
    for (const use of await shown.locator('use').all()) {
      const { width } = (await use.boundingBox()) ?? { width: 0 };
      expect(width).toBeGreaterThan(300);
    }
    const holders = await page
      .locator('svg:has(> defs)')
      .evaluateAll((all) => all.map((holder) => getComputedStyle(holder).display));
    expect(holders).toEqual(['none', 'none']);
  });

  test('stays, with a word above it, where the atlas does not come', async () => {
    const { page } = await open('?lang=ru', { before: (p) => WOUNDS.missing(p, 'data/core.js') });
    await expect
      .poll(() => page.locator('[role=alert]:visible, .complaint:visible').first().innerText())
      .toMatch(sentence(LOSS_WORDS.ru.core));
    expect(await page.locator('#page-ru table:visible').count()).toBe(1);
  });
});

describe('a sheet of the poster', () => {
  test.each([
    ['page', DESK, 'wide'],
    ['page', TABLET, 'middle'],
    ['page', PHONE, 'narrow'],
    ['lecture', HALL, 'hall'],
  ] as const)(
    'of %s has the dots and rings of a map of its size, to a tenth of a px',
    async (mode, viewport, sheet) => {
      const { before: hold, letIn } = holdBack();
      const { page } = await open(`?lang=en&mode=${mode}`, { viewport, before: hold, poster: true });
      const printed = await sheetsCircles(page, sheet);
      letIn();
      await stillReady(page);
      await closeWords(page);
      const { width, height } = SHEETS.find(({ name }) => name === sheet)!;
      const drawn = await mapsCircles(page, width, height);
      expect(printed.length).toBeGreaterThanOrEqual(12);
      expect(drawn).toHaveLength(printed.length);
      for (const [i, circle] of printed.entries())
        for (const [k, px] of circle.entries()) expect(Math.abs(px - drawn[i]![k]!)).toBeLessThan(0.1);
    },
  );
});
