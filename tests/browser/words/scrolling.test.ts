import { expect, test } from 'vitest';
import { inChromium, stillGroundReady } from '../browser';

const { visit } = inChromium();

const DESKTOPS = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
];
const STATES = [
  '?lang=en',
  '?lang=ru&corridor=UZB-KAZ',
  '?lang=kk&country=KAZ',
  '?lang=en&lens=routes',
  '?lang=ru&view=matrix',
  '?lang=en&view=table',
  '?lang=en&view=table&corridor=UZB-KAZ',
  '?lang=en&instrument=kaz-uzb-2000-mutual-travel',
];

test.each(DESKTOPS)('at $width × $height the document is as high as its window', async (viewport) => {
  for (const link of STATES) {
    const { page } = await visit(link, { viewport });
    if (!/view=|instrument=/.test(link)) await stillGroundReady(page);
    else await page.locator('article.law').waitFor();
    const height = await page.evaluate(() => document.scrollingElement?.scrollHeight);
    expect(height, link).toBe(viewport.height);
  }
});
