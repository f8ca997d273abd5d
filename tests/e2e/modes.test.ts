import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '../../src/render/palette';
import { inChromium, mapReady } from './browser';
import { countPixels } from './pixels';

const { open } = inChromium();

/** Enough pixels to be an arc or a country, and not a letter or a swatch of the legend. */
const AN_ARC = 300;
const A_COUNTRY = 20_000;

describe.each(['page', 'embed', 'lecture'])('%s', (mode) => {
  test.each(['en', 'ru', 'kk'])(
    'draws land and arcs in %s, asks no other host and logs no error',
    async (lang) => {
      const { page, problems } = await open(`?mode=${mode}&lang=${lang}&theme=light`);
      await mapReady(page);
      const [land = 0, arcs = 0] = await countPixels(page, await page.screenshot(), [
        LIGHT.land,
        LIGHT.arc.regional,
      ]);
      expect(land).toBeGreaterThan(A_COUNTRY);
      expect(arcs).toBeGreaterThan(AN_ARC);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(problems).toEqual([]);
    },
  );
});

describe('themes', () => {
  test('follow the system unless the link says otherwise', async () => {
    const bySystem = await open('?lang=en', { theme: 'dark' });
    await mapReady(bySystem.page);
    const [dark = 0] = await countPixels(bySystem.page, await bySystem.page.screenshot(), [DARK.land]);
    expect(dark).toBeGreaterThan(A_COUNTRY);
    const byLink = await open('?lang=en&theme=light', { theme: 'dark' });
    await mapReady(byLink.page);
    const [light = 0] = await countPixels(byLink.page, await byLink.page.screenshot(), [LIGHT.land]);
    expect(light).toBeGreaterThan(A_COUNTRY);
  });
});

describe('sizes', () => {
  test.each([
    { width: 360, height: 740 },
    { width: 768, height: 1024 },
    { width: 1920, height: 1080 },
  ])('a screen of $width × $height px shows a map and never scrolls sideways', async (viewport) => {
    const { page, problems } = await open('?lang=kk', { viewport });
    await mapReady(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    expect(problems).toEqual([]);
  });
});

test('nothing redraws at rest when motion is off', async () => {
  const { page } = await open('?lang=en&motion=off');
  await mapReady(page);
  await page.waitForTimeout(1500);
  const before = await page.screenshot();
  const calls = await page.evaluate(async () => {
    let drawn = 0;
    const gl = WebGL2RenderingContext.prototype;
    for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced']) {
      const draw = Reflect.get(gl, name) as (...words: unknown[]) => void;
      Reflect.set(gl, name, function (this: unknown, ...words: unknown[]) {
        drawn++;
        draw.apply(this, words);
      });
    }
    await new Promise((later) => setTimeout(later, 1000));
    return drawn;
  });
  expect(calls).toBe(0);
  expect(before.equals(await page.screenshot())).toBe(true);
});
