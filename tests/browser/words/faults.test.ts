import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { inChromium } from '../browser';
import { type Layout, layoutFaults } from '../faults';

/** The checker of layouts is itself held against pages with one fault each. */
const { visit } = inChromium();
const WINDOW = { width: 400, height: 300 };

const faultsIn = async (body: string, layout: Layout): Promise<string[]> => {
  const { page } = await visit('about:blank', { viewport: WINDOW, poster: true });
  await show(page, body);
  return layoutFaults(page, layout);
};
const show = (page: Page, body: string): Promise<void> =>
  page.setContent(`<!doctype html>
    <style>* { margin: 0; font: 16px/20px sans-serif; box-sizing: border-box } p { white-space: nowrap }
    .at { position: absolute }</style><body>${body}`);

const NAMED = '<div data-ready="true"><svg><text x="10" y="40">Uzbekistan</text></svg></div>';
const SCROLLED = '<div style="height: 50px; overflow-y: auto"><p>First</p><p>Second</p><p>Third</p></div>';

describe('a fault is', () => {
  test.each<readonly [what: string, body: string, layout: Layout, faults: readonly (string | RegExp)[]]>([
    [
      'a word on another',
      '<p class="at">Kazakhstan</p><p class="at" style="left: 20px; top: 4px">Uzbekistan</p>',
      { extent: 'window' },
      ['"Kazakhstan" lies on "Uzbekistan"'],
    ],
    [
      'a word on the words that its element stands in',
      '<div>Kazakhstan<p class="at" style="top: 3px">Uzbekistan</p></div>',
      { extent: 'window' },
      ['"Kazakhstan" lies on "Uzbekistan"'],
    ],
    [
      'a word on another of its line',
      '<p><b>Kazakhstan</b><i style="margin-left: -30px">Uzbekistan</i></p>',
      { extent: 'window' },
      ['"Kazakhstan" lies on "Uzbekistan"'],
    ],
    [
      'a name on another on the map',
      '<svg><text x="10" y="30">Armenia</text><text x="30" y="34">Georgia</text></svg>',
      { extent: 'window' },
      ['"Armenia" lies on "Georgia"'],
    ],
    [
      'a word under something painted',
      '<p class="at">Kazakhstan</p><div class="at key" style="background: white; width: 200px; height: 40px"></div>',
      { extent: 'window' },
      ['covered: "Kazakhstan" by div.at.key'],
    ],
    [
      'a word whose end is under something painted',
      '<p class="at">Kazakhstan</p><div class="at" style="background: white; left: 60px; width: 200px; height: 40px"></div>',
      { extent: 'window' },
      ['covered: "Kazakhstan" by div.at'],
    ],
    [
      'a word under something painted that lies under something clear',
      '<p class="at">Kazakhstan</p><div class="at map" style="background: white"><div style="width: 200px; height: 40px"></div></div>',
      { extent: 'window' },
      ['covered: "Kazakhstan" by div.at.map'],
    ],
    [
      'a word under a drawing',
      '<p class="at">Kazakhstan</p><svg class="at"><path d="M0 0H90V40H0Z" /></svg>',
      { extent: 'window' },
      ['covered: "Kazakhstan" by path'],
    ],
    [
      'a word that its holder cuts off at the side',
      '<div style="width: 40px; overflow: hidden"><p>Kazakhstan</p></div>',
      { extent: 'window' },
      ['cut off: "Kazakhstan"'],
    ],
    [
      'a word that its holder cuts off below',
      '<div style="height: 13px; overflow: hidden"><p>Kazakhstan</p></div>',
      { extent: 'window' },
      ['cut off: "Kazakhstan"'],
    ],
    [
      'a word that its holder cuts off in a part of the page that scrolls',
      '<div style="height: 50px; overflow-y: auto"><div style="height: 13px; overflow: hidden"><p>Kazakhstan</p></div></div>',
      { extent: 'window' },
      ['cut off: "Kazakhstan"'],
    ],
    [
      'a second line that is cut off whole',
      '<div style="width: 90px; height: 20px; overflow: hidden">Kazakhstan Uzbekistan</div>',
      { extent: 'window' },
      ['cut off: "Kazakhstan Uzbekistan"'],
    ],
    [
      'a name that leaves the map',
      '<svg width="100" height="50"><text x="60" y="30">Kazakhstan</text></svg>',
      { extent: 'window' },
      ['cut off: "Kazakhstan"'],
    ],
    [
      'a word out of the window at its left',
      '<p class="at" style="left: -10px">Kazakhstan</p>',
      { extent: 'long' },
      ['outside: "Kazakhstan"'],
    ],
    [
      'a word out of the window at its head',
      '<p class="at" style="top: -10px">Kazakhstan</p>',
      { extent: 'window' },
      ['outside: "Kazakhstan"'],
    ],
    [
      'a word out of the window at its foot',
      '<p class="at" style="top: 290px">Kazakhstan</p>',
      { extent: 'window' },
      [/^the document is \d+ px high in a window of 300$/, 'outside: "Kazakhstan"'],
    ],
    [
      'a word out of the window at its right, where the document grows',
      '<p class="at" style="left: 380px">Kazakhstan</p>',
      { extent: 'long' },
      [/^the document is \d+ px wide in a window of 400$/, 'outside: "Kazakhstan"'],
    ],
    [
      'a document that scrolls on a desktop, be it only by hidden spans',
      '<p>Kazakhstan</p><span class="at" style="top: 301px; width: 1px; height: 1px; opacity: 0"></span>',
      { extent: 'window' },
      ['the document is 302 px high in a window of 300'],
    ],
    ['a figure whose words have to be scrolled', SCROLLED, { extent: 'whole' }, ['scrolls by 10 px: div']],
    [
      'letters under 11 px',
      '<p style="font-size: 10px">Kazakhstan</p>',
      { extent: 'window' },
      ['small: "Kazakhstan" is of 10.0 px'],
    ],
    [
      'letters of a drawing that is scaled to under 11 px',
      '<svg width="200" height="50" viewBox="0 0 400 100"><text x="10" y="40">Kazakhstan</text></svg>',
      { extent: 'window' },
      ['small: "Kazakhstan" is of 8.0 px'],
    ],
    [
      'an end that is not named on the map, though beside it',
      `<p class="at" style="top: 200px">Kazakhstan</p>${NAMED}`,
      { extent: 'window', named: ['Uzbekistan', 'Kazakhstan'] },
      ['not named on the map: Kazakhstan'],
    ],
    [
      'an end whose name is hidden',
      NAMED.replace('<text', '<text visibility="hidden"'),
      { extent: 'window', named: ['Uzbekistan'] },
      ['there are no words', 'not named on the map: Uzbekistan'],
    ],
  ])('%s', async (_, body, layout, faults) => {
    expect(await faultsIn(body, layout)).toEqual(
      faults.map((fault) =>
        typeof fault === 'string' ? fault : (expect.stringMatching(fault) as unknown as string),
      ),
    );
  });
});

describe('no fault is', () => {
  test.each<readonly [what: string, body: string, layout: Layout]>([
    ['both ends named', NAMED, { extent: 'whole', named: ['Uzbekistan'] }],
    ['lines of a text one below the other', '<p>Kazakhstan</p><p>Uzbekistan</p>', { extent: 'whole' }],
    ['what scrolls in a part of a desktop’s page', SCROLLED, { extent: 'window' }],
    ['a phone’s page that is longer than its window', '<p style="height: 900px">Up</p>', { extent: 'long' }],
    [
      'words under a bar that stays at a phone’s foot',
      `<p style="height: 290px; padding-top: 275px">Kazakhstan</p>
       <div style="position: sticky; bottom: 0; background: white">Day</div><p style="height: 200px">More</p>`,
      { extent: 'long' },
    ],
    [
      'what finds no room and is left out whole',
      '<div style="height: 20px; overflow: hidden"><p>Kazakhstan</p><p>Uzbekistan</p></div>',
      { extent: 'whole' },
    ],
    [
      'what has a lower place kept for it until it is scrolled to',
      `<p style="height: 900px">Kazakhstan</p><div style="content-visibility: auto; contain-intrinsic-height: 1px">
       <p>Uzbekistan</p><p>Georgia</p></div><p>Armenia</p>`,
      { extent: 'long' },
    ],
    [
      'words on others that are not judged',
      '<p class="at">Kazakhstan</p><p class="at sheet">Uzbekistan</p>',
      { extent: 'whole', judged: '.sheet' },
    ],
    [
      'what only a screen reader meets',
      '<p>Kazakhstan</p><span class="visually-hidden at" style="top: 0">Uzbekistan</span>',
      { extent: 'whole' },
    ],
  ])('%s', async (_, body, layout) => {
    expect(await faultsIn(body, layout)).toEqual([]);
  });
});
