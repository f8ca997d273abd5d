import type { Locator, Page } from 'playwright-core';

/** The two lines that name an arc: "Uzbekistan → Russia", "44,536 (2023) · …". */
const tip = (page: Page): Locator => page.locator('.map > p').filter({ hasText: '→' });
export const named = async (page: Page): Promise<string> =>
  (await tip(page).count()) === 0 ? '' : ((await tip(page).locator('b').textContent()) ?? '');

export const corridorOf = (page: Page): string | null => new URL(page.url()).searchParams.get('corridor');
