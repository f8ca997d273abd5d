import { buffer } from 'node:stream/consumers';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { PAPERS } from '../../../src/take/picture/paper';
import { inChromium } from '../browser';
import { violations } from '../violations';

const { visit } = inChromium();
const LINK = '?lang=en&corridor=UZB-KAZ';

/** The part of the dialog that makes pictures and films. */
async function pictures(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByText('Picture and film').click();
  await page.locator('dialog img').waitFor();
}

/** What a press gives to save, and under which name. */
async function saved(page: Page, name: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
}

/** What every file says of itself. */
function expectWords(text: string): void {
  expect(text).toContain('6,519 people moved from Uzbekistan to Kazakhstan in 2023; two bilateral');
  expect(text).toContain('31 December 2023');
  expect(text).toContain('CIS Stat, after the national statistical offices');
  expect(text).toContain('CC BY 4.0');
  expect(text).toMatch(
    /\?lang=en(&amp;|&)measure=registered(&amp;|&)day=2023-12-31(&amp;|&)corridor=UZB-KAZ/,
  );
}

describe('a reader takes a view away', () => {
  test('as a picture whose text is text, and in pixels, both with day, key, source and link', async () => {
    const { page, problems } = await visit(LINK);
    await pictures(page);
    const svg = await saved(page, /^SVG/);
    expect(svg.name).toBe('UZB-KAZ_2023-12-31_en.svg');
    expectWords(svg.bytes.toString());
    expect(svg.bytes.toString()).toMatch(
      />bilateral, in force<.*>5,000 people<.*>other corridors of the two</s,
    );
    const png = await saved(page, /^PNG, 1,200 × 675/);
    expect(png.name).toBe('UZB-KAZ_2023-12-31_en.png');
    expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(20)]).toEqual([1200, 675]);
    expectWords(png.bytes.toString());
    await page.getByText('9 : 16').click();
    await page.getByText('Dark', { exact: true }).click();
    const shape = () =>
      page.locator('dialog img').evaluate((img: HTMLImageElement) => img.naturalHeight / img.naturalWidth);
    await expect.poll(shape).toBeCloseTo(16 / 9);
    const tall = await saved(page, /^SVG/);
    expect(tall.name).toBe('UZB-KAZ_2023-12-31_en_9x16_dark.svg');
    expect(tall.bytes.toString()).toMatch(/^<svg [^>]*width="1080" height="1920"/);
    expect(tall.bytes.toString()).toContain(`<rect width="100%" height="100%" fill="${PAPERS.dark.paper}"/>`);
    expect(await violations(page)).toEqual([]);
    expect(problems).toEqual([]);
    await page.keyboard.press('Escape');
  });

  test('as a film of a span of days, with the words of each beside it', async () => {
    const { page, problems } = await visit(LINK, { theme: 'dark' });
    await pictures(page);
    await page.getByText('Film', { exact: true }).click();
    await page.getByLabel('Size').selectOption('small');
    await page.getByText('1 : 1').click();
    const shape = () =>
      page.locator('dialog img').evaluate((img: HTMLImageElement) => img.naturalWidth / img.naturalHeight);
    await expect.poll(shape).toBe(1);
    const from = page.getByRole('textbox', { name: 'From' });
    await from.fill('30 December 2025');
    await from.press('Enter');
    expect(await page.locator('dialog p.figures').innerText()).toMatch(/^2 days, 4 s, at most about/);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Make the film' }).click();
    const film = await saved(page, /^Save the (film|pictures)/);
    expect(film.name).toMatch(/^UZB-KAZ_2025-12-31_en_from-2025-12-30_1x1_dark\.(mp4|webm|zip)$/);
    if (film.name.endsWith('.mp4')) {
      expect(film.bytes.subarray(4, 8).toString()).toBe('ftyp');
      const words = film.bytes.toString();
      expect(words).toContain('11,767 people moved from Uzbekistan to Kazakhstan in 2025');
      expect(words).toContain('corridor=UZB-KAZ');
    }
    const captions = await saved(page, /^Save its captions/);
    expect(captions.bytes.toString()).toMatch(/^WEBVTT\n.*31 December 2025\. 11,767 people moved/s);
    expect(problems).toEqual([]);
    await page.keyboard.press('Escape');
  });
});
