import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '../../../src/map/palette';
import { goTo, inChromium, mapReady } from '../browser';
import { ARCS, LAND, lookAtMap } from './pixels';

const { open, visit } = inChromium();

describe.each(['page', 'embed', 'lecture'] as const)('%s', (mode) => {
  test.each(['en', 'ru', 'kk'])(
    'draws land and arcs in %s, asks no other host and logs no error',
    async (lang) => {
      // Each mode is loaded once.
      const { page, problems } = await visit(`?mode=${mode}&lang=${lang}&theme=light`, {
        viewport: { width: 1440, height: 900 },
        moving: true,
        name: mode,
      });
      await mapReady(page);
      const { land, arcs } = await lookAtMap(page, LIGHT);
      expect(land).toBeGreaterThan(LAND);
      expect(arcs).toBeGreaterThan(ARCS[mode]);
      expect(await page.locator('html').getAttribute('lang')).toBe(lang);
      expect(problems).toEqual([]);
    },
  );
});

describe('themes', () => {
  test('follow the system unless the link says otherwise', async () => {
    const { page } = await open('?lang=en', { theme: 'dark' });
    await mapReady(page);
    expect((await lookAtMap(page, DARK)).land).toBeGreaterThan(LAND);
    await goTo(page, '?lang=en&theme=light');
    await expect.poll(async () => (await lookAtMap(page, LIGHT)).land).toBeGreaterThan(LAND);
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
