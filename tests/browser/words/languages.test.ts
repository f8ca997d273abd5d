import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { fill } from '../../../src/i18n/fill';
import { LANGUAGE_NAMES } from '../../../src/i18n/language';
import { LOSS_WORDS } from '../../../src/i18n/loss-words';
import { MESSAGES } from '../../i18n/messages';
import { inChromium, stillReady } from '../browser';
import { holdBack, lose, requestsFor } from '../wounds';

const { open } = inChromium();

const ENGLISH = 'assets/english.js';
const RUSSIAN = 'assets/russian.js';
const KAZAKH = 'assets/kazakh.js';
const choose = (page: Page, name: string): Promise<void> =>
  page.locator('#app').getByTitle(name, { exact: true }).click();
const languageOf = (page: Page): Promise<string | null> => page.locator('html').getAttribute('lang');
const textOf = (page: Page): Promise<string> => page.locator('body').innerText();

describe('the words of a language', () => {
  test.each([
    ['en', [ENGLISH]],
    ['ru', [RUSSIAN]],
    ['kk', [KAZAKH]],
  ] as const)('are all that an embed in %s fetches', async (lang, fetched) => {
    const asked: [string, string[]][] = [];
    const { page } = await open(`?lang=${lang}&mode=embed&corridor=UZB-KAZ`, {
      before: (p) => {
        for (const script of [ENGLISH, RUSSIAN, KAZAKH]) asked.push([script, requestsFor(p, script)]);
        return Promise.resolve();
      },
    });
    await stillReady(page);
    await page.waitForTimeout(1000);
    expect(asked.flatMap(([script, requests]) => (requests.length > 0 ? [script] : []))).toEqual(fetched);
  });

  test('that do not come with the atlas are said in that language, and fetched anew', async () => {
    const { page } = await open('?lang=ru&corridor=UZB-KAZ', { before: (p) => lose(p, RUSSIAN) });
    await expect.poll(() => textOf(page)).toContain(fill(LOSS_WORDS.ru.core, RUSSIAN));
    await page.unrouteAll();
    await page.getByRole('button', { name: MESSAGES.ru.actions.retry, exact: true }).click();
    await stillReady(page);
    expect(await textOf(page)).not.toContain(fill(LOSS_WORDS.ru.core, RUSSIAN));
  });

  test('are here before a reader of the page turns to another', async () => {
    const asked: string[][] = [];
    const { page } = await open('?lang=en', {
      before: (p) => {
        asked.push(requestsFor(p, RUSSIAN), requestsFor(p, KAZAKH));
        return Promise.resolve();
      },
    });
    await expect.poll(() => asked.map((requests) => requests.length)).toEqual([1, 1]);
    await choose(page, LANGUAGE_NAMES.kk);
    await expect.poll(() => languageOf(page)).toBe('kk');
    await choose(page, LANGUAGE_NAMES.ru);
    await expect.poll(() => languageOf(page)).toBe('ru');
    await page.goBack();
    await expect.poll(() => languageOf(page)).toBe('kk');
  });

  test('that are still on their way are waited for, and what the reader did meanwhile stays', async () => {
    let release = (): void => undefined;
    const { page } = await open('?lang=en&corridor=UZB-KAZ', {
      before: async (p) => void (release = await holdBack(p, RUSSIAN)),
    });
    await choose(page, LANGUAGE_NAMES.ru);
    await page.getByRole('slider').press('ArrowLeft');
    expect(await languageOf(page)).toBe('en');
    expect(
      await page.locator('#app').getByTitle(LANGUAGE_NAMES.ru, { exact: true }).locator('input').isChecked(),
    ).toBe(true);
    release();
    await expect.poll(() => languageOf(page)).toBe('ru');
    expect(page.url()).toMatch(/day=2023-12-30.*corridor=UZB-KAZ/);
  });

  test('that come after the reader turned back do not turn the page', async () => {
    let release = (): void => undefined;
    const { page } = await open('?lang=en', {
      before: async (p) => void (release = await holdBack(p, RUSSIAN)),
    });
    await choose(page, LANGUAGE_NAMES.ru);
    await choose(page, LANGUAGE_NAMES.en);
    release();
    await expect.poll(() => page.locator('script[src$="russian.js"]').count()).toBe(1);
    await page.waitForTimeout(500);
    expect(await languageOf(page)).toBe('en');
  });

  test('that do not come are said in the language that the page has, which goes on working', async () => {
    const { page } = await open('?lang=en', { before: (p) => lose(p, KAZAKH) });
    const said = fill(MESSAGES.en.problem.language, LANGUAGE_NAMES.kk);
    await choose(page, LANGUAGE_NAMES.kk);
    await expect.poll(() => textOf(page)).toContain(said);
    expect(await languageOf(page)).toBe('en');
    expect(
      await page.locator('#app').getByTitle('English', { exact: true }).locator('input').isChecked(),
    ).toBe(true);
    await page.unrouteAll();
    await page.getByRole('button', { name: MESSAGES.en.actions.retry, exact: true }).click();
    await expect.poll(() => languageOf(page)).toBe('kk');
    expect(await textOf(page)).not.toContain(said);
  });
});
