import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { goTo, inChromium, stillReady } from '../browser';
import { violations } from '../violations';

const { open, visit } = inChromium();

/** What readers ask first: a corridor, a day, and counts that its panel quotes with who counted and who reported. */
const CORRIDORS = [
  ['UZB-RUS', '2022-06-30', /over 1,450,000 entries for work, 2022/, /Border Service/, 4],
  [
    'TJK-RUS',
    '2021-06-30',
    /1,597,481 registrations for work, January–October 2021/,
    /Interior Ministry of Russia/,
    3,
  ],
  ['KGZ-RUS', '2022-06-30', /562,600 entries for work, 2022/, /Interior Ministry of Russia/, 4],
  ['UZB-KAZ', '2022-06-30', /employers’ permits/, /Labour Ministry of Kazakhstan/, 2],
  ['UKR-POL', '2024-12-31', /787,500 insured people, 31 December 2024/, /ZUS/, 1],
  ['KGZ-GBR', '2022-06-30', /4,341 seasonal visas, 2022/, /Home Office/, 1],
  ['UZB-KOR', '2024-06-30', /2024/, /Uzbekistan/, 2],
] as const;

const panelText = async (page: Page): Promise<string> =>
  (await page.locator('[data-panel]').innerText()).replace(/\s+/g, ' ');
const inLink = async (page: Page, part: string): Promise<void> => {
  await expect.poll(() => page.url()).toContain(part);
};

describe('the counts of work of a corridor', () => {
  test.each(CORRIDORS)(
    '%s on %s are quoted with who counted',
    async (...[corridor, day, count, authority, n]) => {
      const { page, problems } = await visit(`?lang=en&measure=work&corridor=${corridor}&day=${day}`);
      const counts = page.locator('[data-panel] section').first().locator('[data-count]');
      await expect.poll(() => counts.count()).toBe(n);
      const text = await panelText(page);
      expect(text).toMatch(count);
      expect(text).toMatch(authority);
      for (const one of await counts.all()) {
        expect(await one.innerText()).toMatch(/counted by .+; reported by .+|The page names no authority/s);
        const link = one.locator('a').first();
        expect(await link.getAttribute('rel')).toBe('noopener');
        expect(await link.getAttribute('href')).toMatch(/^https?:/);
      }
      expect(text).toMatch(/\d+ counts? in all: profile/);
      expect(problems).toEqual([]);
    },
  );

  test('say that there are none near the day, and lead to the others', async () => {
    const { page } = await visit('?lang=en&measure=work&corridor=UZB-RUS&day=1996-06-30');
    await expect
      .poll(() => panelText(page))
      .toContain('No official count of work was found within two years of 1996.');
    await page.getByRole('link', { name: /counts in all: profile/ }).click();
    await inLink(page, 'view=table');
  });
});

describe('the list of counts of work', () => {
  test('names the corridors by the alphabet of the reader, not by size, and ranks nothing', async () => {
    for (const [lang, first] of [
      ['en', 'Armenia → Belarus'],
      ['ru', 'Азербайджан → Беларусь'],
      ['kk', 'Армения → Беларусь'],
    ] as const) {
      const { page } = await visit(`?lang=${lang}&measure=work&day=2023-12-31`);
      const rows = page.locator('.lists li[data-corridor]');
      await expect.poll(() => rows.first().innerText()).toContain(first);
      const names = (await rows.locator('button > span:first-of-type').allInnerTexts()).map(
        (text) => text.split('\n')[0]!,
      );
      expect(names).toEqual(names.toSorted(new Intl.Collator(lang === 'kk' ? ['kk', 'ru'] : lang).compare));
    }
    const { page } = await visit('?lang=en&measure=work&day=2023-12-31');
    await expect
      .poll(() => page.locator('.lists').innerText())
      .toContain('Corridors with official counts of work');
    expect(await page.locator('.lists').innerText()).not.toMatch(/largest/i);
  });

  test('keeps the day that has none, and says so; nothing offers other figures', async () => {
    const { page } = await visit('?lang=en&measure=work&day=1995-06-30');
    await expect
      .poll(() => page.locator('.lists').innerText())
      .toContain('No official count of work was found within two years of 1995.');
    expect(await page.locator('.notices').innerText()).toBe('');
    expect(page.url()).toContain('day=1995-06-30');
  });

  test('opens a corridor by a press', async () => {
    const { page } = await visit('?lang=en&measure=work&day=2023-12-31');
    await page.locator('[data-corridor="BLR-POL"] button').click();
    await inLink(page, 'corridor=BLR-POL');
    await expect.poll(() => panelText(page)).toContain('insured people');
  });
});

describe('the kind of counts', () => {
  const kinds = (page: Page) => page.locator('.key .people .menu').nth(1);

  test('is chosen by the keyboard, with how many corridors each has near the day', async () => {
    const { page } = await open('?lang=en&measure=work&day=2022-06-30');
    const menu = kinds(page).getByRole('button');
    await menu.focus();
    await page.keyboard.press('Enter');
    const radios = kinds(page).getByRole('radio');
    await expect.poll(() => radios.count()).toBe(7);
    expect(await kinds(page).innerText()).toMatch(/8 corridors/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await inLink(page, 'kind=people-in-period');
    await page.keyboard.press('Escape');
    await expect.poll(() => radios.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.menu') !== null)).toBe(true);
  });

  test('without a count near the day can be chosen too, and says so', async () => {
    const { page } = await open('?lang=en&measure=work&day=2012-06-30');
    await kinds(page).getByRole('button').click();
    const crossings = kinds(page).locator('label', { has: page.locator('[value=crossings]') });
    expect(await crossings.innerText()).toContain('none found near 2012');
    await crossings.click();
    await inLink(page, 'kind=crossings');
    await expect.poll(() => page.locator('.lists').innerText()).toContain('within two years of 2012.');
  });

  test('is in the link, and leaves it with the measure', async () => {
    const { page } = await open('?lang=en&measure=work&day=2022-06-30&kind=crossings');
    await expect.poll(() => page.locator('.lists li[data-corridor]').count()).toBe(8);
    await page.locator('.key .people .menu > button').first().click();
    const select = page.locator('select').filter({ has: page.locator('optgroup') });
    await select.selectOption('registered');
    await expect.poll(() => page.url()).not.toContain('kind=');
  });
});

test('the key explains the texture and the span; no reporter is chosen and no width explained', async () => {
  const { page } = await visit('?lang=en&measure=work&day=2023-12-31');
  const key = page.locator('.key .people');
  await expect.poll(() => key.innerText()).toContain('official counts');
  expect(await key.innerText()).toMatch(/2023,? or .*within two years/);
  expect(await key.locator('.example').count()).toBe(0);
  await key.locator('.menu > button').first().click();
  expect(await key.locator('.choices select').count()).toBe(1);
  await page.keyboard.press('Escape');
});

test.each([
  '?lang=en&measure=work&day=2022-06-30',
  '?lang=ru&measure=work&corridor=TJK-RUS&day=2021-06-30',
  '?lang=kk&measure=work&lens=flows&country=KAZ',
  '?lang=en&mode=embed&measure=work&corridor=KGZ-GBR',
])('%s: axe finds nothing serious', async (link) => {
  const { page, problems } = await open(link);
  await stillReady(page);
  expect(await violations(page)).toEqual([]);
  expect(problems).toEqual([]);
});

test('a reader who goes on to another measure is shown its own arcs and list again', async () => {
  const { page } = await open('?lang=en&measure=work&day=2023-12-31');
  await expect.poll(() => page.locator('.lists li[data-corridor]').count()).toBeGreaterThan(5);
  await goTo(page, '?lang=en&day=2023-12-31');
  await expect.poll(() => page.locator('.lists').innerText()).toContain('Ten largest corridors');
});
