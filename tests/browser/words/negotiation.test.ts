import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decodeEvents, isOfPair } from '../../../src/domain/event';
import { en } from '../../../src/i18n/en/page';
import { DIPLOMACY_WORDS } from '../../../src/i18n/diplomacy-words';
import { NEGOTIATION_WORDS } from '../../../src/i18n/negotiation-words';
import { corridor } from '../../law/corridors';
import { built } from '../../static-data';
import { inChromium, type OpenOptions } from '../browser';
import { violations } from '../violations';

const { visit } = inChromium();
const WIDE: OpenOptions = { viewport: { width: 1440, height: 900 } };
const PHONE: OpenOptions = { viewport: { width: 390, height: 844 } };
const TABLE = '&view=table&corridor=TJK-RUS&day=2022-12-31&tab=table';
const own = decodeEvents(built('events')).filter((event) => isOfPair(event, corridor('TJK-RUS')));
const d = DIPLOMACY_WORDS.en;

async function tableIn(lang: string, options = WIDE): Promise<Page> {
  const { page } = await visit(`?lang=${lang}${TABLE}`, options);
  await page.locator('[data-counts] [data-mirror]').waitFor();
  await page.locator('[data-move]').first().waitFor();
  return page;
}

/** Pairs of labels of moves that lie on each other. */
const overlaps = (page: Page): Promise<string[]> =>
  page.locator('[data-move]').evaluateAll((moves) => {
    const boxes = moves.map((move) => ({
      id: move.getAttribute('data-move'),
      box: move.getBoundingClientRect(),
    }));
    return boxes.flatMap(({ id, box: a }, i) =>
      boxes
        .slice(i + 1)
        .filter(
          ({ box: b }) =>
            a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
        )
        .map((other) => `${id} ${other.id}`),
    );
  });

const sticksOut = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('the negotiating table of Tajikistan and Russia on 31 December 2022', () => {
  test('has four counts, each with both labels and both numbers, and the gap between two registers', async () => {
    const page = await tableIn('en');
    const rows = await page.locator('[data-count-of]').allInnerTexts();
    expect(rows).toHaveLength(4);
    expect(rows[1]).toMatch(/Registered by Russia[\s\S]*sending[\s\S]*186,560[\s\S]*99,296[\s\S]*receiving/);
    expect(rows[2]).toMatch(/530[\s\S]*mirror gap δ 1\.99 of 2 in 2022: flagged/);
    expect(await page.locator('[data-law-sum]').innerText()).toBe(
      'Bilateral: 7 signed, none with an entry into force found',
    );
  });

  test('copies its heading with the sources of its counts and a link that shows it', async () => {
    const page = await tableIn('en');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('[data-negotiation]').getByRole('button', { name: en.actions.copySentence }).click();
    const copied = () => page.evaluate(() => navigator.clipboard.readText());
    await expect.poll(copied).toMatch(/^On 31 December 2022 all four counts read Tajikistan/);
    const text = await copied();
    for (const part of ['Abel', 'CIS Stat', 'United Nations', 'tab=table', 'corridor=TJK-RUS'])
      expect(text).toContain(part);
  });

  test('opens the evidence of a figure', async () => {
    const page = await tableIn('en');
    await page.locator('[data-count-of="RUS"] button').first().click();
    const dialog = page.locator('dialog[open]');
    expect(await dialog.innerText()).toContain('186,560');
    await page.keyboard.press('Escape');
  });

  test('has every act of the pair in a lane and in a table, and opens one by the keyboard', async () => {
    const page = await tableIn('en');
    expect(await page.locator('[data-move]').count()).toBe(own.length);
    expect(await overlaps(page)).toEqual([]);
    await page.locator('[data-move="tjk-pilots-2011"]').focus();
    await page.keyboard.press('Enter');
    const card = page.locator('article[data-event="tjk-pilots-2011"]');
    const text = await card.innerText();
    expect(text).toContain(d.oneCoder);
    expect(text).toMatch(/Positions (that day|in the last figures by that day): Tajikistan/);
    const widths = await card
      .locator('.reading')
      .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().width)));
    expect(new Set(widths).size).toBe(1);
    expect(widths.length).toBeGreaterThan(1);
  });

  test.each(['ru', 'kk'] as const)('says all of it in %s, and no label lies on another', async (lang) => {
    const page = await tableIn(lang);
    const text = await page.locator('[data-negotiation]').innerText();
    for (const words of [
      NEGOTIATION_WORDS[lang].law.title.toUpperCase(),
      NEGOTIATION_WORDS[lang].links.title,
    ])
      expect(text).toContain(words);
    expect(await overlaps(page)).toEqual([]);
  });

  test('is read on a phone without scrolling sideways', async () => {
    const page = await tableIn('en', PHONE);
    expect(await page.locator('[data-move]').count()).toBe(own.length);
    expect(await sticksOut(page)).toBe(0);
  });

  test.each(['light', 'dark'] as const)('has no fault that axe finds, in the %s theme', async (theme) => {
    const { page } = await visit(`?lang=en&theme=${theme}${TABLE}`, WIDE);
    await page.locator('[data-move]').first().waitFor();
    // The section on work has its own test.
    await page.addStyleTag({ content: '[data-work] { display: none }' });
    expect(await violations(page)).toEqual([]);
  });
});

describe('the acts on the time axis', () => {
  test('come when they are asked for, are filtered, and open by the keyboard', async () => {
    const { page } = await visit('?lang=en&corridor=TJK-RUS&day=2022-12-31', WIDE);
    const button = page.getByRole('button', { name: d.title, exact: true });
    await button.waitFor();
    expect(await page.locator('[data-axis-events]').count()).toBe(0);
    await button.click();
    const signs = page.locator('[data-sign]');
    await signs.first().waitFor();
    expect(await signs.count()).toBe(own.length);
    await page.getByRole('listbox', { name: d.title }).focus();
    await page.keyboard.press('Enter');
    await page.locator(`[data-axis-events] article[data-event="${own[0]!.id}"]`).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-axis-events] .menu button').click();
    await page.getByLabel(d.coding).selectOption('zero-sum');
    expect(await signs.count()).toBe(own.filter(({ strategy }) => strategy === 'zero-sum').length);
    expect(await violations(page)).toEqual([]);
    await page.locator('[data-axis-events]').getByRole('button', { name: d.clear }).click();
    await button.press('Enter');
    expect(await page.locator('[data-axis-events]').count()).toBe(0);
  });
});
