import { expect, test } from 'vitest';
import type { LngLat } from '../../../src/map/plane';
import { homeCamera, NO_INSET } from '../../../src/map/camera/home';
import { subjectCamera } from '../../../src/map/camera/subject';
import { type Edge, portsOf } from '../../../src/map/names/ports';

const BEYOND: readonly (readonly [string, LngLat])[] = [
  ['DEU', [13.4, 52.5]],
  ['USA', [-77, 38.9]],
  ['ITA', [12.5, 41.9]],
  ['CZE', [14.4, 50.1]],
  ['ESP', [-3.7, 40.4]],
  ['KOR', [127, 37.6]],
  ['CAN', [-75.7, 45.4]],
  ['GBR', [-0.1, 51.5]],
];
const countries = BEYOND.map(([code, anchor]) => ({ code, anchor }));
const edgeOf = (width: number, height: number, inset = NO_INSET): Edge => {
  const frame = { width, height, inset };
  return { camera: homeCamera(frame), frame, name: [100, 14], dots: [] };
};

test.each([
  ['the page', 1070, 690, NO_INSET],
  ['a small laptop', 660, 560, NO_INSET],
  ['a telephone', 390, 420, NO_INSET],
  ['a projector', 1920, 1080, NO_INSET],
] as const)(
  'on %s eight countries have ports at the edge, no two of them together',
  (_, width, height, inset) => {
    const ports = portsOf(countries, edgeOf(width, height, inset));
    expect(ports.length).toBeGreaterThan(4);
    for (const { at, code } of ports) {
      const near = Math.min(at[0], at[1], width - at[0], height - at[1]);
      expect(near, code).toBeGreaterThan(5);
      expect(near, code).toBeLessThan(20);
      const others = ports.filter((p) => p.code !== code);
      for (const { at: other } of others)
        expect(Math.hypot(at[0] - other[0], at[1] - other[1]), code).toBeGreaterThan(25);
    }
  },
);

test.each([
  [1088, 612],
  [660, 329],
  [390, 338],
  [360, 308],
  [1360, 838],
])(
  'in a map of %d × %d px a port lies where a wall map has its country: Germany and the States west, Korea east',
  (width, height) => {
    const ports = portsOf(countries, edgeOf(width, height));
    const side = (code: string) => ports.find((p) => p.code === code)?.side;
    expect(['w', undefined]).toContain(side('DEU'));
    expect(side('USA')).toBe('w');
    expect(side('KOR')).toBe('e');
  },
);

test('a port keeps its bearing whatever the camera shows', () => {
  const edge = edgeOf(1088, 431);
  const named = { kind: 'corridor', id: '', named: [], places: [] } as const;
  const places: LngLat[] = [
    [69.24, 41.3],
    [71.43, 51.13],
  ];
  const camera = subjectCamera({ ...named, places }, edge.frame);
  const korea = countries.filter(({ code }) => code === 'KOR');
  const [there, here] = [edge, { ...edge, camera }].map((e) => portsOf(korea, e)[0]);
  expect(here?.side).toBe('e');
  expect(Math.abs((here?.at[1] ?? 0) - (there?.at[1] ?? 0))).toBeLessThan(40);
});

test('a country that the reader has brought into the picture needs no port', () => {
  const edge = edgeOf(1070, 690);
  const moved = { ...edge, camera: { ...edge.camera, lng: 13, lat: 50 } };
  expect(portsOf(countries, moved).map((p) => p.code)).not.toContain('DEU');
});

test('the same countries find the same ports', () => {
  expect(portsOf(countries, edgeOf(1070, 690))).toEqual(portsOf(countries, edgeOf(1070, 690)));
});
