import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { en } from '../../../src/i18n/en/page';
import { citeEn } from '../../../src/i18n/en/cite';
import { shareEn } from '../../../src/i18n/en/share';
import { takeDataEn } from '../../../src/i18n/en/take-data';
import { inChromium } from '../browser';
import { violations } from '../violations';

const { open } = inChromium();
const folder = mkdtempSync(join(tmpdir(), 'kosh-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** The text of a file that the page had the browser save. */
async function textOf(download: Download): Promise<string> {
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return readFileSync(path, 'utf8');
}

test('the data of a view are saved and cited, as files that are named after it', async () => {
  const { page } = await open('?lang=en&corridor=UZB-KAZ');
  await page.getByRole('button', { name: en.actions.share }).first().click();
  const part = (name: string) => page.getByRole('tab', { name, exact: true }).click();
  await part(shareEn.parts.data);
  const coverage = page.locator('[data-table="coverage"] button');
  const [plain] = await Promise.all([page.waitForEvent('download'), coverage.first().click()]);
  expect(plain.suggestedFilename()).toBe('UZB-KAZ_2023-12-31_en_coverage.csv');
  expect(await textOf(plain)).toContain('UZB,KAZ,Uzbekistan,Kazakhstan,kaz-uzb-2019');
  const zip = page.getByRole('button', { name: takeDataEn.zip });
  const [all] = await Promise.all([page.waitForEvent('download'), zip.click()]);
  expect(all.suggestedFilename()).toBe('UZB-KAZ_2023-12-31_en_data.zip');
  expect(await violations(page)).toEqual([]);
  await part(shareEn.parts.cite);
  await expect.poll(() => page.locator('[data-cite="view"]').innerText()).toContain('Kosh contributors. (20');
  await page.getByRole('combobox', { name: citeEn.form }).selectOption('bibtex');
  const button = page.getByRole('button', { name: /\.bib$/ });
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
  expect(await textOf(file)).toMatch(/^@misc\{cisstat-migration,/);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
});
