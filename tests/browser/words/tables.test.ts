import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MESSAGES } from '../../i18n/messages';
import { inChromium, type OpenOptions, sentence, stillGroundReady } from '../browser';
import { DRAWN, saysNothingOfIt } from './silence';
import { cases, holdBack, requestsFor, WOUNDS } from '../wounds';

const { open } = inChromium();
const WIDE: OpenOptions = { viewport: { width: 1400, height: 900 } };

/** A view whose figures stand in a table that is fetched. */
const VIEWS = [
  { name: 'all residents', file: 'residents', query: 'measure=residents' },
  { name: 'a corridor’s estimated moves', file: 'estimated', query: 'measure=estimated&corridor=KAZ-RUS' },
  { name: 'a country’s refugees', file: 'refugees', query: 'measure=refugees&country=UKR' },
  {
    name: 'a corridor’s refugee arrivals',
    file: 'refugees',
    query: 'measure=refugee-arrivals&corridor=UKR-RUS',
  },
  {
    name: 'a corridor’s remittances',
    file: 'remittances',
    query: 'measure=remittances&day=2021-06-30&corridor=TJK-RUS',
  },
  { name: 'flows of a country', file: 'residents', query: 'measure=residents&lens=flows&country=KAZ' },
  { name: 'positions', file: 'methods', query: 'lens=roles' },
  { name: 'the routes', file: 'routes', query: 'lens=routes' },
  { name: 'a route', file: 'routes', query: 'lens=routes&route=none-of-this-name' },
] as const;

/** How a reader sees them, each in another language. */
const MODES = [
  { mode: 'page', lang: 'en' },
  { mode: 'embed', lang: 'ru' },
] as const;

describe.each(VIEWS)('$name', ({ file, query }) => {
  test.each(MODES)(
    'on its way to a reader of $mode: says so in $lang and nothing else; then is told',
    async ({ mode, lang }) => {
      let letGo = (): void => undefined;
      const { page } = await open(`?lang=${lang}&mode=${mode}&${query}`, {
        ...WIDE,
        before: async (p) => {
          letGo = await holdBack(p, `data/${file}.js`);
        },
      });
      const { coming } = MESSAGES[lang].table;
      await expect.poll(() => page.locator('h1').innerText()).toMatch(sentence(coming));
      await stillGroundReady(page);
      await saysNothingOfIt(page, lang);
      expect(await page.locator(DRAWN).count()).toBe(0);
      letGo();
      await expect.poll(() => page.locator('[data-absence]').count()).toBe(0);
      expect(await page.locator('h1').innerText()).not.toMatch(sentence(coming));
    },
  );

  test.each(cases)(
    '$kind: says so in $lang and nothing else; tried again, it is fetched again',
    async (c) => {
      const { lang, kind } = c;
      let requests: readonly string[] = [];
      const { page } = await open(`?lang=${lang}&${query}`, {
        ...WIDE,
        before: async (p) => {
          requests = requestsFor(p, `data/${file}.js`);
          await WOUNDS[kind](p, `data/${file}.js`);
        },
      });
      await expect.poll(() => page.locator('h1').innerText()).toMatch(sentence(MESSAGES[lang].problem.table));
      await stillGroundReady(page);
      await saysNothingOfIt(page, lang);
      expect(await page.locator(DRAWN).count()).toBe(0);
      const before = requests.length;
      await page.getByRole('button', { name: MESSAGES[lang].actions.retry }).first().click();
      await expect.poll(() => page.locator('[data-absence]').count()).toBe(0);
      expect(requests.length).toBe(before + 1);
      expect(await page.locator('h1').innerText()).not.toBe('');
    },
  );
});

describe('a slide', () => {
  test.each([
    ['coming', 'en'],
    ['lost', 'kk'],
  ] as const)('whose table is %s says so in %s, and its words stay', async (state, lang) => {
    const { page } = await open(`?lang=${lang}&mode=lecture`, {
      ...WIDE,
      before: async (p) => {
        await showRefugees(p);
        if (state === 'coming') await holdBack(p, 'data/refugees.js');
        else await WOUNDS.missing(p, 'data/refugees.js');
      },
    });
    const said = state === 'coming' ? MESSAGES[lang].table.coming : MESSAGES[lang].problem.table;
    await expect.poll(() => page.locator('.told').innerText()).toMatch(sentence(said));
    expect(await page.locator('.words h1').innerText()).not.toBe('');
    expect(await page.locator(DRAWN).count()).toBe(0);
    await saysNothingOfIt(page, lang);
    if (state === 'coming') return;
    await page.getByRole('button', { name: MESSAGES[lang].actions.retry }).click();
    await expect.poll(() => page.locator('.told').innerText()).toContain('1\u00a0227\u00a0554');
  });
});

/** Lets the first slide show refugees. */
async function showRefugees(page: Page): Promise<void> {
  await page.route('**/data/lectures.js', async (route) => {
    const text = await (await route.fetch()).text();
    const body = text.replace(/"link":"[^"]*"/, '"link":"?measure=refugees&corridor=UKR-RUS"');
    await route.fulfill({ contentType: 'text/javascript', body });
  });
}
