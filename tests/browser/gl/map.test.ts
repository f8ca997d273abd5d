import { describe, expect, test } from 'vitest';
import { homeCamera, NO_INSET } from '../../../src/map/camera/home';
import { projector } from '../../../src/map/camera/perspective';
import { inChromium, mapReady, zoomable } from '../browser';
import { onScreen } from '../on-screen';

const { open, visit } = inChromium();
/** Small: software graphics are slow. */
const SMALL = { width: 900, height: 600 };

const MOSCOW: [number, number] = [37.62, 55.75];
const DUSHANBE: [number, number] = [68.78, 38.56];
const BERLIN: [number, number] = [13.4, 52.5];

describe('the map', () => {
  test('names an arc under the pointer, and a click opens its corridor', async () => {
    const { page } = await visit('?lang=en', { viewport: SMALL });
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
    const { page } = await visit('?lang=en&lens=flows', { viewport: SMALL });
    await mapReady(page);
    const [x, y] = await onScreen(page, [61.5, 37.9]);
    await page.mouse.click(x, y);
    await expect.poll(() => page.url()).toContain('country=TKM');
    await expect.poll(() => page.locator('body').innerText()).toContain('Moves to Turkmenistan');
  });

  test('sees on a phone what our own projector says, to a tenth of a px', async () => {
    const { page } = await open('?lang=en', { viewport: { width: 390, height: 844 } });
    await mapReady(page);
    await zoomable(page);
    const { width, height } = await page
      .locator('.ground')
      .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
    const project = projector(homeCamera({ width, height, inset: NO_INSET }));
    const [left, top] = await page.locator('.ground').evaluate((e) => {
      const { left, top } = e.getBoundingClientRect();
      return [left, top] as const;
    });
    for (const place of [MOSCOW, DUSHANBE, BERLIN]) {
      const [x, y] = await onScreen(page, place);
      const [ownX, ownY] = project(place);
      expect(Math.hypot(x - left - ownX, y - top - ownY), place.join()).toBeLessThan(0.1);
    }
  });
});
