import { expect, test } from 'vitest';
import { fromBase } from '../../../src/map/camera/base';
import { BASE, homeCamera, NO_INSET } from '../../../src/map/camera/home';
import { type Camera, projector } from '../../../src/map/camera/perspective';
import { subjectCamera } from '../../../src/map/camera/subject';
import { distance, type LngLat, type Point } from '../../../src/map/plane';
import { CAPITALS } from '../region';

/** Px between where the fit puts a place of BASE's picture and where the camera sees it. */
function offAt(camera: Camera, place: LngLat): number {
  const [a, b, c, d, e, f] = fromBase(camera);
  const [x, y] = projector(BASE)(place);
  const fitted: Point = [a * x + c * y + e, b * x + d * y + f];
  return distance(fitted, projector(camera)(place));
}

test.each([
  [1088, 612],
  [390, 338],
])('the drawn ground lies exactly under the opening picture of %d × %d px', (width, height) => {
  const camera = homeCamera({ width, height, inset: NO_INSET });
  for (const place of CAPITALS.values()) expect(offAt(camera, place)).toBeLessThan(1e-6);
});

test('until a corridor’s own ground is drawn, the other lies at most 15 px off under its ends', () => {
  const frame = { width: 1088, height: 431, inset: NO_INSET };
  for (const [a, from] of CAPITALS)
    for (const [b, to] of CAPITALS) {
      if (a === b) continue;
      const camera = subjectCamera({ kind: 'corridor', id: '', named: [], places: [from, to] }, frame);
      for (const place of [from, to]) expect(offAt(camera, place), `${a}-${b}`).toBeLessThan(15);
    }
});
