import { describe, expect, test } from 'vitest';
import { NO_INSET } from '../../src/map/camera/home';
import { decodeGround } from '../../src/map/ground';
import { estimatedBreadth } from '../../src/map/names/lettering';
import { PALETTES } from '../../src/map/palette';
import { placementsOf } from '../../src/state/placements';
import { mapSvg } from '../../src/take/picture/map-svg';
import { corridor } from '../law/corridors';
import { settled, sitting } from '../state/sitting';
import { built } from '../static-data';

const drawing = {
  frame: { width: 700, height: 410, inset: NO_INSET },
  palette: PALETTES.light,
  ground: decodeGround(built('geometry')),
  placements: placementsOf(built('places')).registered ?? new Map(),
  breadthOf: estimatedBreadth,
};

describe('the map of a view for paper', () => {
  test('has the corridor from Uzbekistan to Kazakhstan end at Kazakhstan’s dot, on land, beside its name', async () => {
    const { session } = sitting({ corridor: corridor('UZB-KAZ') });
    await settled();
    const { scene, svg } = mapSvg(session, drawing);
    const arc = scene.shapes.find(({ arc: { id } }) => id === 'UZB-KAZ')!;
    const dot = scene.marks.find(({ code }) => code === 'KAZ')!;
    const [x, y] = arc.curve.to;
    expect(Math.hypot(x - dot.at[0], y - dot.at[1])).toBeLessThan(20);
    expect(svg).toContain('id="UZB-KAZ"');
    expect(svg).toContain('>Kazakhstan</text>');
    expect(svg).toContain(`fill="${PALETTES.light.land}"`);
    expect(svg).not.toContain('<use');
  });

  test('has the ground of its page under it until its own has come', () => {
    const { session } = sitting({});
    const { svg } = mapSvg(session, { ...drawing, ground: '<path d="M0 0h9v9z"/>' });
    expect(svg).toMatch(/<g transform="matrix\([^"]+\)"><path d="M0 0h9v9z"\/><\/g>/);
  });
});
