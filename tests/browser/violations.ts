import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { lettersThere } from './letters';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds serious or critical, as `rule: the elements`. */
export async function violations(page: Page | Frame): Promise<string[]> {
  await lettersThere(page);
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  // What passes is not asked about: to name its elements takes longer than to judge them.
  const { violations: found } = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run: (options: RunOptions) => Promise<AxeResults> } }).axe.run({
      resultTypes: ['violations'],
    }),
  );
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}

/** Pages with a map, in each language and mode. */
export const WITH_MAP = [
  '?lang=en',
  '?lang=ru&corridor=UZB-KAZ',
  '?lang=kk&lens=flows&country=KAZ',
  '?lang=en&lens=routes',
  '?lang=en&mode=embed',
  '?lang=ru&mode=lecture&slide=2',
];
