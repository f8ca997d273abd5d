import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/page';
import { lawEn } from '../../../src/i18n/en/law';
import { inChromium } from '../browser';

/** Words, lists and tables ask nothing of the graphics, and software graphics are slow: the still picture stands in. */
const { open, visit } = inChromium();

const TODAY = '2026-11-25';
const TJ = 'kaz-tjk-2018-migration-cooperation';

const state = (page: Page, lane: string): Promise<string | null> =>
  page.locator(`[data-lane="${lane}"]`).first().getAttribute('data-state');
const part = (page: Page, name: string): Locator =>
  page.locator('article.law fieldset label', { hasText: name });

/** Types into the finder and takes the first finding, as a reader without a mouse does. */
async function find(page: Page, words: string): Promise<void> {
  const box = page.getByRole('combobox', { name: en.finder.label });
  await box.focus();
  await box.pressSequentially(words);
  await page.keyboard.press('Enter');
}

describe('since when was Kyrgyzstan → Russia covered on 1 March 2019?', () => {
  test('since 26 January 2006, by the protocol that bound then, not by the treaty that ended in 2012', async () => {
    const { page, problems } = await visit('?lang=en&view=table&corridor=KGZ-RUS&day=2019-03-01');
    const turn = page.locator('[aria-current="date"]');
    await expect.poll(() => turn.count()).toBe(1);
    expect(await turn.innerText()).toMatch(/Labour protocol \(2003\), since 26 January 2006/);
    expect(await turn.innerText()).not.toContain('1997');
    const binding = page.locator('[data-binding] > li');
    expect(await binding.first().innerText()).toContain('since 26 January 2006');
    expect(await binding.filter({ hasText: 'simplified citizenship (1996)' }).count()).toBe(0);
    expect(problems).toEqual([]);
  });

  test('the panel lists what was in force first, as many as the sentence counts', async () => {
    const { page } = await visit('?lang=en&corridor=KGZ-RUS&day=2019-03-01');
    const force = page.locator('[data-panel] [data-force]');
    await expect.poll(() => force.first().getAttribute('data-force')).toBe('in-force');
    expect(await force.first().locator('li').count()).toBe(5);
    expect(await force.last().getAttribute('data-force')).toBe('undated');
    expect(await page.locator('.axis li[data-state="in-force"]').count()).toBe(5);
  });
});

describe('the CIS labour agreement of 1994, which names both states and has no date', () => {
  test('stands open in the panel, first of its kind, and is no text that does not bind', async () => {
    const { page } = await visit('?lang=en&corridor=TJK-RUS&topic=labour-migration');
    const named = page.locator('[data-panel] [data-named] li');
    await expect.poll(() => named.first().isVisible()).toBe(true);
    expect(await named.first().getAttribute('data-instrument')).toBe('cis-1994-labour-migration');
    expect(
      await page.locator('[data-panel] details [data-instrument="cis-1994-labour-migration"]').count(),
    ).toBe(0);
  });
});

describe('which agreements covered Tajikistan → Russia on 1 March 2019?', () => {
  test('the passport of that day answers: two regional ones in force, one bilateral operating', async () => {
    const { page, problems } = await visit('?lang=en&view=table&corridor=TJK-RUS&day=2019-03-01');
    await expect.poll(() => state(page, 'eurasec-2000-visa-free')).toBe('in-force');
    expect(await state(page, 'cis-1992-pensions')).toBe('in-force');
    expect(await state(page, 'rus-tjk-2004-labour-rights')).toBe('operating');
    expect(await state(page, 'cis-1992-visa-free-bishkek')).toBe('ended');
    expect(await state(page, 'rus-tjk-2013-labour-protocol')).toBe('not-established');
    expect(problems).toEqual([]);
  });

  test('is answered by keyboard alone from the opening page', async () => {
    const { page } = await open('?lang=en', { today: TODAY });
    await find(page, 'tajikistan russia');
    await expect.poll(() => page.url()).toContain('corridor=TJK-RUS');
    const day = page.getByLabel(en.axis.day, { exact: true }).and(page.locator('[type=text]'));
    await day.focus();
    await page.keyboard.type('1 Mar 2019');
    await page.keyboard.press('Tab');
    await expect.poll(() => page.url()).toContain('day=2019-03-01');
    await page.getByRole('link', { name: en.panel.inFull }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => state(page, 'eurasec-2000-visa-free')).toBe('in-force');
    expect(page.url()).toContain('view=table');
  });

  test('says what is awaited, from signature to force, and the acts of states beside it', async () => {
    const { page } = await visit('?lang=en&view=table&corridor=UZB-KAZ');
    const text = page.locator('article.law');
    await expect.poll(() => text.innerText()).toContain('403 days');
    expect(await text.innerText()).toMatch(/Readmission \(2012\):\s*no ratification found: /);
    await expect.poll(() => page.locator('[data-event]').count()).toBeGreaterThan(0);
    expect(await text.innerText()).toContain(lawEn.passport.eventsNote);
  });
});

describe(`since when is ${TJ} in force, and by what source?`, () => {
  test('the finder leads to its page, its date to the pages that show it; Escape leads back', async () => {
    const { page, problems } = await open('?lang=en');
    await find(page, 'kz–tj: migration cooperation');
    await expect.poll(() => page.url()).toContain(`instrument=${TJ}`);
    const since = page.locator('p.now .date');
    await expect.poll(() => since.innerText()).toContain('22 February 2019');
    await since.focus();
    await page.keyboard.press('Enter');
    const card = page.locator('dialog');
    await expect.poll(() => card.locator('time').getAttribute('datetime')).toBe('2019-02-22');
    expect(await card.locator('a[href^="http"]').count()).toBeGreaterThan(0);
    expect(page.url()).not.toContain('evidence');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    await expect.poll(() => since.evaluate((e) => e === document.activeElement)).toBe(true);
    expect(problems).toEqual([]);
  });

  test('every date of an instrument opens its own evidence', async () => {
    const { page } = await visit('?lang=en&instrument=cis-1998-irregular-migration');
    const dates = page.locator('article.law .date');
    await expect.poll(() => dates.count()).toBeGreaterThan(20);
    for (let i = 0; i < (await dates.count()); i += 3) {
      const told = await dates.nth(i).innerText();
      await dates.nth(i).click();
      const value = await page.locator('dialog .value').innerText();
      const [year = value] = /\d{4}/.exec(told) ?? [];
      expect(value).toContain(year);
      await page.keyboard.press('Escape');
    }
  });

  test('a page that gives another date is kept beside the one that we took', async () => {
    const { page } = await visit('?lang=en&view=table', { today: TODAY });
    await part(page, lawEn.register.tabs.open).click();
    await page.locator('article.law select').last().selectOption('conflict');
    const first = page.locator('[data-gap="conflict"] .date').first();
    await first.click();
    await expect.poll(() => page.locator('dialog').innerText()).toContain(lawEn.evidence.disputes);
  });

  test('a figure opens who counted it, where it stands, and the other country’s count', async () => {
    const { page } = await visit('?lang=en&corridor=UZB-KAZ');
    await page.locator('h1 button').click();
    const text = page.locator('dialog');
    await expect.poll(() => text.innerText()).toContain('6,519');
    for (const words of ['registered by Kazakhstan', '14,051', 'registered by Uzbekistan', 'CIS Stat'])
      expect(await text.innerText()).toContain(words);
  });
});

describe('what is not known', () => {
  test('a signature alone is never called in force', async () => {
    const { page } = await visit('?lang=en&instrument=kaz-kgz-2019-migration-cooperation&day=2025-01-01');
    const now = page.locator('article.law p.now');
    await expect.poll(() => now.innerText()).toContain(en.state['not-established']);
    expect(await now.innerText()).not.toMatch(/in force since/i);
    expect(await page.locator('h1').innerText()).toContain('no entry into force by that day was found');
    expect(await page.locator('article.law .date.missing').first().innerText()).toBe(en.fact.notFound);
  });

  test('a date that nobody verified carries its mark', async () => {
    const { page } = await visit('?lang=en&instrument=kaz-uzb-2022-mutual-travel-protocol');
    await expect.poll(() => page.locator('article.law').innerText()).toContain('April 2024');
    expect(await page.locator('article.law .mark').first().innerText()).toBe(en.verification.unverified);
  });

  test('an end that nobody looked for is said of Ukraine with Russia on page, matrix and lanes', async () => {
    const { page } = await visit('?lang=en&day=2024-01-01&instrument=rus-ukr-1993-far-north-pensions');
    await expect.poll(() => page.locator('article.law p.now').innerText()).toContain(en.unchecked);
    expect(await page.locator('h1').innerText()).toContain('Later termination was not checked');
    await page.goto(new URL('?lang=en&view=matrix&day=2024-01-01', page.url()).href);
    const cell = page.locator('[data-cell="RUS-UKR"] button');
    await expect.poll(() => cell.getAttribute('aria-label')).toContain(en.unchecked);
    expect(await cell.innerText()).toContain('†');
  });

  test('a copied sentence says that a date is not verified', async () => {
    const { page } = await visit('?lang=en&corridor=UZB-KAZ&day=2026-11-20', { today: TODAY });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: en.actions.copySentence }).first().click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain(en.notVerified.one ?? '');
  });

  test('is listed by country, with what is open', async () => {
    const { page } = await visit('?lang=en&view=table&tab=instruments&country=TJK');
    await part(page, lawEn.register.tabs.open).click();
    await expect.poll(() => page.locator('[data-gap]').count()).toBeGreaterThan(20);
    expect(await page.locator('article.law').innerText()).toContain('open questions');
  });

  test('a text that does not bind has no state; domestic law is no agreement', async () => {
    const { page } = await visit('?lang=en&instrument=cis-prog-irregular-2009-2011');
    await expect.poll(() => page.locator('article.law p.now').innerText()).toContain(lawEn.page.nonBinding);
    await page.goto(new URL('?lang=en&view=table&tab=instruments&country=KAZ', page.url()).href);
    await part(page, lawEn.register.tabs.acts).click();
    await expect.poll(() => page.locator('[data-act]').count()).toBeGreaterThan(10);
    expect(await page.locator('[data-act="kz-2011-migration"]').innerText()).toContain('No. 477-IV');
  });
});
