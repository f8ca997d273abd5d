import type { Frame, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import {
  ARTICLE_NAMES,
  articleOf,
  articleWith,
  frameOf,
  heightsOf,
  readArticle,
  readFigure,
  typesOf,
} from '../articles';
import { inChromium, stillReady } from '../browser';
import { servePage } from '../server';
import { violations } from '../violations';

const { open, atlas } = inChromium();
const CORRIDOR = 'lang=en&theme=light&corridor=UZB-KAZ';

/** Opens an article on a host of its own. */
async function visit(html: string): Promise<{ page: Page; figure: Frame; problems: string[]; url: string }> {
  const site = await servePage(html);
  onTestFinished(() => site.close());
  const { page, problems } = await open(site.url, { viewport: { width: 760, height: 900 }, poster: true });
  return { page, problems, figure: page.frames()[1]!, url: site.url };
}

/** Sends a figure a message, as the script of its article does. */
const say = (page: Page, message: object | string): Promise<void> =>
  page.evaluate((m) => document.querySelector('iframe')!.contentWindow!.postMessage(m, '*'), message);
const command = (page: Page, words: object): Promise<void> =>
  say(page, { source: 'kosh-host', v: 1, ...words });
const heard = async (page: Page): Promise<readonly unknown[]> => (await readArticle(page)).heard;

describe('in an article', () => {
  test.each(ARTICLE_NAMES)('the figure is whole: %s', async (name) => {
    const { html, hasFrame, follows } = articleOf(name);
    const { page, figure, problems } = await visit(html(atlas()));
    if (!hasFrame) {
      await expect.poll(async () => (await readArticle(page)).picture).toBeGreaterThan(0);
      return;
    }
    await stillReady(figure);
    const { sentence, beyond } = await readFigure(figure);
    expect(sentence).toMatch(/Uzbekistan.*Kazakhstan/);
    expect(beyond).toEqual([0, 0]);
    await expect.poll(async () => typesOf(await heard(page))).toContain('ready');
    await expect
      .poll(async () => {
        const { ours, amp } = heightsOf(await heard(page));
        const { height } = await readArticle(page);
        return [amp.at(-1) === ours.at(-1), follows ? height === ours.at(-1) : height === 660];
      })
      .toEqual([true, true]);
    // A strict policy keeps away the picture below the frame.
    const ofPolicy = /violates the following Content Security Policy|^failed: .*\.png$/;
    expect(problems.filter((p) => !ofPolicy.test(p))).toEqual([]);
  });

  test('a figure from 320 px on asks for the height that shows its lanes; pym hears it, and stays out of our links', async () => {
    const ofPym = 'initialWidth=700&childId=map-1&parentUrl=https%3A%2F%2Fnews.example%2F';
    const figures = [320, 1000].map(
      (px) => `<div style="width:${px}px">${frameOf(atlas(), `lang=kk&corridor=TJK-RUS&${ofPym}`)}</div>`,
    );
    const { page } = await visit(
      articleWith(`${figures.join('')}<script src="${atlas()}embed.js"></script>`),
    );
    for (const figure of page.frames().slice(1)) {
      // A browser draws no frame that is off the screen.
      await (await figure.frameElement()).scrollIntoViewIfNeeded();
      await figure.locator('[data-instrument]:not([inert]) >> nth=2').waitFor();
      await expect.poll(async () => (await readFigure(figure)).beyond).toEqual([0, 0]);
      const map = await figure.evaluate(() => document.querySelector('.picture')!.clientHeight);
      expect(map).toBeGreaterThan(290);
      expect(await figure.locator('footer a').first().getAttribute('href')).not.toContain('childId');
    }
    const { pym, ours } = heightsOf(await heard(page));
    expect(pym).toEqual(ours);
    await say(page, 'pymxPYMxmap-1xPYMxwidthxPYMx320');
    await expect.poll(async () => heightsOf(await heard(page)).pym.length).toBeGreaterThan(pym.length);
  });

  test('the script starts frames near the screen, meets those that come later, and hears no others', async () => {
    const later = frameOf(atlas(), CORRIDOR).replace(' src=', ' data-src=');
    const advert = `<iframe id="advert" height="77" srcdoc="<script>parent.postMessage({ source: 'kosh', v: 1, type: 'height', height: 9 }, '*')</script>"></iframe>`;
    const { page } = await visit(articleWith(`${advert}<script src="${atlas()}embed.js"></script>`));
    await page.evaluate((frame) => {
      document.querySelector('figure')!.insertAdjacentHTML('beforeend', frame);
      document.body.insertAdjacentHTML('beforeend', `<div style="height:5000px"></div>${frame}`);
    }, later);
    const heights = () =>
      page.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => frame.clientHeight));
    await expect.poll(async () => (await heights())[1]).not.toBe(660);
    expect(await heights()).toEqual([77, expect.any(Number), 660]);
    const sources = () =>
      page.evaluate(() => [...document.querySelectorAll('iframe')].map((frame) => frame.src !== ''));
    expect(await sources()).toEqual([false, true, false]);
    await page.evaluate(() => document.querySelectorAll('iframe')[2]!.scrollIntoView());
    await expect.poll(sources).toEqual([false, true, true]);
  });

  test('one press of the back button leaves it, whatever was pressed in the figure, which has its own', async () => {
    const { page, figure, url } = await visit(articleWith(frameOf(atlas(), CORRIDOR)));
    await page.goto(`${url}?again`);
    const inside = page.frames()[1] ?? figure;
    await stillReady(inside);
    const before = await page.evaluate(() => history.length);
    await inside.locator('[data-instrument] a').first().press('Enter');
    await inside.locator('p.now .date').first().press('Enter');
    await inside.locator('dialog').press('Escape');
    await inside.locator('footer .back').press('Enter');
    await inside.locator('[data-instrument] a').first().waitFor();
    expect(await inside.locator('footer .back').count()).toBe(0);
    // The button went; whoever pressed it is not sent to the top of the figure.
    expect(await inside.locator('footer a:focus').count()).toBe(1);
    await command(page, { type: 'goto', view: 'corridor=KGZ-RUS' });
    await inside.locator('h1', { hasText: 'Kyrgyzstan' }).waitFor();
    expect(await page.evaluate(() => history.length)).toBe(before);
    await page.goBack();
    expect(page.url()).toBe(url);
  });

  test('links open beside it, and where its sandbox forbids that their address can be copied', async () => {
    const sandboxes = frameOf(atlas(), CORRIDOR) + frameOf(atlas(), CORRIDOR, 'sandbox="allow-scripts"');
    const { page } = await visit(articleWith(sandboxes));
    const [, free, strict] = page.frames();
    await Promise.all([stillReady(free!), stillReady(strict!)]);
    const comes = page.context().waitForEvent('page');
    await free!.locator('footer a:visible').first().press('Enter');
    const beside = await comes;
    expect(beside.url()).toContain('corridor=UZB-KAZ');
    expect(beside.url()).not.toContain('mode=embed');
    await beside.close();
    await strict!.locator('footer a:visible').first().press('Enter');
    await expect.poll(() => strict!.locator('dialog .address').innerText()).toContain('corridor=UZB-KAZ');
    expect(await violations(strict!)).toEqual([]);
    for (const frame of [free!, strict!]) expect(frame.url()).toContain('mode=embed');
  });
});

describe('a figure that its article moves', () => {
  test('goes where it is asked to and says where readers went; nobody else is heard', async () => {
    const { page, figure, problems } = await visit(
      articleWith(frameOf(atlas(), CORRIDOR) + '<iframe srcdoc="<p>An advertisement</p>"></iframe>'),
    );
    await stillReady(figure);
    await expect.poll(async () => typesOf(await heard(page))).toContain('ready');
    // The advertisement asks for what would be the last word.
    await page.frames()[2]!.evaluate(() => {
      const hijack = { source: 'kosh-host', v: 1, type: 'setTheme', theme: 'dark' };
      window.parent.frames[0]!.postMessage(hijack, '*');
    });
    for (const wrong of [
      { type: 'goto', view: 'x'.repeat(1_000_000) },
      { type: 'setTime', day: '2019-02-30' },
      { type: 'setLang', lang: '__proto__' },
      { type: 'navigateTo', url: 'https://evil.example/' },
    ])
      await command(page, wrong);
    await page.evaluate(() => {
      const loop: unknown[] = [];
      loop.push(loop);
      const figure = document.querySelector('iframe')!.contentWindow!;
      for (let time = 0; time < 1000; time++)
        figure.postMessage({ source: 'kosh-host', v: 1, type: 'setTime', day: loop }, '*');
    });
    await say(page, { source: 'another', type: 'goto' });
    await command(page, { type: 'setLang', lang: 'ru' });
    await command(page, { type: 'setTime', day: '2019-05-01' });
    await expect.poll(() => figure.locator('.words').innerText()).toMatch(/1\sмая\s2019/);
    await command(page, { type: 'goto', view: '?corridor=KGZ-RUS&day=2020-12-31' });
    await expect.poll(() => figure.locator('h1').innerText()).toContain('Россию');
    expect(await figure.evaluate(() => document.documentElement.dataset.theme)).toBe('light');
    await command(page, { type: 'setTheme', theme: 'dark' });
    await expect.poll(() => figure.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await command(page, { type: 'play' });
    await expect.poll(() => figure.url()).toMatch(/day=202[1-9]/);
    await command(page, { type: 'pause' });
    expect(typesOf(await heard(page))).toEqual(expect.arrayContaining(['select', 'step']));
    expect(problems.filter((problem) => problem.startsWith('page:'))).toEqual([]);
  });
});

test('figures that are not seen at first are right when they are', async () => {
  const frame = frameOf(atlas(), CORRIDOR).replace('loading="lazy"', '');
  const { page } = await visit(
    articleWith(`<details>${frame}</details><div hidden>${frame}</div><div style="width: 0">${frame}</div>`),
  );
  const readies = async (): Promise<number> =>
    typesOf(await heard(page)).filter((type) => type === 'ready').length;
  await expect.poll(readies).toBe(3);
  await page.evaluate(() => {
    document.querySelector('details')!.open = true;
    for (const box of document.querySelectorAll('div')) {
      box.hidden = false;
      box.removeAttribute('style');
    }
  });
  const breadth = await page.evaluate(() => document.querySelector('figure')!.clientWidth);
  for (const figure of page.frames().slice(1)) {
    // A browser draws no frame that is off the screen.
    await (await figure.frameElement()).scrollIntoViewIfNeeded();
    await stillReady(figure);
    await expect
      .poll(() => figure.evaluate(() => document.querySelector('.picture')!.clientWidth))
      .toBe(breadth);
    expect((await readFigure(figure)).beyond).toEqual([0, 0]);
  }
  const { ours } = heightsOf(await heard(page));
  expect(Math.max(...ours)).toBeLessThan(720);
});
