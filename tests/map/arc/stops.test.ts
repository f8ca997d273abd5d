import { expect, test } from 'vitest';
import { shapesOf } from '../../../src/map/arc/shape';
import { stopAfter, stopsOf } from '../../../src/map/arc/stops';
import { arcsOn, openingOn, SIZES } from '../opening';

const { page } = SIZES;
const { camera, shapes } = openingOn('2023-12-31', page);

test('the keyboard goes from Tajikistan → Russia, the largest of 2023, to ever thinner arcs, each once', () => {
  const stops = stopsOf(shapes, page);
  expect(stops[0]!.id).toBe('TJK-RUS');
  expect(new Set(stops.map((s) => s.id)).size).toBe(shapes.length);
  const widths = stops.map((s) => shapes.find(({ arc }) => arc.id === s.id)!.arc.width);
  expect(widths).toEqual(widths.toSorted((a, b) => b - a));
});

test('the chosen arc keeps its turn, though it is drawn above the others', () => {
  const chosen = arcsOn('2023-12-31', page)
    .map((arc) => ({ ...arc, selected: arc.id === 'KGZ-RUS' }))
    .toSorted((a, b) => Number(a.selected) - Number(b.selected));
  expect(stopsOf(shapesOf(chosen, camera), page).map((s) => s.id)).toEqual(
    stopsOf(shapes, page).map((s) => s.id),
  );
});

test('where the map is moved so that arcs leave the picture, they are passed over, and names stand in it', () => {
  const near = { ...camera, lng: 70, lat: 41, zoom: camera.zoom + 2 };
  const seen = stopsOf(shapesOf(arcsOn('2023-12-31', page), near), page);
  expect(seen.map((s) => s.id)).not.toContain('MDA-UKR');
  expect(seen.map((s) => s.id)).toContain('UZB-KAZ');
  for (const { at } of seen) {
    expect(at[0] >= 0 && at[0] <= page.width).toBe(true);
    expect(at[1] >= 0 && at[1] <= page.height).toBe(true);
  }
});

test('arrow keys stop at both ends, Home and End go there, other keys go nowhere', () => {
  expect(stopAfter('ArrowRight', -1, 3)).toBe(0);
  expect(stopAfter('ArrowDown', 2, 3)).toBe(2);
  expect(stopAfter('ArrowLeft', 0, 3)).toBe(0);
  expect(stopAfter('Home', 2, 3)).toBe(0);
  expect(stopAfter('End', 0, 3)).toBe(2);
  expect(stopAfter('PageDown', 1, 3)).toBeNull();
  expect(stopAfter('ArrowRight', -1, 0)).toBeNull();
});
