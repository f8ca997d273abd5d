import { describe, expect, test } from 'vitest';
import { countryCode } from '../../../src/domain/country';
import { ROUTE_KINDS } from '../../../src/domain/route';
import { edgeOf, EDGES, edgeSizes, heightOf, rowOf } from '../../../src/map/names/edges';
import { CONVENTIONS } from '../../../src/people/roles/conventions';
import {
  countsOf,
  destinationsOf,
  filtered,
  isOfDecade,
  type RouteFilter,
  transitStates,
  transitTo,
} from '../../../src/people/roles/route-lists';
import { isCounted, placesOf } from '../../../src/people/roles/transit';
import { realAtlas } from '../../static-data';

const counted = realAtlas().routes.filter(isCounted);
const EVERY: RouteFilter = { kind: null, decade: null, evidence: null, direction: null, destination: null };
const left = (filter: Partial<RouteFilter>): number => filtered(counted, { ...EVERY, ...filter }).length;
const route = (id: string) => counted.find((r) => r.id === id)!;

describe('documented routes', () => {
  test('are 33 in and around the region, and one that is kept for comparison', () => {
    expect([realAtlas().routes.length, counted.length, left({})]).toEqual([34, 33, 33]);
  });

  test('by kind are irregular 8, refuge 10, mixed 6, labour 4, relocation 4, trafficking 1', () => {
    expect(countsOf(counted, EVERY, 'kind', ROUTE_KINDS).map(({ count }) => count)).toEqual([
      ...[8, 10, 6, 4, 4, 1],
    ]);
  });

  test('by evidence are 24 with a number, 6 documented, 3 reported; three are returns', () => {
    const counts = (['quantified', 'documented', 'reported'] as const).map((evidence) => left({ evidence }));
    expect(counts).toEqual([24, 6, 3]);
    expect([left({ direction: 'return' }), left({ direction: 'outbound' })]).toEqual([3, 30]);
  });

  test('are of each decade in which they are described', () => {
    expect((['1989', '2000', '2010', '2020'] as const).map((decade) => left({ decade }))).toEqual([
      ...[3, 7, 12, 21],
    ]);
    expect(isOfDecade(route('uzb-rus-usa-meskhetian'), '1989')).toBe(true);
    expect(isOfDecade(route('uzb-rus-usa-meskhetian'), '2010')).toBe(false);
  });

  test('are narrowed by several facets at once, and a chip counts beside the others', () => {
    const filter: RouteFilter = { ...EVERY, kind: 'refuge', decade: '2010' };
    const both = filtered(counted, filter);
    expect(both.map(({ id }) => id).sort()).toEqual([
      'afg-tjk-can',
      'chn-kaz-swe',
      'rus-blr-pol',
      'tjk-rus-blr-pol',
    ]);
    expect(countsOf(counted, filter, 'evidence', ['documented'])).toEqual([
      { value: 'documented', count: 2 },
    ]);
  });
});

test('Kazakhstan and Russia are transit states in ten routes each, Uzbekistan and Belarus in five', () => {
  const states = transitStates(counted, CONVENTIONS);
  expect(states.slice(0, 4).map(({ country, count }) => [country, count])).toEqual([
    ['KAZ', 10],
    ['RUS', 10],
    ['BLR', 5],
    ['UZB', 5],
  ]);
});

describe('which states are transit to a country', () => {
  const to = (code: string): string[] =>
    transitTo(countryCode(code), counted).map(({ country, routes }) => `${country} ${String(routes.length)}`);

  test('to Kazakhstan Uzbekistan is, on one return flight', () => {
    expect(to('KAZ')).toEqual(['UZB 1']);
  });

  test('to Poland Belarus is first, and the origin is none', () => {
    expect(to('POL')[0]).toMatch(/^BLR/);
    expect(to('POL').join()).not.toContain('UKR');
  });

  test('a path that goes on does not end in its last state', () => {
    expect(transitTo(countryCode('RUS'), [route('third-kaz-rus-eu')]).map(({ country }) => country)).toEqual(
      ['ARE', 'TUR', 'QAT', 'AZE', 'KAZ'].sort(),
    );
    expect(destinationsOf([route('rus-kaz-onward')])).toEqual([]);
  });
});

describe('countries beyond the map', () => {
  const beyond = [...EDGES.left, ...EDGES.right].flatMap(({ codes }) => codes);
  const codes = new Set(counted.flatMap((r) => placesOf(r).map(({ country }) => country)));

  test('have one place each, and none of them has none', () => {
    expect(new Set(beyond).size).toBe(beyond.length);
    const onMap = [...codes].filter((code) => edgeOf(code) === null).sort();
    expect(onMap).toEqual([
      ...['AFG', 'ARM', 'AZE', 'BLR', 'GEO', 'IRQ', 'KAZ', 'KGZ', 'RUS'],
      ...['SYR', 'TJK', 'TKM', 'TUR', 'UKR', 'UZB'],
    ]);
    expect(beyond.filter((code) => !codes.has(countryCode(code)))).toEqual([]);
  });

  test('stand at the left from Europe to Africa, at the right from the Gulf to Oceania, in the same order in every size', () => {
    expect([edgeOf('USA')?.side, edgeOf('KOR')?.side]).toEqual(['left', 'right']);
    for (const size of [
      { width: 1088, height: 640 },
      { width: 700, height: 470 },
    ]) {
      const sizes = edgeSizes(size)!;
      const rows = EDGES.left.flatMap(({ codes: own }) => own.map((code) => rowOf('left', code, sizes)!));
      expect(rows).toEqual(rows.toSorted((a, b) => a - b));
      expect(heightOf('left', sizes)).toBeLessThanOrEqual(size.height + 0.01);
    }
  });

  test('have no strips on a phone or in a low frame', () => {
    expect([edgeSizes({ width: 390, height: 340 }), edgeSizes({ width: 900, height: 300 })]).toEqual([
      null,
      null,
    ]);
  });
});

test('a variant whose origin is named begins there, though the route’s own origin is unknown', () => {
  const places = placesOf(route('third-kaz-rus-eu')).map(({ country, place }) => `${country} ${place}`);
  expect(places).toEqual(expect.arrayContaining(['KAZ transit', 'MAR origin', 'RUS destination']));
  expect(places).not.toContain('MAR transit');
});
