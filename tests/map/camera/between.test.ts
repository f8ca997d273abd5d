import { describe, expect, test } from 'vitest';
import { cameraBetween, resized } from '../../../src/map/camera/between';
import { homeCamera, NO_INSET } from '../../../src/map/camera/home';
import { type Camera, projector } from '../../../src/map/camera/perspective';
import { subjectCamera } from '../../../src/map/camera/subject';
import { distance, type LngLat } from '../../../src/map/plane';
import { CAPITALS } from '../region';

const frame = { width: 1088, height: 431, inset: NO_INSET };
const ends = ['UZB', 'TJK'].map((code) => CAPITALS.get(code)!);
const region = homeCamera(frame);
const corridor = subjectCamera({ kind: 'corridor', id: 'UZB-TJK', named: [], places: ends }, frame);

const offBetween = (a: Camera, b: Camera, place: LngLat): number =>
  distance(projector(a)(place), projector(b)(place));

describe('on the way from the region to a corridor', () => {
  test('the camera begins and ends where it should', () => {
    for (const place of CAPITALS.values()) {
      expect(offBetween(cameraBetween(region, corridor, 0), region, place)).toBeLessThan(1e-6);
      expect(offBetween(cameraBetween(region, corridor, 1), corridor, place)).toBeLessThan(1e-6);
    }
  });

  test.each([
    ['there', region, corridor],
    ['back', corridor, region],
  ])('%s, both ends stay in the picture', (_, from, to) => {
    for (let i = 0; i <= 20; i++)
      for (const place of ends) {
        const [x, y] = projector(cameraBetween(from, to, i / 20))(place);
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(frame.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(frame.height);
      }
  });
});

test('a frame that becomes lower cuts the picture off below and moves nothing', () => {
  const lower = resized(region, { width: 900, height: 300 });
  for (const place of CAPITALS.values()) expect(offBetween(lower, region, place)).toBeLessThan(1e-6);
});
