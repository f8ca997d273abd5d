import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { ROUTE_WORDS } from '../../../src/speech/routes';
import { inChromium } from '../browser';
import { violations } from '../violations';

const { visit } = inChromium();
const words = ROUTE_WORDS.en;

const NORTHERN = 'afg-central-asia-rus-ukr-eu';
const strip = (page: Page, id: string) => page.locator(`[data-route="${id}"] > button`);
const legs = (page: Page) => page.locator('[data-leg]').count();

describe('the documented routes', () => {
  test('draw no line at rest, one path where a strip is pointed at, and walk it leg by leg by Enter', async () => {
    const { page, problems } = await visit('?lang=en&lens=routes');
    await strip(page, NORTHERN).waitFor();
    await expect.poll(() => page.locator('.map svg text', { hasText: /^10$/ }).count()).toBe(2);
    expect(await legs(page)).toBe(0);
    await strip(page, NORTHERN).hover();
    await expect.poll(() => legs(page)).toBe(6);
    await page.mouse.move(5, 5);
    await expect.poll(() => legs(page)).toBe(0);

    // Nothing may move for this reader: each Enter draws the next leg, and says which.
    const heard = page.locator('#lists [role="status"]').last();
    await strip(page, NORTHERN).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => heard.innerText()).toBe('Leg 1 of 6: Afghanistan → Tajikistan.');
    expect(await legs(page)).toBe(1);
    await page.keyboard.press('Enter');
    await expect.poll(() => legs(page)).toBe(2);
    for (let i = 0; i < 4; i++) await page.keyboard.press('Enter');
    await expect.poll(() => heard.innerText()).toBe(`Leg 6 of 6: Ukraine → Slovakia. ${words.arrived}`);
    expect(page.url()).toContain(`route=${NORTHERN}`);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).not.toContain('route=');
    expect(problems).toEqual([]);
  });

  test('answer which states are transit to a country, and are narrowed by chips with counts', async () => {
    const { page } = await visit('?lang=en&lens=routes');
    const list = page.locator('#lists');
    await list.getByLabel(words.question).selectOption('KAZ');
    await expect.poll(() => list.locator('.answer').innerText()).toMatch(/^Uzbekistan\s1$/);
    await expect.poll(() => list.locator('[data-route]').count()).toBe(1);
    await list.getByRole('button', { name: words.filters.clear }).click();
    await list.locator('summary').click();
    await list.getByRole('button', { name: 'labour 4' }).click();
    await expect.poll(() => list.locator('[data-route]').count()).toBe(4);
    await list.getByRole('button', { name: words.filters.clear }).click();
    await list.getByRole('button', { name: 'Kazakhstan 10' }).click();
    await expect.poll(() => page.url()).toContain('country=KAZ');
    await expect.poll(() => list.locator('h3').first().innerText()).toMatch(/^Through it\s+10$/);
    expect(await page.locator('h1').innerText()).toContain('it is a transit state in 10');
  });

  test.each(['light', 'dark'] as const)('can be read by all, with a path open, %s', async (theme) => {
    const { page } = await visit(`?lang=en&lens=routes&route=third-kaz-rus-eu&theme=${theme}`);
    await expect.poll(() => legs(page)).toBe(1);
    expect(await violations(page)).toEqual([]);
  });
});
