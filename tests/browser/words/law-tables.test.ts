import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { shareEn } from '../../../src/i18n/en/share';
import type { Language } from '../../../src/i18n/language';
import { LAW_WORDS } from '../../../src/i18n/law-words';
import { MESSAGES } from '../../i18n/messages';
import { framesPass, inChromium, type OpenOptions, sentence, stillReady } from '../browser';
import { saysNothingOfIt } from './silence';
import { cases, holdBack, lose, requestsFor, WOUNDS } from '../wounds';

const { open } = inChromium();
const WIDE: OpenOptions = { viewport: { width: 1400, height: 900 } };

/** Tables of the law's pages. */
const PAGES = [
  {
    name: 'a corridor’s events',
    file: 'events',
    query: 'view=table&corridor=KGZ-RUS',
    row: '[data-event]',
    wrong: (lang: Language) => [LAW_WORDS[lang].passport.eventsNone, LAW_WORDS[lang].passport.eventsNote],
  },
  {
    name: 'the national acts',
    file: 'acts',
    query: 'view=table&tab=instruments&country=KAZ',
    row: '[data-act]',
    wrong: (lang: Language) => [LAW_WORDS[lang].acts.none],
  },
] as const;

describe.each(PAGES)('$name', ({ file, query, row, wrong }) => {
  const openPart = async (page: Page, lang: Language): Promise<void> => {
    if (file === 'acts')
      await page.getByText(LAW_WORDS[lang].register.tabs.acts, { exact: true }).first().click();
  };

  test.each(['en', 'ru'] as const)(
    'on their way: said so in %s, with no list and no empty list',
    async (lang) => {
      let letGo = (): void => undefined;
      const { page } = await open(`?lang=${lang}&${query}`, {
        ...WIDE,
        before: async (p) => {
          letGo = await holdBack(p, `data/${file}.js`);
        },
      });
      await openPart(page, lang);
      await expect.poll(() => page.locator('#law').innerText()).toContain(LAW_WORDS[lang].coming);
      const text = await page.locator('#law').innerText();
      for (const words of wrong(lang)) expect(text).not.toMatch(sentence(words));
      expect(await page.locator(row).count()).toBe(0);
      letGo();
      await expect.poll(() => page.locator(row).count()).toBeGreaterThan(0);
    },
  );

  test.each(cases)('$kind: said so in $lang; tried again, they are fetched again', async ({ lang, kind }) => {
    const { page } = await open(`?lang=${lang}&${query}`, {
      ...WIDE,
      before: (p) => WOUNDS[kind](p, `data/${file}.js`),
    });
    await openPart(page, lang);
    await expect.poll(() => page.locator('#law').innerText()).toContain(LAW_WORDS[lang].missing);
    expect(await page.locator(row).count()).toBe(0);
    const alert = page.getByRole('alert').filter({ hasText: LAW_WORDS[lang].missing });
    await alert.getByRole('button', { name: MESSAGES[lang].actions.retry }).click();
    await expect.poll(() => page.locator(row).count()).toBeGreaterThan(0);
  });
});

describe('what a reader takes away while the table is not here', () => {
  test('a frame is not called after it, and the questions do not say that there are no figures', async () => {
    const { page } = await open('?lang=en&measure=refugees&view=table', {
      ...WIDE,
      before: async (p) => {
        await holdBack(p, 'data/refugees.js');
      },
    });
    await page.getByText(LAW_WORDS.en.register.tabs.questions, { exact: true }).first().click();
    await expect.poll(() => page.locator('#law').innerText()).toMatch(sentence(MESSAGES.en.table.coming));
    expect(await page.locator('#law').innerText()).not.toContain(LAW_WORDS.en.questions.uncoveredNoFigures);
    await page.getByRole('button', { name: MESSAGES.en.actions.share, exact: true }).click();
    await page.getByRole('tab', { name: shareEn.parts.embed, exact: true }).click();
    const code = page.locator('dialog textarea').first();
    await expect.poll(() => code.inputValue()).toContain(`title="${MESSAGES.en.title}: `);
    expect(await page.title()).toBe(MESSAGES.en.title);
  });
});

describe('a corridor’s passport', () => {
  const FILES = ['residents', 'estimated', 'refugees', 'remittances', 'events'];

  test.each([
    ['coming', 'kk'],
    ['lost', 'ru'],
  ] as const)(
    'whose tables are all %s says so of each in %s, and tells what came with the atlas',
    async (state, lang) => {
      const { page } = await open(`?lang=${lang}&view=table&measure=refugees&corridor=UZB-KAZ`, {
        ...WIDE,
        before: async (p) => {
          for (const file of FILES)
            if (state === 'coming') await holdBack(p, `data/${file}.js`);
            else await lose(p, `data/${file}.js`);
        },
      });
      // Five measures and the events.
      await expect.poll(() => page.locator(`#law [data-absence="${state}"]`).count()).toBe(6);
      await saysNothingOfIt(page, lang);
      expect(await page.locator('#law section figure').count()).toBe(2);
      expect(await page.locator('#law button.figures').first().innerText()).toMatch(/\d/);
    },
  );
});

describe('the register', () => {
  test('by a table that is on its way has no sentence of it in kk', async () => {
    const { page } = await open('?lang=kk&view=table&measure=residents', {
      ...WIDE,
      before: async (p) => {
        await holdBack(p, 'data/residents.js');
      },
    });
    await expect.poll(() => page.locator('h1').innerText()).toMatch(sentence(MESSAGES.kk.table.coming));
    await page.locator('#law h2').waitFor();
    await saysNothingOfIt(page, 'kk');
  });
});

describe('titles, notes and sources of an instrument', () => {
  const TREATY = 'kaz-uzb-2019-irregular-migration';
  const law = (page: Page) => page.locator('#law');

  test.each(['en', 'kk'] as const)(
    'on their way: said so in %s, while its state, dates and parties are told',
    async (lang) => {
      let letGo = (): void => undefined;
      const { page } = await open(`?lang=${lang}&instrument=${TREATY}`, {
        ...WIDE,
        before: async (p) => {
          letGo = await holdBack(p, 'data/evidence.js');
        },
      });
      await expect.poll(() => law(page).innerText()).toContain(MESSAGES[lang].records.coming);
      expect(await law(page).locator('[data-party]').count()).toBe(2);
      const text = await law(page).innerText();
      for (const word of ['title', 'place', 'sources', 'placeNone', 'cite'] as const)
        expect(text.split('\n')).not.toContain(LAW_WORDS[lang].page[word]);
      letGo();
      await expect.poll(() => law(page).innerText()).toContain(LAW_WORDS[lang].page.sources);
      expect(await law(page).innerText()).not.toContain(MESSAGES[lang].records.coming);
    },
  );

  test.each(cases)('$kind: said so in $lang; tried again, they are fetched again', async ({ lang, kind }) => {
    const { page } = await open(`?lang=${lang}&instrument=${TREATY}`, {
      ...WIDE,
      before: (p) => WOUNDS[kind](p, 'data/evidence.js'),
    });
    await expect.poll(() => law(page).innerText()).toContain(MESSAGES[lang].records.lost);
    expect(await law(page).locator('[data-party]').count()).toBe(2);
    const alert = page.getByRole('alert').filter({ hasText: MESSAGES[lang].records.lost });
    await alert.getByRole('button', { name: MESSAGES[lang].actions.retry }).click();
    await expect.poll(() => law(page).innerText()).toContain(LAW_WORDS[lang].page.sources);
  });

  /** Longer than a page waits before it asks. */
  const LONG_MS = 8000;

  test('an embed that nobody opens anything in never asks for them; a page has them before they are asked for', async () => {
    const asked = async (query: string): Promise<{ page: Page; seen: string[] }> => {
      let seen: string[] = [];
      const { page } = await open(query, {
        ...WIDE,
        clock: true,
        before: (p) => {
          seen = requestsFor(p, 'data/evidence.js');
          return Promise.resolve();
        },
      });
      await stillReady(page);
      await page.clock.fastForward(LONG_MS);
      return { page, seen };
    };
    const atlas = await asked('?lang=en');
    await expect.poll(() => atlas.seen).toHaveLength(1);
    const embed = await asked('?lang=en&mode=embed&corridor=UZB-KAZ');
    await framesPass(embed.page, 30);
    expect(embed.seen).toEqual([]);
  });
});
