import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../../src/map/palette';
import { type Ground, inChromium, mapReady, stillReady } from '../browser';
import { countPixels } from './pixels';

/** Small: software graphics are slow. */
const SMALL = { width: 900, height: 600 };

/** Px on the screen of a place, by the map's own projection. */
const onScreen = (page: Page, place: [number, number]): Promise<[number, number]> =>
  page.evaluate((lngLat) => {
    const ground = document.querySelector<Ground>('.ground')!;
    const { left, top } = ground.getBoundingClientRect();
    const [x, y] = ground.koshMap.project(lngLat);
    return [left + x, top + y] as [number, number];
  }, place);

/** The two lines that name an arc: "Uzbekistan → Russia", "44,536 (2023) · …". */
const tip = (page: Page) => page.locator('.map > p').filter({ hasText: '→' });
const named = async (page: Page): Promise<string> =>
  (await tip(page).count()) === 0 ? '' : ((await tip(page).locator('b').textContent()) ?? '');
const corridorOf = (page: Page): string | null => new URL(page.url()).searchParams.get('corridor');

/** Drawn in the handle's colour around the chosen arc, in the picture that stands in without WebGL. */
const outlined = (page: Page, id: string): Promise<number> => page.locator(`.still g#${id} > path`).count();

describe('with WebGL', () => {
  const { open } = inChromium();

  test('a finger’s first tap names an arc, the second chooses it, a tap on the sea forgets it', async () => {
    const { page } = await open('?lang=en', { viewport: SMALL, touch: true });
    await mapReady(page);
    const [x, y] = await onScreen(page, [52.5, 47.3]);
    for (let step = -48; step <= 48 && (await named(page)) === ''; step += 16)
      await page.touchscreen.tap(x + step, y + step);
    await expect.poll(() => named(page)).toMatch(/ → /);
    const first = await named(page);
    expect(corridorOf(page)).toBeNull();
    const box = (await page.locator('.surface').boundingBox())!;
    await page.touchscreen.tap(box.x + 4, box.y + box.height - 4);
    await expect.poll(() => named(page)).toBe('');
    let again = '';
    for (let step = -48; step <= 48 && again === ''; step += 16) {
      await page.touchscreen.tap(x + step, y + step);
      await page.waitForTimeout(150);
      again = await named(page);
      if (again !== '') await page.touchscreen.tap(x + step, y + step);
    }
    expect(again).toBe(first);
    await expect.poll(() => corridorOf(page)).toMatch(/^[A-Z]{3}-[A-Z]{3}$/);
  });

  test('an arc that was chosen by a click stays chosen while the map is zoomed and the day changes', async () => {
    const { page } = await open('?lang=en&theme=light', { viewport: SMALL });
    await mapReady(page);
    const none = await redOn(page);
    const [x, y] = await onScreen(page, [52.5, 47.3]);
    for (let step = -40; step <= 40 && (await named(page)) === ''; step += 4)
      await page.mouse.move(x + step, y + step);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => corridorOf(page)).not.toBeNull();
    const chosen = corridorOf(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await page.waitForTimeout(600);
    await page.getByRole('slider').first().focus();
    // To 2022, and on to a year before all figures, where the corridor is a bare hairline.
    for (const years of [1, 29]) {
      for (let i = 0; i < years; i++) await page.keyboard.press('PageDown');
      await expect.poll(() => redOn(page)).toBeGreaterThan(none + 150);
      expect(corridorOf(page)).toBe(chosen);
    }
    expect(new URL(page.url()).searchParams.get('day')).toBe('1993-12-31');
  });
});

/** Pixels of the map in the handle's colour: the outline of the chosen arc. */
const redOn = async (page: Page): Promise<number> =>
  countPixels(page, await page.locator('.ground').screenshot(), LIGHT.handle, 24);

describe('by keyboard, in the still picture too', () => {
  const { open } = inChromium('no-gl');
  const arcs = (page: Page) => page.getByRole('listbox', { name: /^(Arcs|Дуги|Картадағы)/ });
  const told = async (page: Page): Promise<string> =>
    (await arcs(page).getByRole('option').textContent())?.trim() ?? '';

  async function focused(link: string): Promise<Page> {
    const { page } = await open(link, { viewport: { width: 1180, height: 700 } });
    await stillReady(page);
    await page.getByText('Skip the map').first().focus();
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      if (await arcs(page).evaluate((list) => list === document.activeElement)) return page;
    }
    throw new Error('the Tab key never reached the arcs');
  }

  test('arrow keys go from the largest arc to the next, Home and End to the first and the last', async () => {
    const page = await focused('?lang=en');
    expect(await named(page)).toBe('Tajikistan → Russia');
    expect(await told(page)).toMatch(/^Tajikistan → Russia, 171,234 \(2023/);
    await page.keyboard.press('ArrowRight');
    const second = await named(page);
    expect(second).not.toBe('Tajikistan → Russia');
    await page.keyboard.press('End');
    const size = Number(await arcs(page).getByRole('option').getAttribute('aria-setsize'));
    expect(Number(await arcs(page).getByRole('option').getAttribute('aria-posinset'))).toBe(size);
    expect(size).toBeGreaterThanOrEqual(30);
    await page.keyboard.press('ArrowDown');
    expect(await named(page)).not.toBe('');
    await page.keyboard.press('Home');
    expect(await named(page)).toBe('Tajikistan → Russia');
    await page.keyboard.press('ArrowLeft');
    expect(await named(page)).toBe('Tajikistan → Russia');
  });

  test('every drawn arc is reached once, by name', async () => {
    const page = await focused('?lang=en');
    const drawn = await page.locator('.still svg g[id]').count();
    const names = new Set<string>();
    for (let i = 0; i < drawn; i++) {
      names.add(await named(page));
      await page.keyboard.press('ArrowRight');
    }
    expect(names.size).toBe(drawn);
  });

  test('Enter chooses the arc, Escape hides its name, Tab leaves the map', async () => {
    const page = await focused('?lang=en');
    await page.keyboard.press('ArrowRight');
    const name = await named(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => corridorOf(page)).toMatch(/^[A-Z]{3}-[A-Z]{3}$/);
    expect(await named(page)).toBe(name);
    expect(await arcs(page).getByRole('option').getAttribute('aria-selected')).toBe('true');
    expect(await outlined(page, corridorOf(page)!)).toBeGreaterThan(4);
    await page.keyboard.press('Escape');
    expect(await named(page)).toBe('');
    await page.keyboard.press('Tab');
    expect(await arcs(page).evaluate((list) => list === document.activeElement)).toBe(false);
  });

  test('in a lecture the map takes no key: the arrows belong to the slides', async () => {
    const { page } = await open('?lang=en&mode=lecture');
    await stillReady(page);
    expect(await arcs(page).count()).toBe(0);
  });

  test('a mouse names and chooses an arc of the still picture too', async () => {
    const { page } = await open('?lang=en', { viewport: SMALL });
    await stillReady(page);
    const arc = (await page.locator('.still g#TJK-RUS > path').first().boundingBox())!;
    const [x, y] = [arc.x + arc.width / 2, arc.y + arc.height / 2];
    for (let step = -60; step <= 60 && (await named(page)) === ''; step += 4)
      await page.mouse.move(x + step, y + step);
    await expect.poll(() => named(page)).toMatch(/ → /);
    await page.mouse.down();
    await page.mouse.up();
    await expect.poll(() => corridorOf(page)).not.toBeNull();
  });
});
