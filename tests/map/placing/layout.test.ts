import { expect, test } from 'vitest';
import { lngLat, type Point } from '../../../src/map/plane';
import { arcsOf } from '../../../src/map/arc/arcs';
import { nearest, pointAt, slopeAt } from '../../../src/map/arc/bezier';
import { turnBetween } from '../../../src/map/arc/gaps';
import { BASE } from '../../../src/map/camera/home';
import { layOut } from '../../../src/map/placing/layout';
import { wholeFigure } from '../../../src/map/arc/width';
import { LIGHT } from '../../../src/map/palette';
import { projector } from '../../../src/map/camera/perspective';
import { headOutline, shapesOf } from '../../../src/map/arc/shape';
import { PLACEMENTS as places } from '../placed';
import { CAPITALS, CORRIDORS, input, MOST } from '../region';

const REGION_2023 = { anchors: CAPITALS, always: new Set(CAPITALS.keys()), max: MOST };
/** The twelve largest at full strength, as on the page. */
const arcs = arcsOf(
  CORRIDORS.map((c) => input(c)),
  places,
  {
    palette: LIGHT,
    max: wholeFigure(MOST),
    scale: 1,
    quiet: new Set(CORRIDORS.slice(12).map((c) => `${c.origin}-${c.destination}`)),
  },
);
const shapes = shapesOf(arcs, BASE);
const shapeOf = (id: string) => shapes.find((s) => s.arc.id === id)!;
const project = projector(BASE);

test('every corridor between two known places has its arc', () => {
  expect(arcs).toHaveLength(CORRIDORS.length);
  expect(layOut([{ origin: 'KAZ', destination: 'ZZZ', persons: 5 }], REGION_2023).size).toBe(0);
});

test('an arc joins its two capitals', () => {
  const { curve } = shapeOf('UZB-KAZ');
  for (const [end, code] of [
    [curve.from, 'UZB'],
    [curve.to, 'KAZ'],
  ] as const) {
    const [x, y] = project(CAPITALS.get(code)!);
    expect(Math.hypot(end[0] - x, end[1] - y)).toBeLessThan(0.01);
  }
});

test('the 45 largest corridors run under no third capital', () => {
  for (const { arc, curve } of shapes) {
    for (const [code, place] of CAPITALS) {
      if (arc.id.includes(code)) continue;
      expect(nearest(curve, project(place)), `${arc.id} passes ${code}`).toBeGreaterThan(arc.width / 2 + 8);
    }
  }
});

test('both directions between two countries lie at least 4 px apart half-way', () => {
  for (const { arc, curve } of shapes) {
    const back = shapes.find((s) => s.arc.id === arc.id.split('-').reverse().join('-'));
    if (!back) continue;
    const needed = (arc.width + back.arc.width) / 2 + 4;
    expect(nearest(back.curve, pointAt(curve, 0.5)), arc.id).toBeGreaterThan(needed);
  }
});

test('heads stop short of their node and no two of the twelve largest share a place', () => {
  const heads = shapes
    .filter(({ arc }) => arc.emphasised)
    .map((s) => ({ id: s.arc.id, tip: pointAt(s.curve, s.tip), to: s.curve.to }));
  for (const { id, tip, to } of heads) {
    expect(Math.hypot(tip[0] - to[0], tip[1] - to[1]), id).toBeGreaterThan(7);
    for (const other of heads) {
      if (other.id === id) continue;
      const apart = Math.hypot(tip[0] - other.tip[0], tip[1] - other.tip[1]);
      expect(apart, `${id} and ${other.id}`).toBeGreaterThan(4);
    }
  }
});

test('a thin arc that is drawn alone ends 9 px beside both capitals, outside the ring where one is chosen', () => {
  const only = [input({ origin: 'TKM', destination: 'KAZ', persons: 1166 })];
  const gap = (ringed?: ReadonlySet<string>) =>
    arcsOf(only, places, { palette: LIGHT, max: MOST, scale: 1, ...(ringed && { ringed }) })[0]!.gap;
  expect(gap().map(Math.floor)).toEqual([9, 9]);
  expect(gap(new Set(['KAZ'])).map(Math.floor)).toEqual([9, 13]);
});

test('the inside of a hollow head lies within it by the line on all sides', () => {
  const shape = shapeOf('TJK-RUS');
  const [tip, , notch] = headOutline(shape);
  const [inner, barb, innerNotch] = headOutline(shape, 1.3);
  const away = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);
  expect(away(tip!, inner!)).toBeGreaterThan(1.3);
  expect(away(notch!, innerNotch!)).toBeGreaterThan(1.3);
  expect(nearest(shape.curve, barb!)).toBeLessThan(shape.head.half - 1.3);
  expect(headOutline(shape, 50)).toEqual([]);
});

test('of the arcs into Russia none of the ten largest cross: the fan keeps its order', () => {
  const fan = shapes.filter((s) => s.arc.id.endsWith('-RUS'));
  const track = (s: (typeof fan)[number]): Point[] =>
    Array.from({ length: 25 }, (_, i) => pointAt(s.curve, (i / 24) * 0.93));
  for (const a of fan) {
    for (const b of fan)
      if (a.arc.id < b.arc.id) expect(crossings(track(a), track(b)), `${a.arc.id} ${b.arc.id}`).toBe(0);
  }
});

test('both directions between two countries part at each end by 9° and more', () => {
  for (const { arc, curve } of shapes) {
    const back = shapes.find((s) => s.arc.id === arc.id.split('-').reverse().join('-'));
    if (!back) continue;
    const [leaving, arriving] = [slopeAt(curve, 0), slopeAt(back.curve, 1)];
    const turn = turnBetween(Math.atan2(leaving[1], leaving[0]), Math.atan2(-arriving[1], -arriving[0]));
    expect((turn * 180) / Math.PI, arc.id).toBeGreaterThan(9);
  }
});

test('Russia, where ten of the twelve strong arcs end, is a hub: they stop 38 px from Moscow, a narrower head behind a wider one', () => {
  const strong = shapes.filter((s) => s.arc.emphasised && s.arc.id.endsWith('-RUS'));
  expect(strong).toHaveLength(10);
  for (const { arc } of strong) expect(arc.gap[1], arc.id).toBeGreaterThanOrEqual(38);
  expect(shapeOf('TJK-RUS').arc.gap[1]).toBe(38);
});

test('a country at which few arcs end keeps them 9 to 15 px off, whatever the zoom', () => {
  for (const { arc } of shapes) {
    const [from, to] = arc.id.split('-');
    for (const [code, gap] of [
      [from, arc.gap[0]],
      [to, arc.gap[1]],
    ] as const) {
      if (code === 'RUS') continue;
      expect(gap, arc.id).toBeGreaterThanOrEqual(9);
      expect(gap, arc.id).toBeLessThanOrEqual(15);
    }
  }
});

test('two strong arcs dock around Moscow in the order in which their origins lie around it, if these are 10° apart', () => {
  const from = (at: Point): number => Math.atan2(at[1] - moscow[1], at[0] - moscow[0]);
  const turn = (a: number, b: number): number => ((b - a + 3 * Math.PI) % (2 * Math.PI)) - Math.PI;
  const moscow = project(CAPITALS.get('RUS')!);
  const strong = shapes.filter((s) => s.arc.emphasised && s.arc.id.endsWith('-RUS'));
  for (const a of strong)
    for (const b of strong) {
      const origins = turn(from(a.curve.from), from(b.curve.from));
      if (Math.abs(origins) < Math.PI / 18 || Math.abs(origins) > Math.PI / 2) continue;
      const docks = turn(from(pointAt(a.curve, a.shoulder)), from(pointAt(b.curve, b.shoulder)));
      expect(Math.sign(docks), `${a.arc.id} ${b.arc.id}`).toBe(Math.sign(origins));
    }
});

test('the same corridors find the same places each time', () => {
  const few = CORRIDORS.slice(0, 8).map((c) => ({ ...c, foremost: true, strong: true }));
  const again = layOut(few, REGION_2023);
  expect(again.size).toBe(8);
  expect(Object.fromEntries(layOut(few, REGION_2023))).toEqual(Object.fromEntries(again));
}, 30_000);

test('the head points along the arc to the destination', () => {
  const shape = shapeOf('TJK-RUS');
  const [tip, barb, notch] = headOutline(shape);
  const moscow = project(CAPITALS.get('RUS')!);
  const away = (p: Point): number => Math.hypot(p[0] - moscow[0], p[1] - moscow[1]);
  expect(away(tip!)).toBeLessThan(away(notch!));
  expect(away(notch!)).toBeLessThan(away(barb!));
});

test('quiet arcs are drawn first, then the larger before the smaller', () => {
  const drawn = arcsOf(
    CORRIDORS.map((c) => input(c)),
    places,
    { palette: LIGHT, max: MOST, scale: 1, quiet: new Set(['UZB-KAZ']) },
  );
  expect(drawn.map(({ id }) => id).slice(0, 3)).toEqual(['UZB-KAZ', 'TJK-RUS', 'KGZ-RUS']);
});

test('Web Mercator and back', () => {
  expect(lngLat([0.5, 0.5])).toEqual([0, 0]);
});

function crossings(a: Point[], b: Point[]): number {
  let count = 0;
  const side = (p: Point, q: Point, r: Point): number =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  for (let i = 1; i < a.length; i++) {
    for (let j = 1; j < b.length; j++) {
      const [p, q, r, s] = [a[i - 1]!, a[i]!, b[j - 1]!, b[j]!];
      if (side(p, q, r) * side(p, q, s) < 0 && side(r, s, p) * side(r, s, q) < 0) count++;
    }
  }
  return count;
}
