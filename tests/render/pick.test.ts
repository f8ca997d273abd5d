import { expect, test } from 'vitest';
import { type Arc } from '../../src/render/arc';
import { picker, targetAt } from '../../src/render/pick';
import { shapeOf } from '../../src/render/shape';

const line = (id: string, y: number, width: number) => {
  const curve = { from: [0, y], bend: [150, y], to: [300, y] } as const;
  const arc: Arc = {
    ...{ id, width, gap: [8, 8], color: '#000000', dash: null, opacity: 1, hollow: false },
    ...{ emphasised: false, selected: false, moving: false, ...curve },
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
