import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/page';
import { goTo, inChromium, stillReady } from '../browser';

const { open, visit } = inChromium();

/** Each measure's link, the beginning of its headline, a word of its legend and of its source. */
const MEASURES = [
  [
    'estimated&day=2018-03-01&corridor=KAZ-RUS',
    /^0 to 783,568 people\s+are estimated to have gone from Kazakhstan to Russia/,
    'in five years',
    'Abel',
  ],
  [
    'refugees&corridor=UKR-RUS',
    /^1,227,554 refugees\s+from Ukraine were in Russia/,
    'Refugees present',
    'UNHCR',
  ],
  [
    'refugee-arrivals&day=2014-06-30&corridor=UKR-RUS',
    /^271,237 new asylum applications\s+were made in Russia/,
    'asylum applications',
    'UNHCR',
  ],
  [
    'remittances&day=2021-06-30&corridor=TJK-RUS',
    /^US\$2\.3\sbillion\s+is estimated to have gone from Russia to Tajikistan/,
    'modelled',
    'KNOMAD',
  ],
] as const;

/** Opens the choices of what is counted and by whom, which are behind the key's second word. */
const openFigures = (page: Page): Promise<void> => page.locator('.key .people .menu > button').click();

const textOf = async (page: Page): Promise<string> =>
  (await page.locator('main').innerText()).replace(/\s+/g, ' ');

describe('a further measure', () => {
  test.each(MEASURES)('measure=%s opens by its link, with its words', async (query, said, legend, source) => {
    const { page, problems } = await open(`?lang=en&measure=${query}`, {
      viewport: { width: 1440, height: 900 },
    });
    await stillReady(page);
    await expect.poll(() => page.locator('h1').innerText()).toMatch(said);
    const text = await textOf(page);
    expect(text).toContain(legend);
    expect(text).toContain(source);
    expect(problems).toEqual([]);
  });

  test('is chosen from a list of seven, in a narrow window too', async () => {
    const { page } = await open('?lang=kk', { viewport: { width: 390, height: 800 } });
    await openFigures(page);
    const select = page.locator('select').filter({ has: page.locator('optgroup') });
    await expect.poll(() => select.locator('option').count()).toBe(7);
    await select.selectOption('refugees');
    await expect.poll(() => page.url()).toContain('measure=refugees');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });

  test('that has no figures for the day leads to the nearest', async () => {
    const { page } = await visit('?lang=en&measure=remittances');
    await page.getByRole('button', { name: 'Go to 2021' }).click();
    await expect.poll(() => page.url()).toContain('day=2021-12-31');
  });

  test('chosen outside its span goes to the nearest figures, says so and offers the way back', async () => {
    const { page, problems } = await open('?lang=en');
    await openFigures(page);
    const select = page.locator('select').filter({ has: page.locator('optgroup') });
    await select.selectOption('remittances');
    await expect.poll(() => page.url()).toContain('day=2021-12-31');
    const notices = page.locator('.notices');
    expect(await notices.innerText()).toContain(
      'no figures for 2023. The nearest figures are shown instead: 2021.',
    );
    await page.getByRole('button', { name: 'Go back to 31 December 2023' }).click();
    await expect.poll(() => notices.innerText()).toContain(en.problem.noFiguresDay.split('{1}. ')[1]);
    expect(problems).toEqual([]);
  });

  test('leads with its range, in the list, on the axis and in the evidence', async () => {
    const { page } = await visit('?lang=en&measure=estimated&day=2017-01-01&corridor=UZB-RUS');
    const row = page.locator('[data-corridor="UZB-RUS"]');
    await expect.poll(() => row.innerText()).toContain('0–395,453');
    expect(await row.innerText()).toContain('▲ the method shown: 395,453, the highest of the six');
    expect(await page.locator('.axis .whisker').count()).toBe(6);
    await row.locator('td button').click();
    await expect.poll(() => page.locator('dialog .value').innerText()).toBe('0–395,453');
  });
});

describe('where figures break', () => {
  test('the axis says that Russia stopped reporting, in each language; the mirror stands beside, hollow', async () => {
    const { page } = await visit('?lang=en&corridor=UZB-RUS&day=2024-12-31');
    for (const [lang, words] of [
      ['en', 'Russia stopped reporting'],
      ['ru', 'Россия больше не передаёт данные'],
      ['kk', 'Ресей дерек беруді тоқтатты'],
    ]) {
      await goTo(page, `?lang=${lang}&corridor=UZB-RUS&day=2024-12-31`);
      const axis = page.locator('section.axis');
      await expect.poll(() => axis.locator('text').allTextContents()).toContain(words);
      expect(await axis.locator('rect.hollow').count()).toBe(10);
      expect(await page.locator('.caution').innerText()).toContain(words);
      expect(await page.locator('#lists').innerText()).not.toMatch(/largest|крупнейш|ең ірі/i);
    }
  });

  test('an embed carries the notice too, and a year without Russia names no largest corridor', async () => {
    const { page } = await visit('?lang=en&mode=embed&corridor=UZB-RUS&day=2024-12-31');
    await expect.poll(() => page.locator('.caution').innerText()).toContain('Russia stopped reporting');
    await goTo(page, '?lang=en&day=2025-12-31');
    await expect
      .poll(() => page.locator('h1').innerText())
      .toContain('There are no figures from Russia for 2025');
    expect(await page.locator('#lists h2').first().innerText()).toMatch(
      /corridors with figures, 2025; none reported by Russia/i,
    );
  });

  test('Kazakhstan’s 2025 is preliminary in sentence, list, axis and evidence', async () => {
    const { page } = await visit('?lang=en&corridor=UZB-KAZ&day=2025-12-31');
    await expect.poll(() => page.locator('.statement').innerText()).toContain('The figure is preliminary.');
    expect(await page.locator('[data-corridor="UZB-KAZ"]').innerText()).toContain('preliminary');
    expect(await page.locator('.axis rect.preliminary').count()).toBe(1);
    await page.locator('h1 button').first().click();
    await expect
      .poll(() => page.locator('dialog').innerText())
      .toContain('Preliminary, says Bureau of National Statistics');
  });

  test('of UNHCR’s counting are marked on the axis', async () => {
    const { page } = await visit('?lang=en&measure=refugees&corridor=UKR-RUS&day=2024-12-31');
    const axis = page.locator('section.axis');
    await expect.poll(() => axis.locator('text').allTextContents()).toContain('counting changed');
    expect(await axis.locator('circle.anew').count()).toBe(2);
    await expect.poll(() => page.locator('.caution').innerText()).toContain('What is counted changed');
  });

  test('a total says that a fall is none', async () => {
    const { page } = await visit('?lang=en&measure=refugees&day=2024-12-31&country=UKR');
    await expect.poll(() => page.locator('.caution').innerText()).toContain('What is counted changed');
  });
});
