import { describe, expect, test } from 'vitest';
import type { CountryCode } from '../../../src/domain/country';
import { namesOf } from '../../../src/i18n/format';
import { LANGUAGES } from '../../../src/i18n/language';
import { realAtlas } from '../../static-data';
import { inChromium, stillReady } from '../browser';
import { layoutFaults } from '../faults';

const { countries } = realAtlas();

/** What a window of each size shows; a phone's page is longer than its window. */
const WINDOWS = [
  { mode: 'page', width: 1440, height: 900, fixed: true },
  { mode: 'page', width: 1024, height: 768, fixed: true },
  { mode: 'page', width: 390, height: 844, fixed: false },
  { mode: 'embed', width: 660, height: 560, fixed: true },
  { mode: 'embed', width: 360, height: 560, fixed: true },
  { mode: 'lecture', width: 1920, height: 1080, fixed: true },
] as const;

const VIEWS = [
  '',
  '&corridor=UZB-KAZ',
  '&country=KAZ&lens=flows',
  '&corridor=TJK-RUS&measure=residents&day=2020-07-01',
  '&lens=routes',
] as const;

/** Both ends of the corridor that a link chooses. */
const endsOf = (view: string): readonly CountryCode[] => {
  const [, ends = ''] = /corridor=([A-Z]{3}-[A-Z]{3})/.exec(view) ?? [];
  return (ends ? ends.split('-') : []) as CountryCode[];
};

describe.each(WINDOWS)('$mode at $width × $height px', ({ mode, width, height, fixed }) => {
  const { visit } = inChromium();
  const views = mode === 'lecture' ? ['&slide=1', '&slide=3', '&slide=5'] : VIEWS;
  const states = views.flatMap((view, i) =>
    // Each view in one language, the opening in all three.
    (i === 0 ? LANGUAGES : [LANGUAGES[i % LANGUAGES.length]!]).map((lang) => ({ view, lang })),
  );
  test.each(states)('$lang, $view: no word is covered, cut off or outside', async ({ view, lang }) => {
    const link = `?lang=${lang}${mode === 'page' ? '' : `&mode=${mode}`}${view}`;
    const { page } = await visit(link, { viewport: { width, height } });
    await stillReady(page);
    const trouble = page.locator('.trouble button').last();
    if (await trouble.isVisible()) await trouble.click();
    expect(await layoutFaults(page, fixed)).toEqual([]);
    const names = await page.locator('.map svg[aria-hidden] text').allTextContents();
    for (const end of endsOf(view)) expect(names, link).toContain(namesOf(countries, end, lang).name);
  });
});
