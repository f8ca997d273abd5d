import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/page';
import { inChromium, mapReady } from '../browser';
import { lettersThere } from '../letters';

const { visit } = inChromium();
/** Small: software graphics are slow. */
const SMALL = { width: 900, height: 600 };
/** As long as no frame of a change would be late, even on a slow machine. */
const REST_MS = 2500;

interface Drawn {
  readonly map: number;
  readonly pulses: number;
}

/**
 * Counts every drawing call to WebGL from now on: what goes onto the arcs' canvas itself is pulses, the rest the map. A
 * page that counts already goes on.
 */
const count = (page: Page): Promise<void> =>
  page.evaluate(() => {
    if ('drawn' in globalThis) return;
    const drawn = { map: 0, pulses: 0 };
    const gl = WebGL2RenderingContext.prototype;
    const names = ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced', 'clear'];
    for (const name of names) {
      const draw = Reflect.get(gl, name) as (...words: unknown[]) => void;
      Reflect.set(gl, name, function (this: WebGL2RenderingContext, ...words: unknown[]) {
        const isArcs = (this.canvas as HTMLCanvasElement).className === 'kosh-arcs';
        const onCanvas = this.getParameter(this.DRAW_FRAMEBUFFER_BINDING) === null;
        drawn[isArcs && onCanvas ? 'pulses' : 'map']++;
        draw.apply(this, words);
      });
    }
    Object.assign(globalThis, { drawn });
  });

/** What was drawn within that time, and while the reader acts before it. */
async function drawnIn(page: Page, ms: number, act = () => Promise.resolve()): Promise<Drawn> {
  const sum = (): Promise<Drawn> =>
    page.evaluate(() => ({ ...(globalThis as unknown as { drawn: Drawn }).drawn }));
  const before = await sum();
  await act();
  await page.waitForTimeout(ms);
  const after = await sum();
  return { map: after.map - before.map, pulses: after.pulses - before.pulses };
}

/** A page whose map is drawn and whose letters are there; a stock's and a still map have come to rest. */
async function opened(link: string): Promise<Page> {
  const { page } = await visit(link, { moving: true, viewport: SMALL });
  await mapReady(page);
  await count(page);
  await lettersThere(page);
  await expect.poll(async () => (await drawnIn(page, REST_MS)).map).toBe(0);
  return page;
}

const NOTHING: Drawn = { map: 0, pulses: 0 };

describe('at rest', () => {
  test('with motion off, and with a stock on the map, nothing is drawn in ten seconds', async () => {
    const namesAndDots = (page: Page): Promise<string> => page.locator('.map > svg').last().innerHTML();
    const pages = [await opened('?lang=en&motion=off'), await opened('?lang=en&measure=residents')];
    const before = await Promise.all(pages.map(namesAndDots));
    // Both rest at once: ten seconds are long.
    expect(await Promise.all(pages.map((page) => drawnIn(page, 10_000)))).toEqual([NOTHING, NOTHING]);
    expect(await Promise.all(pages.map(namesAndDots))).toEqual(before);
  }, 120_000);

  test('pulses move without the map beneath them', async () => {
    const page = await opened('?lang=en');
    const { map } = await drawnIn(page, 0, async () => {
      await expect.poll(async () => (await drawnIn(page, 500)).pulses).toBeGreaterThan(1);
    });
    expect(map).toBe(0);
  });
});

describe('the switch of motion', () => {
  const picture = (page: Page): Promise<string> =>
    page.locator('canvas.kosh-arcs').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL());

  test('leaves arcs without the pulses that were on their way', async () => {
    const page = await opened('?lang=en&mode=embed');
    await expect.poll(async () => (await drawnIn(page, 500)).pulses).toBeGreaterThan(1);
    const moving = await picture(page);
    await page.getByRole('button', { name: en.actions.motion }).click();
    await expect.poll(() => drawnIn(page, 500)).toEqual(NOTHING);
    const stopped = await picture(page);
    expect(stopped).not.toBe(moving);
    expect(await picture(await opened('?lang=en&mode=embed&motion=off'))).toBe(stopped);
  });
});

describe('out of sight', () => {
  test('scrolled off the screen nothing is drawn, and pulses go on when it is back', async () => {
    const page = await opened('?lang=en');
    await page.evaluate(() => (document.querySelector<HTMLElement>('.ground')!.style.translate = '0 5000px'));
    await expect.poll(() => drawnIn(page, 500)).toEqual(NOTHING);
    expect(await drawnIn(page, 2000)).toEqual(NOTHING);
    await page.evaluate(() => (document.querySelector<HTMLElement>('.ground')!.style.translate = ''));
    await expect.poll(async () => (await drawnIn(page, 500)).pulses).toBeGreaterThan(1);
  });

  test('arcs of another day are there when the map is back, however short it was away', async () => {
    const page = await opened('?lang=en&measure=residents&day=2020-12-31');
    const moveBy = (translate: string): Promise<void> =>
      page.evaluate(async (by) => {
        document.querySelector<HTMLElement>('.ground')!.style.translate = by;
        for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      }, translate);
    await page.getByRole('slider').first().focus();
    const { map } = await drawnIn(page, 500, async () => {
      await moveBy('0 5000px');
      await page.keyboard.press('PageDown');
      await moveBy('');
    });
    expect(map).toBeGreaterThan(0);
  });

  test('in a hidden tab nothing is drawn, and pulses go on when it is shown', async () => {
    const page = await opened('?lang=en');
    const show = (hidden: boolean): Promise<void> =>
      page.evaluate((is) => {
        Object.defineProperty(document, 'hidden', { configurable: true, value: is });
        document.dispatchEvent(new Event('visibilitychange'));
      }, hidden);
    await show(true);
    await expect.poll(() => drawnIn(page, 500)).toEqual(NOTHING);
    expect(await drawnIn(page, 2000)).toEqual(NOTHING);
    await show(false);
    await expect.poll(async () => (await drawnIn(page, 500)).pulses).toBeGreaterThan(1);
  });
});

describe('a change of the day', () => {
  test('draws the map for a moment, then no more', async () => {
    const page = await opened('?lang=en&measure=residents&day=2020-12-31');
    await page.getByRole('slider').first().focus();
    const { map } = await drawnIn(page, 0, async () => {
      await page.keyboard.press('PageDown');
      await expect.poll(async () => (await drawnIn(page, REST_MS)).map).toBe(0);
    });
    expect(map).toBeGreaterThan(0);
    expect(await drawnIn(page, 2000)).toEqual(NOTHING);
  });
});
