import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { EDITION } from '../../../data/publish/edition';
import { inChromium, stillReady } from '../browser';
import { serveFolder, servePage, type Site } from '../server';
import { siteThatKeeps } from '../two-editions';
import { violations } from '../violations';

const { open, visit } = inChromium();
const KEPT = '1.3.0';

let folder = '';
let site: Site;
beforeAll(async () => {
  folder = siteThatKeeps(KEPT);
  site = await serveFolder(folder, '/works/atlas/');
});
afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

describe('a link that is pinned to an edition', () => {
  const LINK = `?page_id=12&lang=ru&corridor=UZB-KAZ&v=${KEPT}`;

  test('goes on to the edition’s folder where it is kept, with all else that it says, and shows it', async () => {
    const { page, problems } = await open(`${site.url}${LINK}`, { poster: true });
    await page.waitForURL(`${site.url}v/${KEPT}/${LINK}`);
    await stillReady(page);
    expect(await page.locator('#app h1').first().innerText()).toContain('переехал');
    expect(await page.locator('.notice').count()).toBe(0);
    // Back leaves the atlas at once: the first address is in no history.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2);
    expect(problems.filter((problem) => !problem.startsWith('failed'))).toEqual([]);
  });

  test('goes on in the strictest frame, too', async () => {
    const article = await servePage(
      `<!doctype html><iframe sandbox="allow-scripts" src="${site.url}?mode=embed&lang=en&v=${KEPT}" width="700" height="560"></iframe>`,
    );
    onTestFinished(() => article.close());
    const { page } = await open(article.url, { poster: true });
    await expect.poll(() => page.frames()[1]?.url()).toContain(`/v/${KEPT}/?mode=embed&lang=en&v=${KEPT}`);
    await stillReady(page.frames()[1]!);
  });

  test('goes on in a folder on a disk', async () => {
    const page = pathToFileURL(join(folder, 'index.html')).href;
    const visited = await open(`${page}?lang=en&v=${KEPT}`, { poster: true });
    await visited.page.waitForURL(`**/v/${KEPT}/index.html?lang=en&v=${KEPT}`);
    await stillReady(visited.page);
  });

  test.each([
    ['en', 'pinned to edition 1.1.0, which is not kept here: you see edition'],
    ['ru', 'закреплена за выпуском 1.1.0, который здесь не хранится: вы видите выпуск'],
    ['kk', '1.1.0 басылымына бекітілген, ол мұнда сақталмаған: сіз'],
  ])('to one that is not kept is told so, and what changed since: %s', async (lang, words) => {
    const { page } = await visit(`${site.url}?lang=${lang}&corridor=KAZ-AZE&v=1.1.0`);
    const notice = page.locator('.notice');
    await expect.poll(() => notice.innerText()).toContain(words);
    expect(await notice.innerText()).toContain(EDITION.version);
    expect(await notice.locator('[data-changed]').first().getAttribute('data-changed')).toBe(
      'kaz-aze-2009-visa-free',
    );
  });

  test('that came from a folder which is gone is not led there again by a list that is old', async () => {
    const { page } = await visit(`${site.url}?lang=en&corridor=KAZ-AZE&v=${KEPT}&gone=1`);
    await expect
      .poll(() => page.locator('.notice').innerText())
      .toContain(`edition ${KEPT}, which is not kept`);
    expect(page.url()).not.toContain(`/v/${KEPT}/`);
  });

  test('to the edition that is here is told nothing', async () => {
    const { page } = await visit(`${site.url}?lang=en&corridor=KAZ-AZE&v=${EDITION.version}`);
    await stillReady(page);
    expect(await page.locator('.notice').count()).toBe(0);
  });
});

describe('a link that was made with an earlier edition', () => {
  test('names the dates of its corridor that changed since, and leads to their agreement', async () => {
    const { page } = await visit(`${site.url}?lang=en&corridor=KAZ-AZE&made=1.1.0`);
    const notice = page.locator('.notice');
    await expect.poll(() => notice.innerText()).toContain('in this view 2 dates changed');
    await notice.locator('summary').click();
    const [first] = await notice.locator('[data-changed]').allInnerTexts();
    expect(first).toContain('entry into force: not found → 23 Feb 2010');
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
    await notice.locator('[data-changed] a').first().click();
    expect(page.url()).toContain('instrument=kaz-aze-2009-visa-free');
  });

  test('is told nothing where none of its agreements changed since', async () => {
    const { page } = await visit(`${site.url}?lang=en&corridor=KAZ-AZE&made=1.3.0`);
    await stillReady(page);
    await expect.poll(() => page.evaluate(() => globalThis.koshData?.editions !== undefined)).toBe(true);
    expect(await page.locator('.notice').count()).toBe(0);
  });
});
