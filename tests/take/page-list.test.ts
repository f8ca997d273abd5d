import { expect, test } from 'vitest';
import { decodeRoutes } from '../../src/domain/atlas';
import { countryCode } from '../../src/domain/country';
import { decodeCore } from '../../src/domain/decode/core';
import { LENS_OF_ROUTES } from '../../src/lens/lenses';
import { START } from '../../src/state/view';
import { pagedCountries, pagesOf, pageOfView } from '../../src/take/page-list';
import { corridor } from '../law/corridors';
import { built } from '../static-data';

const atlas = decodeCore(built('core'));
const pages = pagesOf(atlas, decodeRoutes(built('routes')));
const idsOf = (kind: string): string[] => pages.filter((page) => page.kind === kind).map(({ id }) => id);

test('every corridor among the twelve states has a page, and so has each that a bilateral instrument joins', () => {
  const corridors = idsOf('corridor');
  expect(corridors).toHaveLength(new Set(corridors).size);
  expect(corridors).toEqual(expect.arrayContaining(['UZB-KAZ', 'TKM-MDA', 'KAZ-KOR', 'KOR-KAZ']));
  // No bilateral instrument of Germany and Turkmenistan is in the tables.
  expect(corridors).not.toContain('DEU-TKM');
});

test('the ends of these corridors have a page, and no other country', () => {
  const ends = new Set(idsOf('corridor').flatMap((id) => id.split('-')));
  expect(new Set(idsOf('country'))).toEqual(ends);
  expect(pagedCountries(atlas).slice(0, 5)).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']);
});

test('every instrument has one page, whichever of its ids a link names', () => {
  expect(idsOf('instrument')).toHaveLength(atlas.instruments.length);
  for (const [id, instrument] of atlas.instrument)
    expect(pageOfView({ ...START, instrument: id }, atlas)).toBe(`en/i/${instrument.id}/`);
});

test('a view leads to the page of what it is about, in its language', () => {
  const of = (change: Partial<typeof START>): string | null => pageOfView({ ...START, ...change }, atlas);
  expect(of({ lang: 'kk', corridor: corridor('UZB-KAZ') })).toBe('kk/c/UZB-KAZ/');
  expect(of({ country: countryCode('KAZ') })).toBe('en/country/KAZ/');
  expect(of({ lens: LENS_OF_ROUTES, route: 'kaz-kor' })).toBe('en/route/kaz-kor/');
  expect(of({})).toBeNull();
});

test('a view of what has no page leads to none', () => {
  const of = (change: Partial<typeof START>): string | null => pageOfView({ ...START, ...change }, atlas);
  expect(of({ corridor: corridor('DEU-FRA') })).toBeNull();
  expect(of({ country: countryCode('BRA') })).toBeNull();
  expect(of({ instrument: 'no-such-treaty' })).toBeNull();
});
