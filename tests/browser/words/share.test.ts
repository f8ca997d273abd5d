import type { Frame, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Language } from '../../../src/i18n/language';
import { shareEn } from '../../../src/i18n/en/share';
import { shareKk } from '../../../src/i18n/kk/share';
import { shareRu } from '../../../src/i18n/ru/share';
import { SNIPPET_HEIGHT } from '../../../src/take/snippet';
import { MESSAGES } from '../../i18n/messages';
import { FROM_DISK, inChromium, stillReady } from '../browser';
import { violations } from '../violations';
import { requestsFor } from '../wounds';

const { open, visit } = inChromium();
const WORDS = { en: shareEn, ru: shareRu, kk: shareKk };

async function share(page: Page, lang: Language, part: keyof typeof shareEn.parts): Promise<void> {
  await page.getByRole('button', { name: MESSAGES[lang].actions.share, exact: true }).click();
  await page.getByRole('tab', { name: WORDS[lang].parts[part], exact: true }).click();
}

/** The code as it stands in its field. */
const codeIn = (page: Page): Promise<string> => page.locator('dialog textarea').first().inputValue();

/** The preview's own page, once it shows its figure. */
async function previewIn(page: Page): Promise<Frame> {
  await page.locator('dialog iframe').waitFor();
  await expect.poll(() => page.frames().length).toBe(2);
  const frame = page.frames()[1]!;
  await stillReady(frame);
  return frame;
}

test('the pages of law come without what readers take away', async () => {
  let asked: readonly string[] = [];
  const { page } = await open('?lang=en&instrument=kaz-uzb-2019-irregular-migration', {
    before: (p) => {
      asked = requestsFor(p, 'assets/take.js');
      return Promise.resolve();
    },
  });
  await page.locator('p.now .date').first().waitFor();
  expect(asked).toEqual([]);
});

describe('the dialog in which a view is shared', () => {
  test('says what is shared, moves between its parts by keyboard, and opens again where it was left', async () => {
    const { page } = await visit('?lang=ru&corridor=UZB-KAZ');
    await share(page, 'ru', 'link');
    expect(await page.locator('dialog').innerText()).toContain('из Узбекистана в Казахстан');
    await page.keyboard.press('End');
    expect(await page.getByRole('tab', { selected: true }).first().innerText()).toBe(shareRu.parts.cite);
    for (let tab = 4; tab > 1; tab--) await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(shareRu.parts.embed);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('dialog').count()).toBe(0);
    await page.getByRole('button', { name: MESSAGES.ru.actions.share, exact: true }).click();
    expect(await page.getByRole('tab', { selected: true }).first().innerText()).toBe(shareRu.parts.embed);
    await page.locator('dialog').getByRole('button', { name: MESSAGES.ru.actions.close }).click();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(MESSAGES.ru.actions.share);
  });

  test('pins the data of the link, and names the static page', async () => {
    const { page } = await visit('?lang=en&corridor=UZB-KAZ');
    await share(page, 'en', 'link');
    const address = page.getByRole('textbox', { name: shareEn.link.address });
    expect(await address.inputValue()).toMatch(/corridor=UZB-KAZ.*made=\d/);
    await page.getByText(shareEn.pinning.edition, { exact: true }).click();
    expect(await address.inputValue()).toMatch(/[?&]v=\d+\.\d+\.\d+$/);
    expect(await page.locator('dialog a').getAttribute('href')).toMatch(/\/en\/c\/UZB-KAZ\/$/);
    expect(await violations(page)).toEqual([]);
  });
});

describe('the figure for an article', () => {
  test('is shown before it is pasted as it will be, and writes nothing into the history', async () => {
    const { page, problems } = await open('?lang=en&corridor=UZB-KAZ', {
      viewport: { width: 1280, height: 800 },
    });
    const before = await page.evaluate(() => history.length);
    await share(page, 'en', 'embed');
    expect(await codeIn(page)).toContain('axis=on&amp;play=on');
    expect(await (await previewIn(page)).locator('main > .lanes').count()).toBe(1);
    const height = (): Promise<number> =>
      page.locator('dialog iframe').evaluate((frame) => frame.clientHeight);
    expect(await height()).toBe(SNIPPET_HEIGHT);

    // The script makes the frame as high as its figure; the dialog shows a broad one smaller.
    await page.getByRole('tab', { name: shareEn.embed.forms.script }).click();
    await page.getByText('1,000 px', { exact: true }).click();
    await expect.poll(height).toBeGreaterThan(SNIPPET_HEIGHT);
    expect((await page.locator('dialog iframe').boundingBox())!.width).toBeLessThan(700);
    expect(await codeIn(page)).toMatch(/<script async src="[^"]*\/embed\.js"><\/script>$/);

    await page.getByRole('checkbox', { name: shareEn.embed.axis }).uncheck();
    await page.getByText('Қазақша', { exact: true }).click();
    await page.getByText(MESSAGES.en.actions.themes.dark, { exact: true }).click();
    const code = await codeIn(page);
    for (const pinned of ['lang=kk', 'theme=dark', 'axis=off', 'sandbox="allow-scripts', 'Өзбекстан'])
      expect(code).toContain(pinned);
    await expect.poll(() => page.frames()[1]?.url()).toContain('axis=off');
    const frame = await previewIn(page);
    expect(await frame.locator('main > .lanes').count()).toBe(0);
    expect(await frame.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    // A preview that another choice replaces while it loads leaves its requests.
    expect(problems.filter((problem) => !problem.startsWith('failed: '))).toEqual([]);
  });

  test('is shown from a disk too, where its links work on this computer only', async () => {
    const { page, problems } = await open(`${FROM_DISK}?lang=kk&corridor=UZB-KAZ&theme=light`);
    await share(page, 'kk', 'link');
    expect(await page.locator('dialog').innerText()).toContain(shareKk.onDisk);
    await page.getByRole('tab', { name: shareKk.parts.embed, exact: true }).click();
    expect((await (await previewIn(page)).locator('h1').innerText()).length).toBeGreaterThan(20);
    expect(problems).toEqual([]);
  });
});
