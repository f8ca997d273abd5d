import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inChromium, mapReady, stillReady } from '../browser';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical, as `rule: the elements`. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

const LINKS = [
  '?lang=en',
  '?lang=ru&corridor=UZB-KAZ',
  '?lang=kk&lens=flows&country=KAZ',
  '?lang=en&lens=routes',
  '?lang=en&mode=embed',
  '?lang=ru&mode=lecture&slide=2',
];

/** The law's pages hold no map. */
const PAGES = [
  '?lang=en&view=matrix',
  '?lang=ru&view=table&country=KGZ',
  '?lang=kk&view=table&corridor=UZB-KAZ',
  '?lang=en&instrument=cis-1992-visa-free-bishkek',
  '?lang=ru&mode=embed&view=matrix',
];

describe('in the light theme, with the map', () => {
  const { open } = inChromium();
  test.each(LINKS)('%s has no serious violation of the accessibility rules', async (link) => {
    const { page } = await open(link, { theme: 'light' });
    await mapReady(page);
    await page.evaluate(() => document.fonts.ready);
    expect(await violations(page)).toEqual([]);
  });
});

describe('in the dark theme, with the still picture', () => {
  const { open } = inChromium('no-gl');
  test.each(LINKS)('%s has no serious violation of the accessibility rules', async (link) => {
    const { page } = await open(link, { theme: 'dark' });
    await stillReady(page);
    await page.evaluate(() => document.fonts.ready);
    expect(await violations(page)).toEqual([]);
  });
});

describe('the law’s pages', () => {
  const { open } = inChromium('no-gl');
  test.each(PAGES.flatMap((link) => [[link, 'light'] as const, [link, 'dark'] as const]))(
    '%s, %s, have no serious violation of the accessibility rules',
    async (link, theme) => {
      const { page } = await open(link, { theme });
      await page.locator('article.law h2').first().waitFor();
      await page.evaluate(() => document.fonts.ready);
      expect(await violations(page)).toEqual([]);
    },
  );

  test('an open evidence card has none either', async () => {
    const { page } = await open('?lang=en&instrument=kaz-uzb-2022-mutual-travel-protocol');
    await page.locator('article.law .date').first().click();
    await page.locator('dialog .value').waitFor();
    expect(await violations(page)).toEqual([]);
  });
});

describe('by keyboard alone', () => {
  const { open } = inChromium('no-gl');
  test('a reader gets past the map to the list and chooses a corridor', async () => {
    const { page } = await open('?lang=en');
    await stillReady(page);
    const row = page.locator('[data-corridor]').first();
    for (let i = 0; i < 80; i++) {
      await page.keyboard.press('Tab');
      if (await row.evaluate((element) => element.contains(document.activeElement))) break;
    }
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('corridor=');
  });

  test('letters typed into the search box do not move the day', async () => {
    const { page } = await open('?lang=en');
    await stillReady(page);
    const box = page.getByRole('combobox').first();
    await box.click();
    await box.pressSequentially('nepal ');
    expect(page.url()).not.toContain('day=');
    await box.fill('');
    await box.pressSequentially('Өзбекстан');
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0);
  });
});
