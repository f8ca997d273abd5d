import { describe, expect, test } from 'vitest';
import { type Arc } from '../../src/map/arc/arc';
import { lengthTo, pointAt } from '../../src/map/arc/bezier';
import { picker, targetAt, targetsOf } from '../../src/map/pick';
import { shapeOf } from '../../src/map/arc/shape';
import { openingOn, SIZES } from './opening';

const line = (id: string, y: number, width: number) => {
  const curve = { from: [0, y], bend: [150, y], to: [300, y] } as const;
  const arc: Arc = {
    ...{ id, width, gap: [8, 8], color: '#000000', dash: null, opacity: 1, hollow: false },
    ...{
      emphasised: true,
      selected: false,
      changed: false,
      moving: false,
      quoted: false,
      marks: [],
      ...curve,
    },
  };
  return shapeOf(arc, curve);
};
const pick = picker([line('wide', 100, 18), line('thin', 104, 2), line('far', 140, 2)]);

test('the arc under the pointer is picked, the thin one above the wide one', () => {
  expect(pick([150, 104], 10)?.arc.id).toBe('thin');
  expect(pick([150, 94], 10)?.arc.id).toBe('wide');
});

test('beside arcs the nearest edge within reach is picked, beyond it none', () => {
  expect(pick([150, 133], 24)?.arc.id).toBe('far');
  expect(pick([150, 160], 10)).toBeNull();
  expect(picker([])([0, 0], 50)).toBeNull();
});

test('a dot comes before an arc, an arc before a name', () => {
  const targets = {
    pick,
    dots: [{ code: 'KAZ', at: [0, 100] as const }],
    labels: [{ code: 'RUS', box: [100, 90, 200, 200] as const }],
  };
  expect(targetAt([3, 100], 10, targets)).toEqual({ country: 'KAZ' });
  expect(targetAt([150, 100], 10, targets)).toEqual({ arc: 'wide' });
  expect(targetAt([150, 180], 10, targets)).toEqual({ country: 'RUS' });
  expect(targetAt([280, 180], 10, targets)).toBeNull();
});

test('a hairline on a wide arc can be taken hold of 2 px beside it, and leaves the rest to the wide one', () => {
  expect(pick([150, 106.5], 10)?.arc.id).toBe('thin');
  expect(pick([150, 108.5], 10)?.arc.id).toBe('wide');
  expect(pick([150, 100], 24)?.arc.id).toBe('wide');
});

test('an arc is picked by its head too, as far as its barbs', () => {
  expect(pick([272, 92], 10)?.arc.id).toBe('wide');
  expect(pick([268, 87], 1)?.arc.id).toBe('wide');
  expect(pick([200, 87], 1)).toBeNull();
});

/** Px of a hairline that may lie under larger arcs from end to end. */
const SHORT = 60;
const DAYS = [
  ['registered', '2019-12-31'],
  ['registered', '2023-12-31'],
  ['residents', '2023-12-31'],
] as const;

describe.each(Object.entries(SIZES))('in the opening picture on a %s', (_, frame) => {
  test.each(DAYS)(
    '%s, %s: every arc is picked along a fifth of its length at least, but for the shortest hairlines, which the list has',
    (measure, day) => {
      const scene = openingOn(day, frame, { measure });
      const [{ shapes }, targets] = [scene, targetsOf(scene)];
      expect(shapes.length).toBeGreaterThanOrEqual(30);
      for (const { arc, curve, tail, tip } of shapes) {
        if (!arc.emphasised && lengthTo(curve, 1) < SHORT) continue;
        const points = Array.from({ length: 41 }, (__, i) => pointAt(curve, tail + ((tip - tail) * i) / 40));
        for (const reach of [10, 24]) {
          const own = points.filter((at) => {
            const target = targetAt(at, reach, targets);
            return target && 'arc' in target && target.arc === arc.id;
          });
          expect(own.length, `${arc.id} at ${reach} px`).toBeGreaterThanOrEqual(9);
        }
      }
    },
  );
});
