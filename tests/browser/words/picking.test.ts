import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inChromium, stillReady } from '../browser';
import { corridorOf, named } from '../tip';

/** What an arc is drawn with in the picture that stands in without WebGL: a strong one has land around it, a hairline has not. */
const pathsOf = (page: Page, id: string): Promise<number> => page.locator(`.still g#${id} > path`).count();

describe('by keyboard, in the still picture too', () => {
  const { open } = inChromium();
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
    expect(await told(page)).toMatch(
      /^Tajikistan → Russia, 171,234 people registered by Russia, 2023, Labour and rights \(2004\), operating/,
    );
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
    // The map is put together in the frame after the address is written.
    await expect.poll(() => arcs(page).getByRole('option').getAttribute('aria-selected')).toBe('true');
    expect(await pathsOf(page, corridorOf(page)!)).toBeGreaterThanOrEqual(4);
    expect(
      await page
        .locator('.still g[id]')
        .evaluateAll((all) => all.filter((g) => g.children.length > 2).length),
    ).toBeLessThanOrEqual(2);
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
    const { page } = await open('?lang=en', { viewport: { width: 900, height: 600 } });
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

describe('by a finger', () => {
  const { open } = inChromium();

  test('the first tap names an arc within the map, and its button opens it', async () => {
    const { page } = await open('?lang=ru', { viewport: { width: 390, height: 844 }, touch: true });
    await stillReady(page);
    const map = (await page.locator('.map > .still').boundingBox())!;
    const arc = (await page.locator('.still g#TJK-RUS > path').first().boundingBox())!;
    const [x, y] = [arc.x + arc.width / 2, arc.y + arc.height / 2];
    for (let step = -60; step <= 60 && (await named(page)) === ''; step += 6)
      await page.touchscreen.tap(x + step, y + step);
    const tip = (await page.locator('.map > .tip').boundingBox())!;
    expect(tip.x).toBeGreaterThanOrEqual(map.x);
    expect(tip.x + tip.width).toBeLessThanOrEqual(map.x + map.width);
    expect(tip.y).toBeGreaterThanOrEqual(map.y);
    expect(tip.y + tip.height).toBeLessThanOrEqual(map.y + map.height);
    expect(corridorOf(page)).toBeNull();
    await page.locator('.map > .tip').getByRole('button', { name: 'Открыть' }).tap();
    await expect.poll(() => corridorOf(page)).toMatch(/^[A-Z]{3}-[A-Z]{3}$/);
    expect(await named(page)).toBe('');
  });
});
