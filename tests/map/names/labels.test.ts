import { describe, expect, test } from 'vitest';
import { REGION } from '../../../src/domain/country';
import { LANGUAGES } from '../../../src/i18n/language';
import { type Label, type LabelInput, placeLabels } from '../../../src/map/names/labels';
import { type Box, overlap } from '../../../src/map/plane';
import { openingOn, SIZES } from '../opening';

const frame: Box = [0, 0, 400, 300];
const name = (code: string, x: number, y: number, breadth = 80): LabelInput => ({
  code,
  name: code,
  at: [x, y],
  radius: 4,
  size: [breadth, 16],
});

test('names stand on no other name and on no dot, even where countries lie close', () => {
  const inputs = [name('ARM', 200, 150), name('GEO', 206, 140), name('AZE', 216, 152), name('TUR', 150, 146)];
  const labels = placeLabels(inputs, { frame, arcPoints: [] });
  expect(labels).toHaveLength(4);
  for (const a of labels) {
    for (const b of labels) if (a !== b) expect(overlap(a.box, b.box)).toBe(false);
    for (const { at } of inputs) {
      const dot: Box = [at[0] - 4, at[1] - 4, at[0] + 4, at[1] + 4];
      expect(overlap(a.box, dot), a.code).toBe(false);
    }
  }
});

test('a name never leaves the frame; one that fits nowhere is left out', () => {
  const [label] = placeLabels([name('KGZ', 395, 8)], { frame, arcPoints: [] });
  expect(label!.box[2]).toBeLessThanOrEqual(400);
  expect(label!.box[1]).toBeGreaterThanOrEqual(0);
  expect(placeLabels([name('KGZ', 200, 150, 500)], { frame, arcPoints: [] })).toEqual([]);
});

test('Uzbekistan stands west of Tashkent, and elsewhere when arcs run there', () => {
  const free = placeLabels([name('UZB', 200, 150)], { frame, arcPoints: [] });
  expect(free[0]!.box[2]).toBeLessThan(200);
  const arcPoints = Array.from({ length: 20 }, (_, i) => ({ at: [120 + 4 * i, 150] as const, weight: 3 }));
  const moved = placeLabels([name('UZB', 200, 150)], { frame, arcPoints });
  expect(moved[0]!.box).not.toEqual(free[0]!.box);
});

test('a name stays where it stood while another side is only a little emptier, and gives way to a wide arc', () => {
  const across = (weight: number) =>
    Array.from({ length: 10 }, (_, i) => ({ at: [120 + 8 * i, 150] as const, weight }));
  const place = (weight: number, stood: readonly Label[] = []) =>
    placeLabels([name('UZB', 200, 150)], { frame, arcPoints: across(weight), stood })[0]!;
  const west = place(0);
  expect(west.box[2]).toBeLessThan(200);
  expect(place(0.4).box).not.toEqual(west.box);
  expect(place(0.4, [west]).box).toEqual(west.box);
  expect(place(5, [west]).box).not.toEqual(west.box);
});

describe.each(Object.entries(SIZES))('while 2016 to 2024 play on a %s', (_, size) => {
  test.each(LANGUAGES)('no name of the twelve states changes its side more than once, in %s', (lang) => {
    const sides = new Map<string, string[]>();
    let stood: readonly Label[] = [];
    for (let year = 2016; year <= 2024; year++) {
      stood = openingOn(`${year}-12-31`, size, { lang, stood }).labels;
      for (const code of REGION) {
        const label = stood.find((l) => l.code === code);
        sides.set(code, [...(sides.get(code) ?? []), label ? label.offset.map(Math.round).join() : 'none']);
      }
    }
    for (const [code, places] of sides) {
      const hops = places.filter((place, i) => i > 0 && place !== places[i - 1]);
      expect(hops.length, `${code}: ${places.join(' | ')}`).toBeLessThanOrEqual(1);
    }
  });
});
