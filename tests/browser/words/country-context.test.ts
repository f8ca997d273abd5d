import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { countryContextEn as en } from '../../../src/i18n/en/country-context';
import { countryContextKk as kk } from '../../../src/i18n/kk/country-context';
import { fill } from '../../../src/i18n/fill';
import { inChromium, type OpenOptions } from '../browser';
import { violations } from '../violations';

const { visit } = inChromium();
const WIDE: OpenOptions = { viewport: { width: 1440, height: 900 } };
const PHONE: OpenOptions = { viewport: { width: 390, height: 844 }, name: 'phone' };
const KAZ = '?lang=en&view=table&country=KAZ&day=2023-12-31';

const panel = (page: Page, name: string) => page.locator(`[data-panel-of="${name}"]`);

async function arrived(page: Page): Promise<void> {
  await page.locator('[data-paths] li, [data-paths] p').first().waitFor();
}

describe('Kazakhstan on 31 December 2023, below its roles', () => {
  test('has ten documented routes through it, each with its sources', async () => {
    const { page, problems } = await visit(KAZ, WIDE);
    await arrived(page);
    const routes = page.locator('[data-paths] [data-route]');
    expect(await routes.count()).toBe(10);
    for (const route of await routes.all())
      expect(await route.locator('details a[href^="http"]').count()).toBeGreaterThan(0);
    expect(problems).toEqual([]);
  });

  test('has a row of law for each of eleven partners, which leads to the corridor’s profile', async () => {
    const { page } = await visit(KAZ, WIDE);
    await arrived(page);
    const rows = page.locator('[data-law-by-partner] > table [data-partner]');
    expect(await rows.count()).toBe(11);
    const russia = page.locator('[data-partner="RUS"]');
    expect(await russia.locator('[data-mark="in-force"]').count()).toBe(2);
    expect(await russia.locator('[data-mark="ended"]').count()).toBe(1);
    expect(await russia.locator('th a').getAttribute('href')).toContain('corridor=RUS-KAZ');
    expect(await page.locator('[data-partner="GEO"]').getAttribute('data-class')).toBe('signed');
  });

  test('sent 72% of its estimated outflow to Russia, which is 19% of Russia’s inflow', async () => {
    const { page } = await visit(KAZ, WIDE);
    await arrived(page);
    const russia = await page.locator('[data-exposure="RUS"]').innerText();
    expect(russia).toContain('72%');
    expect(russia).toContain('19%');
    expect(russia).toContain('+0.54');
  });

  test('stands beside the partner that a reader chooses, in six charts with a table each', async () => {
    const { page } = await visit(KAZ, WIDE);
    await arrived(page);
    await panel(page, 'beside').locator('select').selectOption('UZB');
    await expect
      .poll(() => page.locator('[data-beside="income"] figcaption').innerText())
      .toBe('Uzbekistan : Kazakhstan = 0.29 : 1 in 2023');
    expect(await page.locator('[data-beside="unem"] figcaption').innerText()).toContain('−0.36');
    await expect.poll(() => page.locator('[data-chart] svg').count()).toBe(6);
    expect(await page.locator('[data-context] svg style').count()).toBe(0);
    for (const name of ['exposure', 'beside', 'hump'])
      expect(await panel(page, name).locator('details table').count(), name).toBeGreaterThan(0);
  });

  test('has twenty official figures, closed with one fact on the lid, and those that disagree in adjacent rows', async () => {
    const { page } = await visit(KAZ, WIDE);
    await arrived(page);
    const irregular = panel(page, 'irregular');
    expect(await irregular.locator('summary').innerText()).toContain('20 figures; those for 2025 disagree');
    expect(await irregular.getAttribute('open')).toBeNull();
    await irregular.locator('summary').click();
    expect(await irregular.locator('[data-figure]').count()).toBe(20);
    const disagreeing = irregular.locator('[data-disagree] .value');
    expect(await disagreeing.allInnerTexts()).toEqual(['10,138', '10,630', 'over 2,600', '4,245']);
    await irregular.locator('summary').click();
  });

  test.each(['light', 'dark'] as const)('has no barrier that axe finds, %s', async (theme) => {
    const { page } = await visit(`${KAZ}&theme=${theme}`, WIDE);
    await arrived(page);
    await expect.poll(() => page.locator('[data-chart] svg').count()).toBe(6);
    await page.evaluate(() => {
      for (const table of document.querySelectorAll('details:has(> [role=region])'))
        table.setAttribute('open', '');
    });
    expect(await violations(page)).toEqual([]);
  });
});

test('a state through which no route is collected is not said to have none', async () => {
  const { page } = await visit('?lang=en&view=table&country=MDA&day=2023-12-31', WIDE);
  await arrived(page);
  expect(await page.locator('[data-paths]').innerText()).toContain(fill(en.paths.none, { name: 'Moldova' }));
});

test('Germany, of whose moves the tables have only those with the twelve states, is given no shares and no path', async () => {
  const { page } = await visit('?lang=en&view=table&country=DEU&day=2023-12-31', WIDE);
  await arrived(page);
  expect(await panel(page, 'exposure').innerText()).toContain(en.exposure.outside);
  expect(await panel(page, 'hump').innerText()).toContain(en.hump.outside);
  expect(await page.locator('[data-exposure]').count()).toBe(0);
});

test('on a phone what follows the law is a list of closed lines, and nothing is wider than the screen', async () => {
  const { page } = await visit('?lang=kk&view=table&country=KAZ&day=2023-12-31', PHONE);
  await arrived(page);
  expect(await page.locator('[data-panel-of][open]').count()).toBe(0);
  const lid = panel(page, 'hump').locator('summary').first();
  expect(await lid.innerText()).toContain(kk.hump.lid);
  await lid.click();
  await expect.poll(() => panel(page, 'hump').locator('[data-chart] svg').count()).toBe(1);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
