import { rgb } from 'd3-color';
import { expect, test } from 'vitest';
import { ARC_STYLES, DARK, DASH, dashOf, LIGHT } from '../../src/map/palette';

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
  test(`${palette.theme}: the handle stands out from land and water`, () => {
    for (const ground of grounds) expect(contrast(palette.handle, ground)).toBeGreaterThanOrEqual(3);
  });
}

test('every coverage class has a dash of its own: colour is never the only sign', () => {
  const classes = ['bilateral', 'bilateral-operating', 'regional', 'signed', 'ended', 'none'] as const;
  expect(new Set(classes.map((c) => JSON.stringify(DASH[c]))).size).toBe(classes.length);
  expect(DASH['flow-in']).not.toEqual(DASH['flow-out']);
});

test('a wide arc has longer dashes, a thin one never shorter than written', () => {
  expect(dashOf('signed', 1.2)).toEqual(DASH.signed);
  expect(dashOf('signed', 16)![0]).toBe(12);
  expect(dashOf('bilateral', 16)).toBeNull();
});
