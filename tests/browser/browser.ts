import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, inject, onTestFinished } from 'vitest';

const SHOTS = 'tests/browser/shots';

export interface OpenOptions {
  readonly viewport?: { width: number; height: number };
  readonly theme?: 'light' | 'dark';
  /** The browser's language. */
  readonly lang?: string;
  /** Arcs move; else the reader prefers reduced motion, which costs a software renderer far less. */
  readonly moving?: boolean;
  /** True where a test looks at the poster; else the page is given when the atlas has taken over, or says why it cannot. */
  readonly poster?: boolean;
  /** False where the reader allows no scripts. */
  readonly scripts?: boolean;
  /** A device with a touch screen. */
  readonly touch?: boolean;
  /** The reader's day, as `2026-11-21`. */
  readonly today?: string;
  /** True where the test moves the page's clock on, by `page.clock`. */
  readonly clock?: boolean;
  /** Visits of different names do not share a page. */
  readonly name?: string;
  /** Runs before the page is opened: to break a file, say. */
  readonly before?: (page: Page) => Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** Errors of the console and of the page, failed requests, requests to any other host. */
  readonly problems: string[];
}

export interface Harness {
  /** The built atlas on the test's server; ends with a slash. */
  readonly atlas: () => string;
  /** Loads a link (`?lang=ru`) of the built atlas, or any address. */
  readonly open: (link: string, options?: OpenOptions) => Promise<Visit>;
  /**
   * Goes to a link of the atlas by a step of history, in a page that an earlier test of the file visited with these
   * options; loads it where there is none or where a dialog stands open. For tests of what a view shows, however the
   * reader came to it: what else the page keeps outside the link (a chosen tab, a supposition) is the test's to put back.
   */
  readonly visit: (link: string, options?: OpenOptions) => Promise<Visit>;
}

/** The hook that the map leaves at its element for tests. */
export type Ground = HTMLElement & {
  koshMap: {
    project: (place: [number, number]) => [number, number];
    framesDrawn: () => number;
  };
};

export const FROM_DISK = pathToFileURL(resolve('dist/index.html')).href;

/** A page that tests of one file use in turn, since a new one costs more than what most tests do in it. */
interface Kept {
  readonly page: Page;
  /** Pages of one make differ in nothing that was set when they were made, but in the size of their windows. */
  readonly make: string;
  /** Of the test that has the page now. */
  problems: string[];
}

/** The browser of the project, for the tests of one file: no two files share what a page remembers. */
export function inChromium(): Harness {
  let browser: Browser;
  const blank: Kept[] = [];
  /** The one page that still holds the atlas, as its last visit left it, under the name of its visits. */
  let held: { readonly kept: Kept; readonly name: string | undefined; readonly moving: boolean } | null =
    null;
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'));
  });
  afterAll(() => browser.close());

  /** A blank page made with these options. */
  const take = async (options: OpenOptions): Promise<Kept> => {
    const make = makeOf(options);
    const at = blank.findIndex((kept) => kept.make === make);
    if (at >= 0) return sized(blank.splice(at, 1)[0]!, options);
    const context = await browser.newContext(contextOptions(options));
    const page = await context.newPage();
    if (options.clock) await page.clock.install();
    if (options.today) await page.clock.setFixedTime(`${options.today}T12:00:00`);
    return watch(page, make);
  };
  const clear = async (kept: Kept): Promise<void> => {
    await kept.page.unrouteAll({ behavior: 'ignoreErrors' });
    await kept.page.goto('about:blank');
    blank.push(kept);
  };
  /** The held page where it is of this make and name; else it is cleared. */
  const takeHeld = async (options: OpenOptions): Promise<Kept | null> => {
    if (!held) return null;
    const { kept, name } = held;
    held = null;
    const isLike = kept.make === makeOf(options) && name === options.name;
    if (isLike && (await kept.page.locator('dialog').count()) === 0) return sized(kept, options);
    await clear(kept);
    return null;
  };
  /** Gives a test a page, which is put back when the test has passed, and closed when it has failed. */
  const lend = (kept: Kept, putBack: () => Promise<void>): Visit => {
    kept.problems = [];
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') {
        await shoot(kept.page, task.name);
        await kept.page.context().close();
      } else await putBack();
    });
    return { page: kept.page, problems: kept.problems };
  };

  const open = async (link: string, options: OpenOptions = {}): Promise<Visit> => {
    // Arcs that move in another page would cost this one its time.
    if (held?.moving) await clear(held.kept).then(() => (held = null));
    const kept = await take(options);
    const lent = lend(kept, () => clear(kept));
    await options.before?.(kept.page);
    await load(kept.page, link, options);
    return lent;
  };
  const visit = async (link: string, options: OpenOptions = {}): Promise<Visit> => {
    const there = await takeHeld(options);
    const kept = there ?? (await take(options));
    const lent = lend(kept, async () => {
      if (held) await clear(held.kept);
      held = { kept, name: options.name, moving: options.moving ?? false };
    });
    await (there ? goTo(kept.page, link) : load(kept.page, link, options));
    return lent;
  };
  return { atlas: () => inject('atlas'), open, visit };
}

const makeOf = (options: OpenOptions): string =>
  JSON.stringify([
    { ...contextOptions(options), viewport: null },
    options.today ?? null,
    options.clock ?? false,
  ]);

/** Makes a page's window as large as the options ask. */
async function sized(kept: Kept, options: OpenOptions): Promise<Kept> {
  const { viewport } = contextOptions(options);
  const { width, height } = kept.page.viewportSize() ?? { width: 0, height: 0 };
  if (width !== viewport.width || height !== viewport.height) await kept.page.setViewportSize(viewport);
  return kept;
}

async function load(page: Page, link: string, { scripts, poster }: OpenOptions): Promise<void> {
  await page.goto(new URL(link, inject('atlas')).href);
  if (scripts !== false && !poster) await takenOver(page);
}

/** Goes to a link in an open page, as the back button does, and waits until it is painted anew. */
export async function goTo(page: Page, link: string): Promise<void> {
  await page.evaluate((link) => {
    history.pushState(null, '', link);
    dispatchEvent(new PopStateEvent('popstate'));
    scrollTo(0, 0);
  }, link);
  await framesPass(page, 2);
}

/** Waits until the browser has drawn so many frames: for what must not happen, which no event tells. */
export const framesPass = (page: Page, frames: number): Promise<void> =>
  page.evaluate(async (frames) => {
    for (let frame = 0; frame < frames; frame++) await new Promise(requestAnimationFrame);
  }, frames);

async function takenOver(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector('#poster') === null || document.querySelector('.complaint') !== null,
  );
}

/** A picture of what a failed test saw. */
async function shoot(page: Page, test: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${test.replace(/\W+/g, '-')}.png` }).catch(() => null);
}

const contextOptions = ({ viewport, theme, lang, moving, touch, scripts = true }: OpenOptions) => ({
  javaScriptEnabled: scripts,
  viewport: viewport ?? { width: 1180, height: 700 },
  colorScheme: theme ?? ('light' as const),
  locale: lang ?? 'en-GB',
  hasTouch: touch ?? false,
  reducedMotion: moving ? ('no-preference' as const) : ('reduce' as const),
});

function watch(page: Page, make: string): Kept {
  const kept: Kept = { page, make, problems: [] };
  page.on('console', (message) => {
    if (message.type() === 'error')
      kept.problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => kept.problems.push(`page: ${error.message}`));
  page.on('requestfailed', (request) => kept.problems.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (isForeign(request.url())) kept.problems.push(`another host: ${request.url()}`);
  });
  return kept;
}

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return !['data:', 'blob:', 'file:', 'about:'].includes(protocol) && hostname !== '127.0.0.1';
}

/** Resolves when the map of a page or frame has drawn its arcs. */
export async function mapReady(where: Page | Frame): Promise<void> {
  await where.locator('[data-ready="true"]').first().waitFor({ state: 'attached', timeout: 60_000 });
}

/** Brings the zoomable ground, as a hand at its buttons does. Resolves when it has drawn land. */
export async function zoomable(where: Page | Frame): Promise<void> {
  await where.locator('.buttons button').first().focus();
  await where.locator('[data-zoomable="true"]').waitFor({ state: 'attached', timeout: 60_000 });
}

/** Resolves when the still picture is drawn that stands in without graphics, with its arcs. */
export async function stillReady(where: Page | Frame): Promise<void> {
  await where.locator('.still svg path').first().waitFor({ state: 'attached', timeout: 60_000 });
}

/** Closes the words that say why a still picture stands in, if they are there: they stand below the map and make it lower. */
export async function closeWords(page: Page): Promise<void> {
  const close = page.locator('.stage .trouble button').last();
  if ((await close.count()) > 0) await close.click();
}

/** The same where there may be no arcs to draw. */
export async function stillGroundReady(page: Page): Promise<void> {
  await page.locator('.still svg :is(use, path)').first().waitFor({ state: 'attached', timeout: 60_000 });
}

/** A pattern for one of the interface's sentences, whatever fills its `{0}`. */
export function sentence(template: string): RegExp {
  const literal = template
    .split(/\{\d(?:\.\w+)?\}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(literal.join('.+'));
}

/** Chooses the largest corridor from the list, as a reader does; its code. */
export async function chooseFirstCorridor(page: Page): Promise<string> {
  const row = page.locator('[data-corridor]').first();
  const code = (await row.getAttribute('data-corridor')) ?? '';
  await row.locator('button, a').first().click();
  return code;
}
