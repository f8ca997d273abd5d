import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { pointAt, parameterAt, lengthTo } from '../../src/map/arc/bezier';
import type { Curve } from '../../src/map/arc/arc';
import type { Point } from '../../src/map/plane';
import { arcsOf } from '../../src/map/arc/arcs';
import { plainPlacement } from '../../src/map/arc/placements';
import { type Shape, shapesOf } from '../../src/map/arc/shape';
import { BASE } from '../../src/map/camera/home';
import { LIGHT } from '../../src/map/palette';
import { frontsOf, LENGTH, offsetAt, PER, phaseOf, radiusOf, SPACING, strengthOf } from '../../src/map/pulse';
import { wayToSvg } from '../../src/map/svg';
import { CAPITALS, input, MOST } from './region';

const SHADER = readFileSync('src/map/gl/pulse.vert.glsl', 'utf8');

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

/** Where `pulse.vert.glsl` puts the fronts of an arc's drops: its own lines, in TypeScript. */
function byShader({ arc, curve, tail, tip, head }: Shape, ms: number): Point[] {
  const [tailPx, tipPx] = [lengthTo(curve, tail), lengthTo(curve, tip)];
  const span = tipPx - tailPx - head.length;
  const fronts = Array.from({ length: PER }, (_, drop) => {
    const sum = offsetAt(ms) + phaseOf(arc.id);
    return sum - SPACING * Math.floor(sum / SPACING) + drop * SPACING;
  });
  return fronts
    .filter((front) => front <= span)
    .map((front) => pointAt(curve, parameterAt(curve, tailPx + front)));
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
        const [here, there] = [byPoster(shape, ms), byShader(shape, ms)];
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

  test('has the shader’s measures', () => {
    expect(SHADER).toContain(`const float SPACING = ${SPACING.toFixed(1)};`);
    expect(SHADER).toContain(`const float LENGTH = ${LENGTH.toFixed(1)};`);
    expect(SHADER).toContain('clamp(a_shape.x * 0.22, 1.7, 3.2)');
    expect([1, 10, 20].map(radiusOf)).toEqual([1.7, 2.2, 3.2]);
    expect(SHADER).toContain('smoothstep(0.0, 18.0, front) * smoothstep(0.0, 14.0, span - front)');
  });
});
