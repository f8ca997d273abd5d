import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decodeWork } from '../../../src/domain/work';
import { formatBrief, formatPersons } from '../../../src/i18n/format';
import { LAW_WORDS } from '../../../src/i18n/law-words';
import { Work } from '../../../src/people/work';
import { rowsOf } from '../../../src/people/work-rows';
import { MESSAGES } from '../../i18n/messages';
import { corridor } from '../../law/corridors';
import { built } from '../../static-data';
import { inChromium, type OpenOptions } from '../browser';
import { violations } from '../violations';
import { WOUNDS } from '../wounds';

const { open, visit } = inChromium();
const WIDE: OpenOptions = { viewport: { width: 1400, height: 900 } };
const work = new Work(decodeWork(built('work')));

const CORRIDORS = [
  ['UZB-RUS', 'en'],
  ['TJK-RUS', 'ru'],
  ['KGZ-RUS', 'kk'],
  ['UZB-KAZ', 'en'],
  ['UKR-POL', 'ru'],
  ['KGZ-GBR', 'kk'],
  ['UZB-KOR', 'en'],
] as const;

const section = (page: Page) => page.locator('#law [data-work]');

/** The numbers that stand in a text, without what groups their digits. */
const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d+(?:[,\u00a0 ]\d{3})*(?!\d)/g)].map(([found]) => Number(found.replace(/\D/g, '')));

describe.each(CORRIDORS)('the passport of %s, in %s', (along, lang) => {
  const link = `?lang=${lang}&view=table&corridor=${along}`;
  const own = work.of(corridor(along));
  const counts = [...own, ...work.ofAll(corridor(along).origin, 'origin')];

  test('has a row for each measure and authority, with who counted', async () => {
    const { page } = await visit(link, WIDE);
    await section(page).locator('[data-row]').first().waitFor();
    for (const { key, authority } of rowsOf(counts)) {
      const row = section(page).locator(`[data-row="${key}"]`);
      expect(await row.innerText(), key).toContain(authority.names[lang].name);
      // What was counted last is always written.
      expect(await row.locator('[data-count]').count(), key).toBeGreaterThan(0);
    }
  });

  test('has each count in its table, with its page and the authority as that names it', async () => {
    const { page } = await visit(link, WIDE);
    await section(page).locator('summary').first().click();
    for (const { key, figures } of rowsOf(counts))
      for (const { count, also } of figures) {
        const row = section(page).locator(`[data-count-row="${count.id}"]`);
        const text = await row.innerText();
        expect(text, key).toContain(count.quantity.told((n) => formatPersons(n, lang)));
        expect(text, key).toContain(count.namedAs);
        const links = await row.locator('a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
        expect(links).toEqual([count, ...also].map(({ url }) => url));
      }
  });

  test('shows no number that is not a row’s own, a year or a day of its period: nothing is added', async () => {
    const { page } = await visit(link, WIDE);
    await section(page).locator('[data-row]').first().waitFor();
    const text = await section(page).evaluate((element) => {
      const walk = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      while (walk.nextNode()) {
        const { parentElement, textContent } = walk.currentNode;
        if (!parentElement?.closest('details, [data-lane]')) found.push(textContent ?? '');
      }
      return found.join(' | ');
    });
    const ofRows = counts.flatMap(({ quantity }) => [
      ...numbersIn(quantity.told((n) => formatPersons(n, lang))),
      ...numbersIn(quantity.told((n) => formatBrief(n, 4, lang)).replace(/[.,]/g, '')),
    ]);
    const isYearOrDay = (n: number): boolean => (n >= 1991 && n <= 2026) || (n >= 1 && n <= 31);
    const others = numbersIn(text).filter((n) => !isYearOrDay(n) && !ofRows.includes(n));
    expect(others).toEqual([]);
  });

  test.each(['light', 'dark'] as const)(
    'has no serious violation of the accessibility rules, %s',
    async (theme) => {
      const { page } = await visit(link, { ...WIDE, theme });
      await section(page).locator('[data-row]').first().waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );
});

describe('counts that a reader may take for the same', () => {
  test('stand next to each other with both caveats: Tajikistan 2021 by Tajik cards and by Russian registrations', async () => {
    const { page } = await visit('?lang=en&view=table&corridor=TJK-RUS', WIDE);
    const told = section(page).locator('[data-conflict]').first();
    const text = await told.innerText();
    for (const words of ['1,597,481', '331,353', 'Different things are counted'])
      expect(text).toContain(words);
  });
});

describe('a count', () => {
  test('opens its evidence when it is pressed: who counted, what, and the page', async () => {
    const { page } = await open('?lang=en&view=table&corridor=UZB-RUS', WIDE);
    await section(page).locator('[data-count="L026"]').first().click();
    const dialog = page.locator('dialog');
    await dialog.locator('.value').waitFor();
    const count = work.counts.find(({ id }) => id === 'L026')!;
    const text = await dialog.innerText();
    expect(text).toContain('1,450,000');
    expect(text).toContain(count.namedAs);
    expect(text).toContain(count.wording);
    // Another page quotes the same count.
    const links = await dialog.locator('dd a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual([count.url, work.counts.find(({ id }) => id === 'L053')!.url]);
    expect(await violations(page)).toEqual([]);
  });
});

describe('the counts of work', () => {
  test('that could not be read are said to be lost, and fetched again', async () => {
    const { page } = await open('?lang=ru&view=table&corridor=UZB-RUS', {
      ...WIDE,
      before: (p) => WOUNDS.missing(p, 'data/work.js'),
    });
    const lost = section(page).locator('[data-absence="lost"]');
    await lost.waitFor();
    expect(await section(page).innerText()).not.toContain(LAW_WORDS.ru.work.none);
    await lost.getByRole('button', { name: MESSAGES.ru.actions.retry }).click();
    await section(page).locator('[data-row]').first().waitFor();
  });

  test('of a country are listed by corridor, with all foreigners counted in it', async () => {
    const { page } = await visit('?lang=en&view=table&tab=instruments&country=RUS', WIDE);
    await section(page).locator('[data-row]').first().waitFor();
    const titles = await section(page).locator('h4').allInnerTexts();
    expect(titles).toContain('Russia → Belarus');
    expect(titles.at(-1)).toBe('All citizenships → Russia');
  });
});

test('a row whose count changed in between is broken there, and says why: Ukrainians need no Polish permit since March 2022', async () => {
  const { page } = await visit('?lang=en&view=table&corridor=UKR-POL', WIDE);
  await section(page).locator('[data-row]').first().waitFor();
  const broken = section(page)
    .locator('[data-row]')
    .filter({ has: page.locator('line.break') });
  expect(await broken.locator('strong').allInnerTexts()).toEqual([
    'Work permits issued',
    'Employers’ declarations on work',
  ]);
  expect(await broken.first().locator('small.break').innerText()).toBe(
    '▲ March 2022. Citizens of Ukraine need no permit from here on.',
  );
});
