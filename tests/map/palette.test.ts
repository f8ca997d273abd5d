import { rgb } from 'd3-color';
import { expect, test } from 'vitest';
import { ARC_STYLES, COVERAGE_STYLES, DARK, dashOf, LIGHT, MARKS_OF } from '../../src/map/palette';

const channel = (c: number): number =>
  c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4;
const luminance = (color: string): number => {
  const { r, g, b } = rgb(color);
  return 0.2126 * channel(r) + 0.7152 * channel(g) + 0.0722 * channel(b);
};
/** WCAG 2.2: from 1 to 21. */
function contrast(a: string, b: string): number {
  const [x, y] = [luminance(a), luminance(b)];
  return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
}

for (const palette of [LIGHT, DARK]) {
  const grounds = [palette.land, palette.neighbour, palette.chosen, palette.sea];
  test.each(ARC_STYLES)(`${palette.theme}: %s stands out 3 : 1 from land, chosen land and water`, (style) => {
    for (const ground of grounds) expect(contrast(palette.arc[style], ground)).toBeGreaterThanOrEqual(3);
  });
  test(`${palette.theme}: names can be read at 4.5 : 1, quiet ones too`, () => {
    for (const ground of grounds) expect(contrast(palette.ink, ground)).toBeGreaterThanOrEqual(4.5);
    for (const ground of [palette.neighbour, palette.sea])
      expect(contrast(palette.inkQuiet, ground)).toBeGreaterThanOrEqual(4.5);
  });
  test(`${palette.theme}: the handle and hairlines stand out from land and water`, () => {
    for (const ground of grounds) {
      expect(contrast(palette.handle, ground)).toBeGreaterThanOrEqual(3);
      expect(contrast(palette.quiet, ground)).toBeGreaterThanOrEqual(3);
    }
  });
  test.each(COVERAGE_STYLES)(`${palette.theme}: a figure in an arc of %s can be read at 4.5 : 1`, (style) => {
    expect(contrast(palette.figure, palette.arc[style])).toBeGreaterThanOrEqual(4.5);
  });
  test.each(COVERAGE_STYLES)(
    `${palette.theme}: a figure beside an arc of %s can be read at 4.5 : 1`,
    (style) => {
      expect(contrast(palette.arc[style], palette.land)).toBeGreaterThanOrEqual(4.5);
    },
  );
}

test('every coverage class has marks of its own: colour is never the only sign', () => {
  const marks = COVERAGE_STYLES.map((style) => MARKS_OF[style].join(' '));
  expect(new Set(marks).size).toBe(COVERAGE_STYLES.length);
});

test('frayed is what is uncertain, and nothing else', () => {
  const frayed = ARC_STYLES.filter((style) => MARKS_OF[style].includes('frayed'));
  expect(frayed).toEqual(['bilateral-operating', 'regional-uncertain']);
});

test('only a route that nobody counted is dashed, and a balance on which methods disagree', () => {
  const dashed = ARC_STYLES.filter((style) => dashOf(style, 8) !== null);
  expect(dashed).toEqual(['documented', 'reported', 'role-contested']);
});

test('what comes and what goes have colours of their own', () => {
  for (const { arc } of [LIGHT, DARK]) {
    expect(arc['flow-in']).not.toBe(arc['flow-out']);
    expect(arc['money-in']).not.toBe(arc['money-out']);
  }
});

test('a wide arc has longer dashes, a thin one never shorter than written', () => {
  expect(dashOf('documented', 1.6)).toEqual([19, 5, 19, 5]);
  expect(dashOf('documented', 16)![0]).toBe(38);
  expect(dashOf('bilateral', 16)).toBeNull();
});
