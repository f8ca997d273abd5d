import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/page';
import { lawEn } from '../../../src/i18n/en/law';
import { lawKk } from '../../../src/i18n/kk/law';
import { MESSAGES } from '../../i18n/messages';
import { inChromium, stillReady } from '../browser';
import { cases, WOUNDS } from '../wounds';

/** Tables ask nothing of the graphics, and software graphics are slow: the still picture stands in. */
const { open } = inChromium();

const TODAY = '2026-11-25';
const part = (page: Page, name: string): Locator =>
  page.locator('article.law fieldset label', { hasText: name });

describe('the matrix', () => {
  const pairs = (page: Page): Promise<(string | null)[]> =>
    page.locator('[data-without]').evaluateAll((all) => all.map((one) => one.getAttribute('data-without')));

  test('tells for which pairs of the five nothing in force was found on readmission today', async () => {
    const { page } = await open(`?lang=en&view=matrix&topic=readmission&day=${TODAY}`, { today: TODAY });
    await part(page, lawEn.matrix.scopes.five).click();
    await expect.poll(() => pairs(page)).toHaveLength(8);
    expect(await pairs(page)).not.toContain('KAZ-KGZ');
    expect(await pairs(page)).not.toContain('KAZ-TJK');
    expect(await pairs(page)).toContain('KAZ-UZB');
  });

  test('follows the day: Kazakhstan and Kyrgyzstan from 10 August 2017', async () => {
    const { page } = await open('?lang=en&view=matrix&topic=readmission&day=2017-08-09');
    const cell = page.locator('[data-cell="KAZ-KGZ"]');
    await expect.poll(() => cell.getAttribute('data-class')).toBe('signed');
    await page.getByRole('slider').press('ArrowRight');
    await expect.poll(() => cell.getAttribute('data-class')).toBe('bilateral');
  });

  test('is walked by arrow keys, over its diagonal, and Enter opens the corridor', async () => {
    const { page } = await open('?lang=en&view=matrix');
    await page.locator('[data-at="0 1"]').focus();
    const at = (): Promise<string | null> =>
      page.evaluate(() => document.activeElement?.getAttribute('data-at') ?? null);
    await page.keyboard.press('ArrowDown');
    await expect.poll(at).toBe('2 1');
    await page.keyboard.press('ArrowRight');
    await expect.poll(at).toBe('2 3');
    await page.keyboard.press('Home');
    await expect.poll(at).toBe('2 0');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('corridor=TJK-KAZ');
    await expect.poll(() => page.locator('[data-passport="TJK-KAZ"]').count()).toBe(1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    await page.goBack();
    await expect.poll(() => page.locator('[role=grid]').count()).toBe(1);
  });

  test('with partners says nothing of pairs outside the region, and back finds the same choice', async () => {
    const { page } = await open('?lang=en&view=matrix');
    await part(page, lawEn.matrix.scopes.partners).click();
    await expect.poll(() => page.locator('[role=grid] tbody tr').count()).toBe(12);
    expect(await pairs(page)).not.toContain('QAT-TUR');
    expect((await pairs(page)).length).toBeGreaterThan(100);
    await page.locator('[data-cell="KAZ-TUR"] button').click();
    await page.locator('[data-passport="KAZ-TUR"]').waitFor();
    await page.goBack();
    await expect.poll(() => page.locator('[role=grid] td').count()).toBeGreaterThan(300);
  });
});

describe('the register', () => {
  test('shows all of Russia’s instruments without a scroll trap, world-wide ones on request', async () => {
    const { page } = await open('?lang=en&view=table&tab=instruments&country=RUS');
    const lanes = page.locator('[data-lane]');
    await expect.poll(() => lanes.count()).toBeGreaterThan(80);
    const few = await lanes.count();
    const trapped = await page
      .locator('.lanes, .lanes *')
      .evaluateAll((all) => all.some((e) => /auto|scroll/.test(getComputedStyle(e).overflowY)));
    expect(trapped).toBe(false);
    await page.getByLabel(lawEn.lanes.wider).check();
    await expect.poll(() => lanes.count()).toBeGreaterThan(few);
  });

  test('is narrowed by framework and sorted', async () => {
    const { page } = await open('?lang=en&view=table&tab=instruments&country=KGZ');
    await page.locator('.filters select').nth(1).selectOption('EAEU');
    await expect.poll(() => page.locator('li[data-lane]').count()).toBe(2);
    await page.locator('.filters select').nth(1).selectOption('');
    await page.locator('.filters select').first().selectOption('name');
    const names = await page.locator('.lanes li .name a').allInnerTexts();
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  test('counts what changed since 1 January 2020', async () => {
    const { page } = await open('?lang=en&view=table', { today: TODAY });
    await part(page, lawEn.register.tabs.changes).click();
    await expect.poll(() => page.locator('[data-tally]').innerText()).toContain('23 entries into force');
    const from = page.getByRole('textbox', { name: lawEn.changes.from });
    await from.fill('1 Jan 2027');
    await from.press('Enter');
    await expect.poll(() => page.getByRole('alert').innerText()).toContain('The atlas holds the days from');
    expect(await page.locator('[data-tally]').innerText()).toContain('1 January 2020');
  });

  test('answers the questions in Kazakh too', async () => {
    const { page } = await open('?lang=kk&view=table');
    await part(page, lawKk.register.tabs.questions).click();
    const text = page.locator('article.law');
    for (const heading of [lawKk.questions.uncovered, lawKk.questions.hanging, lawKk.questions.waiting])
      await expect.poll(() => text.innerText()).toContain(heading);
  });
});

describe('what if', () => {
  test('Moldova left the Bishkek agreement: marked everywhere, in no link, and undone by one press', async () => {
    const { page } = await open('?lang=en&view=table&tab=instruments&country=MDA&topic=mutual-travel', {
      today: TODAY,
    });
    await part(page, lawEn.register.tabs.suppose).click();
    await page.locator('article.law select').last().selectOption('cis-1992-visa-free-bishkek');
    await expect.poll(() => page.locator('[data-loss] ').count()).toBeGreaterThan(6);
    expect(await page.locator('[data-loss="MDA-TJK"]').getAttribute('class')).toContain('changed');
    const address = page.url();
    expect(address).not.toMatch(/suppose=|bishkek/);
    await page.getByRole('link', { name: en.layout.matrix, exact: true }).click();
    const cell = page.locator('[data-cell="MDA-TJK"]');
    await expect.poll(() => cell.getAttribute('data-class')).toBe('ended');
    expect(await page.locator('.supposed').innerText()).toContain(en.supposed.title);
    await page.getByRole('button', { name: en.supposed.end }).click();
    await expect.poll(() => cell.getAttribute('data-class')).toBe('regional');
    expect(await page.locator('.supposed').count()).toBe(0);
  });
});

describe('links', () => {
  test('the second id of a treaty that stands in two tables leads to the same page', async () => {
    const { page } = await open('?lang=en&instrument=us-2006-free-movement');
    await expect
      .poll(() => page.locator('[data-instrument-page]').getAttribute('data-instrument-page'))
      .toBe('rus-blr-2006-movement-residence');
  });

  test.each([
    '?lang=en&instrument=no-such-treaty',
    '?lang=en&view=nonsense',
    '?lang=en&instrument=%3Cscript%3E',
  ])('%s still shows the atlas and names what was left out', async (link) => {
    const { page, problems } = await open(link);
    await stillReady(page);
    expect(await page.locator('.notices').innerText()).toMatch(/instrument=|view=/);
    expect(problems).toEqual([]);
  });

  test('an instrument far down the register opens at its heading, on a phone too', async () => {
    for (const viewport of [
      { width: 1440, height: 900 },
      { width: 390, height: 844 },
    ]) {
      const { page } = await open('?lang=en&view=table', { viewport });
      await page.locator('li[data-lane] a').nth(120).click();
      const heading = page.locator('[data-instrument-page]');
      await heading.waitFor();
      const box = await heading.boundingBox();
      expect(box!.y).toBeGreaterThanOrEqual(0);
      expect(box!.y).toBeLessThan(viewport.height);
    }
  });

  test('a name in the panel is a link, and back leads back', async () => {
    const { page } = await open('?lang=en&corridor=UZB-KAZ');
    const name = page.locator('li[data-instrument="kaz-uzb-2019-irregular-migration"] h4 a');
    expect(await name.getAttribute('href')).toContain('instrument=kaz-uzb-2019-irregular-migration');
    await name.click();
    await expect.poll(() => page.locator('[data-instrument-page]').count()).toBe(1);
    await page.goBack();
    await expect.poll(() => page.locator('[data-instrument-page]').count()).toBe(0);
  });
});

describe('the pages of the law', () => {
  test.each(cases)('$kind: says so in $lang, and leads back to the map', async ({ lang, kind }) => {
    const { page } = await open(`?lang=${lang}&view=matrix`, {
      before: (p) => WOUNDS[kind](p, 'assets/pages.js'),
    });
    await expect.poll(() => page.locator('body').innerText()).toContain(MESSAGES[lang].problem.law);
    expect(await page.locator('[data-corridor]').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: MESSAGES[lang].actions.close, exact: true }).click();
    await stillReady(page);
  });

  test('a missing table of acts leaves the rest of the page', async () => {
    const { page } = await open('?lang=en&instrument=kaz-uzb-2019-irregular-migration', {
      before: (p) => WOUNDS.missing(p, 'data/acts.js'),
    });
    await expect.poll(() => page.locator('body').innerText()).toContain('Tashkent');
  });
});
