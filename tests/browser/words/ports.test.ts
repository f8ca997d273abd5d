import { expect, test } from 'vitest';
import { inChromium, stillReady } from '../browser';

const { open } = inChromium();

test('the United States have a port at the map’s edge with its total, and a corridor to it is drawn as chosen', async () => {
  const { page } = await open('?lang=en&measure=residents&corridor=RUS-USA', {
    viewport: { width: 1180, height: 700 },
  });
  await stillReady(page);
  const port = page.locator('[data-port="USA"]');
  await port.waitFor({ state: 'attached' });
  await expect
    .poll(() => page.locator('.map text').allTextContents())
    .toContainEqual(expect.stringMatching(/^United States \d/));
  expect(await page.locator('#RUS-USA').count()).toBeGreaterThan(0);
  expect(await page.getByText('it is listed, not drawn').count()).toBe(0);
});

test('a press on a port chooses its country', async () => {
  const { page } = await open('?lang=en&measure=residents', { viewport: { width: 1440, height: 900 } });
  await stillReady(page);
  const box = await page.locator('[data-port="USA"]').boundingBox();
  await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
  await expect.poll(() => page.url()).toContain('country=USA');
});
