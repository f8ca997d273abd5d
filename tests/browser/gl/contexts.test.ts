import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { LIGHT } from '../../../src/map/palette';
import { MESSAGES } from '../../i18n/messages';
import { type Ground, inChromium, mapReady, zoomable } from '../browser';
import { lettersThere } from '../letters';
import { servePage } from '../server';
import { countPixels, LAND } from './pixels';

const { open, atlas } = inChromium();
/** Small: software graphics are slow. */
const SMALL = { width: 1000, height: 640 };

const textOf = (page: Page): Promise<string> => page.locator('body').innerText();

/** Takes the context of one canvas away, as a browser does; `give-back` restores it. */
const lose = (page: Page, canvas: string): Promise<void> =>
  page.locator(canvas).evaluate((element) => {
    const lost = (element as HTMLCanvasElement).getContext('webgl2')!.getExtension('WEBGL_lose_context')!;
    lost.loseContext();
    addEventListener('give-back', () => lost.restoreContext(), { once: true });
  });
const giveBack = (page: Page): Promise<boolean> => page.evaluate(() => dispatchEvent(new Event('give-back')));

const ARCS = '.arcs canvas';
const MAP = '.zoom canvas';

/** Land, the chosen corridor's arc and the hairlines beside it are on the screen, drawn by whatever. */
async function showsTheMap(page: Page): Promise<void> {
  const picture = await page.locator('[data-ready]').screenshot();
  expect(countPixels(picture, LIGHT.land, 10)).toBeGreaterThan(LAND);
  expect(countPixels(picture, LIGHT.arc['bilateral-operating'], 24)).toBeGreaterThan(700);
  expect(countPixels(picture, LIGHT.quiet, 48)).toBeGreaterThan(150);
}

const frames = (page: Page): Promise<number> =>
  page.evaluate(() => document.querySelector<Ground>('.ground')!.koshMap.framesDrawn());

async function pulsesMove(page: Page): Promise<void> {
  const drawn = await frames(page);
  await expect.poll(() => frames(page)).toBeGreaterThan(drawn + 5);
}

describe('a graphics context that the browser takes away', () => {
  test('from the arcs: a still picture stands in without a word, and they come back with pulses and choice', async () => {
    const { page } = await open('?lang=en&theme=light&corridor=TJK-RUS', { moving: true, viewport: SMALL });
    await mapReady(page);
    await lose(page, ARCS);
    await page.locator('.still > svg').waitFor({ state: 'attached' });
    await showsTheMap(page);
    expect(await textOf(page)).not.toContain(MESSAGES.en.problem.lost);
    await giveBack(page);
    await mapReady(page);
    await showsTheMap(page);
    await pulsesMove(page);
    expect(page.url()).toContain('corridor=TJK-RUS');
  });

  test('and does not give back: another is asked for', async () => {
    const { page } = await open('?lang=en&theme=light&corridor=TJK-RUS', { moving: true, viewport: SMALL });
    await mapReady(page);
    await lose(page, ARCS);
    await page.locator('[data-ready="false"]').waitFor({ state: 'attached' });
    await mapReady(page);
    await pulsesMove(page);
  });

  test('and gives no other: the page says that a still picture stands in, beside the map, until that is closed', async () => {
    const { page } = await open('?lang=en&theme=light&corridor=TJK-RUS', { viewport: SMALL });
    await mapReady(page);
    await lose(page, ARCS);
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await expect.poll(() => textOf(page)).toContain(MESSAGES.en.problem.lost);
    await showsTheMap(page);
    const [words, map] = await Promise.all([
      page.getByRole('alert').filter({ hasText: MESSAGES.en.problem.lost }).boundingBox(),
      page.locator('[data-ready]').boundingBox(),
    ]);
    expect(words!.y >= map!.y + map!.height || words!.y + words!.height <= map!.y).toBe(true);
    await page
      .getByRole('alert')
      .getByRole('button', { name: MESSAGES.en.actions.close, exact: true })
      .click();
    expect(await textOf(page)).not.toContain(MESSAGES.en.problem.lost);
  });

  test('from the zoomable ground: the drawn one stands in, and the reader’s picture comes back', async () => {
    const { page } = await open('?lang=en&theme=light&corridor=TJK-RUS', { viewport: SMALL });
    await mapReady(page);
    await zoomable(page);
    const dushanbe = (): Promise<[number, number]> =>
      page.evaluate(() => document.querySelector<Ground>('.ground')!.koshMap.project([68.78, 38.56]));
    const home = await dushanbe();
    await page.locator('.buttons button').first().click();
    await expect.poll(async () => Math.abs((await dushanbe())[0] - home[0])).toBeGreaterThan(30);
    await lose(page, MAP);
    await page.locator('[data-zoomable="false"]').waitFor({ state: 'attached' });
    expect((await dushanbe())[0]).toBeCloseTo(home[0], 1);
    await showsTheMap(page);
    await giveBack(page);
    await page.locator('[data-zoomable="true"]').waitFor({ state: 'attached' });
    expect(Math.abs((await dushanbe())[0] - home[0])).toBeGreaterThan(30);
  });
});

describe('the map library', () => {
  const requested = (page: Page): Promise<string[]> =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .filter((name) => /map(libre)?(-worker|-shared)?\.js|geometry/.test(name)),
    );

  test('is not fetched by an embed that nobody zooms, and one canvas draws its arcs', async () => {
    const { page } = await open('?lang=en&mode=embed', {
      moving: true,
      viewport: { width: 660, height: 560 },
    });
    await mapReady(page);
    await pulsesMove(page);
    await page.locator('[data-zoomable="false"]').hover();
    await page.mouse.wheel(0, 80);
    await expect.poll(() => textOf(page)).toContain(MESSAGES.en.map.wheelHint);
    expect(await requested(page)).toEqual([]);
    expect(await page.locator('canvas').count()).toBe(1);
  });

  test('comes at the first sign of a zoom, which is not lost, and no dot moves by 2 px at the switch', async () => {
    const { page } = await open('?lang=en&mode=embed', { viewport: { width: 660, height: 560 } });
    await mapReady(page);
    await lettersThere(page);
    const dots = (): Promise<number[][]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('.map > svg circle')].map((circle) => {
          const { x, y } = circle.getBoundingClientRect();
          return [x, y];
        }),
      );
    const before = await dots();
    await zoomable(page);
    const after = await dots();
    before.forEach(([x, y], i) => expect(Math.hypot(x! - after[i]![0]!, y! - after[i]![1]!)).toBeLessThan(2));
    const other = await open('?lang=en&mode=embed', { viewport: { width: 660, height: 560 } });
    await mapReady(other.page);
    const map = (await other.page.locator('.ground').boundingBox())!;
    const x = (): Promise<number> =>
      other.page.evaluate(
        () => document.querySelector<Ground>('.ground')!.koshMap.project([68.78, 38.56])[0],
      );
    const home = await x();
    await other.page.mouse.move(map.x + 200, map.y + 200);
    await other.page.keyboard.down('Control');
    await other.page.mouse.wheel(0, -100);
    await other.page.locator('[data-zoomable="true"]').waitFor({ state: 'attached' });
    await expect.poll(x).toBeGreaterThan(home + 40);
  });

  test('whose worker is forbidden: the page says so, and the drawn map stays', async () => {
    const { page } = await open('?lang=en&theme=light&corridor=TJK-RUS', {
      viewport: SMALL,
      before: async (p) => {
        await p.addInitScript(() => {
          Object.assign(globalThis, {
            Worker() {
              throw new DOMException('no worker', 'SecurityError');
            },
          });
        });
      },
    });
    await mapReady(page);
    await page.locator('.buttons button').first().click();
    await expect.poll(() => textOf(page), { timeout: 25_000 }).toContain(MESSAGES.en.problem.zoom);
    await showsTheMap(page);
  });
});

describe('many figures in one article', () => {
  test('twelve: each shows its map, no more than sixteen contexts live at once, and what is on the screen moves', async () => {
    const frame = `<p><iframe src="${atlas()}?mode=embed&lang=en" width="660" height="560"></iframe></p>`;
    const site = await servePage(`<!doctype html><html lang="en"><body>${frame.repeat(12)}</body></html>`);
    onTestFinished(() => site.close());
    const { page } = await open(site.url, { moving: true, viewport: { width: 700, height: 700 } });
    // One that was never on the screen gives its context back too.
    const last = page.locator('iframe').last().contentFrame();
    await last.locator('.still > svg').waitFor({ state: 'attached', timeout: 60_000 });
    for (let i = 0; i < 12; i++) {
      const frame = page.locator('iframe').nth(i).contentFrame();
      await page.locator('iframe').nth(i).scrollIntoViewIfNeeded();
      await frame.locator('[data-ready="true"]').waitFor({ state: 'attached', timeout: 30_000 });
    }
    const canvases = async (): Promise<number> => {
      const counts = page.frames().map((frame) => frame.locator('canvas').count());
      return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
    };
    // Off the screen a figure gives its context back.
    await expect.poll(canvases).toBeLessThanOrEqual(3);
    await page.locator('iframe').first().scrollIntoViewIfNeeded();
    await page
      .locator('iframe')
      .first()
      .contentFrame()
      .locator('[data-ready="true"]')
      .waitFor({ state: 'attached' });
  }, 120_000);
});
