import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../i18n/messages';
import { inChromium, mapReady, sentence } from '../browser';
import { listsWork } from '../lists';
import { lose, WOUNDS } from '../wounds';

const { open } = inChromium();
const textOf = (page: Page): Promise<string> => page.locator('body').innerText();

describe('a later table', () => {
  test('missing: says so, and the map stays', async () => {
    const { page } = await open('?lang=ru&lens=routes', {
      before: (p) => WOUNDS.missing(p, 'data/routes.js'),
    });
    await expect.poll(() => textOf(page)).toMatch(sentence(MESSAGES.ru.problem.table));
    await mapReady(page);
  });
});

describe('the map’s script', () => {
  test.each(['kk'] as const)('missing: says so in %s when the map is to be zoomed', async (lang) => {
    const { page } = await open(`?lang=${lang}`, { before: (p) => lose(p, 'assets/maplibre.js') });
    await mapReady(page);
    expect(await textOf(page)).not.toContain(MESSAGES[lang].problem.map);
    await page.locator('.buttons button').first().click();
    await expect.poll(() => textOf(page)).toContain(MESSAGES[lang].problem.map);
    await listsWork(page);
    await mapReady(page);
  });
});
