import { describe, expect, test } from 'vitest';
import { arcsOf } from '../../../src/map/arc/arcs';
import { pointAt } from '../../../src/map/arc/bezier';
import { plainPlacement } from '../../../src/map/arc/placements';
import { headOutline, shapesOf } from '../../../src/map/arc/shape';
import { BASE } from '../../../src/map/camera/home';
import { coverOf, extentOf } from '../../../src/map/gl/extent';
import { LIGHT } from '../../../src/map/palette';
import { areaOf, type Box, grown, holds, within } from '../../../src/map/plane';
import { CAPITALS, CORRIDORS, input, MOST } from '../region';

const places = new Map(
  CORRIDORS.map(({ origin, destination }) => [
    `${origin}-${destination}`,
    plainPlacement(CAPITALS.get(origin)!, CAPITALS.get(destination)!),
  ]),
);
const arcs = arcsOf(
  CORRIDORS.map((corridor) => input(corridor)),
  places,
  { palette: LIGHT, max: MOST, scale: 1 },
);
const WHOLE: Box = [0, 0, BASE.width, BASE.height];

describe('the canvas', () => {
  test('holds every arc and head of the largest corridors, with the halo around them', () => {
    const box = extentOf(arcs, BASE)!;
    for (const shape of shapesOf(arcs, BASE)) {
      const shaft = Array.from({ length: 11 }, (_, i) => pointAt(shape.curve, i / 10));
      for (const point of [...shaft, ...headOutline(shape)]) {
        expect(holds(grown(box, -1.5), point), shape.arc.id).toBe(true);
      }
    }
  });

  test('is smaller than the map where arcs lie in a part of it', () => {
    const one = extentOf(
      arcs.filter(({ id }) => id === 'UZB-KAZ'),
      BASE,
    )!;
    expect(areaOf(coverOf(one, null, BASE))).toBeLessThan(areaOf(WHOLE) / 4);
  });

  test('needs nothing where no arc is seen, and the whole map where there are too many to measure', () => {
    expect(extentOf([], BASE)).toBeNull();
    const many = Array.from({ length: 3000 }, () => arcs[0]!);
    expect(extentOf(many, BASE)).toEqual(WHOLE);
  });

  test('stays where it is while it holds the arcs and is at most twice too large', () => {
    const had = coverOf([300, 200, 500, 400], null, BASE);
    expect(had).toEqual([256, 128, 512, 512]);
    expect(coverOf([310, 210, 480, 390], had, BASE)).toBe(had);
    expect(coverOf([310, 210, 320, 220], had, BASE)).toEqual([256, 128, 384, 256]);
    expect(coverOf([250, 200, 500, 400], had, BASE)).toEqual([128, 128, 512, 512]);
  });

  test('never reaches beyond the map, nor stays larger than a map that became smaller', () => {
    expect(coverOf([-900, -900, 9000, 9000], null, BASE)).toEqual(WHOLE);
    const small = { ...BASE, width: 360, height: 240 };
    expect(within(coverOf([20, 20, 300, 200], WHOLE, small), [0, 0, 360, 240])).toBe(true);
    const beside = coverOf([5000, 100, 5100, 200], null, BASE);
    expect(within(beside, WHOLE) && areaOf(beside) > 0).toBe(true);
  });
});
