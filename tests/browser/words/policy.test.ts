import type { Frame, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { inChromium, stillReady } from '../browser';
import { servePage } from '../server';

const { open, atlas } = inChromium();
const DESK = { width: 1200, height: 800 };

/** Serves the page as a host whose policy is stricter than ours. */
async function underPolicy(page: Page, policy: string): Promise<void> {
  await page.route(/\/works\/atlas\/(\?.*)?$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      headers: { ...response.headers(), 'content-security-policy': policy },
    });
  });
}

const heightOf = (where: Page | Frame): Promise<number> =>
  where.evaluate(() => document.documentElement.scrollHeight);

/** The document's height once the atlas is there; it does not change any more. */
async function restingHeight(where: Page | Frame): Promise<number> {
  await where.waitForTimeout(2500);
  const height = await heightOf(where);
  await where.waitForTimeout(1500);
  expect(await heightOf(where)).toBe(height);
  return height;
}

describe('where a host forbids styles in the page', () => {
  test.each(['', '?corridor=UZB-KAZ', '?mode=embed&lang=ru', '?mode=lecture&lang=kk'])(
    'the atlas comes with its styles from a file: %s',
    async (link) => {
      const { page } = await open(link, {
        viewport: DESK,
        before: (p) => underPolicy(p, "style-src 'self'"),
      });
      await stillReady(page);
      expect(await restingHeight(page)).toBeLessThan(4 * DESK.height);
      const { y, height } = (await page.locator('.stage').boundingBox())!;
      expect(y + height).toBeLessThanOrEqual(DESK.height);
      const paper = await page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--paper'));
      expect(paper).not.toBe('');
    },
  );

  test.each(['', '?mode=embed'])('and in files too, its words can be read: %s', async (link) => {
    const { page } = await open(link, { viewport: DESK, before: (p) => underPolicy(p, "style-src 'none'") });
    await stillReady(page);
    expect(await restingHeight(page)).toBeLessThan(20 * DESK.height);
    expect((await page.locator('#app h1, #app .sentence').first().innerText()).length).toBeGreaterThan(20);
  });

  test.each(["style-src 'self'", "style-src 'none'"])(
    'a figure that its article makes as high as it wishes stays of a height: %s',
    async (policy) => {
      const article = await servePage(`<!doctype html>
        <iframe src="${atlas()}?mode=embed&lang=en" width="700" height="600"></iframe>
        <script>
          addEventListener('message', ({ data }) => (document.querySelector('iframe').height = data.height));
        </script>`);
      onTestFinished(() => article.close());
      const { page } = await open(article.url, { before: (p) => underPolicy(p, policy), poster: true });
      const frame = page.frames()[1]!;
      await frame.waitForSelector('.still svg', { state: 'attached' });
      await restingHeight(frame);
      expect((await page.locator('iframe').boundingBox())!.height).toBeLessThan(6000);
    },
  );
});
