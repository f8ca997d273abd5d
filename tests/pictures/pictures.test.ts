import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { NO_INSET } from '../../src/map/camera/home';
import type { ArcInput } from '../../src/map/arc/arcs';
import { WORK_WIDTH } from '../../src/map/arc/width';
import { type ArcStyle, COVERAGE_STYLES, DARK, LIGHT, type Palette } from '../../src/map/palette';
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

const styleAt = (i: number): ArcStyle => COVERAGE_STYLES[i % COVERAGE_STYLES.length] ?? 'none';

/** The region's largest corridors of 2023, every class of coverage among them. */
const FLOWS = CORRIDORS.map((c, i) =>
  input(c, { hollow: i === 1 || i === 10, style: styleAt(i), figure: String(c.persons) }),
);
/** Counts of work on the same corridors: twelve are drawn. */
const COUNTS = CORRIDORS.map((c, i): ArcInput => {
  const quoted = { persons: null, quoted: true, moving: false, width: WORK_WIDTH, rank: i < 12 ? 0 : 1 };
  return { ...input(c), ...quoted, style: styleAt(i), figure: `${i + 2} counts, 2023` };
});

function picture(arcs: readonly ArcInput[], width: number, height: number, palette: Palette): string {
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

const PICTURES: readonly (readonly [name: string, drawing: Parameters<typeof picture>])[] = [
  ['page-light', [FLOWS, 1070, 690, LIGHT]],
  ['phone-light', [FLOWS, 390, 420, LIGHT]],
  ['page-dark', [FLOWS, 1070, 690, DARK]],
  ['counts-light', [COUNTS, 1070, 690, LIGHT]],
  ['counts-phone', [COUNTS, 390, 420, LIGHT]],
  ['counts-dark', [COUNTS, 1070, 690, DARK]],
];

/** Pictures are accepted by looking at them: `UPDATE_PICTURES=1` writes them anew. */
test.each(PICTURES)('%s looks as it was accepted', (name, drawing) => {
  const file = new URL(`${name}.svg`, import.meta.url);
  const drawn = picture(...drawing);
  if (process.env.UPDATE_PICTURES) writeFileSync(file, drawn);
  expect(existsSync(file), `${name}.svg is missing: look at it after UPDATE_PICTURES=1`).toBe(true);
  expect(drawn).toBe(readFileSync(file, 'utf8'));
});

test('in the opening picture all twelve names find a place, on a phone too', () => {
  for (const [w, h] of [
    [1070, 690],
    [390, 420],
  ] as const)
    for (const name of Object.values(NAMES)) expect(picture(FLOWS, w, h, LIGHT)).toContain(`>${name}<`);
});
