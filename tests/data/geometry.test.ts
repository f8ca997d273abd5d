import { geoArea, geoCentroid, geoContains } from 'd3-geo';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import { gzipSync } from 'node:zlib';
import { type Borders, unwrap } from '../../data/build/geometry';
import { decodeCore } from '../../src/domain/decode/core';
import { REGION } from '../../src/domain/country';
import { built, loaded } from './built';

const scripts = built();
const borders = loaded(scripts, 'geometry') as Borders;
const countries = feature(borders, borders.objects.countries).features as Feature<
  Polygon | MultiPolygon,
  { a3: string }
>[];
const whoHas = (lng: number, lat: number): string[] =>
  countries.filter((c) => geoContains(c, [lng, lat])).map((c) => c.properties.a3);

describe('borders', () => {
  test.each([
    ['Simferopol', 34.1, 44.95, 'UKR'],
    ['Donetsk', 37.8, 48.0, 'UKR'],
    ['Baikonur', 63.31, 45.62, 'KAZ'],
    ['Sokh', 71.13, 39.96, 'UZB'],
    ['Vorukh', 70.59, 39.85, 'TJK'],
    ['Sarvan, an exclave inside Uzbekistan,', 70.62, 40.97, 'TJK'],
    ['Sukhumi', 41.02, 43.0, 'GEO'],
    ['Tskhinvali', 43.97, 42.23, 'GEO'],
    ['Tiraspol', 29.63, 46.84, 'MDA'],
    ['Khankendi', 46.75, 39.82, 'AZE'],
    ['Kaliningrad', 20.5, 54.71, 'RUS'],
    ['Provideniya, past the 180th meridian,', -173.23, 64.42, 'RUS'],
  ])('%s lies in one country', (_, lng, lat, code) => expect(whoHas(lng, lat)).toEqual([code]));

  test('the anchors of the twelve states lie on their own land', () => {
    const { countries: known } = decodeCore(loaded(scripts, 'core'));
    for (const code of REGION) {
      const [lng, lat] = known.get(code)?.anchor ?? [0, 0];
      expect(whoHas(lng, lat)).toEqual([code]);
    }
  });

  test('a hole in a country is another country, never a gap', () => {
    const holes = countries.flatMap(({ geometry }) =>
      (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).flatMap((part) =>
        part.slice(1).map((hole) => geoCentroid({ type: 'Polygon', coordinates: [[...hole].reverse()] })),
      ),
    );
    expect(holes.length).toBeGreaterThan(0);
    for (const [lng, lat] of holes) expect(whoHas(lng, lat), `${lng}, ${lat}`).toHaveLength(1);
  });

  test('the Caspian is nobody’s land', () => expect(whoHas(50.5, 42)).toEqual([]));

  test('there is no Antarctica, and no country covers half the globe', () => {
    expect(countries.map((c) => c.properties.a3)).not.toContain('ATA');
    for (const c of countries) expect(geoArea(c), c.properties.a3).toBeLessThan(2 * Math.PI);
  });

  test('no ring jumps from one edge of a flat map to the other', () => {
    for (const { geometry, properties } of countries) {
      const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
      for (const ring of parts.flat()) {
        const steps = ring.slice(1).map(([x = 0], i) => Math.abs(x - (ring[i]?.[0] ?? 0)));
        expect(Math.max(...steps), properties.a3).toBeLessThan(180);
      }
    }
  });

  test('unwrapping is done once: a second time changes nothing', () => {
    const ring = [
      [179, 0],
      [-179, 0],
      [-179, 1],
      [179, 0],
    ];
    expect(unwrap(ring).map(([x]) => x)).toEqual([179, 181, 181, 179]);
    expect(unwrap(unwrap(ring))).toEqual(unwrap(ring));
  });

  test('the Aral Sea, Balkhash and Issyk-Kul are water, the drained Kakhovka reservoir is not', () => {
    const lakes = feature(borders, borders.objects.lakes).features;
    const isWater = (lng: number, lat: number): boolean => lakes.some((l) => geoContains(l, [lng, lat]));
    expect([isWater(58.5, 44.8), isWater(74.2, 46.3), isWater(77.2, 42.45)]).toEqual([true, true, true]);
    expect(isWater(34.2, 47.4)).toBe(false);
  });

  test('it weighs at most 80 kB gzipped', () =>
    expect(gzipSync(scripts.geometry).length).toBeLessThanOrEqual(80_000));
});
