import { describe, expect, test } from 'vitest';
import { inChromium, stillReady } from '../browser';
import { violations, WITH_MAP } from '../violations';

const { open, visit } = inChromium();

/** The law's pages hold no map. */
const PAGES = [
  '?lang=en&view=matrix',
  '?lang=ru&view=table&tab=instruments&country=KGZ',
  '?lang=kk&view=table&corridor=UZB-KAZ',
  '?lang=en&instrument=cis-1992-visa-free-bishkek',
  '?lang=ru&mode=embed&view=matrix',
];

describe('in the dark theme, with the still picture', () => {
  test.each(WITH_MAP)('%s has no serious violation of the accessibility rules', async (link) => {
    const { page } = await visit(link, { theme: 'dark' });
    await stillReady(page);
    expect(await violations(page)).toEqual([]);
  });
});

describe('the law’s pages', () => {
  test.each(PAGES.flatMap((link) => [[link, 'light'] as const, [link, 'dark'] as const]))(
    '%s, %s, have no serious violation of the accessibility rules',
    async (link, theme) => {
      const { page } = await visit(link, { theme });
      await page.locator('article.law h2').first().waitFor();
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
