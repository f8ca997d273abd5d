import { mkdirSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type Fresh, freshChromium, processorTimes, within } from './chromium';
import type { Hook } from './hook';

/** One run of one method with `n` flows. Times are ms; processor times are ms a frame that the method drew. */
export interface Row {
  readonly rep: number;
  readonly n: number;
  readonly method: string;
  readonly firstFrame?: number;
  /** Between two animation frames: median and mean. */
  readonly frame?: number;
  readonly frameMean?: number;
  readonly gpu?: number;
  readonly renderer?: number;
  /** MB of the page's JavaScript after a collection. */
  readonly heap?: number;
  readonly info?: Hook['info'];
  /** Why there are no figures. */
  readonly failed?: string;
}

export interface Task {
  readonly rep: number;
  readonly n: number;
  readonly method: string;
  readonly url: string;
  /** How long frames are counted, s. */
  readonly secs: number;
}

/** A method that has drawn nothing by then is told as such. */
const PATIENCE_MS = 90_000;
/** Beyond this many flows frames are counted twice as long. */
const MANY = 100_000;
const SHOTS = 'dist-bench/shots';

export async function measured(task: Task): Promise<Row> {
  const { rep, n, method } = task;
  const fresh = await freshChromium();
  try {
    return { rep, n, method, ...(await figures(fresh, task)) };
  } catch (error) {
    return { rep, n, method, failed: String(error).split('\n')[0] ?? '' };
  } finally {
    await fresh.close();
  }
}

async function figures({ page, cdp }: Fresh, { url, n, rep, method, secs }: Task) {
  await page.goto(url);
  await page.waitForFunction(() => Boolean(globalThis.__bench), null, { timeout: PATIENCE_MS });
  const marks = await within(
    PATIENCE_MS,
    page.evaluate(() => globalThis.__bench!.ready),
  );
  await page.waitForTimeout(n > 20_000 ? 2500 : 1500);
  const drawn = (): Promise<number> => page.evaluate(() => globalThis.__bench!.frames());
  const [before, drawnBefore] = [await processorTimes(cdp), await drawn()];
  const seconds = n >= MANY ? 2 * secs : secs;
  const frames = await within(4 * PATIENCE_MS, framesFor(page, seconds));
  const after = await processorTimes(cdp);
  // A method may draw more seldom than the browser asks for frames.
  const count = (await drawn()) - drawnBefore;
  const perFrame = (kind: string): number => (((after[kind] ?? 0) - (before[kind] ?? 0)) * 1000) / count;
  const result = {
    firstFrame: marks.firstFrame - marks.dataReady,
    frame: median(frames),
    frameMean: frames.reduce((a, b) => a + b, 0) / frames.length,
    gpu: perFrame('GPU'),
    renderer: perFrame('renderer'),
    heap: await heapOf(page),
    info: await page.evaluate(() => globalThis.__bench!.info),
  };
  if (rep === 0) await shoot(page, `${method}-${n}`);
  return result;
}

/** Ms between animation frames, for `seconds` and at least three of them. */
const framesFor = (page: Page, seconds: number): Promise<number[]> =>
  page.evaluate(
    (ms) =>
      new Promise<number[]>((done) => {
        const gaps: number[] = [];
        const start = performance.now();
        let last = start;
        const next = (): void => {
          const now = performance.now();
          gaps.push(now - last);
          last = now;
          if (now - start < ms || gaps.length < 4) requestAnimationFrame(next);
          else done(gaps.slice(1));
        };
        requestAnimationFrame(next);
      }),
    seconds * 1000,
  );

/** MB. */
async function heapOf(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('HeapProfiler.enable');
  await cdp.send('HeapProfiler.collectGarbage');
  const { usedSize } = await cdp.send('Runtime.getHeapUsage');
  return usedSize / 2 ** 20;
}

async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png`, timeout: 60_000 }).catch(() => undefined);
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
