/**
 * The figure in articles, in Firefox: `npm run test:firefox`, which builds the atlas first. It is not part of `npm test`,
 * which needs no Firefox. The articles and what is asked of them are those of `tests/browser/words/embed.test.ts`.
 */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type Frame, launch, type Page } from 'puppeteer-core';
import {
  ARTICLE_NAMES,
  type ArticleName,
  articleOf,
  articleWith,
  frameOf,
  heightsOf,
  readArticle,
  readFigure,
  typesOf,
} from './browser/articles';
import { serveFolder, servePage } from './browser/server';

const NAMES = ['firefox-esr', 'firefox', 'firefox.exe'];
const CORRIDOR = 'lang=en&theme=light&corridor=UZB-KAZ';
const PATIENCE_MS = 30_000;

const findFirefox = (): string | null =>
  [
    ...(process.env.KOSH_FIREFOX ? [process.env.KOSH_FIREFOX] : []),
    ...(process.env.PATH ?? '').split(delimiter).flatMap((folder) => NAMES.map((n) => join(folder, n))),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ].find((path) => existsSync(path)) ?? null;

/** Resolves when a condition holds; rejects with what was seen last where it does not in time. */
async function until<T>(read: () => Promise<T>, holds: (seen: T) => boolean, what: string): Promise<T> {
  for (const start = performance.now(); ;) {
    const seen = await read().catch(() => null);
    if (seen !== null && holds(seen)) return seen;
    if (performance.now() - start > PATIENCE_MS) throw new Error(`${what}: saw ${JSON.stringify(seen)}`);
    await new Promise((rested) => setTimeout(rested, 50));
  }
}

/** The frame of a page that shows the figure, once the page has it. */
async function figureOf(page: Page): Promise<Frame> {
  await until(
    () => Promise.resolve(page.frames().length),
    (n) => n > 1,
    'the article has a frame',
  );
  return page.frames()[1]!;
}

const drawn = (figure: Frame) =>
  until(
    () => readFigure(figure),
    ({ drawn, beyond }) => drawn > 0 && beyond[0] <= 0 && beyond[1] <= 0,
    'the map is drawn and the figure fits its frame',
  );
const hears = (page: Page, type: string) =>
  until(
    async () => typesOf((await readArticle(page)).heard),
    (types) => types.includes(type),
    `hears ${type}`,
  );

async function isWhole(page: Page, name: ArticleName): Promise<void> {
  const { hasFrame, follows } = articleOf(name);
  if (!hasFrame) {
    await until(
      () => readArticle(page),
      ({ picture }) => picture > 0,
      'the picture is there',
    );
    return;
  }
  const { sentence } = await drawn(await figureOf(page));
  assert.match(sentence, /Uzbekistan.*Kazakhstan/);
  await hears(page, 'ready');
  await until(
    () => readArticle(page),
    ({ heard, height }) => {
      const { ours, amp } = heightsOf(heard);
      return ours.length > 0 && amp.at(-1) === ours.at(-1) && height === (follows ? ours.at(-1) : 660);
    },
    'the height is told, and followed by the script',
  );
}

/** Sends the figure a command, as the script of its article does. */
const command = (page: Page, words: Record<string, string>): Promise<void> =>
  page.evaluate((m) => document.querySelector('iframe')!.contentWindow!.postMessage(m, '*'), {
    source: 'kosh-host',
    v: 1,
    ...words,
  });

async function pymIsTold(page: Page): Promise<void> {
  await drawn(await figureOf(page));
  await until(
    async () => heightsOf((await readArticle(page)).heard).pym.length,
    (n) => n > 0,
    'pym’s form is heard',
  );
}

async function backLeaves(page: Page): Promise<void> {
  const address = page.url();
  await page.goto(`${address}?again`);
  const figure = await figureOf(page);
  await drawn(figure);
  await hears(page, 'ready');
  const before = await page.evaluate(() => history.length);
  await figure.evaluate(() => document.querySelector<HTMLElement>('[data-instrument] a')!.click());
  await hears(page, 'select');
  await command(page, { type: 'goto', view: 'corridor=KGZ-RUS' });
  await until(
    () => readFigure(figure),
    ({ sentence }) => sentence.includes('Kyrgyzstan'),
    'goes to Kyrgyzstan',
  );
  assert.equal(await page.evaluate(() => history.length), before);
  // Not by the driver's own word, which waits for a load: Firefox brings a kept page back without one.
  await page.evaluate(() => setTimeout(() => history.back()));
  await until(
    () => Promise.resolve(page.url()),
    (url) => url === address,
    'the page before the article is there',
  );
}

async function isMoved(page: Page): Promise<void> {
  const figure = await figureOf(page);
  await drawn(figure);
  await hears(page, 'ready');
  await command(page, { type: 'setTime', day: '2019-02-30' });
  await command(page, { type: 'setLang', lang: 'kk' });
  await command(page, { type: 'setTheme', theme: 'dark' });
  await until(
    () => figure.evaluate(() => [document.documentElement.lang, document.documentElement.dataset.theme]),
    ([lang, theme]) => lang === 'kk' && theme === 'dark',
    'turns Kazakh and dark',
  );
}

/** A sandbox without `allow-popups`: the address is shown instead. */
async function addressIsShown(page: Page): Promise<void> {
  const figure = await figureOf(page);
  await drawn(figure);
  await figure.focus('footer a');
  await page.keyboard.press('Enter');
  await until(
    () => figure.evaluate(() => document.querySelector('dialog .address')?.textContent ?? ''),
    (text) => text.includes('corridor=UZB-KAZ'),
    'the address is shown',
  );
}

async function isRightWhenShown(page: Page): Promise<void> {
  await hears(page, 'ready');
  await page.evaluate(() => {
    document.querySelector('details')!.open = true;
    document.querySelector('iframe')!.scrollIntoView();
  });
  const { beyond } = await drawn(await figureOf(page));
  assert.deepEqual(beyond, [0, 0]);
}

type Trial = readonly [name: string, html: (atlas: string) => string, act: (page: Page) => Promise<void>];

const TRIALS: readonly Trial[] = [
  ...ARTICLE_NAMES.map((name): Trial => [
    `in an article the figure is whole: ${name}`,
    articleOf(name).html,
    (page) => isWhole(page, name),
  ]),
  ['pym is told the height', (at) => articleWith(frameOf(at, `${CORRIDOR}&childId=map-1`)), pymIsTold],
  ['one press of the back button leaves the article', (at) => articleWith(frameOf(at, CORRIDOR)), backLeaves],
  ['the article moves the figure', (at) => articleWith(frameOf(at, CORRIDOR)), isMoved],
  [
    'where no page may be opened the address is shown',
    (at) => articleWith(frameOf(at, CORRIDOR, 'sandbox="allow-scripts"')),
    addressIsShown,
  ],
  [
    'a figure in a closed <details> is right when it opens',
    (at) => articleWith(`<details>${frameOf(at, CORRIDOR).replace('loading="lazy"', '')}</details>`),
    isRightWhenShown,
  ],
];

async function carryOut(browser: Browser, atlas: string, [name, html, act]: Trial): Promise<boolean> {
  const site = await servePage(html(atlas));
  const page = await browser.newPage();
  const start = performance.now();
  try {
    await page.setViewport({ width: 760, height: 900 });
    await page.goto(site.url);
    await act(page);
    console.log(`ok   ${name}, ${Math.round(performance.now() - start)} ms`);
    return true;
  } catch (error) {
    console.log(`FAIL ${name}: ${error instanceof Error ? error.message : String(error)}`);
    return false;
  } finally {
    await page.close();
    await site.close();
  }
}

const executablePath = findFirefox();
if (executablePath === null) {
  console.log('no Firefox found: apt-get install -y firefox-esr, or set KOSH_FIREFOX to the path of one');
  process.exit(1);
}
const atlas = await serveFolder('dist', '/works/atlas/');
const browser = await launch({ browser: 'firefox', executablePath, headless: true });
let failed = 0;
try {
  for (const trial of TRIALS) if (!(await carryOut(browser, atlas.url, trial))) failed++;
  console.log(`${await browser.version()}: ${TRIALS.length - failed} passed, ${failed} failed`);
} finally {
  await browser.close();
  await atlas.close();
}
process.exitCode = failed > 0 ? 1 : 0;
