import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inChromium, mapReady } from './browser';

const { open } = inChromium();
/** Small: software graphics are slow. */
const SMALL = { width: 900, height: 600 };

type Hook = HTMLElement & {
  koshMap: { project: (place: [number, number]) => [number, number]; framesDrawn: () => number };
};

/** Px of a place on the screen, by the map's own projection. */
const onScreen = (page: Page, place: [number, number]): Promise<[number, number]> =>
  page.evaluate((lngLat) => {
    const ground = document.querySelector('.ground') as Hook;
    const { left, top } = ground.getBoundingClientRect();
    const [x, y] = ground.koshMap.project(lngLat);
    return [left + x, top + y] as [number, number];
  }, place);

describe('the map', () => {
  test('names an arc under the pointer, and a click opens its corridor', async () => {
    const { page } = await open('?lang=en', { viewport: SMALL });
    await mapReady(page);
    const [x, y] = await onScreen(page, [52.5, 47.3]);
    for (let step = -40; step <= 40; step += 4) {
      await page.mouse.move(x + step, y + step);
      if (
        await page
          .getByText(/→ .*\d/)
          .filter({ hasText: ' · ' })
          .count()
      )
        break;
    }
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/corridor=[A-Z]{3}-[A-Z]{3}/);
  });

  test('opens a country by a click on its land, and the list in and out of it', async () => {
    const { page } = await open('?lang=en&lens=flows', { viewport: SMALL });
    await mapReady(page);
    const [x, y] = await onScreen(page, [61.5, 37.9]);
    await page.mouse.click(x, y);
    await expect.poll(() => page.url()).toContain('country=TKM');
    await expect
      .poll(() => page.locator('body').innerText())
      .toContain('Moves to Turkmenistan'.toUpperCase());
  });

  test.each([
    ['moves pulses along flows', '?lang=en', true],
    ['never moves a stock', '?lang=en&measure=residents', false],
    ['nor that of refugees', '?lang=en&measure=refugees', false],
    ['stands still where motion is off', '?lang=en&motion=off', false],
  ])('%s', async (_, link, moves) => {
    const { page } = await open(link, { moving: true, viewport: SMALL });
    await mapReady(page);
    await page.waitForTimeout(1500);
    const frames = () =>
      page.evaluate(() => (document.querySelector('.ground') as Hook).koshMap.framesDrawn());
    const before = await frames();
    await page.waitForTimeout(1500);
    expect((await frames()) > before).toBe(moves);
  });
});
