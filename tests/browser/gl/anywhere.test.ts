import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../../src/map/palette';
import { openArticle } from '../article';
import { FROM_DISK, inChromium, mapReady } from '../browser';
import { ARCS, LAND, lookAtMap } from './pixels';

const harness = inChromium();

describe('the embed in <iframe sandbox="allow-scripts"> on another host', () => {
  test('draws its arcs without CORS, and lets the wheel scroll the article', async () => {
    const { page, frame, problems } = await openArticle(harness, '?mode=embed&lang=en&theme=light');
    await mapReady(frame);
    const { land, arcs } = await lookAtMap(page, LIGHT);
    expect(land).toBeGreaterThan(LAND);
    expect(arcs).toBeGreaterThan(ARCS.embed);
    expect(problems).toEqual([]);
    await page.mouse.move(500, 300);
    await expect
      .poll(async () => {
        await page.mouse.wheel(0, 400);
        return page.evaluate(() => scrollY);
      })
      .toBeGreaterThan(200);
  });
});

describe('a copy on a disk', () => {
  test.each(['page', 'embed', 'lecture'] as const)('opens as %s with no server at all', async (mode) => {
    const { page, problems } = await harness.open(`${FROM_DISK}?mode=${mode}&lang=ru&theme=light`);
    await mapReady(page);
    const { land, arcs } = await lookAtMap(page, LIGHT);
    expect(land).toBeGreaterThan(LAND);
    expect(arcs).toBeGreaterThan(ARCS[mode]);
    expect(problems).toEqual([]);
  });
});
