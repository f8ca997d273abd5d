import { expect, test } from 'vitest';
import { rising } from '../../../src/map/arc/bezier';
import type { Point } from '../../../src/map/plane';
import { type DrawnArc, metricsOf } from '../../../src/map/placing/metrics';
import { shapeOf } from '../../../src/map/arc/shape';

/** An arc of 4 px between two points, its ends 8 px short of them. */
function arc(id: string, from: Point, to: Point, rise = 0): DrawnArc {
  const [origin = '', destination = ''] = id.split('-');
  return { origin, destination, shape: shapeOf({ width: 4, gap: [8, 8] }, rising(from, to, rise)) };
}
const dot = (code: string, at: Point) => ({ code, at, radius: 3 });

test('a dot is passed too closely where less than 5 px are free between its rim and the ink', () => {
  const straight = [arc('UZB-RUS', [0, 0], [200, 0])];
  // 2 px of the shaft's half, 5 px free, 3 px of the dot.
  expect(metricsOf(straight, [dot('KAZ', [100, 9.9])]).thirdNodes).toEqual(['UZB-RUS × KAZ']);
  expect(metricsOf(straight, [dot('KAZ', [100, 10.1])]).thirdNodes).toEqual([]);
  expect(metricsOf(straight, [dot('UZB', [0, 0]), dot('RUS', [200, 0])]).thirdNodes).toEqual([]);
});

test('the head is broader than the shaft and counts with its own outline', () => {
  const straight = [arc('UZB-RUS', [0, 0], [200, 0])];
  expect(metricsOf(straight, [dot('BLR', [182, 12])]).thirdNodes).toHaveLength(1);
  expect(metricsOf(straight, [dot('BLR', [60, 12])]).thirdNodes).toHaveLength(0);
});

test('two heads collide where their outlines share ground, not where one stands behind the other', () => {
  const [a, b] = [arc('UZB-RUS', [0, 0], [200, 0]), arc('TJK-RUS', [0, 20], [200, 0])];
  expect(metricsOf([a, b], []).heads).toEqual(['UZB-RUS × TJK-RUS']);
  const behind = { ...b, shape: shapeOf({ width: 4, gap: [8, 40] }, b.shape.curve) };
  expect(metricsOf([a, behind], []).heads).toEqual([]);
});

test('a crossing is acute under 30 degrees', () => {
  const level = arc('UZB-RUS', [0, 0], [200, 0]);
  const at = (degrees: number): DrawnArc => {
    const [x, y] = [90 * Math.cos((degrees * Math.PI) / 180), 90 * Math.sin((degrees * Math.PI) / 180)];
    return arc('AZE-KAZ', [100 - x, -y], [100 + x, y]);
  };
  expect(metricsOf([level, at(29)], []).acute).toHaveLength(1);
  expect(metricsOf([level, at(31)], []).acute).toHaveLength(0);
  expect(metricsOf([level, arc('AZE-KAZ', [0, 50], [200, 50])], []).acute).toHaveLength(0);
});

test('a name is covered by ink, of another country’s arc or of its own country’s', () => {
  const arcs = [arc('UZB-RUS', [0, 0], [200, 0])];
  const name = (code: string, top: number) => [{ code, box: [80, top, 120, top + 12] as const }];
  expect(metricsOf(arcs, [], name('KAZ', -6)).labels).toEqual(['UZB-RUS × KAZ']);
  expect(metricsOf(arcs, [], name('KAZ', 3)).labels).toEqual([]);
  const own = metricsOf(arcs, [], name('RUS', -6));
  expect([own.labels, own.ownLabels]).toEqual([[], ['UZB-RUS × RUS']]);
});

test('length runs from tail to tip, a straight arc makes no detour, a bend is its rise over its chord', () => {
  const { length, detour, meanBend, largestBend } = metricsOf(
    [arc('UZB-RUS', [0, 0], [200, 0]), arc('RUS-UZB', [200, 0], [0, 0], 0.1)],
    [],
  );
  expect(length).toBeGreaterThan(2 * 184);
  expect(detour).toBeCloseTo(200 * (8 / 3) * 0.1 ** 2, 0);
  expect(meanBend).toBeCloseTo(0.05);
  expect(largestBend).toBeCloseTo(0.1);
});
