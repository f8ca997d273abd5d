import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { CountryCode } from '../../../src/domain/country';
import { OPENING_DAY } from '../../../src/domain/day';
import { decodeLectures } from '../../../src/domain/lecture';
import { namesOf } from '../../../src/i18n/format';
import type { Language } from '../../../src/i18n/language';
import { MESSAGES } from '../../i18n/messages';
import { inForceByHand } from '../../oracle/coverage-by-hand';
import { built, realAtlas } from '../../static-data';
import { closeWords, inChromium, stillGroundReady } from '../browser';
import { type Layout, layoutFaults } from '../faults';

/** Whether a link asks for words and tables in the map's place. */
const isInFull = (asked: string): boolean => /view=|instrument=/.test(asked);

/** Sixty states: mode, window, language, theme and what the link asks for beside them. */
const STATES = `
  page     1440x900  en  light
  page     1440x900  ru  dark
  page     1440x900  kk  light
  page     1440x900  ru  light  corridor=UZB-KAZ
  page     1440x900  en  dark   corridor=KGZ-RUS&day=2019-03-01
  page     1440x900  kk  light  corridor=KGZ-KAZ&day=2021-12-31
  page     1440x900  kk  dark   country=KAZ&lens=flows
  page     1440x900  en  light  corridor=TJK-RUS&measure=residents&day=2020-07-01
  page     1440x900  ru  light  lens=routes
  page     1440x900  en  dark   view=matrix
  page     1440x900  ru  light  view=table&corridor=UZB-KAZ
  page     1024x768  en  dark
  page     1024x768  ru  light
  page     1024x768  kk  light
  page     1024x768  ru  light  corridor=UZB-KAZ
  page     1024x768  kk  light  corridor=KGZ-RUS&day=2019-03-01
  page     1024x768  kk  dark   country=KAZ&lens=flows
  page     1024x768  en  light  corridor=TJK-RUS&measure=residents&day=2020-07-01
  page     1024x768  ru  dark   lens=routes
  page     1024x768  kk  light  view=matrix&topic=readmission
  page     1024x768  en  light  instrument=kaz-uzb-2000-mutual-travel
  page     390x844   en  light
  page     390x844   ru  light
  page     390x844   kk  dark
  page     390x844   ru  dark   corridor=UZB-KAZ
  page     390x844   kk  light  corridor=ARM-RUS&day=2022-12-31
  page     390x844   kk  light  country=KAZ&lens=flows
  page     390x844   en  light  corridor=TJK-RUS&measure=residents&day=2020-07-01
  page     390x844   ru  light  lens=routes
  page     390x844   en  dark   view=table&corridor=UZB-KAZ

  embed    660x560   en  light
  embed    660x560   ru  dark
  embed    660x560   kk  light
  embed    660x560   en  dark   corridor=UZB-KAZ
  embed    660x560   ru  light  corridor=UZB-KAZ
  embed    660x560   kk  light  corridor=UZB-KAZ
  embed    660x560   en  light  corridor=KGZ-KAZ&day=2021-12-31
  embed    660x560   kk  dark   country=KAZ&lens=flows
  embed    660x560   en  light  corridor=TJK-RUS&measure=residents&day=2020-07-01
  embed    660x560   ru  light  lens=routes
  embed    360x560   en  dark
  embed    360x560   ru  light
  embed    360x560   kk  light
  embed    360x560   en  light  corridor=UZB-KAZ
  embed    360x560   ru  light  corridor=UZB-KAZ
  embed    360x560   kk  dark   corridor=UZB-KAZ
  embed    360x560   ru  light  corridor=KGZ-KAZ&day=2021-12-31
  embed    360x560   kk  light  country=KAZ&lens=flows
  embed    360x560   en  light  corridor=TJK-RUS&measure=residents&day=2020-07-01
  embed    360x560   ru  dark   lens=routes

  lecture  1440x900  en  dark   slide=1
  lecture  1440x900  ru  light  slide=3
  lecture  1440x900  kk  light  slide=6
  lecture  1440x900  ru  dark   slide=7
  lecture  1024x768  ru  light  slide=1
  lecture  1024x768  kk  dark   slide=2
  lecture  1024x768  en  light  slide=4
  lecture  1024x768  kk  light  slide=5
  lecture  390x844   en  light  slide=2
  lecture  390x844   kk  dark   slide=8
`
  .trim()
  .split(/\n\s*/)
  .map((line) => line.split(/\s+/))
  .map(([mode = '', size = '', lang = '', theme = '', asked = '']) => ({
    ...{ mode, size, lang: lang as Language, theme, asked },
    ...subjectOf(asked),
  }));

/** The corridor that the map of a state shows, its day and its topic, as its link has them or its slide's. */
function subjectOf(asked: string) {
  const [, slide] = /slide=(\d)/.exec(asked) ?? [];
  const { slides } = decodeLectures(built('lectures'))[0]!;
  const link = new URLSearchParams(slide === undefined ? asked : slides[Number(slide) - 1]!.link);
  const [origin, destination] = (link.get('corridor')?.split('-') ?? []) as CountryCode[];
  const corridor = origin && destination && !isInFull(asked) ? { origin, destination } : null;
  return { corridor, day: link.get('day') ?? OPENING_DAY, topic: link.get('topic') };
}

/** How much of it a reader sees at once. */
const extentOf = ({ mode, size }: State): Layout['extent'] => {
  if (size === '390x844') return 'long';
  return mode === 'page' ? 'window' : 'whole';
};

type State = (typeof STATES)[number];
const { countries } = realAtlas();

/** How a sentence counts agreements, from one on, in any of the three languages. */
const NUMBERS = ['one одно 1', 'two два 2', 'three три 3', 'four четыре 4', 'five пять 5', 'six шесть 6'].map(
  (forms) => forms.split(' '),
);
/** The number that words of the sentence begin with: “two bilateral agreements”; none where there are no words. */
const numberIn = (words: readonly string[]): number =>
  NUMBERS.findIndex((forms) => words.some((text) => forms.includes(text.split(/\s/)[0] ?? ''))) + 1;

/** The agreements in force that a page counts in its sentence, has lanes of, and counts beside them. */
async function lawOn(page: Page, lang: Language) {
  const counted = async (status: string): Promise<number> =>
    numberIn(await page.locator(`main mark.${status}`).filter({ visible: true }).allInnerTexts());
  const axis = page.getByRole('region', { name: MESSAGES[lang].axis.label });
  const lanes = axis.locator('li[data-state="in-force"]').filter({ visible: true });
  return {
    bilateral: await counted('bilateral'),
    regional: await counted('regional'),
    lanes: await lanes.evaluateAll((all) => all.map((lane) => lane.getAttribute('data-instrument') ?? '')),
    more: await page.locator('[data-more]').evaluateAll((all) =>
      all
        .filter((element) => {
          // What finds no room beside the link is left out.
          const [{ top }, holder] = [element.getBoundingClientRect(), element.parentElement!];
          return top < holder.getBoundingClientRect().bottom && element.checkVisibility();
        })
        .reduce((sum, element) => sum + Number(element.getAttribute('data-more')), 0),
    ),
  };
}

const { visit } = inChromium();

async function see({ mode, size, lang, theme, asked }: State): Promise<Page> {
  const [width = 0, height = 0] = size.split('x').map(Number);
  const link = `?lang=${lang}&mode=${mode}&theme=${theme}&${asked}`;
  const { page } = await visit(link, { viewport: { width, height } });
  if (isInFull(asked)) await page.locator('article.law h2').first().waitFor();
  else await stillGroundReady(page);
  await expect.poll(() => page.locator('[data-absence]').count()).toBe(0);
  await closeWords(page);
  return page;
}

test('the states are sixty, each another', () => {
  expect(new Set(STATES.map((state) => JSON.stringify(state))).size).toBe(60);
});

describe('nothing is covered, cut off, outside or unnamed, and no lane is missing', () => {
  test.each(STATES)('$mode $size $lang $theme $asked', async (state) => {
    const { mode, lang, day, topic, corridor } = state;
    const page = await see(state);
    const ends = corridor ? [corridor.origin, corridor.destination] : [];
    const named = ends.map((end) => namesOf(countries, end, lang).name);
    await expect.poll(() => layoutFaults(page, { extent: extentOf(state), named })).toEqual([]);
    if (mode === 'embed') await expectSourceAndMap(page);
    if (corridor === null) return;

    const { bilateral, regional } = inForceByHand(corridor, day, topic);
    const told = await lawOn(page, lang);
    // A slide's sentence is one text without marks.
    if (mode !== 'lecture')
      expect(told).toMatchObject({ bilateral: bilateral.length, regional: regional.length });
    const inForce = [...bilateral, ...regional].map(({ id }) => id);
    expect(inForce).toEqual(expect.arrayContaining(told.lanes));
    expect(told.lanes.length + told.more, `lanes of ${inForce.join(', ')}`).toBe(inForce.length);
  });
});

/** A figure names its source, and its map keeps a third of it. */
async function expectSourceAndMap(page: Page): Promise<void> {
  expect(await page.locator('footer').innerText()).toContain('Natural Earth');
  const { height } = (await page.locator('.picture').boundingBox())!;
  expect(height, 'the map’s height').toBeGreaterThan(page.viewportSize()!.height / 3);
}
