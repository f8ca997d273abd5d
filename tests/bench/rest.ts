/**
 * `npm run bench:rest`: what the built atlas costs while nobody touches it: a page with motion, figures in one article,
 * and a hundred changes of mode. `-- --beside <folder>` measures another build in turn; `--reps 3` times, not one.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { buildAtlas } from './build';
import { freshChromium, processorTimes } from './chromium';
import { median } from './measure';
import { serve } from './site';

/** Until the start and all that is fetched ahead is over, ms. */
const SETTLED_MS = 9000;
const REST_S = 8;
/** For a figure that was scrolled to, ms. */
const SEEN_MS = 1800;
const MODES = ['?lang=en&mode=embed', '?lang=en&mode=lecture', '?lang=en'];

const article = (figures: number): string =>
  `<!doctype html><title>Article</title>${'<p><iframe src="./?mode=embed&lang=en" width="660" height="560"></iframe></p>'.repeat(figures)}`;

type Figures = Record<string, number>;

/** Percent of a core while nothing is touched. */
async function atRest(cdp: CDPSession, page: Page): Promise<Figures> {
  const before = await processorTimes(cdp);
  await page.waitForTimeout(REST_S * 1000);
  const after = await processorTimes(cdp);
  const percent = (kind: string): number => (((after[kind] ?? 0) - (before[kind] ?? 0)) / REST_S) * 100;
  return { 'graphics, %': percent('GPU'), 'page, %': percent('renderer') };
}

/** MB of the graphics process, as Linux tells it. */
async function graphicsMemory(cdp: CDPSession): Promise<number> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const graphics = processInfo.find(({ type }) => type === 'GPU');
  const status = graphics ? readFileSync(`/proc/${graphics.id}/status`, 'utf8') : '';
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? NaN) / 1024;
}

async function aPage(url: string): Promise<Figures> {
  const { page, cdp, close } = await freshChromium();
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`${url}?lang=en`);
  await page.waitForTimeout(SETTLED_MS);
  const found = { ...(await atRest(cdp, page)), 'graphics, MB': await graphicsMemory(cdp) };
  await close();
  return found;
}

/** Scrolls from the first figure to the last, and counts what is live then. */
async function anArticle(url: string, figures: number): Promise<Figures> {
  const { page, cdp, close } = await freshChromium();
  let lost = 0;
  page.on('console', (message) => (lost += /too many active webgl contexts/i.test(message.text()) ? 1 : 0));
  await page.goto(`${url}article-${figures}`);
  await page.waitForTimeout(SETTLED_MS);
  for (const figure of await page.locator('iframe').all()) {
    await figure.scrollIntoViewIfNeeded();
    await page.waitForTimeout(SEEN_MS);
  }
  const live = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.locator('canvas').count()),
  );
  const canvases = live.reduce((sum, count) => sum + count, 0);
  const found = { ...(await atRest(cdp, page)), 'graphics, MB': await graphicsMemory(cdp), canvases, lost };
  await close();
  return found;
}

async function changes(url: string): Promise<Figures> {
  const { page, cdp, close } = await freshChromium();
  const session = await page.context().newCDPSession(page);
  await page.goto(`${url}?lang=en`);
  await page.waitForTimeout(SETTLED_MS);
  const found: Figures = {};
  for (let i = 1; i <= 100; i++) {
    await page.evaluate(
      (link) => {
        history.pushState(null, '', link);
        dispatchEvent(new PopStateEvent('popstate'));
      },
      MODES[i % MODES.length],
    );
    await page.waitForTimeout(i === 10 || i === 100 ? 2000 : 250);
    if (i !== 10 && i !== 100) continue;
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    found[`heap after ${i}, MB`] = usedSize / 1e6;
    found[`graphics after ${i}, MB`] = await graphicsMemory(cdp);
  }
  await close();
  return found;
}

const told = (runs: readonly Figures[]): string =>
  Object.keys(runs[0] ?? {})
    .map((name) => `${name} ${median(runs.map((run) => run[name] ?? NaN)).toFixed(1)}`)
    .join(' | ');

const { values } = parseArgs({
  options: { beside: { type: 'string' }, reps: { type: 'string', default: '1' } },
});
buildAtlas();
const folders = ['dist', ...(values.beside ? [values.beside] : [])];
const articles = Object.fromEntries([1, 6, 12].map((figures) => [`article-${figures}`, article(figures)]));
const sites = await Promise.all(folders.map((folder) => serve(folder, articles)));
const scenes: readonly (readonly [name: string, run: (url: string) => Promise<Figures>])[] = [
  ['a page at rest', aPage],
  ...[1, 6, 12].map((figures) => [`figures: ${figures}`, (url: string) => anArticle(url, figures)] as const),
  ['a hundred changes of mode', changes],
];
for (const [name, run] of scenes) {
  const found = new Map<string, Figures[]>(folders.map((folder) => [folder, []]));
  for (let rep = 0; rep < Number(values.reps); rep++)
    for (const [i, folder] of folders.entries()) found.get(folder)?.push(await run(sites[i]!.url));
  for (const [folder, runs] of found) console.log(`${name}, ${folder}: ${told(runs)}`);
}
sites.forEach((site) => site.close());
