/**
 * `npm run bench:presses`: how soon a press is painted on a processor slowed four times, and how long the start keeps it
 * busy. Builds the atlas, opens it in browsers that have never run before and prints medians in ms. Options after `--`:
 * `--reps 5`; `--beside folder` measures another build in turn, so that other work on the machine hits both alike.
 */
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { en } from '../../src/i18n/en/page';
import { buildAtlas } from './build';
import { freshChromium } from './chromium';
import { median } from './measure';
import { serve, type Site } from './site';

const SLOWED = 4;
/**
 * A driver asks where each error was made, and Svelte makes one while it starts: V8 then reads the whole script again, on the
 * main thread, for its lines. No reader waits for that; with this flag they are noted when the script is compiled.
 */
const AS_READERS_HAVE_IT = ['--js-flags=--no-enable-lazy-source-positions'];
/** Ms after which all that a start, or a press, brings about has been done. */
const RESTED = { start: 6000, press: 2500 };
/** Near the end of the arc from Uzbekistan to Kazakhstan. */
const ON_AN_ARC = [52.5, 47.3] as const;

const { values } = parseArgs({
  options: { reps: { type: 'string', default: '5' }, beside: { type: 'string' } },
});

/** Figures of one opening, by the name of their row. */
type Figures = Readonly<Record<string, number>>;

interface Observed {
  /** Ms of each task of 50 ms and more. */
  readonly tasks: number[];
  /** Ms from each event of a press until the next paint was on the screen. */
  readonly presses: number[];
}

declare global {
  var __observed: Observed;
}

/** Runs in the page before anything else. */
function observe(): void {
  const observed: Observed = (globalThis.__observed = { tasks: [], presses: [] });
  const isPress = ({ name }: PerformanceEntry): boolean => ['pointerup', 'click'].includes(name);
  const durations = (list: PerformanceObserverEntryList): number[] =>
    list
      .getEntries()
      .filter((entry) => entry.entryType === 'longtask' || isPress(entry))
      .map(({ duration }) => duration);
  new PerformanceObserver((list) => observed.tasks.push(...durations(list))).observe({ type: 'longtask' });
  new PerformanceObserver((list) => observed.presses.push(...durations(list))).observe({
    ...{ type: 'event', durationThreshold: 16 },
  });
}

async function open(page: Page, url: string): Promise<void> {
  await page.goto(url);
  await page.locator('[data-ready="true"]').waitFor({ state: 'attached' });
  await page.waitForTimeout(RESTED.start);
}

/** Presses where the pointer is, and returns the ms until the next paint. */
async function press(page: Page): Promise<number> {
  // What pointing at it brings about is not of the press.
  await page.waitForTimeout(500);
  await page.evaluate(() => void (globalThis.__observed.presses.length = 0));
  await page.mouse.down();
  await page.mouse.up();
  await page.waitForTimeout(RESTED.press);
  return page.evaluate(() => Math.max(...globalThis.__observed.presses));
}

async function pointAt(page: Page, selector: string): Promise<void> {
  const box = await page.locator(selector).first().boundingBox();
  if (!box) throw new Error(`${selector} is not on the page`);
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
}

/** Moves the pointer across the place until it is over an arc. */
async function pointAtArc(page: Page): Promise<void> {
  const [x, y] = await page.locator('.ground').evaluate((ground, place) => {
    const { left, top } = ground.getBoundingClientRect();
    const { koshMap } = ground as Element & { koshMap?: { project: (place: readonly number[]) => number[] } };
    const [px = NaN, py = NaN] = koshMap?.project(place) ?? [];
    return [left + px, top + py] as const;
  }, ON_AN_ARC);
  for (let off = -60; off <= 60; off += 4) {
    await page.mouse.move(x + off, y + off);
    const cursor = await page.locator('.surface').evaluate((surface) => getComputedStyle(surface).cursor);
    if (cursor === 'pointer') return;
  }
  throw new Error(`no arc was found near ${ON_AN_ARC.join()}`);
}

const PRESSES: readonly (readonly [name: string, selector: string])[] = [
  ['corridor in the list', '[data-corridor] button'],
  ['day step', `button[aria-label="${en.axis.previous}"]`],
  ['lens', 'label:has(input[value="flows"])'],
  ['language', 'label:has(input[value="ru"])'],
];

async function opening({ url }: Site): Promise<Figures> {
  const { page, close } = await freshChromium(AS_READERS_HAVE_IT);
  try {
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
    await page.addInitScript(observe);
    await open(page, `${url}?lang=en`);
    const tasks = await page.evaluate(() => globalThis.__observed.tasks);
    const figures: Record<string, number> = {};
    for (const [name, selector] of PRESSES) {
      // The lenses stand behind a word of the key.
      if (name === 'lens') await page.locator('.key .law .menu > button').click();
      await pointAt(page, selector);
      figures[name] = await press(page);
    }
    // The map as it opens, in a page of its own.
    await open(page, `${url}?lang=en&theme=light`);
    await pointAtArc(page);
    figures['arc on the map'] = await press(page);
    return {
      ...figures,
      'start: long tasks': tasks.length,
      'start: the longest': Math.max(0, ...tasks),
      'start: together': tasks.reduce((sum, ms) => sum + ms, 0),
    };
  } finally {
    await close();
  }
}

/** A Markdown table: a row for each figure, a column for each build. */
function table(found: ReadonlyMap<string, readonly Figures[]>): string {
  const names = Object.keys([...found.values()][0]?.[0] ?? {});
  const cells = (name: string): string[] =>
    [...found.values()].map((openings) => median(openings.map((one) => one[name] ?? NaN)).toFixed(0));
  const line = (words: readonly string[]): string => `| ${words.join(' | ')} |`;
  return [
    line(['ms, processor slowed four times', ...found.keys()]),
    line(['---', ...[...found.keys()].map(() => '---')]),
    ...names.map((name) => line([name, ...cells(name)])),
  ].join('\n');
}

buildAtlas();
const folders = [...(values.beside === undefined ? [] : [values.beside]), 'dist'];
const sites = new Map(
  await Promise.all(folders.map(async (folder) => [folder, await serve(folder)] as const)),
);
const found = new Map<string, Figures[]>(folders.map((folder) => [folder, []]));
for (let rep = 0; rep < Number(values.reps); rep++)
  for (const [folder, site] of sites) {
    const one = await opening(site);
    found.get(folder)?.push(one);
    console.error(`${rep + 1}. ${folder}: ${JSON.stringify(one)}`);
  }
for (const site of sites.values()) site.close();
console.log(table(found));
