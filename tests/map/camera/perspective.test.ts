import { expect, test } from 'vitest';
import type { LngLat } from '../../../src/map/plane';
import { BASE, homeCamera, NO_INSET } from '../../../src/map/camera/home';
import {
  type Camera,
  distanceOf,
  isVisible,
  projector,
  radiusOf,
  unproject,
  USUAL_FOV,
} from '../../../src/map/camera/perspective';

const camera: Camera = { lng: 60, lat: 47, zoom: 3, width: 1000, height: 600, shift: [0, 0], fov: USUAL_FOV };
const TOWNS: LngLat[] = [
  [37.62, 55.75],
  [71.43, 51.13],
  [28.86, 47.01],
  [69.24, 41.3],
  [13.4, 52.5],
];

/** d3-geo-projection's geoSatellite with tilt 0, as it is published: k = (P − 1) / (P − cos c). */
function satellite(place: LngLat): [number, number] {
  const rad = Math.PI / 180;
  const [l, p, p0] = [(place[0] - camera.lng) * rad, place[1] * rad, camera.lat * rad];
  const cosC = Math.sin(p0) * Math.sin(p) + Math.cos(p0) * Math.cos(p) * Math.cos(l);
  const P = distanceOf(camera);
  const k = (P - 1) / (P - cosC);
  const x = k * Math.cos(p) * Math.sin(l);
  const y = k * (Math.cos(p0) * Math.sin(p) - Math.sin(p0) * Math.cos(p) * Math.cos(l));
  return [500 + radiusOf(camera) * x, 300 - radiusOf(camera) * y];
}

test('the middle of the picture is the place that is looked at', () => {
  expect(projector(camera)([60, 47])).toEqual([500, 300]);
});

test.each(TOWNS)('%d, %d lies where the vertical perspective of geoSatellite puts it', (lng, lat) => {
  const [x, y] = projector(camera)([lng, lat]);
  const [sx, sy] = satellite([lng, lat]);
  expect(Math.hypot(x - sx, y - sy)).toBeLessThan(1e-9);
});

test.each(TOWNS)('%d, %d is found again from its place in the picture', (lng, lat) => {
  const back = unproject(camera, projector(camera)([lng, lat]));
  expect(back?.[0]).toBeCloseTo(lng, 9);
  expect(back?.[1]).toBeCloseTo(lat, 9);
});

test('Seoul can be seen from above Central Asia, New York and Santiago cannot', () => {
  expect(isVisible(camera, [127, 37.5])).toBe(true);
  expect(isVisible(camera, [-74, 40.7])).toBe(false);
  expect(isVisible(camera, [-70.6, -33.4])).toBe(false);
  expect(unproject(camera, [5000, 5000])).toBeNull();
});

test.each([
  [1070, 690, NO_INSET],
  [390, 420, NO_INSET],
  [1920, 1080, { top: 40, right: 40, bottom: 150, left: 640 }],
])(
  'the opening picture of %d × %d px holds the twelve capitals beside the panels',
  (width, height, inset) => {
    const project = projector(homeCamera({ width, height, inset }));
    for (const place of [...TOWNS.slice(0, 4), [74.59, 42.87], [58.38, 37.95], [68.79, 38.56]] as LngLat[]) {
      const [x, y] = project(place);
      expect(x).toBeGreaterThan(inset.left + 30);
      expect(x).toBeLessThan(width - inset.right - 30);
      expect(y).toBeGreaterThan(inset.top + 30);
      expect(y).toBeLessThan(height - inset.bottom - 30);
    }
  },
);

test.each([
  [390, 420],
  [1600, 500],
  [660, 560],
])('the opening picture of %d × %d px is the one of 1070 × 690 px, enlarged and shifted', (width, height) => {
  const [own, base] = [homeCamera({ width, height, inset: NO_INSET }), BASE].map(projector);
  const [from, to] = TOWNS;
  const across = (project: typeof own): number[] => {
    const [a, b] = [project!(from!), project!(to!)];
    return [b[0] - a[0], b[1] - a[1]];
  };
  const scale = across(own)[0]! / across(base)[0]!;
  expect(across(own)[1]! / across(base)[1]!).toBeCloseTo(scale, 9);
  const origin = [0, 1].map((i) => own!(from!)[i]! - scale * base!(from!)[i]!);
  for (const town of TOWNS) {
    expect(own!(town)[0]).toBeCloseTo(scale * base!(town)[0] + origin[0]!, 6);
    expect(own!(town)[1]).toBeCloseTo(scale * base!(town)[1] + origin[1]!, 6);
  }
});
