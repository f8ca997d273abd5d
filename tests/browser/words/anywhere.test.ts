import { describe, expect, test } from 'vitest';
import { openArticle } from '../article';
import { chooseFirstCorridor, FROM_DISK, inChromium, stillReady } from '../browser';

const harness = inChromium();
const { open } = harness;

describe('the embed in <iframe sandbox="allow-scripts"> on another host', () => {
  test('shows the matrix and an agreement with its evidence', async () => {
    const { frame, problems } = await openArticle(harness, '?mode=embed&lang=en&view=matrix');
    // By keyboard: the article makes room for each page, and a mouse may miss what is just moving.
    await frame.locator('[data-cell="KAZ-UZB"] button').press('Enter');
    await frame.locator('[data-lane="kaz-uzb-2019-irregular-migration"] a').press('Enter');
    await frame.locator('p.now .date').press('Enter');
    await expect.poll(() => frame.locator('dialog .value').innerText()).toContain('22 May 2020');
    expect(problems).toEqual([]);
  });

  test('shows its sources and its address', async () => {
    const { frame } = await openArticle(harness, '?mode=embed&lang=en&corridor=UZB-KAZ');
    await stillReady(frame);
    const text = await frame.locator('body').innerText();
    expect(text).toContain('CIS Stat');
    const link = frame.locator('footer a[href*="corridor=UZB-KAZ"]').first();
    expect(await link.getAttribute('href')).not.toContain('mode=embed');
  });
});

describe('a copy on a disk', () => {
  test('keeps its link as the reader moves', async () => {
    const { page, problems } = await open(`${FROM_DISK}?lang=en&theme=light`);
    await stillReady(page);
    const corridor = await chooseFirstCorridor(page);
    await expect.poll(() => page.url()).toContain(`corridor=${corridor}`);
    expect(problems).toEqual([]);
  });
});

test('the fonts reach the page', async () => {
  const { page } = await open('?lang=kk');
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family.replace(/['"]/g, '')),
    );
  await expect
    .poll(loaded)
    .toEqual(expect.arrayContaining(['Golos Text Variable', 'Source Serif 4 Variable']));
});
