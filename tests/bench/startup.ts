/**
 * How soon the map is there: the built atlas, and minimal pages that show the same ground and corridors by flowmap.gl and
 * deck.gl, each opened in a browser that has never run before, over an emulated slow line.
 */
import { cpSync, writeFileSync } from 'node:fs';
import type { CDPSession, Page } from 'playwright-core';
import { CAPITALS, CORRIDORS } from '../map/region';
import { freshChromium, within } from './chromium';
import { median } from './measure';
import { serve } from './site';

/** 1.6 Mbit/s and 150 ms, as for a telephone out of town. */
const LINE = { offline: false, downloadThroughput: 200_000, uploadThroughput: 90_000, latency: 150 };
const PATIENCE_MS = 90_000;
/** As many corridors as the atlas's opening picture draws. */
const DRAWN = 30;

/** What a reader does as soon as the atlas lets them: press the first corridor of the list, or seek the zoom button. */
type Act = 'press' | 'zoom';
const PAGES: readonly (readonly [name: string, folder: 'dist' | 'dist-bench', path: string, act?: Act])[] = [
  ['Kosh', 'dist', ''],
  ['Kosh, a corridor pressed', 'dist', '', 'press'],
  ['Kosh, zoomed', 'dist', '', 'zoom'],
  ['Kosh, an embed', 'dist', '?mode=embed'],
  ['flowmap.gl', 'dist-bench', 'start-flowmap.html'],
  ['flowmap.gl, no MSAA', 'dist-bench', 'start-flowmap.html?aa=0'],
  ['deck.gl', 'dist-bench', 'start-deck.html'],
];

/** What `start.ts` of the peers and {@link watchKosh} set; ms since the page was asked for. */
interface Start {
  picture?: number;
  moving?: number;
  /** The first corridor's sentence is painted, or the ground can be zoomed, whichever was asked for. */
  answered?: number;
  /** Nothing will move: the method cannot. */
  still?: boolean;
}

declare global {
  var __start: Start | undefined;
  /** For the peers' pages: the corridors, by `prepareStart`. */
  var benchCorridors: { origin: string; dest: string; count: number }[] | undefined;
  var benchNodes: { id: string; lon: number; lat: number }[] | undefined;
}

/** Writes for the peers' pages what the atlas's opening picture shows. */
function prepareStart(): void {
  const top = CORRIDORS.toSorted((a, b) => b.persons - a.persons).slice(0, DRAWN);
  const corridors = top.map(({ origin, destination, persons }) => ({
    ...{ origin, dest: destination, count: persons },
  }));
  const nodes = [...CAPITALS].map(([id, [lon, lat]]) => ({ id, lon, lat }));
  const script = `globalThis.benchCorridors=${JSON.stringify(corridors)};globalThis.benchNodes=${JSON.stringify(nodes)};`;
  writeFileSync('dist-bench/corridors.js', script);
  cpSync('dist/data/geometry.js', 'dist-bench/geometry.js');
}

/**
 * Runs in the atlas's page before anything else: a picture is there when the poster stands whole and has been painted;
 * arcs move when after that three frames have drawn pulses, on the poster's canvas or on the atlas's.
 */
function watchKosh(act: Act | null): void {
  type Ground = Element & { koshMap?: { framesDrawn: () => number } };
  const start: Start = (globalThis.__start = {});
  const find = (selector: string): Ground | null => document.querySelector(selector);
  let strokes = 0;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called on its own context below
  const stroke = CanvasRenderingContext2D.prototype.stroke;
  CanvasRenderingContext2D.prototype.stroke = function (this: CanvasRenderingContext2D) {
    strokes++;
    Reflect.apply(stroke, this, []);
  };
  const drawn = (): number =>
    strokes + (find('[data-ready="true"] .ground')?.koshMap?.framesDrawn() ?? 0) * 1000;
  const isPoster = (): boolean =>
    find('#poster svg') !== null &&
    (document.readyState !== 'loading' || find('#poster')?.nextElementSibling != null);
  const isPicture = (): boolean => isPoster() || find('.still svg path') !== null;
  const whenPainted = (then: () => void): void => {
    requestAnimationFrame(() => setTimeout(then, 0));
  };
  const seek = (): void => {
    if (isPicture())
      whenPainted(() => {
        start.picture = performance.now();
        look();
      });
    else requestAnimationFrame(seek);
  };
  let [before, risen] = [0, 0];
  const look = (): void => {
    const now = drawn();
    if (now > before) risen++;
    before = now;
    if (risen > 3) start.moving = performance.now();
    else requestAnimationFrame(look);
  };
  let acted = false;
  const answer = (): void => {
    const button = find(act === 'press' ? '#app [data-corridor] button' : '#app .buttons button');
    if (!acted && button instanceof HTMLElement) {
      if (act === 'press') button.click();
      else button.focus();
      // Behind the poster there is nothing that could have the focus.
      acted = act === 'press' || document.activeElement === button;
    }
    const isAnswered =
      act === 'press' ? location.search.includes('corridor=') : find('[data-zoomable="true"]') !== null;
    if (acted && isAnswered) whenPainted(() => (start.answered = performance.now()));
    else requestAnimationFrame(answer);
  };
  requestAnimationFrame(seek);
  if (act !== null) requestAnimationFrame(answer);
}

/** What came over the line: by kind, with the second since the start at which it was all there. */
interface Load {
  readonly kind: 'page' | 'fonts' | 'script' | 'worker' | 'data';
  bytes: number;
  at: number;
}

function kindOf(url: string): Load['kind'] {
  if (/fonts\.js/.test(url)) return 'fonts';
  if (/worker/.test(url)) return 'worker';
  if (/\/data\/|geometry\.js|corridors\.js/.test(url)) return 'data';
  return /\.m?js(\?|$)/.test(url) ? 'script' : 'page';
}

/** Bytes as transferred, headers too. */
async function watchLine(cdp: CDPSession): Promise<Map<string, Load>> {
  const loads = new Map<string, Load>();
  let zero: number | undefined;
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', LINE);
  cdp.on('Network.requestWillBeSent', ({ requestId, request, timestamp }) => {
    zero ??= timestamp;
    if (request.url.startsWith('http'))
      loads.set(requestId, { kind: kindOf(request.url), bytes: 0, at: Infinity });
  });
  cdp.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    const load = loads.get(requestId);
    if (load) [load.bytes, load.at] = [encodedDataLength, (timestamp - (zero ?? timestamp)) * 1000];
  });
  return loads;
}

/** One opening; times in ms, sizes in kB (1000 bytes) as transferred. */
interface Opening {
  readonly picture: number;
  readonly moving: number;
  readonly answered: number;
  readonly beforePicture: number;
  readonly script: number;
  readonly worker: number;
  readonly data: number;
  /** All but fonts, until the last of what was waited for. */
  readonly all: number;
}

async function opening(url: string, act: Act | null): Promise<Opening> {
  const { page, close } = await freshChromium();
  try {
    const loads = [...(await opened(page, url, act)).values()];
    const {
      picture = NaN,
      moving = NaN,
      answered = NaN,
      still,
    } = await page.evaluate(() => globalThis.__start ?? {});
    const until = url.endsWith('mode=embed') ? Infinity : act ? answered : still ? picture : moving;
    const sum = (at: number, kind?: Load['kind']): number =>
      loads
        .filter((load) => load.at <= at && (kind === undefined || load.kind === kind))
        .reduce((bytes, load) => bytes + load.bytes, 0) / 1000;
    const [script, worker, data] = (['script', 'worker', 'data'] as const).map((kind) => sum(until, kind));
    return {
      picture,
      moving,
      answered,
      ...{ script: script ?? 0, worker: worker ?? 0, data: data ?? 0 },
      beforePicture: sum(picture),
      all: sum(until) - sum(until, 'fonts'),
    };
  } finally {
    await close();
  }
}

async function opened(page: Page, url: string, act: Act | null): Promise<Map<string, Load>> {
  const loads = await watchLine(await page.context().newCDPSession(page));
  if (!url.includes('start-')) await page.addInitScript(watchKosh, act);
  await page.goto(url, { waitUntil: 'commit' });
  const isDone = (answers: boolean): boolean => {
    const { picture, moving, answered, still } = globalThis.__start ?? {};
    return Boolean(picture) && (Boolean(moving) || still === true) && (Boolean(answered) || !answers);
  };
  await within(PATIENCE_MS, page.waitForFunction(isDone, act !== null, { timeout: PATIENCE_MS }));
  // What an embed that nobody zooms fetches in all.
  if (url.endsWith('mode=embed')) await page.waitForTimeout(4000);
  return loads;
}

/** A Markdown table of medians over `reps` openings of each page, in turn: of `dist` and `dist-bench` as they are built. */
export async function startup(reps: number): Promise<string> {
  prepareStart();
  const sites = { dist: await serve('dist'), 'dist-bench': await serve('dist-bench') };
  const found = new Map<string, Opening[]>(PAGES.map(([name]) => [name, []]));
  for (let rep = 0; rep < reps; rep++)
    for (const [name, folder, path, act = null] of PAGES) {
      const one = await opening(`${sites[folder].url}${path}`, act);
      found.get(name)?.push(one);
      console.error(`${rep + 1}. ${name}: ${JSON.stringify(one)}`);
    }
  Object.values(sites).forEach((site) => site.close());
  writeFileSync('dist-bench/startup.json', JSON.stringify(Object.fromEntries(found), null, 1));
  const lines = [...found].map(([name, openings]) => `| ${[name, ...told(openings)].join(' | ')} |`);
  return [HEAD, ...lines].join('\n');
}

const HEAD = `
| page | kB until the first picture | first picture, s | moving, s | answered, s | script, kB | worker, kB | data, kB | all but fonts, kB |
| ---- | -------------------------- | ---------------- | --------- | ----------- | ---------- | ---------- | -------- | ----------------- |`;

function told(openings: readonly Opening[]): string[] {
  const of = (key: keyof Opening): number => median(openings.map((one) => one[key]));
  const seconds = (key: 'picture' | 'moving' | 'answered'): string =>
    Number.isNaN(of(key)) ? '–' : (of(key) / 1000).toFixed(2);
  const sizes = (['script', 'worker', 'data', 'all'] as const).map((key) => of(key).toFixed(0));
  return [
    of('beforePicture').toFixed(0),
    seconds('picture'),
    seconds('moving'),
    seconds('answered'),
    ...sizes,
  ];
}
