import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inChromium, mapReady } from './browser';

const { open } = inChromium();
/** Small: software graphics are slow. */
const SMALL = { width: 900, height: 600 };
/** For the opening's last frames to be drawn. */
const REST_MS = 1500;

interface Drawn {
  readonly map: number;
  readonly pulses: number;
}

/** Counts every drawing call to WebGL from now on, by canvas. */
const count = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const drawn = { map: 0, pulses: 0 };
    const gl = WebGL2RenderingContext.prototype;
    const names = ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced', 'clear'];
    for (const name of names) {
      const draw = Reflect.get(gl, name) as (...words: unknown[]) => void;
      Reflect.set(gl, name, function (this: WebGL2RenderingContext, ...words: unknown[]) {
        drawn[(this.canvas as HTMLCanvasElement).className === 'kosh-pulses' ? 'pulses' : 'map']++;
        draw.apply(this, words);
      });
    }
    Object.assign(globalThis, { drawn });
  });

/** What was drawn within that time. */
async function drawnIn(page: Page, ms: number): Promise<Drawn> {
  const sum = (): Promise<Drawn> =>
    page.evaluate(() => ({ ...(globalThis as unknown as { drawn: Drawn }).drawn }));
  const before = await sum();
  await page.waitForTimeout(ms);
  const after = await sum();
  return { map: after.map - before.map, pulses: after.pulses - before.pulses };
}

async function opened(link: string): Promise<Page> {
  const { page } = await open(link, { moving: true, viewport: SMALL });
  await mapReady(page);
  await count(page);
  await page.waitForTimeout(REST_MS);
  return page;
}

const NOTHING: Drawn = { map: 0, pulses: 0 };

describe('at rest', () => {
  test.each([
    ['with motion off', '?lang=en&motion=off'],
    ['with a stock on the map', '?lang=en&measure=residents'],
  ])('%s nothing is drawn in ten seconds', async (_, link) => {
    const page = await opened(link);
    const before = await page.screenshot();
    expect(await drawnIn(page, 10_000)).toEqual(NOTHING);
    expect(before.equals(await page.screenshot())).toBe(true);
  });

  test('pulses move without the map beneath them', async () => {
    const { map, pulses } = await drawnIn(await opened('?lang=en'), 3000);
    expect(map).toBe(0);
    expect(pulses).toBeGreaterThan(3);
  });
});

describe('out of sight', () => {
  test('scrolled off the screen nothing is drawn, and pulses go on when it is back', async () => {
    const page = await opened('?lang=en');
    await page.evaluate(() => (document.querySelector<HTMLElement>('.ground')!.style.translate = '0 5000px'));
    await page.waitForTimeout(500);
    expect(await drawnIn(page, 2000)).toEqual(NOTHING);
    await page.evaluate(() => (document.querySelector<HTMLElement>('.ground')!.style.translate = ''));
    await expect.poll(() => drawnIn(page, 500)).toMatchObject({ map: 0 });
    expect((await drawnIn(page, 1500)).pulses).toBeGreaterThan(1);
  });

  test('in a hidden tab nothing is drawn, and pulses go on when it is shown', async () => {
    const page = await opened('?lang=en');
    const show = (hidden: boolean): Promise<void> =>
      page.evaluate((is) => {
        Object.defineProperty(document, 'hidden', { configurable: true, value: is });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await show(true);
    await page.waitForTimeout(300);
    expect(await drawnIn(page, 2000)).toEqual(NOTHING);
    await show(false);
    await page.waitForTimeout(300);
    expect((await drawnIn(page, 1500)).pulses).toBeGreaterThan(1);
  });
});

describe('a change of the day', () => {
  test('draws the map for a moment, then no more', async () => {
    const page = await opened('?lang=en&measure=residents&day=2020-12-31');
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('PageDown');
    expect((await drawnIn(page, 1500)).map).toBeGreaterThan(0);
    expect(await drawnIn(page, 2000)).toEqual(NOTHING);
  });
});
