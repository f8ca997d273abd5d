import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { inChromium, stillReady } from '../browser';
import { layoutFaults } from '../faults';

const { open } = inChromium();
const PHONE = { viewport: { width: 390, height: 844 }, touch: true };

const isInSight = (element: Locator): Promise<boolean> =>
  element.evaluate((node) => {
    const { top, bottom } = node.getBoundingClientRect();
    return top >= 0 && top < innerHeight && bottom > 0;
  });
const focused = (page: Page): Promise<string> =>
  page.evaluate(
    () => document.activeElement?.closest('[data-corridor]')?.getAttribute('data-corridor') ?? '',
  );

test('after a choice far down a phone’s list the changed sentence is in sight and has the focus; back leads to the row', async () => {
  const { page } = await open('?lang=en', PHONE);
  await stillReady(page);
  const row = page.locator('[data-corridor]').nth(9);
  const id = await row.getAttribute('data-corridor');
  await row.locator('button').first().tap();
  await expect.poll(() => page.url()).toContain(`corridor=${id}`);
  const sentence = page.locator('h1').first();
  await expect.poll(() => isInSight(sentence)).toBe(true);
  await expect.poll(() => layoutFaults(page, { extent: 'long' })).toEqual([]);
  expect(await sentence.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.locator('.words .back a').tap();
  await expect.poll(() => focused(page)).toBe(id);
  expect(await isInSight(page.locator(`[data-corridor="${id}"]`))).toBe(true);
});

test('beside the map nothing moves: a desktop’s reader sees what changed', async () => {
  const { page } = await open('?lang=en', { viewport: { width: 1440, height: 900 } });
  await stillReady(page);
  const row = page.locator('[data-corridor]').nth(9);
  await row.scrollIntoViewIfNeeded();
  await row.locator('button').first().click();
  await expect.poll(() => page.url()).toContain('corridor=');
  await expect.poll(() => layoutFaults(page, { extent: 'window' })).toEqual([]);
  expect(
    await page
      .locator('h1')
      .first()
      .evaluate((node) => node === document.activeElement),
  ).toBe(false);
});
