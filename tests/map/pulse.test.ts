import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pointAt, parameterAt, lengthTo } from '../../src/map/arc/bezier';
import type { Curve } from '../../src/map/arc/arc';
import type { Point } from '../../src/map/plane';
import { arcsOf } from '../../src/map/arc/arcs';
import { plainPlacement } from '../../src/map/arc/placements';
import { type Shape, shapesOf, wayOf } from '../../src/map/arc/shape';
import { DROP, roomFor, runOf, writeDrops } from '../../src/map/gl/drops';
import { BASE } from '../../src/map/camera/home';
import { LIGHT } from '../../src/map/palette';
import { frontsOf, LENGTH, offsetAt, PER, radiusOf, strengthOf } from '../../src/map/pulse';
import { wayToSvg } from '../../src/map/svg';
import { CAPITALS, input, MOST } from './region';

const SHADER = readFileSync('src/map/gl/pulse.frag.glsl', 'utf8');

const corridors = [...CAPITALS.keys()].flatMap((origin) =>
  [...CAPITALS.keys()].filter((other) => other !== origin).map((destination) => ({ origin, destination })),
);
const places = new Map(
  corridors.map(({ origin, destination }) => [
    `${origin}-${destination}`,
    plainPlacement(CAPITALS.get(origin)!, CAPITALS.get(destination)!),
  ]),
);
const inputs = corridors.map((corridor, i) => input({ ...corridor, persons: (MOST * i) / corridors.length }));
const shapes = shapesOf(arcsOf(inputs, places, { palette: LIGHT, max: MOST, scale: 1 }), BASE);

/** Where the atlas's canvas puts the middles of the drops' fronts: the corners of what it draws. */
function byCanvas(shape: Shape, ms: number): Point[] {
  const room = roomFor(1);
  const count = writeDrops([runOf(wayOf(shape), LIGHT)], ms, room);
  return Array.from({ length: count }, (_, drop) => {
    const corner = (i: number): readonly number[] => [
      ...room.subarray(drop * DROP + i * 12, drop * DROP + i * 12 + 5),
    ];
    const [front, back] = [corner(0), corner(2)];
    // The front's middle lies where nothing is behind it, between the front edge and the back edge.
    const share = -(front[2] ?? 0) / ((back[2] ?? 0) - (front[2] ?? 0));
    const middle = (i: number, axis: number): number =>
      ((corner(i)[axis] ?? 0) + (corner(i + 1)[axis] ?? 0)) / 2;
    return [0, 1].map(
      (axis) => middle(0, axis) + share * (middle(2, axis) - middle(0, axis)),
    ) as unknown as Point;
  });
}

/** Where the poster puts them, from what is printed of the arc. */
function byPoster(shape: Shape, ms: number): Point[] {
  const [x0, y0, xb, yb, x1, y1, , phase] = wayToSvg(shape)
    .replaceAll(/#\w+/g, '')
    .match(/-?[\d.]+/g)!
    .map(Number) as [number, number, number, number, number, number, number, number];
  const way: Curve = { from: [x0, y0], bend: [xb, yb], to: [x1, y1] };
  return frontsOf(phase, lengthTo(way, 1), ms).map((front) => pointAt(way, parameterAt(way, front)));
}

describe('a pulse', () => {
  test('is on the poster where the atlas takes it over, on every arc and at any time', () => {
    expect(shapes.length).toBeGreaterThan(100);
    for (const shape of shapes)
      for (const ms of [0, 1234.5, 9876, 3_600_000]) {
        const [here, there] = [byPoster(shape, ms), byCanvas(shape, ms)];
        // A drop that is about to vanish before the head may be seen by one and not by the other.
        expect(Math.abs(here.length - there.length)).toBeLessThanOrEqual(1);
        here.slice(0, there.length).forEach(([x, y], i) => {
          const [a, b] = there[i]!;
          expect(Math.hypot(a - x, b - y), `${shape.arc.id} at ${ms} ms`).toBeLessThan(0.5);
        });
      }
  });

  test('moves 42 px a second towards the destination', () => {
    expect(offsetAt(1000)).toBeCloseTo(42, 9);
    expect(frontsOf(0, 200, 1000)[0]! - frontsOf(0, 200, 0)[0]!).toBeCloseTo(42, 9);
  });

  test('follows the one before it at 118 px, at most twelve on an arc', () => {
    expect(frontsOf(10, 300, 0)).toEqual([10, 128, 246]);
    expect(frontsOf(10, 9, 0)).toEqual([]);
    expect(frontsOf(0, 5000, 0)).toHaveLength(PER);
  });

  test('comes up at the tail and is gone before the head', () => {
    expect(strengthOf(0, 200)).toBe(0);
    expect(strengthOf(100, 200)).toBe(1);
    expect(strengthOf(200, 200)).toBe(0);
  });

  test('is as long as its shader takes it to be, and as broad as its arc allows', () => {
    expect(SHADER).toContain(`const float LENGTH = ${LENGTH.toFixed(1)};`);
    expect([1, 10, 20].map(radiusOf)).toEqual([1.7, 2.2, 3.2]);
  });
});
