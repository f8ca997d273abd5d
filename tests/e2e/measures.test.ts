import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inChromium, stillReady } from './browser';

const { open } = inChromium('no-gl');

/** Each measure's link, the beginning of its sentence, a word of its legend and of its source. */
const MEASURES = [
  [
    'estimated&day=2018-03-01&corridor=KAZ-RUS',
    /In the five years from mid-2015.*783,568 people/,
    'in five years',
    'Abel',
  ],
  ['refugees&corridor=UKR-RUS', /On 31 December 2023, 1,227,554 refugees/, 'Refugees present', 'UNHCR'],
  [
    'refugee-arrivals&day=2014-06-30&corridor=UKR-RUS',
    /271,237 new asylum applications/,
    'hollow: asylum',
    'UNHCR',
  ],
  [
    'remittances&day=2021-06-30&corridor=TJK-RUS',
    /US\$2\.3\sbillion went from Russia to Tajikistan/,
    'modelled',
    'KNOMAD',
  ],
] as const;

const textOf = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replace(/\s+/g, ' ');

describe('a further measure', () => {
  test.each(MEASURES)('measure=%s opens by its link, with its words', async (query, said, legend, source) => {
    const { page, problems } = await open(`?lang=en&measure=${query}`, {
      viewport: { width: 1300, height: 800 },
    });
    await stillReady(page);
    await expect.poll(() => page.locator('h1').innerText()).toMatch(said);
    const text = await textOf(page);
    expect(text).toContain(legend);
    expect(text).toContain(source);
    expect(problems).toEqual([]);
  });

  test('is chosen from a list of six, in a narrow window too', async () => {
    const { page } = await open('?lang=kk', { viewport: { width: 390, height: 800 } });
    const select = page.locator('select').filter({ has: page.locator('optgroup') });
    await expect.poll(() => select.locator('option').count()).toBe(6);
    await select.selectOption('refugees');
    await expect.poll(() => page.url()).toContain('measure=refugees');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('that has no figures for the day leads to the nearest', async () => {
    const { page } = await open('?lang=en&measure=remittances');
    await page.getByRole('button', { name: 'Go to 2021' }).click();
    await expect.poll(() => page.url()).toContain('day=2021-12-31');
  });

  test('says that a fall is none', async () => {
    const { page } = await open('?lang=en&measure=refugees&day=2024-12-31&country=UKR');
    await expect.poll(() => page.locator('.notices').innerText()).toContain('What is counted changed');
  });
});
