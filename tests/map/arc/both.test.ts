import { describe, expect, test } from 'vitest';
import { arcsOf } from '../../../src/map/arc/arcs';
import { plainPlacement } from '../../../src/map/arc/placements';
import { headsOf, shaftOf, shapesOf } from '../../../src/map/arc/shape';
import { strengthsOf } from '../../../src/map/arc/strength';
import { widthOfBoth } from '../../../src/map/arc/width';
import { BASE } from '../../../src/map/camera/home';
import { DARK, LIGHT } from '../../../src/map/palette';
import { arcToSvg } from '../../../src/map/svg';
import { CAPITALS, input } from '../region';

const pair = { origin: 'UZB', destination: 'RUS', persons: 600_000 };
const places = new Map([['UZB-RUS', plainPlacement(CAPITALS.get('UZB')!, CAPITALS.get('RUS')!)]]);
const shapeIn = (style: 'role-net' | 'role-balanced' | 'role-contested', palette = LIGHT) =>
  shapesOf(
    arcsOf([input(pair, { style, both: true })], places, { palette, max: 5_000_000, scale: 1 }),
    BASE,
  )[0]!;

describe('an arc of the moves both ways between two states', () => {
  test.each([LIGHT, DARK])('fades from the losing end’s colour to the gaining end’s', (palette) => {
    const drawn = arcToSvg(shapeIn('role-net', palette), palette);
    const stops = [...drawn.matchAll(/stop-color="(#\w+)"/g)].map((found) => found[1]);
    expect(stops).toEqual([palette.sending, palette.arc['role-net']]);
    expect(drawn).toContain('stroke="url(#fade-UZB-RUS)"');
  });

  test.each(['role-balanced', 'role-contested'] as const)(
    '%s has one colour, no head, and reaches its end',
    (style) => {
      const shape = shapeIn(style);
      expect(headsOf(shape)).toEqual([]);
      const [end, tip] = [shaftOf(shape).to, shaftOf(shapeIn('role-net')).to];
      expect(Math.hypot(end[0] - shape.curve.to[0], end[1] - shape.curve.to[1])).toBeLessThan(
        Math.hypot(tip[0] - shape.curve.to[0], tip[1] - shape.curve.to[1]),
      );
      expect(arcToSvg(shape, LIGHT)).not.toContain('linearGradient');
    },
  );

  test('four times the moves are twice as wide', () => {
    expect(widthOfBoth(2_000_000, 5_000_000)).toBeCloseTo(2 * widthOfBoth(500_000, 5_000_000));
    expect(widthOfBoth(null, 5_000_000)).toBe(1.6);
  });

  test('is drawn where it is among the largest, and no hairline stands for the others', () => {
    const pairs = Array.from({ length: 40 }, (_, i) => ({ ...pair, persons: 1000 + i, both: true }));
    const { strong, quiet } = strengthsOf(pairs, 12);
    expect([strong.length, quiet.length]).toEqual([18, 0]);
    expect(strong[0]!.persons).toBe(1039);
    expect(strengthsOf(pairs.slice(0, 1), 12, { origin: 'RUS', destination: 'UZB' }).strong).toHaveLength(1);
  });
});
