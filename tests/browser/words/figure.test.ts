import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { SNIPPET_HEIGHT } from '../../../src/take/snippet';
import { closeWords, inChromium, stillReady } from '../browser';
import { layoutFaults } from '../faults';

const { visit } = inChromium();

/** What the walk shows in all three languages at 660 × 560 and 360 × 560 px. */
const WALKED = ['', '&corridor=UZB-KAZ'] as const;
const OTHERS = ['&corridor=KGZ-RUS', '&country=UZB'] as const;
const VIEWS = [...WALKED, ...OTHERS];
/** Without the map's names, for which the smallest frames have no room. */
const WORDS = ':not([data-ready] *)';

const FIGURES = [
  { width: 320, height: 400, views: VIEWS, judged: WORDS },
  { width: 360, height: 560, views: OTHERS },
  { width: 480, height: 480, views: VIEWS },
  { width: 660, height: 560, views: OTHERS },
  { width: 800, height: 500, views: VIEWS },
  { width: 1000, height: 700, views: VIEWS },
  { width: 340, height: SNIPPET_HEIGHT, views: VIEWS, judged: WORDS },
  { width: 760, height: SNIPPET_HEIGHT, views: VIEWS },
];

describe.each(FIGURES)('a figure of $width × $height px', ({ width, height, views, judged }) => {
  const states = LANGUAGES.flatMap((lang) => views.map((view) => [lang, view] as const));
  test.each(states)('shows whole words in %s, and nothing lies outside it: %s', async (lang, view) => {
    const { page } = await visit(`?mode=embed&lang=${lang}${view}`, { viewport: { width, height } });
    await stillReady(page);
    await closeWords(page);
    await expect.poll(() => layoutFaults(page, { extent: 'whole', judged })).toEqual([]);
    const { text, map } = await page.evaluate(() => ({
      text: document.querySelector('footer')?.innerText ?? '',
      map: document.querySelector('.picture')?.clientHeight ?? 0,
    }));
    expect(text).toContain('Natural Earth');
    expect(map, 'the map’s height').toBeGreaterThan(height < 450 ? 50 : height / 3);
  });
});
