import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { SNIPPET_HEIGHT } from '../../../src/take/snippet';
import { closeWords, inChromium, stillReady } from '../browser';
import { coveredWords, overflow } from '../covered';

const { visit } = inChromium();

const SIZES = [
  [320, 400],
  [360, 560],
  [480, 480],
  [660, 560],
  [800, 500],
  [1000, 700],
  [340, SNIPPET_HEIGHT],
  [760, SNIPPET_HEIGHT],
] as const;
const VIEWS = ['', '&corridor=UZB-KAZ', '&corridor=KGZ-RUS', '&country=UZB'] as const;

describe.each(SIZES)('a figure of %i × %i px', (width, height) => {
  test.each(LANGUAGES)('shows whole words in %s, and nothing lies outside it', async (lang) => {
    for (const view of VIEWS) {
      const { page } = await visit(`?mode=embed&lang=${lang}${view}`, { viewport: { width, height } });
      await stillReady(page);
      await closeWords(page);
      await expect
        .poll(async () => ({
          view,
          words: await coveredWords(page, '.words, .key, footer'),
          over: await overflow(page),
        }))
        .toEqual({ view, words: [], over: [0, 0] });
      const { text, map } = await page.evaluate(() => ({
        text: document.querySelector('footer')?.innerText ?? '',
        map: document.querySelector('.picture')?.clientHeight ?? 0,
      }));
      expect(text).toContain('Natural Earth');
      expect(map, `the map's height, ${view}`).toBeGreaterThan(height < 450 ? 50 : height / 3);
    }
  });
});
