import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { DIPLOMACY_WORDS } from '../../../src/i18n/diplomacy-words';
import { COUNTRY_WORDS } from '../../../src/speech/country/words';
import { inChromium, type OpenOptions } from '../browser';
import { violations } from '../violations';

const { visit } = inChromium();
const WIDE: OpenOptions = { viewport: { width: 1440, height: 900 }, today: '2026-11-28' };
const KAZ = '?lang=en&view=table&country=KAZ';
const { en } = COUNTRY_WORDS;
const diplomacy = DIPLOMACY_WORDS.en;

const sentence = (page: Page) => page.locator('[data-sentence]');

describe('the page of Kazakhstan', () => {
  test('tells how its position changed, and gives each source its own card', async () => {
    const { page, problems } = await visit(KAZ, WIDE);
    await expect
      .poll(() => sentence(page).innerText())
      .toContain('three people left Kazakhstan for each who came');
    const card = (name: string) => page.locator(`[data-card="${name}"]`).innerText();
    expect(await card('estimated')).toMatch(/balanced[\s\S]*e −0.05/);
    expect(await card('registered')).toMatch(/receiving[\s\S]*plural[\s\S]*e \+0.41/);
    expect(await card('transit')).toMatch(/documented transit[\s\S]*10 routes[\s\S]*0.81/);
    expect(problems).toEqual([]);
  });

  test('is copied with the sources of what it tells, and the link', async () => {
    const { page } = await visit(KAZ, WIDE);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#law').getByRole('button', { name: en.copy }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(/Sources document ten routes through it\.\nSource: .*Abel.*CIS Stat/);
    expect(await copied()).toContain('country=KAZ');
  });

  test('has one day: keys and a drag move it, and the year’s totals are told', async () => {
    const { page } = await visit(KAZ, WIDE);
    const handle = page.locator('.plot input[type=range]');
    await handle.focus();
    await page.keyboard.press('PageDown');
    await expect.poll(() => page.url()).toContain('day=2022-12-31');
    await page.keyboard.press('Home');
    await expect.poll(() => page.url()).toContain('day=1991-01-01');
    await expect.poll(() => page.locator('#law').innerText()).toMatch(/1991: [\d,]+ came/);
    const { x, y, width } = (await page.locator('.plot[role=presentation]').boundingBox())!;
    await page.mouse.move(x + width / 2, y + 20);
    await page.mouse.down();
    await page.mouse.move(x + 0.6 * width, y + 20);
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/day=201[01]-/);
  });

  test('opens a mark’s card with its pages, and lists the marks for the keyboard', async () => {
    const { page } = await visit(KAZ, WIDE);
    await page.locator('.marks button.event[data-strategy="zero-sum"]').first().click();
    const card = page.locator('#law [data-card].card');
    await expect.poll(() => card.locator('a[href^="http"]').count()).toBeGreaterThan(0);
    expect(await card.innerText()).toContain(diplomacy.strategy['zero-sum']);
    await card.getByRole('button', { name: diplomacy.close }).click();
    expect(await page.locator('[data-records] li').count()).toBeGreaterThan(40);
  });

  test('says of Germany that the methods contest it, and of Russia both figures with their evidence', async () => {
    const { page } = await visit(KAZ, WIDE);
    const partner = (code: string) => page.locator(`[data-partners="estimated"] [data-partner="${code}"]`);
    await expect.poll(() => partner('DEU').innerText()).toContain('contested');
    await partner('RUS').getByRole('button', { name: '783,568' }).click();
    const dialog = page.locator('dialog');
    await expect.poll(() => dialog.innerText()).toContain('Abel');
    await page.keyboard.press('Escape');
  });

  test.each(['light', 'dark'])('passes axe in a %s theme, with a table open', async (theme) => {
    const { page } = await visit(`${KAZ}&theme=${theme}`, WIDE);
    await expect.poll(() => page.locator('[data-partners] [data-partner]').count()).toBe(16);
    const table = page.locator('#law .tables details').first();
    await table.evaluate((details: HTMLDetailsElement) => (details.open = true));
    expect(await violations(page)).toEqual([]);
  });
});

test('on a phone nothing is wider than the page, in each language', async () => {
  for (const lang of ['en', 'ru', 'kk']) {
    const { page } = await visit(`?lang=${lang}&view=table&country=RUS`, {
      ...WIDE,
      viewport: { width: 390, height: 844 },
    });
    await expect.poll(() => page.locator('[data-partner]').count()).toBeGreaterThan(8);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), lang).toBe(390);
  }
});

test('a state without a register, and a country outside the region, claim none', async () => {
  const { page } = await visit('?lang=en&view=table&country=TKM', WIDE);
  await expect.poll(() => sentence(page).innerText()).toContain('No register of its own');
  expect(await page.locator('[data-partners]').count()).toBe(1);
  const { page: outside } = await visit('?lang=en&view=table&country=DEU', WIDE);
  await expect
    .poll(() => sentence(outside).innerText())
    .toContain('Among moves to and from the twelve states');
  expect(await outside.locator('[data-card="registered"]').count()).toBe(0);
});
