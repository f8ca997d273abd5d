import { describe, expect, test } from 'vitest';
import { type Arc, headOf } from '../../../src/map/arc/arc';
import { coreCurve, cutsOf, edgeOf, headsOf, insideOf, shapeOf } from '../../../src/map/arc/shape';
import { LIGHT, MARKS_OF } from '../../../src/map/palette';
import { arcToSvg } from '../../../src/map/svg';

const LINE = { from: [0, 100], bend: [200, 100], to: [400, 100] } as const;
const straight = (more: Partial<Arc>, curve = LINE as Parameters<typeof shapeOf>[1]) =>
  shapeOf<Arc>(
    {
      ...{ id: 'TJK-RUS', ...LINE, width: 10, gap: [8, 8], color: '#8a6300', marks: [], dash: null },
      ...{ opacity: 1, hollow: false, emphasised: true, selected: false, changed: false, moving: true },
      quoted: false,
      ...more,
    },
    curve,
  );

describe('a frayed tail', () => {
  const cuts = cutsOf(straight({ marks: MARKS_OF['bilateral-operating'], width: 8.8 }));

  test('is cut four times, each cut narrower and farther from the next', () => {
    expect(cuts.map(([from]) => from)).toEqual([8, 18, 30, 43]);
    expect(cuts.map(([from, to]) => to - from)).toEqual([5, 4, 3, 2]);
  });

  test('grows with the width, from 0.8 to 1.3', () => {
    const first = (width: number): number => cutsOf(straight({ marks: ['frayed'], width }))[0]![0];
    expect(first(1.6) / 8).toBeCloseTo(0.84, 2);
    expect(first(26) / 8).toBeCloseTo(1.3, 9);
  });

  test('never takes more than half of a short arc', () => {
    const short = { from: [0, 0], bend: [30, 0], to: [60, 0] } as const;
    const last = cutsOf(straight({ marks: ['frayed'] }, short)).at(-1)!;
    expect(last[1]).toBeLessThan(30);
  });
});

test('no mark but the fray cuts an arc twice: nothing is a dash', () => {
  for (const marks of Object.values(MARKS_OF))
    if (!marks.includes('frayed')) expect(cutsOf(straight({ marks })).length).toBeLessThanOrEqual(1);
});

test('the head of what was only signed stands off, and what has ended is broken in the middle', () => {
  const [signed] = cutsOf(straight({ marks: MARKS_OF.signed }));
  const [ended] = cutsOf(straight({ marks: MARKS_OF.ended }));
  expect(signed![0]).toBeCloseTo(384 - headOf(10).length - 3.5);
  expect((ended![0] + ended![1]) / 2).toBeCloseTo((384 - headOf(10).length) / 2);
});

test('under 4 px only the head bears what lies inside, so that the width stays true', () => {
  expect(insideOf(straight({ hollow: true, width: 3.9 }))).toBeNull();
  expect(insideOf(straight({ hollow: true, width: 4 }))).not.toBeNull();
  expect(4 - 2 * edgeOf(4)).toBeGreaterThan(1);
  expect(coreCurve(straight({ marks: ['cored'], width: 3.9 }))).toBeNull();
  expect(coreCurve(straight({ marks: ['cored'], width: 4 }))).not.toBeNull();
});

test('a regional arc that is too thin for a line inside has two heads, one behind the other', () => {
  const tips = headsOf(straight({ marks: ['cored'], width: 2 })).map(([tip]) => tip![0]);
  expect(tips[0]).toBeCloseTo(392);
  expect(tips[1]).toBeCloseTo(392 - 0.8 * headOf(2).length);
  expect(headsOf(straight({ marks: ['cored'], width: 8 }))).toHaveLength(1);
});

test('the head of a corridor without an agreement has one barb, to the right', () => {
  for (const width of [1.6, 10]) {
    const [outline] = headsOf(straight({ marks: MARKS_OF.none, width }));
    const beside = outline!.map(([, y]) => y - 100);
    expect(Math.max(...beside)).toBeCloseTo(headOf(width).half);
    expect(Math.min(...beside)).toBeCloseTo(-width / 2);
  }
});

test('a file says fray by the gaps of a line that is else whole', () => {
  const svg = arcToSvg(straight({ marks: ['frayed'], width: 8.8 }), LIGHT);
  expect(svg).toContain('stroke-dasharray="8 5 5 4 8 3 10 2 9999 0"');
});

test('a quiet arc has no land around it, a strong one has', () => {
  const paths = (emphasised: boolean): number =>
    arcToSvg(straight({ emphasised }), LIGHT).match(/<path/g)!.length;
  expect([paths(true), paths(false)]).toEqual([4, 2]);
});
