import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/page';
import { chooseFirstCorridor, goTo, inChromium, stillReady, sentence } from '../browser';

/** Links ask nothing of the graphics, and software graphics are slow: the still picture stands in. */
const { open } = inChromium();
const AGREEMENT = 'kaz-uzb-2019-irregular-migration';

/** The states in which the page shows an instrument: its lane and its item in the panel. */
const statesOf = (page: Page, id: string): Promise<(string | null)[]> =>
  page
    .locator(`[data-instrument="${id}"]`)
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-state')));

describe('the day', () => {
  test('of entry into force turns the lane and the panel from signed to in force', async () => {
    const { page } = await open('?lang=en&corridor=UZB-KAZ&day=2020-05-21');
    await expect.poll(() => statesOf(page, AGREEMENT)).toEqual(['signed', 'signed']);
    await page.getByRole('slider').press('ArrowRight');
    await expect.poll(() => statesOf(page, AGREEMENT)).toEqual(['in-force', 'in-force']);
    await expect.poll(() => page.url()).toContain('day=2020-05-22');
  });

  test('can be opened by its link', async () => {
    const { page } = await open('?lang=en&corridor=UZB-KAZ&day=2020-05-22');
    await expect.poll(() => statesOf(page, AGREEMENT)).toEqual(['in-force', 'in-force']);
  });

  test('in 2005, before the figures begin, still shows the law and says that figures are missing', async () => {
    const { page } = await open('?lang=en&day=2005-06-30');
    await expect.poll(() => page.locator('body').innerText()).toMatch(sentence(en.problem.noFiguresDay));
  });
});

describe('a link', () => {
  test('with one bad part keeps the rest and names the part', async () => {
    const { page } = await open('?lang=en&corridor=UZB-KAZ&day=2020-13-45&lens=nonsense');
    await expect.poll(() => page.locator('body').innerText()).toContain('2020-13-45');
    expect(await page.locator('body').innerText()).toContain('nonsense');
    expect(await page.locator(`[data-instrument="${AGREEMENT}"]`).count()).toBeGreaterThan(0);
  });

  test('mangled by a publishing system opens what was meant, and the host’s own parameters survive', async () => {
    const { page } = await open('?page_id=12&lang=en&amp;corridor=UZB-KAZ&amp;day%3D2020-05-22');
    await expect.poll(() => statesOf(page, AGREEMENT)).toEqual(['in-force', 'in-force']);
    await page.getByRole('slider').press('ArrowLeft');
    await expect.poll(() => statesOf(page, AGREEMENT)).toEqual(['signed', 'signed']);
    await expect.poll(() => page.url()).toMatch(/\?page_id=12&.*day=2020-05-21/);
    await page.reload();
    await expect.poll(() => statesOf(page, AGREEMENT)).toEqual(['signed', 'signed']);
    expect(page.url()).toContain('page_id=12');
  });

  test('takes words it does not know without a word', async () => {
    const { page, problems } = await open('?lang=en&utm_source=letter&fbclid=1');
    await stillReady(page);
    expect(await page.locator('body').innerText()).not.toMatch(
      sentence(en.problem.link.one ?? en.problem.link.other),
    );
    expect(problems).toEqual([]);
  });

  test.each([
    '?mode=everything&lang=xx&theme=7',
    '?corridor=AAA-BBB&country=QQ',
    '?day=%E0%A4%A&corridor=KAZ-KAZ',
    '?mode=lecture&lecture=no-such-lecture&slide=999',
    '?lens=routes&route=no-such-route',
    `?topic=${'x'.repeat(200)}`,
  ])('as bad as %s still shows the atlas', async (link) => {
    const { page, problems } = await open(link);
    await page.locator('[data-corridor], [data-slide], [data-route]').first().waitFor();
    expect(problems).toEqual([]);
  });

  test('without a language takes the browser’s', async () => {
    const { page } = await open('', { lang: 'kk-KZ' });
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('kk');
  });
});

describe('back and forward', () => {
  test('undo and redo a choice, not every step of a drag', async () => {
    const { page } = await open('?lang=en');
    await stillReady(page);
    const corridor = await chooseFirstCorridor(page);
    await expect.poll(() => page.url()).toContain(`corridor=${corridor}`);
    for (let i = 0; i < 5; i++) await page.getByRole('slider').press('ArrowLeft');
    await expect.poll(() => page.url()).toContain('day=2023-12-26');
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('corridor=');
    await expect.poll(() => page.locator('[data-corridor]').count()).toBeGreaterThan(0);
    await page.goForward();
    await expect.poll(() => page.url()).toContain(`corridor=${corridor}`);
    await expect.poll(() => page.locator('[data-instrument][data-state]').count()).toBeGreaterThan(0);
  });
});

describe('the figures of 2023', () => {
  test('name Tajikistan to Russia the largest and 6,519 from Uzbekistan to Kazakhstan', async () => {
    const { page } = await open('?lang=en&lens=flows');
    await stillReady(page);
    const rows = page.locator('[data-corridor]');
    expect(await rows.first().getAttribute('data-corridor')).toBe('TJK-RUS');
    expect(await rows.first().innerText()).toContain('171,234');
    await goTo(page, '?lang=en&corridor=UZB-KAZ');
    await expect.poll(() => page.locator('body').innerText()).toContain('6,519');
  });
});
