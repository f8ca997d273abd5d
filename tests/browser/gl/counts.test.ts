import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { closeWords, inChromium, mapReady, stillReady } from '../browser';
import { lettersThere } from '../letters';
import { readPng } from './png';

const { open } = inChromium();

/** How much a channel may differ: edges are smoothed in two ways. */
const NEAR = 80;
/** The part of a picture's pixels that may differ by more; the chevrons alone, and the fades, are more than twice as many. */
const FEW = 0.003;

const withoutGraphics = async (page: Page): Promise<void> => {
  await page.addInitScript(() => {
    const canvas = HTMLCanvasElement.prototype;
    const get = Reflect.get(canvas, 'getContext') as (...words: unknown[]) => unknown;
    Reflect.set(canvas, 'getContext', function (this: HTMLCanvasElement, ...words: unknown[]) {
      return words[0] === 'webgl2' ? null : get.apply(this, words);
    });
  });
};

async function pictureOf(page: Page): Promise<Uint8Array> {
  await lettersThere(page);
  // A still picture cannot be zoomed, and names stand where they stood before.
  await page.evaluate(() => {
    for (const part of document.querySelectorAll('.map .buttons, .map > svg')) part.remove();
  });
  await page.waitForTimeout(400);
  return readPng(await page.locator('.stage .picture').screenshot({ animations: 'disabled' })).pixels;
}

test.each([
  ['counts of work have the same chevrons', 'measure=work&day=2023-12-31'],
  ['pairs of states have the same fades and dots', 'lens=roles'],
])('%s from the graphics card and in a file', async (_, query) => {
  const link = `?lang=en&theme=light&${query}`;
  const viewport = { width: 1100, height: 800 };
  const { page } = await open(link, { viewport });
  await mapReady(page);
  const drawn = await pictureOf(page);
  const { page: still } = await open(link, {
    // A page of another make, which is not handed on to a test that draws.
    ...{ viewport, theme: 'dark' },
    before: withoutGraphics,
  });
  await stillReady(still);
  await closeWords(still);
  const written = await pictureOf(still);
  expect(written.length).toBe(drawn.length);
  let differ = 0;
  for (let i = 0; i < drawn.length; i++) if (Math.abs(drawn[i]! - written[i]!) > NEAR) differ++;
  expect(differ / drawn.length).toBeLessThan(FEW);
});
