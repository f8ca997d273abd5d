import { describe, expect, test, vi } from 'vitest';
import { countryCode } from '../../src/domain/country';
import { day } from '../../src/domain/day';
import { shareEn } from '../../src/i18n/en/share';
import { SOURCES_OF_POSITIONS } from '../../src/lens/roles';
import type { View } from '../../src/state/view';
import { figureOf } from '../../src/take/embedding';
import { figureWords } from '../../src/take/picture/figure-words';
import { sourcesOfView } from '../../src/take/sources';
import { corridor } from '../law/corridors';
import { sessionWith } from './pictured';

const CISSTAT = ['cisstat-migration'];
const INSTRUMENT = { instrument: 'kaz-uzb-2019-irregular-migration' };
const COUNTRY_PAGE: Partial<View> = { view: 'table', country: countryCode('KAZ') };
const BEFORE_FIGURES = { day: day('1995-05-05') };

describe('the sources of the figures of a view', () => {
  test.each([
    ['the opening', {}, CISSTAT],
    ['a corridor', { corridor: corridor('UZB-KAZ') }, CISSTAT],
    ['an instrument, which tells no figure', INSTRUMENT, []],
    ['the matrix and the register, which show law alone', { view: 'matrix' }, []],
    ['a page of positions, which tells them by every source', COUNTRY_PAGE, SOURCES_OF_POSITIONS],
    ['routes, each of which names its own', { lens: 'routes' }, []],
    ['a corridor beside the routes', { lens: 'routes', corridor: corridor('UZB-KAZ') }, CISSTAT],
    ['a day without figures', BEFORE_FIGURES, []],
    ['a table of other years', { ...BEFORE_FIGURES, view: 'table', corridor: corridor('UZB-KAZ') }, CISSTAT],
    ['counts of work', { measure: 'work', corridor: corridor('UZB-KOR') }, ['official-work-counts']],
  ] satisfies [string, Partial<View>, readonly string[]][])('of %s', async (_, view, ids) => {
    expect(sourcesOfView(await sessionWith(view))).toEqual(ids);
  });

  test('of a day without figures are named beside a chart of other years', async () => {
    expect(sourcesOfView(await sessionWith(BEFORE_FIGURES), 'years')).toEqual(CISSTAT);
  });

  test('stand in the caption of a figure, and in a picture, only where there are figures', async () => {
    vi.stubGlobal('location', new URL('https://example.org/atlas/'));
    const captionOf = async (view: Partial<View>): Promise<string> =>
      figureOf(
        await sessionWith(view),
        { lang: 'en', theme: 'light', pinning: 'newest', axis: 'on', play: 'on' },
        shareEn,
      ).source;
    expect(await captionOf(INSTRUMENT)).not.toContain('CIS Stat');
    expect(await captionOf(COUNTRY_PAGE)).toMatch(/Abel.*CIS Stat.*World Bank.*Kosh/);
    expect(await captionOf({ ...BEFORE_FIGURES, corridor: corridor('UZB-KAZ') })).toBe(
      'Sources: Instruments and routes: coded for Kosh, each with its sources (CC BY 4.0).',
    );
    expect(figureWords(await sessionWith(BEFORE_FIGURES), false).sources).toMatch(/^Agreements: Kosh/);
    expect(figureWords(await sessionWith({}), false).sources).toMatch(/^CIS Stat/);
  });
});
