import type { Frame, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { framesPass, inChromium } from '../browser';
import { servePage } from '../server';
import { holdBack } from '../wounds';

/** The poster's pulses ask nothing of the graphics. */
const { open, atlas } = inChromium();

/** Counts every drawing of pulses from the first on. */
async function count(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const pen = CanvasRenderingContext2D.prototype;
    const wipe = Reflect.get(pen, 'clearRect') as (...box: unknown[]) => void;
    Object.assign(globalThis, { drawings: 0 });
    Reflect.set(pen, 'clearRect', function (this: CanvasRenderingContext2D, ...box: unknown[]) {
      (globalThis as unknown as { drawings: number }).drawings++;
      wipe.apply(this, box);
    });
  });
}

const drawings = (where: Page | Frame): Promise<number> =>
  where.evaluate(() => (globalThis as unknown as { drawings: number }).drawings);

/** Before the atlas's script has come. */
const beforeAtlas = async (page: Page): Promise<void> => {
  await count(page);
  await holdBack(page, 'assets/kosh.js');
};

/** What is on the canvas that is shown. */
const pictureOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const canvases = [...document.querySelectorAll<HTMLCanvasElement>('.pulses')];
    return canvases.find((canvas) => canvas.getClientRects().length > 0)?.toDataURL() ?? '';
  });

describe('before the atlas’s script has come', () => {
  test.each(['', '?mode=embed&lang=ru', '?mode=lecture&lang=kk'])('arcs move at %s', async (link) => {
    const { page, problems } = await open(link, { moving: true, before: beforeAtlas, poster: true });
    await expect.poll(() => drawings(page)).toBeGreaterThan(3);
    const before = await pictureOf(page);
    expect(before.length).toBeGreaterThan(1000);
    await expect.poll(() => pictureOf(page)).not.toBe(before);
    expect(problems).toEqual([]);
  });

  test.each([
    ['the reader prefers reduced motion', '', false],
    ['the link asks for stillness', '?motion=off', true],
    ['the link asks for another view', '?corridor=UZB-KAZ', true],
  ])('nothing is drawn where %s', async (_, link, moving) => {
    const { page } = await open(link, { moving, before: beforeAtlas, poster: true });
    await framesPass(page, 60);
    expect(await drawings(page)).toBe(0);
    expect(await page.locator('.pulses:visible').count()).toBe(0);
  });

  test('arcs stop when the reader asks the device for stillness, and go on when not', async () => {
    const { page } = await open('', { moving: true, before: beforeAtlas, poster: true });
    await expect.poll(() => drawings(page)).toBeGreaterThan(3);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await framesPass(page, 10);
    const stopped = await drawings(page);
    await framesPass(page, 40);
    expect(await drawings(page)).toBe(stopped);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await expect.poll(() => drawings(page)).toBeGreaterThan(stopped + 3);
  });

  test('an embed below the fold draws nothing until it is scrolled to', async () => {
    const article = await servePage(
      `<!doctype html><div style="height:4000px"></div>
       <iframe src="${atlas()}?mode=embed&lang=en" width="700" height="600"></iframe>`,
    );
    onTestFinished(() => article.close());
    const { page } = await open(article.url, { moving: true, before: beforeAtlas, poster: true });
    const frame = page.frames()[1]!;
    await frame.waitForSelector('.print', { state: 'attached' });
    await framesPass(page, 60);
    expect(await drawings(frame)).toBe(0);
    await page.evaluate(() => scrollTo(0, 4000));
    await expect.poll(() => drawings(frame)).toBeGreaterThan(3);
  });
});
