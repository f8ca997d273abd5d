import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { decodeLectures } from '../../../src/domain/lecture';
import { built } from '../../static-data';
import { LANGUAGES } from '../../../src/i18n/language';
import { closeWords, framesPass, inChromium, stillReady } from '../browser';
import { layoutFaults } from '../faults';

const { open, visit } = inChromium();

const slideOf = (page: Page): Promise<string | null> =>
  page.locator('[data-slide]').first().getAttribute('data-slide');

describe('a lecture', () => {
  test('is driven from the first slide to the last by Page Down alone', async () => {
    const { page, problems } = await open('?mode=lecture&lang=en');
    await expect.poll(() => slideOf(page)).toBe('1');
    const last = decodeLectures(built('lectures'))[0]!.slides.length;
    expect(last).toBeGreaterThanOrEqual(4);
    for (let slide = 2; slide <= last; slide++) {
      await page.keyboard.press('PageDown');
      await expect.poll(() => slideOf(page)).toBe(String(slide));
    }
    await page.keyboard.press('PageDown');
    await framesPass(page, 10);
    expect(await slideOf(page)).toBe(String(last));
    await expect.poll(() => page.url()).toContain(`slide=${last}`);
    expect(problems).toEqual([]);
  });

  test('goes back with Page Up and shows on reload the slide it stood on', async () => {
    const { page } = await open('?mode=lecture&lang=en&slide=3');
    await expect.poll(() => slideOf(page)).toBe('3');
    await page.keyboard.press('PageUp');
    await expect.poll(() => slideOf(page)).toBe('2');
    await page.reload();
    await expect.poll(() => slideOf(page)).toBe('2');
  });

  test('goes on with the keys of every remote control', async () => {
    const { page } = await open('?mode=lecture&lang=ru');
    await expect.poll(() => slideOf(page)).toBe('1');
    for (const [i, key] of ['ArrowRight', 'ArrowDown', 'Space', 'Enter'].entries()) {
      await page.keyboard.press(key);
      await expect.poll(() => slideOf(page)).toBe(String(i + 2));
    }
  });
});

describe.each([
  { width: 1920, height: 1080 },
  { width: 1280, height: 720 },
])('on a screen of $width × $height px', ({ width, height }) => {
  const { slides } = decodeLectures(built('lectures'))[0]!;
  const states = LANGUAGES.flatMap((lang) => slides.map((_, i) => [lang, String(i + 1)] as const));
  test.each(states)(
    'in %s the words of slide %s do not scroll, and none is cut off or covered',
    async (lang, slide) => {
      const { page } = await visit(`?mode=lecture&lang=${lang}&slide=${slide}`, {
        viewport: { width, height },
      });
      await expect.poll(() => slideOf(page)).toBe(slide);
      await stillReady(page);
      await closeWords(page);
      await expect.poll(() => layoutFaults(page, { extent: 'whole' })).toEqual([]);
    },
  );
});
