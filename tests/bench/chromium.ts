import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { findChromium, flagsOf, HOW_TO_GET_CHROMIUM } from '../chromium';

export interface Fresh {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly close: () => Promise<void>;
}

/** A browser that has never run before, with software graphics: 1280 × 800 px at a device pixel ratio of 1. `flags`: more of its own. */
export async function freshChromium(flags: readonly string[] = []): Promise<Fresh> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(HOW_TO_GET_CHROMIUM);
  const profile = mkdtempSync(join(tmpdir(), 'kosh-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: [...flagsOf('software-gl'), '--enable-precise-memory-info', ...flags],
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
  });
  // Functions sent to the page are named by the tool that runs this script; the page has to know how.
  await context.addInitScript('globalThis.__name ??= (made) => made');
  const page = context.pages()[0] ?? (await context.newPage());
  const close = async (): Promise<void> => {
    await within(15_000, context.close()).catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
  };
  return { page, cdp: await processSession(context, page), close };
}

/** Only the browser's own session tells of processes. */
async function processSession(context: BrowserContext, page: Page): Promise<CDPSession> {
  const browser = context.browser();
  return browser ? browser.newBrowserCDPSession() : context.newCDPSession(page);
}

/** Seconds of processor time so far, by kind of process: `GPU`, `renderer`, `browser`. */
export async function processorTimes(cdp: CDPSession): Promise<Record<string, number>> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
  const sums: Record<string, number> = {};
  for (const { type, cpuTime } of processInfo) sums[type] = (sums[type] ?? 0) + cpuTime;
  return sums;
}

/** @throws Error when it takes longer than `ms` */
export function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${ms / 1000} s`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
