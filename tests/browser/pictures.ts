/**
 * Takes the README's picture and the share image from the build in `dist/`: `npm run build && npm run pictures`.
 * Kept in the repository, since a static host cannot draw them; take them anew when the opening view has changed.
 */
import { chromium } from 'playwright-core';
import { findChromium, flagsOf, HOW_TO_GET_CHROMIUM } from '../chromium';
import { serveFolder } from './server';

const PICTURES = [
  { path: 'docs/picture.png', link: '?lang=en&corridor=UZB-KAZ', width: 1440, height: 900 },
  { path: 'static/share.png', link: '?lang=en', width: 1200, height: 630 },
];
/** For pulses and labels to come to rest. */
const REST_MS = 1500;

const executablePath = findChromium();
if (executablePath === null) throw new Error(HOW_TO_GET_CHROMIUM);
const browser = await chromium.launch({ executablePath, args: flagsOf('software-gl') });
const site = await serveFolder('dist', '/');
for (const { path, link, width, height } of PICTURES) {
  const page = await browser.newPage({
    viewport: { width, height },
    reducedMotion: 'reduce',
    colorScheme: 'light',
  });
  await page.goto(site.url + link);
  await page.locator('[data-ready="true"]').first().waitFor({ state: 'attached' });
  await page.waitForTimeout(REST_MS);
  await page.screenshot({ path });
  await page.close();
}
await browser.close();
await site.close();
