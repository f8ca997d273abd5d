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

/**
 * The document's height when it has stood still for a second's frames. A picture that makes its element higher, and that
 * the picture, grows with every frame, and never rests.
 */
const restingHeight = (where: Page | Frame): Promise<number> =>
  where.evaluate(async () => {
    const root = document.documentElement;
    let [height, still] = [root.scrollHeight, 0];
    for (let frame = 0; still < 60; frame++) {
      if (frame > 600) throw new Error(`the document does not come to rest: ${height} px`);
      await new Promise(requestAnimationFrame);
      still = root.scrollHeight === height ? still + 1 : 0;
      height = root.scrollHeight;
    }
    return height;
  });

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
