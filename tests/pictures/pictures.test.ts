import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { arcsOf } from '../../src/map/arc/arcs';
import { homeCamera, markScale, NO_INSET, typeScale } from '../../src/map/camera/home';
import { DARK, LIGHT, type Palette } from '../../src/map/palette';
import { projector } from '../../src/map/camera/perspective';
import { shapesOf } from '../../src/map/arc/shape';
import { dotRadius, spotsOf, stage, typeSize } from '../../src/map/names/stage';
import { toSvg } from '../../src/map/svg';
import { PLACEMENTS } from '../map/placed';
import { CAPITALS, CORRIDORS, input, MOST } from '../map/region';

const NAMES: Record<string, string> = {
  ...{
    KAZ: 'Қазақстан',
    KGZ: 'Қырғызстан',
    TJK: 'Тәжікстан',
    TKM: 'Түрікменстан',
    UZB: 'Өзбекстан',
    RUS: 'Ресей',
  },
  ...{ BLR: 'Беларусь', UKR: 'Украина', MDA: 'Молдова', ARM: 'Армения', AZE: 'Әзірбайжан', GEO: 'Грузия' },
};

/** The region's 45 largest corridors of 2023, with names as broad as six tenths of their type a letter. */
function picture(width: number, height: number, palette: Palette): string {
  const frame = { width, height, inset: NO_INSET };
  const camera = homeCamera(frame);
  const scale = markScale(frame);
  const type = typeScale(scale, false);
  const inputs = CORRIDORS.map((c, i) =>
    input(c, {
      emphasised: i < 12,
      selected: i === 12,
      hollow: i === 10,
      style: i % 4 === 3 ? 'signed' : 'bilateral',
    }),
  );
  const ringed = new Set(['KAZ']);
  const arcs = arcsOf(inputs, PLACEMENTS, { palette, max: MOST, scale, ringed });
  const nodes = [...CAPITALS].map(([code, [lng, lat]]) => ({
    ...{ code, lng, lat },
    ...{ name: NAMES[code] ?? code, rank: 'region' as const },
  }));
  const spots = spotsOf(nodes, new Set());
  const measure = (s: (typeof spots)[number]): number => s.name.length * typeSize(s.quiet, type) * 0.6;
  const shapes = shapesOf(arcs, camera);
  const labels = stage({ spots, shapes, camera, frame, scale, measure, type, ringed });
  const project = projector(camera);
  const dots = spots.map((s) => ({
    at: project(s.place),
    radius: dotRadius(false, scale),
    ring: ringed.has(s.code),
  }));
  const named = labels.map((l) => ({ ...l, quiet: false }));
  return toSvg({ camera, palette, ground: '', arcs, dots, labels: named, type });
}

/** Pictures are accepted by looking at them: `UPDATE_PICTURES=1` writes them anew. */
test.each([
  ['page-light', 1070, 690, LIGHT],
  ['phone-light', 390, 420, LIGHT],
  ['page-dark', 1070, 690, DARK],
] as const)('%s looks as it was accepted', (name, width, height, palette) => {
  const file = new URL(`${name}.svg`, import.meta.url);
  const drawn = picture(width, height, palette);
  if (process.env.UPDATE_PICTURES) writeFileSync(file, drawn);
  expect(existsSync(file), `${name}.svg is missing: look at it after UPDATE_PICTURES=1`).toBe(true);
  expect(drawn).toBe(readFileSync(file, 'utf8'));
});

test('in the opening picture all twelve names find a place, on a phone too', () => {
  for (const [w, h] of [
    [1070, 690],
    [390, 420],
  ] as const)
    expect(picture(w, h, LIGHT).match(/<text/g)).toHaveLength(12);
});
