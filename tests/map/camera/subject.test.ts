import { describe, expect, test } from 'vitest';
import { type Frame, homeCamera, NO_INSET } from '../../../src/map/camera/home';
import { type Camera, projector } from '../../../src/map/camera/perspective';
import { REGION_SUBJECT, type Subject, subjectCamera } from '../../../src/map/camera/subject';
import { distance, type LngLat, type Point } from '../../../src/map/plane';
import { CAPITALS } from '../region';

/** The map itself in each size: in a page of 1440 × 900 px, in figures of 660 × 560 and 360 × 560, on a telephone. */
const MAPS = {
  page: { width: 1088, height: 431, inset: NO_INSET },
  'embed 660': { width: 660, height: 329, inset: NO_INSET },
  'embed 360': { width: 360, height: 308, inset: NO_INSET },
  phone: { width: 390, height: 400, inset: NO_INSET },
  lecture: { width: 1360, height: 838, inset: NO_INSET, lecture: true },
} as const satisfies Record<string, Frame>;

const codes = [...CAPITALS.keys()];
const corridor = (a: string, b: string): Subject => ({
  ...{ kind: 'corridor', id: `${a}-${b}`, named: [a, b] },
  places: [CAPITALS.get(a)!, CAPITALS.get(b)!],
});
/** The 66 pairs of the twelve states: both directions of a corridor have the same two ends. */
const PAIRS = codes.flatMap((a, i) => codes.slice(i + 1).map((b) => [a, b] as const));

const endsOf = (subject: Subject, camera: Camera): readonly Point[] => subject.places.map(projector(camera));

/** `CHORDS=1` prints how far apart they lie. */
const REPORT = process.env.CHORDS !== undefined;

describe.each(Object.entries(MAPS))('on the %s’s map', (name, frame: Frame) => {
  const chords = PAIRS.map(([a, b]) => {
    const subject = corridor(a, b);
    const [from, to] = endsOf(subject, subjectCamera(subject, frame)) as [Point, Point];
    return { pair: `${a}-${b}`, from, to, px: distance(from, to) };
  });

  test('both ends of every corridor among the twelve lie at least 220 px apart', () => {
    const sorted = chords.map(({ px }) => px).sort((a, b) => a - b);
    const [least, median, most] = [sorted[0], sorted[33], sorted[65]].map((px) => Math.round(px!));
    if (REPORT) console.log(`${name}: median ${median} px, least ${least}, most ${most}`);
    for (const { pair, px } of chords) expect(px, pair).toBeGreaterThanOrEqual(220);
  });

  test('both ends lie in the frame, with room for their names', () => {
    for (const { pair, from, to } of chords)
      for (const [x, y] of [from, to]) {
        expect(Math.min(x, frame.width - x), pair).toBeGreaterThan(45);
        expect(Math.min(y, frame.height - y), pair).toBeGreaterThan(30);
      }
  });
});

test('north is up in the middle of the picture of every corridor', () => {
  for (const [a, b] of PAIRS) {
    const { lng, lat, ...camera } = subjectCamera(corridor(a, b), MAPS.page);
    const project = projector({ ...camera, lng, lat });
    const [middle, north] = [project([lng, lat]), project([lng, lat + 1])];
    expect(north[0]).toBeCloseTo(middle[0], 9);
    expect(north[1]).toBeLessThan(middle[1]);
  }
});

test('a corridor and the way back have the same picture', () => {
  const there = subjectCamera(corridor('UZB', 'KAZ'), MAPS.page);
  const back = subjectCamera(corridor('KAZ', 'UZB'), MAPS.page);
  for (const place of CAPITALS.values())
    expect(distance(projector(there)(place), projector(back)(place))).toBeLessThan(1e-6);
});

test('without a subject the picture is the opening one', () => {
  expect(subjectCamera(REGION_SUBJECT, MAPS.page)).toEqual(homeCamera(MAPS.page));
});

test('Seoul is seen together with Tashkent; Washington is not, and the region stays in view', () => {
  const to = (place: LngLat): Subject => ({
    ...corridor('UZB', 'KAZ'),
    places: [CAPITALS.get('UZB')!, place],
  });
  const [korea, america] = [to([127, 37.6]), to([-77, 38.9])];
  const [from, seoul] = endsOf(korea, subjectCamera(korea, MAPS.page)) as [Point, Point];
  expect(distance(from, seoul)).toBeGreaterThan(220);
  expect(subjectCamera(america, MAPS.page)).toEqual(homeCamera(MAPS.page));
});

test('a country’s picture holds it and its partners; in a lecture it is the region’s', () => {
  const places = ['TJK', 'RUS', 'UZB', 'KAZ'].map((code) => CAPITALS.get(code)!);
  const subject: Subject = { kind: 'country', id: 'TJK', named: ['TJK'], places };
  for (const [x, y] of endsOf(subject, subjectCamera(subject, MAPS['embed 660']))) {
    expect(Math.min(x, 660 - x)).toBeGreaterThan(55);
    expect(Math.min(y, 329 - y)).toBeGreaterThan(35);
  }
  expect(subjectCamera(subject, MAPS.lecture)).toEqual(homeCamera(MAPS.lecture));
});
