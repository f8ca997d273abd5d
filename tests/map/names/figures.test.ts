import { describe, expect, test } from 'vitest';
import { boxOf, mostFigures } from '../../../src/map/names/figures';
import { LIGHT } from '../../../src/map/palette';
import { overlap } from '../../../src/map/plane';
import { movedTo } from '../../../src/map/scene';
import { openingOn, SIZES } from '../opening';

describe.each(Object.entries(SIZES))('figures in the opening picture of a %s', (_, frame) => {
  const scene = openingOn('2023-12-31', frame);
  const figures = scene.figures;

  test('are few, the largest corridor’s first', () => {
    expect(figures.length).toBeGreaterThanOrEqual(2);
    expect(figures.length).toBeLessThanOrEqual(mostFigures(frame, false));
    expect(figures[0]).toMatchObject({ id: 'TJK-RUS', text: '171234' });
  });

  test('cover no name and not each other, and can be read upright', () => {
    for (const figure of figures) {
      const own = boxOf(figure);
      for (const { box, name } of scene.labels)
        expect(overlap(own, box), `${figure.text} on ${name}`).toBe(false);
      for (const other of figures)
        if (other !== figure)
          expect(overlap(own, boxOf(other)), `${figure.text} on ${other.text}`).toBe(false);
      expect(Math.abs(figure.turn)).toBeLessThanOrEqual(90);
      expect(figure.size).toBeGreaterThanOrEqual(11);
    }
  });

  test('stand in a broad arc in the paper’s colour, else beside it in the arc’s', () => {
    for (const { id, seat, color, halo } of figures) {
      const arc = scene.arcs.find((a) => a.id === id)!;
      expect(color).toBe(seat.kind === 'inside' && !arc.hollow ? LIGHT.figure : arc.color);
      expect(halo).toBe(seat.kind === 'inside' ? null : LIGHT.land);
      if (seat.kind === 'inside') expect(arc.width).toBeGreaterThanOrEqual(14);
    }
  });

  test('move with their arcs', () => {
    const camera = { ...scene.camera, shift: [scene.camera.shift[0] + 30, scene.camera.shift[1]] as const };
    movedTo(scene, camera).figures.forEach(({ at, turn }, i) => {
      expect(at[0]).toBeCloseTo(figures[i]!.at[0] + 30, 6);
      expect(turn).toBeCloseTo(figures[i]!.turn, 6);
    });
  });
});
