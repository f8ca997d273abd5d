import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { COVERAGE_STYLES, LIGHT } from '../../../src/map/palette';
import { framesPass, inChromium, mapReady } from '../browser';
import { onScreen } from '../on-screen';
import { corridorOf, named } from '../tip';
import { countPixels } from './pixels';

/** Small: software graphics are slow. */
const SMALL = { width: 900, height: 600 };

describe('with WebGL', () => {
  const { open } = inChromium();

  test('a finger’s first tap names an arc, the second chooses it, a tap on the sea forgets it', async () => {
    const { page } = await open('?lang=en', { viewport: SMALL, touch: true });
    await mapReady(page);
    const [x, y] = await onScreen(page, [52.5, 47.3]);
    for (let step = -48; step <= 48 && (await named(page)) === ''; step += 16) {
      await page.touchscreen.tap(x + step, y + step);
      await framesPass(page, 3);
    }
    await expect.poll(() => named(page)).toMatch(/ → /);
    const first = await named(page);
    expect(corridorOf(page)).toBeNull();
    const box = (await page.locator('.surface').boundingBox())!;
    // Not beside the column: a finger there is taken to mean it.
    await page.touchscreen.tap(box.x + 40, box.y + box.height - 20);
    await expect.poll(() => named(page)).toBe('');
    let again = '';
    for (let step = -48; step <= 48 && again === ''; step += 16) {
      await page.touchscreen.tap(x + step, y + step);
      await framesPass(page, 3);
      again = await named(page);
      if (again !== '') await page.touchscreen.tap(x + step, y + step);
    }
    expect(again).toBe(first);
    await expect.poll(() => corridorOf(page)).toMatch(/^[A-Z]{3}-[A-Z]{3}$/);
  });

  test('an arc that was chosen by a click stays chosen while the map is zoomed and the day changes', async () => {
    const { page } = await open('?lang=en&theme=light', { viewport: SMALL });
    await mapReady(page);
    const all = await strongOn(page);
    const [x, y] = await onScreen(page, [52.5, 47.3]);
    for (let step = -40; step <= 40 && (await named(page)) === ''; step += 4)
      await page.mouse.move(x + step, y + step);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => corridorOf(page)).not.toBeNull();
    const chosen = corridorOf(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.getByRole('slider').first().focus();
    // To 2022, and on to a year before all figures, where the corridor is a bare hairline.
    for (const years of [1, 29]) {
      for (let i = 0; i < years; i++) await page.keyboard.press('PageDown');
      await expect.poll(() => strongOn(page)).toBeGreaterThan(150);
      expect(await strongOn(page)).toBeLessThan(all);
      expect(corridorOf(page)).toBe(chosen);
    }
    expect(new URL(page.url()).searchParams.get('day')).toBe('1993-12-31');
  });
});

/** Pixels of the map in the colour of any class: what is not chosen is a grey hairline. */
async function strongOn(page: Page): Promise<number> {
  const picture = await page.locator('.ground').screenshot();
  const colours = new Set(COVERAGE_STYLES.filter((s) => s !== 'none').map((style) => LIGHT.arc[style]));
  return [...colours].reduce((sum, colour) => sum + countPixels(picture, colour, 24), 0);
}
