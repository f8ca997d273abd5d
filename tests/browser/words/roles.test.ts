import { describe, expect, test } from 'vitest';
import { ROLE_LENS_WORDS } from '../../../src/lens/role-lens-words';
import { LANGUAGES } from '../../../src/i18n/language';
import { inChromium, stillReady } from '../browser';
import { violations } from '../violations';

/** The lens of positions: its table, its key, its rules. */
const { visit } = inChromium();
const DESK = { viewport: { width: 1440, height: 900 } };

const inLink = (address: string, field: string): string | null => new URL(address).searchParams.get(field);

describe('the table of twelve states', () => {
  test('has a cell for each state and period; a press on one goes there, arrows lead from one to the next', async () => {
    const { page, problems } = await visit('?lang=en&lens=roles', DESK);
    await stillReady(page);
    const cells = page.locator('.lists td button');
    await expect.poll(() => cells.count()).toBe(72);
    await page.getByRole('button', { name: /^Tajikistan, 1990–\u2060?1995: strongly sending/ }).click();
    await expect.poll(() => inLink(page.url(), 'country')).toBe('TJK');
    expect(inLink(page.url(), 'day')).toBe('1995-06-30');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.ariaLabel)).toMatch(/^Tajikistan, 1995/);
    expect(await page.locator('h1').innerText()).toMatch(/Tajikistan was strongly sending/);
    expect(problems).toEqual([]);
  });

  test('stands below a sentence that a phone tells once', async () => {
    const { page } = await visit('?lang=en&lens=roles&country=KAZ', {
      viewport: { width: 390, height: 844 },
    });
    await stillReady(page);
    const told = page.getByText(/people came and [\d,]+ left/).filter({ visible: true });
    await expect.poll(() => told.count()).toBe(1);
  });

  test('has one cell that the Tab key reaches, of a country outside the twelve too', async () => {
    const { page } = await visit('?lang=en&lens=roles&country=DEU', DESK);
    await stillReady(page);
    await expect.poll(() => page.locator('.lists td button[tabindex="0"]').count()).toBe(1);
  });

  test.each(LANGUAGES)('in %s it stands with the key, and nobody is kept from either', async (lang) => {
    const theme = lang === 'ru' ? 'dark' : 'light';
    const { page } = await visit(`?lang=${lang}&lens=roles&theme=${theme}`, DESK);
    await stillReady(page);
    const words = ROLE_LENS_WORDS[lang];
    await expect.poll(() => page.locator('.lists').innerText()).toContain(words.rules);
    await expect.poll(() => page.locator('.key').first().innerText()).toContain(words.key.rule);
    await expect.poll(() => page.locator('.axis').innerText()).toContain(words.axis.title);
    expect(await violations(page)).toEqual([]);
  });
});

test('the rules open in a dialog; a threshold that is changed changes labels, and the view says so', async () => {
  const { page } = await visit('?lang=en&lens=roles', DESK);
  await stillReady(page);
  await page.getByRole('button', { name: 'Rules and thresholds' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/no longer “balanced”/).fill('0.3');
  await dialog.getByLabel(/no longer “balanced”/).press('Tab');
  await expect
    .poll(() => page.locator('h1').innerText())
    .toContain('five of the twelve states were balanced');
  expect(await page.locator('.words').innerText()).toContain('With your thresholds.');
  await dialog.getByRole('button', { name: 'Reset all' }).click();
  await expect.poll(() => page.locator('h1').innerText()).toContain('six of the twelve states were sending');
  await page.keyboard.press('Escape');
  expect(await page.locator('.words').innerText()).not.toContain('With your thresholds.');
});
