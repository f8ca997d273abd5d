import { describe, expect, test } from 'vitest';
import { type Axis } from '../../../src/components/axis/axis';
import { LEVEL, marksOf, type Written } from '../../../src/components/work/row-marks';
import { day } from '../../../src/domain/day';
import { decodeWork } from '../../../src/domain/work';
import { Work } from '../../../src/people/work';
import { type RowFigure, rowsOf } from '../../../src/people/work-rows';
import { built } from '../../static-data';

const rows = rowsOf(new Work(decodeWork(built('work'))).counts);
const axis: Axis = { start: day('1991-01-01'), end: day('2026-11-21'), left: 350, right: 1350 };
/** Seven px a digit: as broad as the page's figures are. */
const widthsOf = ({ count }: RowFigure): number[] => [
  count.quantity.told((n) => ({ place: String(n).length * 7 + 12 })).place,
];
const laid = rows.map((row) => ({ row, ...marksOf(axis, row, widthsOf) }));
const writtenOf = ({ marks }: (typeof laid)[number]): Written[] =>
  marks.flatMap(({ written }) => written ?? []);

describe('the marks of a row', () => {
  test('stand at one height, so that no two can be compared by it, unless the row is joined', () => {
    for (const { row, marks, foot } of laid) {
      expect(foot === null, row.key).toBe(!row.joins);
      if (!row.joins) expect(new Set(marks.map(({ y }) => y)).size, row.key).toBe(1);
    }
  });

  test('of a joined row stand on a scale of their own from zero: the greatest is as high in each', () => {
    const tops = laid.flatMap(({ foot, marks }) =>
      foot === null ? [] : [foot - Math.min(...marks.map(({ y }) => y))],
    );
    expect(tops.length).toBeGreaterThan(3);
    for (const top of tops) expect(top).toBeCloseTo(tops[0]!);
  });

  test('are as long as their period and within the axis', () => {
    for (const { marks } of laid)
      for (const { x1, x2 } of marks) {
        expect(x1).toBeGreaterThanOrEqual(axis.left);
        expect(x2).toBeGreaterThanOrEqual(x1);
        expect(x2).toBeLessThanOrEqual(axis.right);
      }
  });
});

describe('the figures of a row', () => {
  test('are written once at most, the last always, and none over another', () => {
    for (const one of laid) {
      expect(one.marks.at(-1)?.written, one.row.key).not.toBeNull();
      const boxes = writtenOf(one);
      for (const [i, a] of boxes.entries())
        for (const b of boxes.slice(i + 1))
          expect(
            a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + LEVEL <= b.y || b.y + LEVEL <= a.y,
            one.row.key,
          ).toBe(true);
    }
  });

  test('are buttons that a finger hits, in the frame', () => {
    for (const one of laid)
      for (const { x, width, y } of writtenOf(one)) {
        expect(width).toBeGreaterThanOrEqual(LEVEL);
        expect(y).toBeGreaterThanOrEqual(-4);
        expect(x + width).toBeLessThanOrEqual(axis.right + 12);
      }
  });

  test('of a conflict come before others', () => {
    const row = rows.find(
      ({ key }) => key === 'TJK-RUS migration_registrations_work registrations rus-interior',
    )!;
    const exact = row.figures.find(({ count }) => count.id === 'L082')!;
    const { marks } = marksOf(axis, row, widthsOf, [exact]);
    expect(marks.find(({ figure }) => figure === exact)?.written).not.toBeNull();
  });
});
