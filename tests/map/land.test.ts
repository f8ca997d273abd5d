import { expect, test } from 'vitest';
import { NO_INSET } from '../../src/map/camera/home';
import { projector } from '../../src/map/camera/perspective';
import { subjectCamera } from '../../src/map/camera/subject';
import { tileOf } from '../../src/map/fills';
import { decodeGround } from '../../src/map/ground';
import { groundToSvg } from '../../src/map/land';
import { landInView } from '../../src/map/names/land-in-view';
import { LIGHT } from '../../src/map/palette';
import { countryAt } from '../../src/map/pick';
import { distance, type LngLat, type Point } from '../../src/map/plane';
import { built } from '../static-data';
import { CAPITALS } from './region';

const ground = decodeGround(built('geometry'));
const frame = { width: 1088, height: 431, inset: NO_INSET };
const cameraOf = (...codes: readonly string[]) =>
  subjectCamera(
    { kind: 'corridor', id: codes.join('-'), named: codes, places: codes.map((code) => CAPITALS.get(code)!) },
    frame,
  );
const look = { palette: LIGHT, borders: 'un', country: null, focus: [], fills: [] } as const;

/** The corners of an element's path, px. */
const cornersOf = (svg: string, color: string): Point[] =>
  [
    ...(new RegExp(`<path d="([^"]*)" fill="${color}"`).exec(svg)?.[1] ?? '').matchAll(
      /(-?[\d.]+),(-?[\d.]+)/g,
    ),
  ].map(([, x, y]) => [Number(x), Number(y)]);

test('the land of a corridor’s two ends is bright, and its corners lie where the camera sees them', () => {
  const camera = cameraOf('UZB', 'KAZ');
  const corners = cornersOf(groundToSvg(ground, camera, { ...look, focus: ['UZB', 'KAZ'] }), LIGHT.land);
  expect(corners.length).toBeGreaterThan(200);
  const project = projector(camera);
  const places = ground.countries.features
    .filter(({ properties }) => ['UZB', 'KAZ'].includes(properties.a3))
    .flatMap(({ geometry: g }) => (g.type === 'Polygon' ? [g.coordinates] : g.coordinates).flat(2))
    .map(([lng, lat]) => project([lng!, lat!] as LngLat));
  for (const corner of corners.filter((_, i) => i % 40 === 0))
    expect(Math.min(...places.map((place) => distance(place, corner)))).toBeLessThan(0.08);
});

test('a picture of two neighbours leaves out the land beyond its frame', () => {
  const near = groundToSvg(ground, cameraOf('ARM', 'GEO'), look);
  const wide = groundToSvg(ground, cameraOf('KGZ', 'RUS'), look);
  expect(near.length).toBeLessThan(wide.length / 8);
});

test('without borders none are drawn, and the coast is', () => {
  const svg = groundToSvg(ground, cameraOf('UZB', 'KAZ'), { ...look, borders: 'none' });
  expect(svg).not.toContain(LIGHT.border);
  expect(svg).toContain(LIGHT.coast);
});

test('between Tashkent and Astana the picture shows Kazakhstan’s land, and China’s', () => {
  const seen = landInView(ground, cameraOf('UZB', 'KAZ'), frame);
  expect(seen.get('KAZ')?.length).toBeGreaterThan(5);
  expect(seen.has('CHN')).toBe(true);
  expect(seen.has('POL')).toBe(false);
});

test.each([
  ['Samarkand', [66.97, 39.65], 'UZB'],
  ['Kaliningrad, apart from the rest of Russia', [20.8, 54.6], 'RUS'],
  ['Chukotka beyond the 180th meridian', [-172, 66], 'RUS'],
  ['Nakhchivan, apart from the rest of Azerbaijan', [45.5, 39.3], 'AZE'],
  ['the middle of the Caspian Sea', [50.8, 41.5], null],
] as const)('the land of a place: %s', (_, place, code) => {
  expect(countryAt(ground, place)).toBe(code);
});

test('land that says something has its tint, and over it its textures', () => {
  const fills = [
    { code: 'KAZ', tint: 'receiving', textures: [{ kind: 'stripes', tint: 'balanced' }] },
    { code: 'RUS', tint: 'contested', textures: [{ kind: 'dots', tint: 'ink' }] },
  ] as const;
  const svg = groundToSvg(ground, cameraOf('KAZ', 'RUS'), { ...look, fills });
  expect(svg).toContain(`fill="${LIGHT.tint.receiving}"`);
  expect(svg).toContain('id="land-stripes-balanced"');
  expect(svg).toContain('fill="url(#land-dots-ink)"');
});

test('stripes lead from the lower left to the upper right on a graphics card too', () => {
  const { width, data } = tileOf({ kind: 'stripes', tint: 'sending' }, LIGHT, 2);
  const alpha = (x: number, y: number): number => data[4 * (y * width + x) + 3]!;
  for (let i = 1; i < width - 1; i++) expect(alpha(i, width - 1 - i)).toBe(alpha(i + 1, width - 2 - i));
  expect(new Set(Array.from({ length: width }, (_, i) => alpha(i, i))).size).toBeGreaterThan(1);
});
