import { describe, expect, test } from 'vitest';
import { nearest, pointAt } from '../../src/map/arc/bezier';
import { NO_INSET } from '../../src/map/camera/home';
import { EDGE_BREADTH } from '../../src/map/names/edges';
import type { Point } from '../../src/map/plane';
import { legOf, stopsOf } from '../../src/map/route-path';

const WIDE = {
  width: 1088,
  height: 640,
  inset: { ...NO_INSET, left: EDGE_BREADTH, right: EDGE_BREADTH },
};
const NARROW = { width: 390, height: 340, inset: NO_INSET };
const middle = (): Point => [300, 200];
describe('the path of a route', () => {
  test('ends at the strip of a country beyond the map: America at the left, Korea at the right, in every size', () => {
    for (const frame of [WIDE, NARROW]) {
      const [usa, rus, kor] = stopsOf(['USA', 'RUS', 'KOR'], frame, middle);
      expect([usa!.edge, rus!.edge, kor!.edge]).toEqual(['left', null, 'right']);
      expect(usa!.at[0]).toBeLessThan(kor!.at[0]);
    }
    const [usa] = stopsOf(['USA'], WIDE, middle);
    expect(usa!.at[0]).toBe(EDGE_BREADTH);
  });

  test('keeps within the map where a country of it lies outside', () => {
    const [irq] = stopsOf(['IRQ'], NARROW, () => [120, 700]);
    expect(irq!.at[1]).toBeLessThan(NARROW.height);
  });

  test('goes on beyond the border to a country that a reader has zoomed away from', () => {
    const [rus] = stopsOf(
      ['RUS'],
      WIDE,
      () => [600, -300],
      () => [600, 100],
    );
    expect(rus!.at).toEqual([600, -300]);
  });

  test('bends into the map between two countries of one strip', () => {
    const [mex, usa] = stopsOf(['MEX', 'USA'], WIDE, middle);
    expect(pointAt(legOf(mex!, usa!), 0.5)[0]).toBeGreaterThan(EDGE_BREADTH + 10);
  });

  test('does not lead through the ring of a state that is not on it', () => {
    const at = new Map<string, Point>([
      ['IRQ', [100, 300]],
      ['RUS', [700, 300]],
    ]);
    const [from, to] = stopsOf(['IRQ', 'RUS'], WIDE, (code) => at.get(code)!);
    const ring = pointAt(legOf(from!, to!), 0.5);
    expect(nearest(legOf(from!, to!), ring)).toBeLessThan(1);
    expect(nearest(legOf(from!, to!, [ring]), ring)).toBeGreaterThan(15);
  });
});
