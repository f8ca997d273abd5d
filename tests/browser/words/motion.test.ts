import { expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/page';
import { closeWords, inChromium, stillReady } from '../browser';
import { layoutFaults } from '../faults';

const { open } = inChromium();

test.each(['embed', 'lecture'])(
  'a switch stills the arcs in %s, by keyboard, and the link keeps it',
  async (mode) => {
    const { page } = await open(`?lang=en&mode=${mode}`, { moving: true });
    const motion = page.getByRole('button', { name: en.actions.motion });
    await motion.focus();
    expect(await motion.getAttribute('aria-pressed')).toBe('true');
    await page.keyboard.press('Space');
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset.motion)).toBe('off');
    expect(await motion.getAttribute('aria-pressed')).toBe('false');
    await expect.poll(() => page.url()).toContain('motion=off');
    await stillReady(page);
    await closeWords(page);
    await expect.poll(() => layoutFaults(page, { extent: 'whole' })).toEqual([]);
  },
);

test('whoever asked the device for stillness has no switch', async () => {
  const { page } = await open('?lang=en&mode=embed');
  await page.locator('footer').waitFor();
  expect(await page.getByRole('button', { name: en.actions.motion }).count()).toBe(0);
});

test('leaving a lecture gives back the view that the reader had', async () => {
  const { page } = await open('?lang=en&corridor=KGZ-RUS&day=2019-12-31');
  await page.getByRole('button', { name: en.actions.present, exact: true }).click();
  await expect.poll(() => page.locator('[data-slide="1"]').count()).toBe(1);
  await page.keyboard.press('PageDown');
  await expect.poll(() => page.locator('[data-slide="2"]').count()).toBe(1);
  await page.getByRole('button', { name: en.lecture.leave }).click();
  await expect.poll(() => page.url()).toMatch(/day=2019-12-31.*corridor=KGZ-RUS/);
  expect(page.url()).not.toContain('mode=');
});
