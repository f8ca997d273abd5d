import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/i18n/language';
import { LOSS_WORDS } from '../../../src/i18n/loss-words';
import { MESSAGES } from '../../i18n/messages';
import { chooseFirstCorridor, inChromium, sentence, stillReady } from '../browser';
import { cases, holdBack, lose, requestsFor, WOUNDS } from '../wounds';

/** Whether the atlas comes, and what is said until it does, asks nothing of the graphics. */
const { open, atlas } = inChromium();

const SCRIPT = 'assets/kosh.js';
const notice = (page: Page) => page.locator('#notice');
const retry = (page: Page, lang: Language) =>
  page.getByRole('button', { name: MESSAGES[lang].actions.retry, exact: true });

/** Gives a file's address another answer. */
async function answer(page: Page, path: string, body: string, type = 'text/javascript'): Promise<void> {
  const headers = { 'content-type': type, 'x-content-type-options': 'nosniff' };
  await page.route(`**/${path}*`, (route) => route.fulfill({ body, headers }));
}

/** How the atlas's script may fail to come. */
const LOSSES: Record<string, (page: Page) => Promise<void>> = {
  'not there': (page) => lose(page, SCRIPT),
  blocked: async (page) => {
    await page.route(`**/${SCRIPT}`, (route) => route.abort('blockedbyclient'));
  },
  'of a type that may not run': (page) => answer(page, SCRIPT, 'not a script', 'text/plain'),
  'a page of the server’s instead': async (page) => {
    await page.route(`**/${SCRIPT}`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>Hello' }),
    );
  },
  empty: (page) => answer(page, SCRIPT, ''),
  'thrown off at once': (page) => answer(page, SCRIPT, 'throw new Error("too new")'),
};

describe('the atlas’s script', () => {
  test.each([
    ['not there', 'en', ''],
    ['not there', 'kk', '&mode=embed&corridor=UZB-KAZ'],
    ['blocked', 'ru', '&corridor=UZB-KAZ'],
    ['of a type that may not run', 'kk', '&mode=lecture&slide=2'],
    ['a page of the server’s instead', 'en', '&view=matrix'],
    ['empty', 'ru', '&mode=embed'],
    ['thrown off at once', 'en', '&day=2005-01-01'],
  ] as const)('%s: says so in %s at ?%s, and comes when it is asked for again', async (loss, lang, link) => {
    const { page } = await open(`?lang=${lang}${link}`, { before: LOSSES[loss]!, poster: true });
    await expect.poll(() => notice(page).innerText()).toMatch(sentence(LOSS_WORDS[lang].core));
    expect(await notice(page).getAttribute('role')).toBe('alert');
    expect(await notice(page).innerText()).toContain(SCRIPT);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(lang);

    await page.unrouteAll();
    await retry(page, lang).click();
    await expect.poll(() => page.locator('#app main, #app section').count()).toBeGreaterThan(0);
    expect(await notice(page).count()).toBe(0);
  });

  test('is found below the page’s address where a server leaves out the slash at its end', async () => {
    const { page } = await open('', { poster: true });
    const address = new URL('?lang=en&corridor=TJK-RUS', atlas().replace(/\/$/, '')).href;
    await page.route(address, (route) =>
      route.fulfill({ contentType: 'text/html; charset=utf-8', body: readFileSync('dist/index.html') }),
    );
    await page.goto(address);
    await stillReady(page);
    expect(await page.locator('h1').innerText()).toContain('Tajikistan');
    expect(await page.evaluate(() => globalThis.koshData?.places)).toBeDefined();
  });
});

describe('while the atlas is on its way', () => {
  test.each([
    ['en', '&corridor=UZB-KAZ', 'light'],
    ['ru', '&mode=embed&measure=residents', 'dark'],
    ['kk', '&mode=lecture&slide=2', 'dark'],
  ] as const)('a line says so at once, in %s at ?%s', async (lang, link, theme) => {
    const { page } = await open(`?lang=${lang}&theme=${theme}${link}`, {
      before: async (p) => {
        await holdBack(p, SCRIPT);
      },
      poster: true,
    });
    expect(await notice(page).innerText()).toBe(LOSS_WORDS[lang].atlas);
    expect(await notice(page).getAttribute('role')).toBe('status');
    const { y } = (await notice(page).boundingBox())!;
    expect(y).toBeLessThan(100);
    const paper = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    expect(paper).toBe(theme === 'dark' ? 'rgb(22, 30, 39)' : 'rgb(253, 252, 248)');
  });

  test('over a poster the line is only heard, and goes when the atlas is there', async () => {
    let letIn = (): void => undefined;
    const { page } = await open('?lang=ru', {
      before: async (p) => {
        letIn = await holdBack(p, 'data/core.js');
      },
      poster: true,
    });
    expect(await notice(page).innerText()).toBe(LOSS_WORDS.ru.atlas);
    expect((await notice(page).boundingBox())!.width).toBeLessThanOrEqual(1);
    expect((await page.locator('#poster main:visible').boundingBox())!.y).toBe(0);
    letIn();
    await stillReady(page);
    expect(await notice(page).count()).toBe(0);
  });
});

describe('the atlas’s first table', () => {
  test.each(cases)('$kind: one sentence in $lang, and it is fetched anew', async ({ lang, kind }) => {
    const { page } = await open(`?lang=${lang}&corridor=TJK-RUS`, {
      before: (p) => WOUNDS[kind](p, 'data/core.js'),
    });
    const said = await notice(page).locator('p').innerText();
    expect(said).toBe(LOSS_WORDS[lang].core.replace('{0}', 'data/core.js'));
    await page.unrouteAll();
    await retry(page, lang).click();
    await stillReady(page);
    expect(await notice(page).count()).toBe(0);
  });
});

describe('the map’s boundaries', () => {
  test.each(cases.slice(0, 2))('$kind: are fetched anew in $lang', async ({ lang, kind }) => {
    const { page } = await open(`?lang=${lang}`, { before: (p) => WOUNDS[kind](p, 'data/geometry.js') });
    await retry(page, lang).waitFor();
    await page.unrouteAll();
    const asked = requestsFor(page, 'data/geometry.js');
    await retry(page, lang).click();
    await expect.poll(() => asked.length).toBe(1);
    await expect
      .poll(() => page.locator('.stage [role=alert]').allInnerTexts())
      .not.toContain(MESSAGES[lang].problem.geometry);
  });
});

/** A map without a breadth is not drawn. */
async function withoutBreadth(page: Page): Promise<void> {
  await page.addInitScript(() => Object.defineProperty(Element.prototype, 'clientWidth', { get: () => 0 }));
}

describe('the arcs’ places', () => {
  const CLICKABLE = { timeout: 15_000 };
  /** The path of one arc in the still picture. */
  const arcOf = (page: Page, id: string): Promise<string | null> =>
    page.locator(`.still [id=${id}] path`).first().getAttribute('d');

  test.each(['of a wrong shape', 'of no shape'])('%s leave the page and its map at work', async (kind) => {
    const rows = kind === 'of no shape' ? '7' : '{registered: [["UZB-KAZ", "here"]]}';
    const { page } = await open('?lang=en', {
      before: (p) => answer(p, 'data/places.js', `(globalThis.koshData ??= {}).places = ${rows}`),
    });
    await stillReady(page);
    const corridor = await chooseFirstCorridor(page);
    await expect.poll(() => page.url(), CLICKABLE).toContain(`corridor=${corridor}`);
  });

  test('that are late do not hold the page back, and are taken when they come', async () => {
    let letIn = (): void => undefined;
    const { page } = await open('?lang=en', {
      before: async (p) => {
        letIn = await holdBack(p, 'data/places.js');
      },
    });
    await stillReady(page);
    const plain = await arcOf(page, 'TJK-RUS');
    const corridor = await chooseFirstCorridor(page);
    await expect.poll(() => page.url(), CLICKABLE).toContain(`corridor=${corridor}`);
    letIn();
    await expect.poll(() => arcOf(page, 'TJK-RUS')).not.toBe(plain);
  });

  test('and a map that never comes leave the page behind its poster free to be used', async () => {
    const { page } = await open('?lang=en', {
      before: withoutBreadth,
    });
    expect(await page.locator('.still > svg').count()).toBe(0);
    const corridor = await chooseFirstCorridor(page);
    await expect.poll(() => page.url(), CLICKABLE).toContain(`corridor=${corridor}`);
  });
});
