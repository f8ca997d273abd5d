import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/page';
import { kk } from '../../../src/i18n/kk/page';
import { framesPass, inChromium } from '../browser';

/** Words, lists and time need no graphics, and software graphics are slow: the still picture stands in. */
const { open, visit } = inChromium();

const dayOf = (page: Page): string | null => new URL(page.url()).searchParams.get('day');

describe('time', () => {
  test('plays on, pauses where an agreement enters into force and says which', async () => {
    const { page } = await open('?lang=en&corridor=UZB-KAZ&day=2020-04-20');
    await page.getByRole('button', { name: en.axis.play }).click();
    await expect.poll(() => page.locator('.entered').innerText()).toContain('combating irregular migration');
    await page.getByRole('button', { name: en.axis.pause }).click();
    await expect.poll(() => page.getByRole('button', { name: en.axis.play }).count()).toBe(1);
    const slider = page.getByRole('slider').first();
    const day = await slider.getAttribute('aria-valuetext');
    await framesPass(page, 40);
    expect(await slider.getAttribute('aria-valuetext')).toBe(day);
    await expect.poll(() => dayOf(page)! >= '2020-05-22').toBe(true);
  });

  test('goes to the next date of law by its button, and to a typed day', async () => {
    const { page } = await visit('?lang=en&corridor=UZB-KAZ&day=2020-05-01');
    await page.getByRole('button', { name: en.axis.next }).click();
    await expect.poll(() => dayOf(page)).toBe('2020-05-22');
    const field = page.getByRole('textbox', { name: en.axis.day, exact: true });
    await field.fill('14 april 2019');
    await field.press('Enter');
    expect(await field.inputValue()).toBe('14 Apr 2019');
    await expect
      .poll(() =>
        page
          .locator('li[data-instrument="kaz-uzb-2019-irregular-migration"]')
          .first()
          .getAttribute('data-state'),
      )
      .toBe('before');
  });

  test('follows a finger or mouse along the axis', async () => {
    const { page } = await visit('?lang=en&corridor=UZB-KAZ');
    const plot = (await page.locator('.plot').boundingBox())!;
    await page.mouse.move(plot.x + plot.width * 0.8, plot.y + 30);
    await page.mouse.down();
    await page.mouse.move(plot.x + plot.width * 0.5, plot.y + 30, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => dayOf(page)).toMatch(/^200\d-/);
  });
});

describe('finding', () => {
  test.each(['узбек каз', 'uzb kaz', 'Өзбекстан Қазақстан'])(
    '“%s” and Enter opens the corridor',
    async (words) => {
      const { page } = await visit('?lang=en');
      await page.getByRole('combobox', { name: en.finder.label }).fill(words);
      await page.keyboard.press('Enter');
      await expect.poll(() => page.url()).toContain('corridor=UZB-KAZ');
    },
  );
});

test('a route shows its summary, its transit country and its sources', async () => {
  const { page } = await visit('?lang=kk&lens=routes');
  await page.locator('[data-route="uzb-kaz-rus-labour"] button').click();
  const route = page.locator('[data-route="uzb-kaz-rus-labour"]');
  await expect.poll(() => route.innerText()).toContain('Қазақстан');
  expect(await route.locator('a[href^="http"]').count()).toBeGreaterThan(2);
  expect(await route.locator('[lang="ru"]').count()).toBeGreaterThan(0);
  expect(page.url()).toContain('route=uzb-kaz-rus-labour');
});

describe('around the view', () => {
  test('the language changes everything and keeps the view', async () => {
    const { page } = await visit('?lang=en&corridor=UZB-KAZ&day=2020-05-22');
    await page.getByText('KK', { exact: true }).click();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('kk');
    const text = await page.locator('body').innerText();
    expect(text).toContain(kk.lens.agreements);
    expect(text).not.toContain(en.axis.play);
    expect(page.url()).toContain('corridor=UZB-KAZ');
  });

  test('about names every source with its licence', async () => {
    const { page } = await visit('?lang=en');
    await page.getByRole('button', { name: en.actions.about }).click();
    const text = await page.locator('dialog').innerText();
    for (const words of [
      'CIS Stat',
      'International Migrant Stock 2024',
      'CC BY 3.0 IGO',
      'Natural Earth',
      'MIT',
    ])
      expect(text).toContain(words);
  });

  test('a date in the panel opens its evidence: how it is known, and links', async () => {
    const { page } = await visit('?lang=en&corridor=UZB-KAZ&day=2024-06-01');
    await page.locator('li[data-instrument="kaz-uzb-2022-mutual-travel-protocol"] .date').first().click();
    const evidence = page.locator('dialog');
    await expect.poll(() => evidence.innerText()).toContain('April 2024');
    expect(await evidence.innerText()).toContain(en.verification.unverified);
    expect(await evidence.locator('a[href^="http"]').count()).toBeGreaterThan(0);
  });
});
