import type { Locator, Page } from 'playwright-core';

/** What names an arc: "Uzbekistan → Russia", "44,536 people registered by Russia, 2023", an agreement. */
const tip = (page: Page): Locator => page.locator('.map > .tip').filter({ hasText: '→' });
export const named = async (page: Page): Promise<string> =>
  (await tip(page).count()) === 0 ? '' : ((await tip(page).locator('b').textContent()) ?? '');

export const corridorOf = (page: Page): string | null => new URL(page.url()).searchParams.get('corridor');
