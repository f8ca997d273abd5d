import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { goTo, inChromium, stillReady } from '../browser';

const { open, visit } = inChromium();

/** Corridors with many agreements, so that their words and their lanes are long. */
const LONG = ['KGZ-RUS', 'TJK-RUS', 'UZB-KAZ'];

describe('beside the map', () => {
  test.each([
    { width: 1440, height: 900 },
    { width: 1280, height: 800 },
  ])('at $width × $height a corridor’s figures are in sight by both counts', async (viewport) => {
    const { page } = await open('?lang=en', { viewport });
    for (const lang of LANGUAGES)
      for (const corridor of LONG) {
        const link = `?lang=${lang}&corridor=${corridor}`;
        await goTo(page, link);
        await page.locator(`[data-panel="${corridor}"] tbody tr`).nth(1).waitFor();
        const room = await page.evaluate(() => {
          const [column, table] = ['.left', '[data-panel] table'].map((selector) =>
            document.querySelector(selector)!.getBoundingClientRect(),
          );
          return column!.bottom - table!.bottom;
        });
        expect(room, link).toBeGreaterThan(0);
      }
  });

  test.each(['?lang=en', ...LONG.map((corridor) => `?lang=en&corridor=${corridor}`)])(
    'the key of %s is one line in a window of 1,440 px',
    async (link) => {
      const { page } = await visit(link, { viewport: { width: 1440, height: 900 } });
      await stillReady(page);
      const key = page.locator('.map .key');
      await expect.poll(() => key.evaluate((node) => node.getBoundingClientRect().height)).toBeLessThan(36);
    },
  );

  test('the list names the ten largest, and all where all are shown', async () => {
    const { page } = await open('?lang=en');
    const heading = page.locator('.lists h2');
    await expect.poll(() => heading.innerText()).toMatch(/^Ten largest corridors/);
    expect(await page.locator('[data-corridor]').count()).toBe(10);
    await page.locator('.lists .more').click();
    const all = await page.locator('[data-corridor]').count();
    expect(await heading.innerText()).toBe(`All ${all} corridors with figures, 2023`);
  });
});

describe('the key’s words', () => {
  test.each([
    { width: 1440, height: 900 },
    { width: 320, height: 640 },
  ])('open the choices of measure, count and topic for the keyboard at $width px', async (viewport) => {
    const { page } = await open('?lang=en', { viewport });
    await stillReady(page);
    const menus = page.locator('.map .menu > button');
    const chosen: string[] = [];
    for (const menu of await menus.all()) {
      await menu.focus();
      await page.keyboard.press('Enter');
      const choices = page.locator('.map .choices');
      const box = await choices.evaluate((node) => node.getBoundingClientRect().toJSON() as DOMRect);
      expect(box.left).toBeGreaterThanOrEqual(0);
      expect(box.right).toBeLessThanOrEqual(viewport.width);
      for (let presses = 0; presses < 3; presses++) {
        await page.keyboard.press('Tab');
        const label = await page.evaluate(
          () => document.activeElement?.closest('.choices .field')?.querySelector('span')?.textContent ?? '',
        );
        if (label) chosen.push(label);
      }
      await page.keyboard.press('Escape');
    }
    expect(chosen).toEqual(['Topic', 'Figures', 'Counted by']);
  });
});
