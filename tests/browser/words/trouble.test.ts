import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LOSS_WORDS } from '../../../src/i18n/loss-words';
import { MESSAGES } from '../../i18n/messages';
import { inChromium, sentence, stillGroundReady } from '../browser';
import { listsWork } from '../lists';
import { cases, WOUNDS } from '../wounds';

const { open } = inChromium();

const textOf = (page: Page): Promise<string> => page.locator('body').innerText();

describe('the atlas’s first table', () => {
  test.each(cases)('$kind: says so in $lang', async ({ lang, kind }) => {
    const { page } = await open(`?lang=${lang}`, { before: (p) => WOUNDS[kind](p, 'data/core.js') });
    await expect.poll(() => textOf(page)).toMatch(sentence(LOSS_WORDS[lang].core));
  });
});

describe('a later table', () => {
  test.each(cases)(
    '$kind: says so in $lang, and the map’s picture and the lists stay',
    async ({ lang, kind }) => {
      const { page } = await open(`?lang=${lang}&lens=routes`, {
        before: (p) => WOUNDS[kind](p, 'data/routes.js'),
      });
      await expect.poll(() => textOf(page)).toMatch(sentence(MESSAGES[lang].problem.table));
      await stillGroundReady(page);
    },
  );
});

describe('the lectures', () => {
  test.each(cases)('$kind: says so in $lang', async ({ lang, kind }) => {
    const { page } = await open(`?lang=${lang}&mode=lecture`, {
      before: (p) => WOUNDS[kind](p, 'data/lectures.js'),
    });
    await expect.poll(() => textOf(page)).toMatch(sentence(MESSAGES[lang].problem.table));
  });
});

describe('the map’s boundaries', () => {
  test.each(cases)('$kind: says so in $lang, and the lists work', async ({ lang, kind }) => {
    const { page } = await open(`?lang=${lang}`, { before: (p) => WOUNDS[kind](p, 'data/geometry.js') });
    await expect.poll(() => textOf(page)).toContain(MESSAGES[lang].problem.geometry);
    await listsWork(page);
  });
});
