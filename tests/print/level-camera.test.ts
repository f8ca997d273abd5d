import { expect, test } from 'vitest';
import { decodeCore } from '../../src/domain/decode/core';
import { fromBase } from '../../src/map/camera/base';
import { BASE, NO_INSET } from '../../src/map/camera/home';
import { projector } from '../../src/map/camera/perspective';
import { REGION_SUBJECT, type Subject } from '../../src/map/camera/subject';
import { levelCamera } from '../../src/print/static/scene';
import { corridor } from '../law/corridors';
import { built } from '../static-data';

const { countries } = decodeCore(built('core'));
const frame = { width: 900, height: 500, inset: NO_INSET };
const anchorOf = (code: string) => [...countries.values()].find((country) => country.code === code)!.anchor!;
const subjectOf = (id: string): Subject => {
  const { origin, destination } = corridor(id);
  const named = [origin, destination];
  return { kind: 'corridor', id, named, places: named.map(anchorOf) };
};

test.each(['UZB-KAZ', 'TJK-KGZ', 'UKR-RUS', 'MDA-ITA'])(
  'the shared ground lies exactly under the ends of %s, and both are in the picture',
  (id) => {
    const subject = subjectOf(id);
    const camera = levelCamera(subject, frame);
    const [a, b, c, d, e, f] = fromBase(camera);
    for (const place of subject.places) {
      const [x, y] = projector(BASE)(place);
      const [u, v] = projector(camera)(place);
      expect(Math.hypot(a * x + c * y + e - u, b * x + d * y + f - v)).toBeLessThan(0.1);
      expect(u > 0 && v > 0 && u < frame.width && v < frame.height).toBe(true);
    }
  },
);

test('of what lies beyond the horizon of that ground the whole region is shown', () => {
  expect(levelCamera(subjectOf('KAZ-USA'), frame)).toEqual(levelCamera(REGION_SUBJECT, frame));
});
