import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/page';
import { LANGUAGES } from '../../../src/i18n/language';
import { MESSAGES } from '../../i18n/messages';
import { inChromium } from '../browser';
import { layoutFaults } from '../faults';
import { holdBack, lose } from '../wounds';

const { open, visit } = inChromium();

const box = (page: Page) => page.getByRole('combobox', { name: en.finder.label });
const options = (page: Page) => page.getByRole('listbox', { name: en.finder.label }).getByRole('option');
const isFocused = (page: Page): Promise<boolean> =>
  box(page).evaluate((element) => element === document.activeElement);

describe('the finder', () => {
  test.each(['?lang=en', '?lang=en&view=matrix', '?lang=en&view=table&corridor=UZB-KAZ'])(
    'is called up by Ctrl K from anywhere: %s',
    async (link) => {
      const { page } = await visit(link);
      await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
      expect(await isFocused(page)).toBe(false);
      await page.keyboard.press('Control+KeyK');
      await expect.poll(() => isFocused(page)).toBe(true);
    },
  );

  test('is walked by arrows and left by Escape, and says which answer Enter would open', async () => {
    const { page } = await visit('?lang=en');
    await page.keyboard.press('Meta+KeyK');
    await page.keyboard.type('uzbekistan');
    await expect.poll(() => options(page).count()).toBeGreaterThan(2);
    const current = async (): Promise<string> => {
      const id = await box(page).getAttribute('aria-activedescendant');
      const option = page.locator(`[id="${id}"]`);
      expect(await option.getAttribute('aria-selected')).toBe('true');
      return option.innerText();
    };
    const first = await current();
    await page.keyboard.press('ArrowDown');
    expect(await current()).not.toBe(first);
    await page.keyboard.press('ArrowUp');
    expect(await current()).toBe(first);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowDown');
    expect(await current()).toBe(first);
    await page.keyboard.press('Escape');
    expect(await options(page).count()).toBe(0);
    expect(await box(page).inputValue()).toBe('');
    expect(await box(page).getAttribute('aria-expanded')).toBe('false');
  });

  test('offers the UN’s count where no office registered moves, and opens it', async () => {
    const { page } = await visit('?lang=en');
    await box(page).focus();
    await page.keyboard.type('uzbekistan south korea');
    const first = options(page).first();
    await expect.poll(() => first.innerText()).toMatch(/Uzbekistan → South Korea[\s\S]*59,358 residents, UN/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('corridor=UZB-KOR');
    expect(page.url()).toContain('measure=residents');
  });

  test('opens a corridor on the day that was typed, in whichever language', async () => {
    const { page } = await visit('?lang=en');
    await box(page).fill('из киргизии в россию 2019');
    await expect
      .poll(() => options(page).first().innerText())
      .toMatch(/Kyrgyzstan → Russia[\s\S]*2019 · 53,810 people registered/);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/day=2019-12-31.*corridor=KGZ-RUS/);
  });

  test('opens the routes through a country', async () => {
    const { page } = await visit('?lang=en');
    await box(page).fill('transit kazakhstan');
    await expect.poll(() => options(page).count()).toBeGreaterThan(2);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toMatch(/lens=routes.*country=KAZ/);
  });

  test('lays its answers within the window, on a phone too', async () => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1440, height: 900 },
    ]) {
      const { page } = await visit('?lang=ru', { viewport });
      const searched = page.getByRole('combobox').first();
      await searched.scrollIntoViewIfNeeded();
      await searched.fill('узбекистан');
      // Until the script of the finder has come the sheet is one line that says so.
      await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(1);
      const sheet = (await page.locator('.sheet').boundingBox())!;
      expect(sheet.x).toBeGreaterThanOrEqual(0);
      expect(sheet.x + sheet.width).toBeLessThanOrEqual(viewport.width);
      expect(sheet.y + sheet.height).toBeLessThanOrEqual(viewport.height);
      expect(sheet.height).toBeGreaterThan(80);
      const extent = viewport.width < 800 ? 'long' : 'window';
      await expect.poll(() => layoutFaults(page, { extent, judged: '.sheet *' })).toEqual([]);
    }
  });
});

describe('before the finder’s script has come', () => {
  const SCRIPT = 'assets/finder.js';

  test('what is typed is kept, and Enter opens its first answer once it can be found', async () => {
    let release = (): void => undefined;
    const { page } = await open('?lang=en', {
      before: async (p) => void (release = await holdBack(p, SCRIPT)),
    });
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.type('kyrgyz to russia 2019');
    await expect.poll(() => page.locator('.sheet').innerText()).toBe(en.finder.coming);
    await page.keyboard.press('Enter');
    expect(await box(page).inputValue()).toBe('kyrgyz to russia 2019');
    release();
    await expect.poll(() => page.url()).toMatch(/day=2019-12-31.*corridor=KGZ-RUS/);
    expect(await box(page).inputValue()).toBe('');
  });

  test('an Enter whose words became others opens nothing', async () => {
    let release = (): void => undefined;
    const { page } = await open('?lang=en', {
      before: async (p) => void (release = await holdBack(p, SCRIPT)),
    });
    await box(page).focus();
    await page.keyboard.type('kazakhstan');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' uzbekistan');
    release();
    await expect.poll(() => options(page).count()).toBeGreaterThan(1);
    expect(page.url()).not.toContain('KAZ');
    expect(await box(page).inputValue()).toBe('kazakhstan uzbekistan');
  });

  test.each(LANGUAGES)('a script that does not come is said (%s), and asked for again', async (lang) => {
    const { page } = await open(`?lang=${lang}`, { before: (p) => lose(p, SCRIPT) });
    const t = MESSAGES[lang];
    const typed = page.getByRole('combobox', { name: t.finder.label });
    await typed.focus();
    await page.keyboard.type('kazakhstan');
    await expect.poll(() => page.locator('.sheet').innerText()).toContain(t.finder.lost);
    await expect.poll(() => page.getByRole('status').allInnerTexts()).toContain(t.finder.lost);
    await page.unrouteAll();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.getByRole('listbox', { name: t.finder.label }).getByRole('option').count())
      .toBeGreaterThan(0);
    expect(await typed.inputValue()).toBe('kazakhstan');
  });
});
