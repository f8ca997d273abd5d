import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NO_INSET } from '../../src/map/camera/home';
import { COVERAGE_STYLES, DARK, LIGHT, type Palette } from '../../src/map/palette';
import { compose } from '../../src/map/scene';
import { toSvg } from '../../src/map/svg';
import { PLACEMENTS } from '../map/placed';
import { CAPITALS, CORRIDORS, input, MOST, sixTenths } from '../map/region';

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

/** The region's largest corridors of 2023, every class of coverage among them. */
function picture(width: number, height: number, palette: Palette): string {
  const arcs = CORRIDORS.map((c, i) =>
    input(c, {
      hollow: i === 1 || i === 10,
      style: COVERAGE_STYLES[i % COVERAGE_STYLES.length] ?? 'none',
      figure: String(c.persons),
    }),
  );
  const nodes = [...CAPITALS].map(([code, [lng, lat]]) => ({
    ...{ code, lng, lat },
    ...{ name: NAMES[code] ?? code, rank: 'region' as const },
  }));
  const scene = compose(
    {
      ...{ arcs, placements: PLACEMENTS, max: MOST, nodes },
      ...{ rings: ['KAZ'], palette, breadthOf: sixTenths },
    },
    { width, height, inset: NO_INSET },
  );
  return toSvg(scene);
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
    for (const name of Object.values(NAMES)) expect(picture(w, h, LIGHT)).toContain(`>${name}<`);
});
