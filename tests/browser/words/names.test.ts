import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { REGION } from '../../../src/domain/country';
import { LANGUAGES } from '../../../src/i18n/language';
import { namesOf } from '../../../src/i18n/format';
import { realAtlas } from '../../static-data';
import { closeWords, inChromium, stillReady } from '../browser';
import { lettersThere } from '../letters';

interface Name {
  readonly text: string;
  readonly box: readonly [left: number, top: number, right: number, bottom: number];
}

/** The names on the map, as broad as the browser sets them, px from the map's corner. */
async function namesOn(page: Page): Promise<{ names: Name[]; over: Name[]; size: [number, number] }> {
  await lettersThere(page);
  return page.evaluate(() => {
    const map = document.querySelector('.map [aria-hidden] text')!.closest('svg')!;
    const { left, top, width, height } = map.getBoundingClientRect();
    const names = [...map.querySelectorAll('text')].map((text) => {
      const box = text.getBoundingClientRect();
      // A line box is taller than its letters, which is all that may not meet.
      const slack = box.height * 0.14;
      return {
        text: text.textContent,
        box: [box.left - left, box.top - top + slack, box.right - left, box.bottom - top - slack] as const,
      };
    });
    const over = [...document.querySelectorAll('.stage .legend')].map((panel) => {
      const box = panel.getBoundingClientRect();
      const edges = [box.left - left, box.top - top, box.right - left, box.bottom - top] as const;
      return { text: 'the legend', box: edges };
    });
    return { names, over, size: [width, height] as [number, number] };
  });
}

const meet = (a: Name, b: Name): boolean =>
  a.box[0] < b.box[2] && b.box[0] < a.box[2] && a.box[1] < b.box[3] && b.box[1] < a.box[3];

const { countries } = realAtlas();
const SIZES = [
  { width: 1440, height: 900, least: 12 },
  { width: 1024, height: 768, least: 12 },
  { width: 390, height: 844, least: 10 },
];

describe.each(SIZES)('at $width × $height px', ({ width, height, least }) => {
  const { visit } = inChromium();
  test.each(LANGUAGES)(
    'in %s no name meets another or leaves the map, and the states have theirs',
    async (lang) => {
      const { page } = await visit(`?lang=${lang}`, { viewport: { width, height } });
      await stillReady(page);
      await closeWords(page);
      const { names, over, size } = await namesOn(page);
      const meeting = names.flatMap((a, i) =>
        names.slice(i + 1).flatMap((b) => (meet(a, b) ? [`${a.text} on ${b.text}`] : [])),
      );
      expect(meeting).toEqual([]);
      const covered = names.filter((name) => over.some((panel) => meet(name, panel))).map(({ text }) => text);
      expect(covered).toEqual([]);
      const outside = names.filter(({ box: [l, t, r, b] }) => l < 0 || t < 0 || r > size[0] || b > size[1]);
      expect(outside).toEqual([]);
      const shown = new Set(names.map(({ text }) => text));
      const missing = REGION.filter((code) => !shown.has(namesOf(countries, code, lang).name));
      expect(REGION.length - missing.length, `without a name: ${missing.join(', ')}`).toBeGreaterThanOrEqual(
        least,
      );
    },
  );
});
