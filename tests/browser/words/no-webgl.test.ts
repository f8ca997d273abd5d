import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language';
import { MESSAGES } from '../../i18n/messages';
import { chooseFirstCorridor, inChromium } from '../browser';

const { open } = inChromium();

describe('a browser without WebGL 2', () => {
  test.each(LANGUAGES)('is told so in %s, and gets the sentence, the lists and the panel', async (lang) => {
    const { page, problems } = await open(`?lang=${lang}`);
    await expect.poll(() => page.locator('body').innerText()).toContain(MESSAGES[lang].problem['no-webgl']);
    await chooseFirstCorridor(page);
    await expect.poll(() => page.locator('[data-instrument][data-state]').count()).toBeGreaterThanOrEqual(2);
    expect(problems).toEqual([]);
  });
});
