import type { Frame, Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PALETTES } from '../../../src/map/palette';
import { openArticle } from '../article';
import { inChromium, stillReady } from '../browser';

const harness = inChromium();

/** What is laid out of a page or frame that is being printed. */
const printedIn = (where: Page | Frame) =>
  where.evaluate(() => {
    const isSeen = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
    const seen = (selector: string): Element[] => [...document.querySelectorAll(selector)].filter(isSeen);
    const bodies = seen('.map canvas, .map .still svg, .map .ground svg, .paper svg');
    return {
      controls: seen('input, select, textarea, .button, .buttons, .controls, .choices, dialog').map(
        (e) => e.outerHTML,
      ),
      pictures: bodies.map((e) => (e.closest('.paper') ? 'paper' : e.outerHTML.slice(0, 80))),
      names: [...document.querySelectorAll('.paper text')].map((e) => e.textContent),
      sea: document.querySelector('.paper rect')?.getAttribute('fill'),
      ink: getComputedStyle(document.documentElement).color,
      paper: getComputedStyle(document.documentElement).getPropertyValue('--paper'),
      lanes: seen('.lanes li').length,
      words: document.body.innerText,
      isWide: document.documentElement.scrollWidth > innerWidth,
    };
  });

/** Has a page stand as it is printed on A4, until the test is over. */
async function onPaper(page: Page, size = { width: 703, height: 1002 }): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(size);
  onTestFinished(() => page.emulateMedia({ media: null }));
}

/** The sheets that a page is printed on. */
const sheetsOf = async (page: Page): Promise<number> => {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
};

const LIGHT = { sea: PALETTES.light.sea, ink: 'rgb(29, 29, 27)', paper: '#fff' };

describe('on paper', () => {
  test.each([
    ['the opening view', '?lang=en', ['Russia', 'Kazakhstan', '171,234']],
    ['a corridor', '?lang=ru&corridor=KGZ-RUS', ['Россия', 'Кыргызстан']],
  ])(
    '%s is one light picture with its sources, whatever the screen is, and no control',
    async (_, link, names) => {
      const { page, problems } = await harness.visit(link, { theme: 'dark', name: 'paper' });
      await stillReady(page);
      const { lanes } = await printedIn(page);
      await onPaper(page);
      await expect.poll(() => printedIn(page)).toMatchObject({ ...LIGHT, pictures: ['paper'], controls: [] });
      const printed = await printedIn(page);
      expect(printed.names).toEqual(expect.arrayContaining(names));
      expect(printed.words).toContain('Natural Earth');
      expect(printed.words).toMatch(/1\.\d+\.\d+.*\n?.*http/);
      expect(printed.isWide).toBe(false);
      // Lanes that are folded on the screen are printed too.
      if (lanes > 0) expect(printed.lanes).toBeGreaterThan(lanes);
      expect(problems).toEqual([]);
    },
  );

  test('a slide is one sheet', async () => {
    const { page } = await harness.open('?mode=lecture&lang=kk&slide=3', {
      viewport: { width: 1920, height: 1080 },
    });
    await stillReady(page);
    expect(await sheetsOf(page)).toBe(1);
    await onPaper(page, { width: 1031, height: 703 });
    await expect.poll(() => printedIn(page)).toMatchObject({ ...LIGHT, pictures: ['paper'], controls: [] });
  });

  test('an article has its figure within the frame, and the screen is afterwards as it was', async () => {
    const { page, frame } = await openArticle(harness, '?mode=embed&lang=en&corridor=UZB-KAZ&theme=dark');
    await stillReady(frame);
    await frame.evaluate(() =>
      addEventListener('beforeprint', () => {
        // What the browser is about to lay out.
        const svg = document.querySelector('.paper svg');
        document.body.dataset.printed = [
          svg?.querySelector('rect')?.getAttribute('fill'),
          svg?.textContent,
        ].join();
      }),
    );
    await sheetsOf(page);
    const printed = await frame.locator('body').getAttribute('data-printed');
    expect(printed).toContain(LIGHT.sea);
    expect(printed).toContain('Uzbekistan');
    await expect.poll(() => frame.locator('.paper svg').count()).toBe(0);
    expect(await frame.locator('.still rect').first().getAttribute('fill')).toBe(PALETTES.dark.sea);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => printedIn(frame)).toMatchObject({ ...LIGHT, pictures: ['paper'], controls: [] });
    expect(await frame.evaluate(() => document.documentElement.scrollHeight <= innerHeight)).toBe(true);
    expect((await printedIn(frame)).words).toContain('?lang=en&corridor=UZB-KAZ');
  });
});
