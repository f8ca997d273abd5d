import { describe, expect, test } from 'vitest';
import { inChromium, stillReady } from '../browser';

/** The door from figures that leave labour migration out to the official counts of it. */
const { open } = inChromium();

const view = (address: string): URLSearchParams => new URL(address).searchParams;

describe('the caveat that labour migration is in none of the figures', () => {
  test.each([
    ['page', { width: 1440, height: 900 }, '?corridor=UZB-RUS', '23 official counts of work'],
    [
      'page',
      { width: 390, height: 844 },
      '?corridor=KGZ-RUS&lang=ru',
      '28\u00a0официальных показателей о\u00a0труде',
    ],
    ['embed', { width: 660, height: 560 }, '?corridor=TJK-RUS', '21 official counts of work'],
    [
      'embed',
      { width: 360, height: 560 },
      '?corridor=UZB-KAZ&lang=kk',
      'Еңбек туралы 23\u00a0ресми көрсеткіш',
    ],
    ['page', { width: 1440, height: 900 }, '', 'official counts of work of 63 corridors'],
    ['page', { width: 1440, height: 900 }, '?country=POL', 'official counts of work of 11 corridors'],
  ] as const)('%s at %o, %s: leads to %s', async (mode, viewport, link, door) => {
    const { page, problems } = await open(`${link || '?'}&mode=${mode}`, { viewport });
    await stillReady(page);
    const link_ = page.getByRole('link', { name: door, exact: true }).filter({ visible: true }).first();
    const { searchParams } = new URL((await link_.getAttribute('href')) ?? '', page.url());
    expect(searchParams.get('measure')).toBe('work');
    await link_.press('Enter');
    await expect.poll(() => view(page.url()).get('measure')).toBe('work');
    expect(view(page.url()).get('corridor')).toBe(view(`https://kosh.example/${link}`).get('corridor'));
    expect(problems).toEqual([]);
  });

  test('stays a caveat where no official count of the corridor is known', async () => {
    const { page } = await open('?corridor=UZB-GEO&mode=page');
    await stillReady(page);
    expect(await page.getByText('Labour migration is in none of them.').count()).toBe(1);
    expect(await page.getByRole('link', { name: /official count/ }).count()).toBe(0);
  });
});
