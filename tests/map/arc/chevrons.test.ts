import { describe, expect, test } from 'vitest';
import { type Arc, headOf } from '../../../src/map/arc/arc';
import { arcsOf } from '../../../src/map/arc/arcs';
import { plainPlacement } from '../../../src/map/arc/placements';
import { chevronOutlines, chevronsOf, cutsOf, INSIDE, shapeOf } from '../../../src/map/arc/shape';
import { strengthsOf } from '../../../src/map/arc/strength';
import { widthsIn, WORK_LEAST, WORK_WIDTH } from '../../../src/map/arc/width';
import { markScale, NO_INSET } from '../../../src/map/camera/home';
import { LIGHT, MARKS_OF } from '../../../src/map/palette';
import { arcToSvg } from '../../../src/map/svg';
import { CAPITALS, input } from '../region';

const LINE = { from: [0, 100], bend: [200, 100], to: [400, 100] } as const;
const straight = (more: Partial<Arc>) =>
  shapeOf<Arc>(
    {
      ...{ id: 'TJK-RUS', ...LINE, width: 6, gap: [8, 8], color: '#0b6e69', marks: [], dash: null },
      ...{ opacity: 1, hollow: false, emphasised: true, selected: false, changed: false, moving: false },
      quoted: true,
      ...more,
    },
    LINE,
  );
/** Where the points of the chevrons lie, px from the left: the way goes to the right. */
const pointsOf = (more: Partial<Arc> = {}): number[] =>
  chevronOutlines(straight(more)).map(([point]) => point![0]);

describe('the chevrons of quoted counts', () => {
  test('stand at even spacing from the head to the tail, and point the way', () => {
    const points = pointsOf();
    expect(points.length).toBeGreaterThan(12);
    const steps = points.slice(1).map((x, i) => points[i]! - x);
    for (const step of steps) expect(step).toBeCloseTo(2.2 * 6 + 2, 1);
    for (const [point, arm] of chevronOutlines(straight({})))
      expect(arm![0], 'its arms lie behind its point').toBeLessThan(point![0]);
  });

  test('lie between the head and the tail', () => {
    const { first } = chevronsOf(straight({}));
    expect(first).toBeGreaterThan(headOf(6).length);
    const all = chevronOutlines(straight({})).flatMap((outline) => outline.map(([x]) => x));
    expect(Math.min(...all)).toBeGreaterThan(8);
    expect(Math.max(...all)).toBeLessThan(392 - headOf(6).length);
  });

  test('lie inside the band, whose edges run on: it is no row of dashes', () => {
    for (const width of [WORK_LEAST, WORK_WIDTH, 2 * WORK_WIDTH]) {
      const beside = chevronOutlines(straight({ width })).flatMap((all) =>
        all.map(([, y]) => Math.abs(y - 100)),
      );
      expect(Math.max(...beside)).toBeLessThan(0.31 * width);
    }
  });

  test('leave the fray of an uncertain start as it is', () => {
    const shape = straight({ marks: MARKS_OF['bilateral-operating'] });
    const end = 8 + cutsOf(shape).at(-1)![1];
    for (const outline of chevronOutlines(shape)) for (const [x] of outline) expect(x).toBeGreaterThan(end);
  });

  test('are on quoted counts alone, and in no band too thin for them', () => {
    expect(pointsOf({ quoted: false })).toEqual([]);
    expect(pointsOf({ width: INSIDE - 0.1 })).toEqual([]);
  });

  test('are one more path of a file, in the colour of the land', () => {
    const paths = (quoted: boolean): number => arcToSvg(straight({ quoted }), LIGHT).match(/<path/g)!.length;
    expect(paths(true) - paths(false)).toBe(1);
  });
});

describe('an arc of counts of work', () => {
  const corridor = { origin: 'UZB', destination: 'KAZ' } as const;
  const places = new Map([['UZB-KAZ', plainPlacement(CAPITALS.get('UZB')!, CAPITALS.get('KAZ')!)]]);
  const counted = input({ ...corridor, persons: 0 }, { quoted: true, width: WORK_WIDTH });
  const widthAt = (scale: number, hall = false): number =>
    arcsOf([{ ...counted, persons: null }], places, {
      ...{ palette: LIGHT, max: 1, scale },
      widths: widthsIn(1088, { hall: hall ? scale : null, pair: false }),
    })[0]!.width;

  test('is 7 px wide on the page, and as much wider as all marks are in a hall', () => {
    expect(widthAt(1)).toBe(WORK_WIDTH);
    expect(widthAt(1.6, true)).toBeCloseTo(11.2);
  });

  test('has room for its chevrons on every map, the smallest phone’s too', () => {
    for (const [width, height] of [
      [320, 240],
      [360, 260],
      [390, 340],
      [660, 300],
      [1088, 640],
      [1920, 1000],
    ] as const)
      expect(widthAt(markScale({ width, height, inset: NO_INSET }))).toBeGreaterThanOrEqual(WORK_LEAST);
  });

  test('is strong together with those of its rank, and is not drawn beyond; beside a chosen corridor it is a hairline without chevrons', () => {
    const all = [0, 1, 1, 2].map((rank) => ({ ...counted, persons: null, rank }));
    expect(strengthsOf(all, 2).strong).toHaveLength(4);
    expect(strengthsOf(all, 1)).toMatchObject({ strong: [{ rank: 0 }], quiet: [] });
    expect(strengthsOf(all.slice(1, 3), 0).strong).toHaveLength(2);
    const [arc] = arcsOf([counted], places, {
      ...{ palette: LIGHT, max: 1, scale: 1 },
      quiet: new Set([counted.id]),
    });
    expect(arc).toMatchObject({ width: 1, quoted: false, color: LIGHT.quiet });
  });
});
