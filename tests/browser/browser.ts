import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, type Frame, type Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { findChromium, flagsOf, type Gl, HOW_TO_GET_CHROMIUM } from '../chromium';
import { serveFolder, type Site } from './server';

const SHOTS = 'tests/browser/shots';
/** Where the build is mounted: a sub-path, so that every test shows that it works from one. */
const MOUNT = '/works/atlas/';

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
  /** Opens a link (`?lang=ru`) of the built atlas, or any address. */
  readonly open: (link: string, options?: OpenOptions) => Promise<Visit>;
}

/** The hook that the map leaves at its element for tests. */
export type Ground = HTMLElement & {
  koshMap: {
    project: (place: [number, number]) => [number, number];
    framesDrawn: () => number;
  };
};

export const FROM_DISK = pathToFileURL(resolve('dist/index.html')).href;

/** A browser with a new profile and a server for the tests of one file. Each test has a context of its own. */
export function inChromium(gl: Gl = 'software-gl'): Harness {
  let browser: Browser;
  let site: Site;
  beforeAll(async () => {
    const executablePath = findChromium();
    if (executablePath === null) throw new Error(HOW_TO_GET_CHROMIUM);
    browser = await chromium.launch({ executablePath, args: flagsOf(gl) });
    site = await serveFolder('dist', MOUNT);
  });
  afterAll(async () => {
    await browser.close();
    await site.close();
  });
  const open = async (link: string, options: OpenOptions = {}): Promise<Visit> => {
    const context = await browser.newContext(contextOptions(options));
    const page = await context.newPage();
    const problems = watch(page);
    if (options.today) await page.clock.setFixedTime(`${options.today}T12:00:00`);
    await options.before?.(page);
    onTestFinished(async ({ task }) => {
      if (task.result?.state === 'fail') await shoot(page, task.name);
      await context.close();
    });
    await page.goto(new URL(link, site.url).href);
    if (options.scripts !== false && !options.poster) await takenOver(page);
    return { page, problems };
  };
  return { atlas: () => site.url, open };
}

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

function watch(page: Page): string[] {
  const problems: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => problems.push(`page: ${error.message}`));
  page.on('requestfailed', (request) => problems.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (isForeign(request.url())) problems.push(`another host: ${request.url()}`);
  });
  return problems;
}

function isForeign(address: string): boolean {
  const { protocol, hostname } = new URL(address);
  return !['data:', 'blob:', 'file:', 'about:'].includes(protocol) && hostname !== '127.0.0.1';
}

/** Resolves when the map of a page or frame has drawn its arcs. */
export async function mapReady(where: Page | Frame): Promise<void> {
  await where.locator('[data-ready="true"]').first().waitFor({ state: 'attached', timeout: 25_000 });
}

/** Brings the zoomable ground, as a hand at its buttons does. Resolves when it has drawn land. */
export async function zoomable(where: Page | Frame): Promise<void> {
  await where.locator('.buttons button').first().focus();
  await where.locator('[data-zoomable="true"]').waitFor({ state: 'attached', timeout: 25_000 });
}

/** Resolves when the still picture is drawn that stands in without graphics: what needs no map is tested faster there. */
export async function stillReady(page: Page): Promise<void> {
  await page.locator('.still svg path').first().waitFor({ state: 'attached', timeout: 25_000 });
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
