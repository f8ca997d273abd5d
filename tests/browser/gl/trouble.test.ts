import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../../src/i18n/messages';
import { chooseFirstCorridor, inChromium, mapReady, sentence } from '../browser';
import { cases, WOUNDS } from '../wounds';

const { open } = inChromium();
const textOf = (page: Page): Promise<string> => page.locator('body').innerText();

describe('the atlas’s first table', () => {
  test.each(cases)('$kind: says so in $lang', async ({ lang, kind }) => {
    const { page } = await open(`?lang=${lang}`, { before: (p) => WOUNDS[kind](p, 'data/core.js') });
    await expect.poll(() => textOf(page)).toMatch(sentence(MESSAGES[lang].problem.core));
  });
});

describe('a later table', () => {
  test.each(cases)('$kind: says so in $lang, and the map and lists stay', async ({ lang, kind }) => {
    const { page } = await open(`?lang=${lang}&lens=routes`, {
      before: (p) => WOUNDS[kind](p, 'data/routes.js'),
    });
    await expect.poll(() => textOf(page)).toMatch(sentence(MESSAGES[lang].problem.table));
    await mapReady(page);
  });
});

describe('the lectures', () => {
  test.each(cases)('$kind: says so in $lang', async ({ lang, kind }) => {
    const { page } = await open(`?lang=${lang}&mode=lecture`, {
      before: (p) => WOUNDS[kind](p, 'data/lectures.js'),
    });
    await expect.poll(() => textOf(page)).toMatch(sentence(MESSAGES[lang].problem.table));
  });
});

describe('the map’s script', () => {
  test.each(['kk'] as const)('missing: says so in %s when the map is to be zoomed', async (lang) => {
    const { page } = await open(`?lang=${lang}`, { before: (p) => WOUNDS.missing(p, 'assets/maplibre.js') });
    await mapReady(page);
    expect(await textOf(page)).not.toContain(MESSAGES[lang].problem.map);
    await page.locator('.buttons button').first().click();
    await expect.poll(() => textOf(page)).toContain(MESSAGES[lang].problem.map);
    await listsWork(page);
    await mapReady(page);
  });
});

describe('the map’s boundaries', () => {
  test.each(cases)('$kind: says so in $lang, and the lists work', async ({ lang, kind }) => {
    const { page } = await open(`?lang=${lang}`, { before: (p) => WOUNDS[kind](p, 'data/geometry.js') });
    await expect.poll(() => textOf(page)).toContain(MESSAGES[lang].problem.geometry);
    await listsWork(page);
  });
});

/** A corridor chosen from the list changes the sentence and the panel, map or no map. */
async function listsWork(page: Page): Promise<void> {
  const corridor = await chooseFirstCorridor(page);
  await expect.poll(() => page.url()).toContain(`corridor=${corridor}`);
  await expect.poll(() => page.locator('[data-instrument][data-state]').count()).toBeGreaterThanOrEqual(2);
}
