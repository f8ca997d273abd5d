import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../../src/i18n/messages';
import { LIGHT } from '../../../src/map/palette';
import { type Ground, inChromium, mapReady, sentence } from '../browser';
import { listsWork } from '../lists';
import { countPixels, LAND } from './pixels';
import { WOUNDS } from '../wounds';

const { open } = inChromium();
/** Small: software graphics are slow. */
const SMALL = { width: 1000, height: 640 };

const textOf = (page: Page): Promise<string> => page.locator('body').innerText();

describe('a later table', () => {
  test('missing: says so, and the map stays', async () => {
    const { page } = await open('?lang=ru&lens=routes', {
      before: (p) => WOUNDS.missing(p, 'data/routes.js'),
    });
    await expect.poll(() => textOf(page)).toMatch(sentence(MESSAGES.ru.problem.table));
    await mapReady(page);
  });
});

describe('the map’s script', () => {
  test.each(['kk'] as const)('missing: says so in %s, and the lists work', async (lang) => {
    const { page } = await open(`?lang=${lang}`, { before: (p) => WOUNDS.missing(p, 'assets/map.js') });
    await expect.poll(() => textOf(page)).toContain(MESSAGES[lang].problem.map);
    await listsWork(page);
  });
});

describe('the graphics', () => {
  test('taken away by the browser are drawn again when they come back, arcs, pulses and choice too', async () => {
    const { page } = await open('?lang=en&theme=light&corridor=TJK-RUS', { moving: true, viewport: SMALL });
    await mapReady(page);
    await page.evaluate(() => {
      const lost = [...document.querySelectorAll('canvas')].flatMap(
        (canvas) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? [],
      );
      for (const context of lost) context.loseContext();
      addEventListener('give-back', () => lost.forEach((context) => context.restoreContext()));
    });
    await expect.poll(() => textOf(page)).toContain(MESSAGES.en.problem.lost);
    await page.evaluate(() => dispatchEvent(new Event('give-back')));
    await expect.poll(() => textOf(page)).not.toContain(MESSAGES.en.problem.lost);
    await mapReady(page);
    const count = async (colour: string, near: number): Promise<number> =>
      countPixels(await page.locator('.ground').screenshot(), colour, near);
    await expect.poll(() => count(LIGHT.land, 10)).toBeGreaterThan(LAND);
    await expect.poll(() => count(LIGHT.arc.bilateral, 48)).toBeGreaterThan(1000);
    // The outline of the chosen arc.
    await expect.poll(() => count(LIGHT.handle, 24)).toBeGreaterThan(300);
    expect(page.url()).toContain('corridor=TJK-RUS');
    const frames = (): Promise<number> =>
      page.evaluate(() => document.querySelector<Ground>('.ground')!.koshMap.framesDrawn());
    const drawn = await frames();
    await expect.poll(frames).toBeGreaterThan(drawn + 5);
  });
});
