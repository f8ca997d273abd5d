import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { chooseFirstCorridor } from './browser';

/** A corridor chosen from the list changes the sentence and the panel, map or no map. */
export async function listsWork(page: Page): Promise<void> {
  const corridor = await chooseFirstCorridor(page);
  await expect.poll(() => page.url()).toContain(`corridor=${corridor}`);
  await expect.poll(() => page.locator('[data-instrument][data-state]').count()).toBeGreaterThanOrEqual(2);
}
