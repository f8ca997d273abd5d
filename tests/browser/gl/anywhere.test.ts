import { describe, expect, onTestFinished, test } from 'vitest';
import { LIGHT } from '../../../src/map/palette';
import { chooseFirstCorridor, FROM_DISK, inChromium, mapReady } from '../browser';
import { ARCS, LAND, lookAtMap } from './pixels';
import { servePage } from '../server';

const { atlas, open } = inChromium();

const article = (address: string): string => `<!doctype html>
<html lang="en"><head><link rel="icon" href="data:," /></head><body style="margin: 0">
<p>Words of the article</p>
<iframe title="An atlas" sandbox="allow-scripts" src="${address}" width="1000" height="560" style="border: 0"></iframe>
<p style="height: 2000px">More words</p>
<script>
  heights = [];
  addEventListener('message', ({ data }) => {
    heights.push(data);
    document.querySelector('iframe').style.height = data.height + 'px';
  });
</script></body></html>`;

/** An article on another host that shows the embed in the strictest frame in use. */
async function openArticle(link: string) {
  const site = await servePage(article(`${atlas()}${link}`));
  onTestFinished(() => site.close());
  const visit = await open(site.url);
  const frame = visit.page.frames()[1]!;
  await mapReady(frame);
  return { ...visit, frame };
}

describe('the embed in <iframe sandbox="allow-scripts"> on another host', () => {
  test('draws its arcs without CORS', async () => {
    const { page, problems } = await openArticle('?mode=embed&lang=en&theme=light');
    const { land, arcs } = await lookAtMap(page, LIGHT);
    expect(land).toBeGreaterThan(LAND);
    expect(arcs).toBeGreaterThan(ARCS.embed);
    expect(problems).toEqual([]);
  });

  test('tells the article its height', async () => {
    const { page } = await openArticle('?mode=embed&lang=en');
    const heights = await page.evaluate(() => (globalThis as unknown as { heights: unknown[] }).heights);
    expect(heights).toContainEqual(
      expect.objectContaining({ v: 1, type: 'height', height: expect.any(Number) as number }),
    );
  });

  test('lets the wheel scroll the article', async () => {
    const { page } = await openArticle('?mode=embed&lang=en');
    await page.mouse.move(500, 300);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 400);
        return page.evaluate(() => scrollY);
      })
      .toBeGreaterThan(200);
  });

  test('shows the matrix and an agreement with its evidence', async () => {
    const site = await servePage(article(`${atlas()}?mode=embed&lang=en&view=matrix`));
    onTestFinished(() => site.close());
    const { page, problems } = await open(site.url);
    const frame = page.frames()[1]!;
    // By keyboard: the article makes room for each page, and a mouse may miss what is just moving.
    await frame.locator('[data-cell="KAZ-UZB"] button').press('Enter');
    await frame.locator('[data-lane="kaz-uzb-2019-irregular-migration"] a').press('Enter');
    await frame.locator('p.now .date').press('Enter');
    await expect.poll(() => frame.locator('dialog .value').innerText()).toContain('22 May 2020');
    expect(problems).toEqual([]);
  });

  test('shows its sources and its address', async () => {
    const { frame } = await openArticle('?mode=embed&lang=en&corridor=UZB-KAZ');
    const text = await frame.locator('body').innerText();
    expect(text).toContain('CIS Stat');
    const link = frame.locator('footer a[href*="corridor=UZB-KAZ"]').first();
    expect(await link.getAttribute('href')).not.toContain('mode=embed');
  });
});

describe('a copy on a disk', () => {
  test.each(['page', 'embed', 'lecture'] as const)('opens as %s with no server at all', async (mode) => {
    const { page, problems } = await open(`${FROM_DISK}?mode=${mode}&lang=ru&theme=light`);
    await mapReady(page);
    const { land, arcs } = await lookAtMap(page, LIGHT);
    expect(land).toBeGreaterThan(LAND);
    expect(arcs).toBeGreaterThan(ARCS[mode]);
    expect(problems).toEqual([]);
  });

  test('keeps its link as the reader moves', async () => {
    const { page, problems } = await open(`${FROM_DISK}?lang=en&theme=light`);
    await mapReady(page);
    const corridor = await chooseFirstCorridor(page);
    await expect.poll(() => page.url()).toContain(`corridor=${corridor}`);
    expect(problems).toEqual([]);
  });
});

test('the fonts reach the page', async () => {
  const { page } = await open('?lang=kk');
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts].filter((f) => f.status === 'loaded').map((f) => f.family.replace(/['"]/g, '')),
  );
  expect(loaded).toContain('Golos Text Variable');
  expect(loaded).toContain('Source Serif 4 Variable');
});
