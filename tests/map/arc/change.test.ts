import { describe, expect, test, vi } from 'vitest';
import { type Arc, drawingOrder } from '../../../src/map/arc/arc';
import { CHANGE_MS, changeBetween, eased } from '../../../src/map/arc/change';
import { Changing } from '../../../src/map/arc/changing';
import { DARK, LIGHT, type Palette } from '../../../src/map/palette';
import { phaseOf } from '../../../src/map/pulse';
import { arcsOn, SIZES } from '../opening';

const arc = (id: string, width: number, more: Partial<Arc> = {}): Arc => ({
  ...{ id, width, from: [0.6, 0.3], bend: [0.62, 0.28], to: [0.65, 0.32], gap: [8, 8] },
  ...{ color: '#000000', marks: [], dash: null, opacity: 0.9 },
  ...{ hollow: false, emphasised: true, selected: false, changed: false, moving: true, quoted: false },
  ...more,
});

describe('from 2022 to 2023', () => {
  const [before, after] = [arcsOn('2022-12-31', SIZES.page), arcsOn('2023-12-31', SIZES.page)];
  const change = changeBetween(before, after);
  const find = (arcs: readonly Arc[], id: string): Arc => arcs.find((a) => a.id === id)!;

  test('ends with the very arcs of 2023', () => {
    expect(change(1)).toBe(after);
  });

  test('every arc of either year is there on the way, once, in drawing order', () => {
    const ids = change(0.5).map((a) => a.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(ids)).toEqual(new Set([...before, ...after].map((a) => a.id)));
    const staying = change(0.5).filter((a) => after.some((b) => b.id === a.id));
    expect(staying.map((a) => a.id)).toEqual([...after].sort(drawingOrder).map((a) => a.id));
  });

  test('Tajikistan → Russia has half of both widths half-way, and keeps its place', () => {
    const [old, now, new_] = [before, change(0.5), after].map((arcs) => find(arcs, 'TJK-RUS'));
    expect(now!.width).toBeCloseTo((old!.width + new_!.width) / 2, 9);
    expect([now!.from, now!.bend, now!.to]).toEqual([new_!.from, new_!.bend, new_!.to]);
  });

  test('begins with what was drawn: nothing jumps', () => {
    for (const now of change(0)) {
      const old = before.find((a) => a.id === now.id);
      expect(now.width, now.id).toBe(old?.width ?? 0);
      expect(now.opacity, now.id).toBe(old?.opacity ?? 0);
      if (old)
        expect([now.color, now.gap, now.dash, now.bend]).toEqual([old.color, old.gap, old.dash, old.bend]);
    }
  });
});

test('an arc that comes grows from nothing, one that leaves shrinks to it', () => {
  const change = changeBetween([arc('UZB-KAZ', 6)], [arc('KGZ-RUS', 8)]);
  const [coming, leaving] = [...change(0.25)].sort((a) => (a.id === 'KGZ-RUS' ? -1 : 1));
  expect([coming!.width, coming!.opacity]).toEqual([2, 0.225]);
  expect([leaving!.width, leaving!.opacity]).toEqual([4.5, 0.675]);
});

test('a dash opens from a solid line with gaps of nothing, and lengthens into another dash', () => {
  const opening = changeBetween([arc('UZB-KAZ', 6)], [arc('UZB-KAZ', 6, { dash: [6, 4, 6, 4] })]);
  expect(opening(0)[0]!.dash).toEqual([10, 0, 10, 0]);
  expect(opening(0.5)[0]!.dash).toEqual([8, 2, 8, 2]);
  const longer = changeBetween(
    [arc('UZB-KAZ', 6, { dash: [2, 4, 2, 4] })],
    [arc('UZB-KAZ', 6, { dash: [6, 4, 6, 4] })],
  );
  expect(longer(0.5)[0]!.dash).toEqual([4, 4, 4, 4]);
});

test('colours mix, and the chosen outline belongs to the new drawing from the start', () => {
  const change = changeBetween(
    [arc('UZB-KAZ', 6, { selected: true }), arc('KGZ-RUS', 5)],
    [arc('UZB-KAZ', 6, { color: '#ffffff' }), arc('KGZ-RUS', 5, { selected: true })],
  );
  expect(change(0.5).map((a) => [a.id, a.color, a.selected])).toEqual([
    ['UZB-KAZ', '#808080', false],
    ['KGZ-RUS', '#000000', true],
  ]);
});

test('a change begins fast and comes to rest', () => {
  expect([eased(0), eased(1)]).toEqual([0, 1]);
  expect(eased(0.5)).toBeGreaterThan(0.8);
  expect(eased(1) - eased(0.95)).toBeLessThan(0.001);
});

/** A clock by hand; a frame lasts 16 ms unless told otherwise. */
function stage(frame = 16) {
  let [now, asked] = [1000, [] as (() => void)[]];
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.stubGlobal('requestAnimationFrame', (act: () => void) => asked.push(act));
  vi.stubGlobal('cancelAnimationFrame', () => (asked = []));
  const drawn: (readonly Arc[])[] = [];
  const moves = { now: true };
  const changing = new Changing(
    (arcs) => drawn.push(arcs),
    () => moves.now,
  );
  const run = (ms: number): void => {
    for (const end = now + ms; now < end;) {
      now += frame;
      const due = asked;
      asked = [];
      for (const act of due) act();
    }
  };
  const set = (width: number, palette: Palette = LIGHT): void =>
    changing.set([arc('UZB-KAZ', width)], palette);
  return { drawn, moves, run, set, shown: () => drawn.at(-1)![0]!.width };
}

describe('the frames of a change', () => {
  test('come while it runs, and none after it has ended', () => {
    const { drawn, run, set, shown } = stage();
    set(4);
    expect(drawn).toHaveLength(1);
    run(2000);
    expect(drawn).toHaveLength(1);
    set(10);
    run(CHANGE_MS / 2);
    expect(shown()).toBeGreaterThan(4);
    expect(shown()).toBeLessThan(10);
    run(CHANGE_MS);
    expect(shown()).toBe(10);
    const frames = drawn.length;
    run(10_000);
    expect(drawn).toHaveLength(frames);
  });

  test('an interrupted change goes on from what is shown', () => {
    const { run, set, shown } = stage();
    set(4);
    run(2000);
    set(10);
    run(100);
    const reached = shown();
    set(4);
    expect(shown()).toBe(reached);
    run(CHANGE_MS);
    expect(shown()).toBe(4);
  });

  test('drawings that follow each other every 16 ms arrive at once: the day’s handle never drags them behind', () => {
    const { run, set, shown } = stage();
    set(4);
    run(2000);
    for (const width of [5, 6, 7, 8]) {
      set(width);
      run(16);
    }
    run(16);
    expect(shown()).toBe(8);
  });

  test.each([
    ['where nothing may move', false, LIGHT],
    ['from one theme to another', true, DARK],
  ])('%s there is one', (_, may, palette) => {
    const { drawn, moves, run, set, shown } = stage();
    moves.now = may;
    set(4);
    run(2000);
    set(10, palette);
    expect(shown()).toBe(10);
    run(2000);
    expect(drawn).toHaveLength(2);
  });

  test('on a machine that draws three a second the next drawings stand at once, and later it is tried again', () => {
    const { drawn, run, set } = stage(300);
    set(4);
    run(2000);
    const framesOf = (width: number): number => {
      const before = drawn.length;
      set(width);
      run(2000);
      return drawn.length - before;
    };
    expect(framesOf(10)).toBe(2);
    expect(framesOf(4)).toBe(1);
    run(10_000);
    expect(framesOf(10)).toBe(2);
  });

  test('scrolled off while it runs, it jumps to its end', () => {
    const { moves, run, set, shown } = stage();
    set(4);
    run(2000);
    set(10);
    run(50);
    moves.now = false;
    run(16);
    expect(shown()).toBe(10);
  });
});

test('an arc’s pulses keep their step whatever else is drawn, and neighbours keep different ones', () => {
  const ids = arcsOn('2023-12-31', SIZES.page).map((a) => a.id);
  const phases = ids.map(phaseOf);
  for (const phase of phases) expect(phase >= 0 && phase < 118).toBe(true);
  expect(new Set(phases.map((p) => Math.floor(p / 12))).size).toBeGreaterThanOrEqual(8);
});
