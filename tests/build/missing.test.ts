import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { missingPage } from '../../build/missing';

const SITE = 'https://example.org/atlas/';
const page = missingPage(SITE);

/** Where the page's script leads from an address; null where it stays. */
function ledFrom(address: string): string | null {
  const [, script = ''] = /<script>(.*?)<\/script>/s.exec(page) ?? [];
  const { pathname, search, hash } = new URL(address);
  let led: string | null = null;
  runInNewContext(script, { location: { pathname, search, hash, replace: (to: string) => (led = to) } });
  return led;
}

test('a link into an edition that is no longer kept goes on to the newest, with all that it says', () => {
  expect(ledFrom(`${SITE}v/1.2.0/?corridor=UZB-KAZ#top`)).toBe(`${SITE}?v=1.2.0&gone=1&corridor=UZB-KAZ#top`);
  expect(ledFrom(`${SITE}v/1.2.0/index.html`)).toBe(`${SITE}?v=1.2.0&gone=1`);
});

test('a link to a page to read of an edition goes on to the newest such page', () => {
  expect(ledFrom(`${SITE}v/1.3.0/en/c/UZB-KAZ/#people`)).toBe(`${SITE}en/c/UZB-KAZ/#people`);
  expect(ledFrom(`${SITE}v/1.3.0/kk/index.html`)).toBe(`${SITE}kk/index.html`);
  expect(ledFrom(`${SITE}en/c/UZB-NOWHERE/`)).toBeNull();
});

test('another address, or a missing file of an edition, leads nowhere', () => {
  expect(ledFrom(`${SITE}nowhere/`)).toBeNull();
  expect(ledFrom(`${SITE}v/1.2.0/data/core.js`)).toBeNull();
});

test('it says so in three languages, each with a link to the atlas', () => {
  for (const lang of ['en', 'ru', 'kk']) expect(page).toContain(`href="${SITE}?lang=${lang}"`);
});
