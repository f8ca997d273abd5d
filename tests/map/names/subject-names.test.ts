import { describe, expect, test } from 'vitest';
import { NO_INSET, typeSizes } from '../../../src/map/camera/home';
import { projector } from '../../../src/map/camera/perspective';
import { REGION_SUBJECT, type Subject } from '../../../src/map/camera/subject';
import type { NodeInput } from '../../../src/map/names/countries';
import { LIGHT } from '../../../src/map/palette';
import { type Box, overlap, type Point, within } from '../../../src/map/plane';
import { compose, type Scene } from '../../../src/map/scene';
import { pointAt } from '../../../src/map/arc/bezier';
import { nameElement, noteElements } from '../../../src/map/svg';
import { PLACEMENTS } from '../placed';
import { CAPITALS, CORRIDORS, input, MOST, sixTenths } from '../region';

const NAMES: Readonly<Record<string, string>> = {
  ...{ KAZ: 'Kazakhstan', KGZ: 'Kyrgyzstan', TJK: 'Tajikistan', TKM: 'Turkmenistan', UZB: 'Uzbekistan' },
  ...{ RUS: 'Russia', BLR: 'Belarus', UKR: 'Ukraine', MDA: 'Moldova', ARM: 'Armenia', AZE: 'Azerbaijan' },
  GEO: 'Georgia',
};
const nodes: readonly NodeInput[] = [...CAPITALS].map(([code, [lng, lat]]) => {
  return { code, lng, lat, name: NAMES[code]!, rank: 'region' };
});
const MAPS = {
  page: { width: 1088, height: 431, inset: NO_INSET },
  'wide figure': { width: 660, height: 329, inset: NO_INSET },
  'narrow figure': { width: 360, height: 308, inset: NO_INSET },
  phone: { width: 390, height: 400, inset: NO_INSET },
} as const;

const codes = [...CAPITALS.keys()];
const SUBJECTS = codes.flatMap((a, i) =>
  codes.slice(i + 1).map((b): Subject => {
    const places = [CAPITALS.get(a)!, CAPITALS.get(b)!];
    return { kind: 'corridor', id: `${a}-${b}`, named: [a, b], places };
  }),
);

const far = ([l, t, r, b]: Box, [x, y]: Point): number =>
  Math.hypot(Math.max(l - x, 0, x - r), Math.max(t - y, 0, y - b));

/** The picture of a corridor: its two directions, and the hairlines of what touches its ends. */
function sceneOf(
  subject: Subject,
  frame: (typeof MAPS)[keyof typeof MAPS],
  notes: Readonly<Record<string, readonly string[]>> = {},
): Scene {
  const isIt = (c: (typeof CORRIDORS)[number]): boolean =>
    c.origin === subject.named[0] && c.destination === subject.named[1];
  const touching = CORRIDORS.filter((c) =>
    subject.named.some((code) => c.origin === code || c.destination === code),
  );
  const arcs = touching.map((c) => input(c, { selected: isIt(c) }));
  const noted = nodes.map((node) => {
    const own = notes[node.code];
    return own ? { ...node, notes: own } : node;
  });
  return compose(
    { arcs, placements: PLACEMENTS, max: MOST, nodes: noted, subject, palette: LIGHT, breadthOf: sixTenths },
    frame,
  );
}

describe.each(Object.entries(MAPS))('on a %s', (_, frame) => {
  test.each(SUBJECTS)(
    'both ends of $id are named, large, within the frame and beside their own dots',
    (subject) => {
      const { labels, camera } = sceneOf(subject, frame);
      const project = projector(camera);
      const sizes = typeSizes(frame);
      for (const code of subject.named) {
        const label = labels.find((l) => l.code === code);
        expect(label?.lettering.size, code).toBe(sizes.subject);
        expect(within(label!.box, [0, 0, frame.width, frame.height]), code).toBe(true);
        const dot = project(CAPITALS.get(code)!);
        for (const other of labels)
          if (other.code !== code) {
            expect(overlap(other.box, label!.box), `${other.code} on ${code}`).toBe(false);
            expect(far(other.box, dot), `${other.code} at ${code}`).toBeGreaterThan(far(label!.box, dot));
          }
      }
    },
  );
});

test('beside a corridor one name or two give orientation on a small figure, at most four on a page', () => {
  const subject = SUBJECTS.find(({ id }) => id === 'KAZ-UZB')!;
  expect(sceneOf(subject, MAPS['narrow figure']).labels.length).toBeLessThanOrEqual(3);
  expect(sceneOf(subject, MAPS.page).labels.length).toBeLessThanOrEqual(6);
});

describe('what an end of a corridor counted itself', () => {
  const ofThe = ({ named }: Subject) =>
    Object.fromEntries(
      named.map((code, i) => {
        const other = NAMES[named[1 - i]!]!;
        return [code, [`14,051 arrived from ${other}`, `6,519 left for ${other}, by its own count`]];
      }),
    );

  test.each(SUBJECTS)('takes no name of $id away, and lies on no other name, dot or arc', (subject) => {
    const plain = sceneOf(subject, MAPS.page);
    const { labels, marks, shapes, figures } = sceneOf(subject, MAPS.page, ofThe(subject));
    for (const code of subject.named) expect(labels.map((l) => l.code)).toContain(code);
    expect(plain.labels.every(({ notes }) => notes === null)).toBe(true);
    for (const label of labels.filter(({ notes }) => notes)) {
      expect(subject.named).toContain(label.code);
      expect(within(label.box, [0, 0, MAPS.page.width, MAPS.page.height])).toBe(true);
      for (const other of labels) if (other !== label) expect(overlap(label.box, other.box)).toBe(false);
      for (const { at } of marks) expect(within([...at, ...at], label.box), label.code).toBe(false);
      for (const { at } of figures) expect(within([...at, ...at], label.box), label.code).toBe(false);
      for (const { arc, curve, tail, tip } of shapes.filter((s) => s.arc.selected || s.arc.emphasised))
        for (let i = 0; i <= 20; i++) {
          const at = pointAt(curve, tail + ((tip - tail) * i) / 20);
          expect(within([...at, ...at], label.box), `${arc.id} under ${label.code}`).toBe(false);
        }
    }
  });

  test('stands under both ends of most corridors on a page, under one of most others, and under none on a phone', () => {
    const noted = (frame: (typeof MAPS)[keyof typeof MAPS]): number[] =>
      SUBJECTS.map((s) => sceneOf(s, frame, ofThe(s)).labels.filter(({ notes }) => notes).length);
    const onPage = noted(MAPS.page);
    expect(onPage.filter((ends) => ends === 2).length).toBeGreaterThan(0.5 * SUBJECTS.length);
    expect(onPage.filter((ends) => ends > 0).length).toBeGreaterThan(0.75 * SUBJECTS.length);
    expect(Math.max(...noted(MAPS.phone))).toBe(0);
  });

  test('is drawn line under line below its name, on the side of its dot', () => {
    const subject = SUBJECTS.find(({ id }) => id === 'KAZ-UZB')!;
    const { labels } = sceneOf(subject, MAPS.page, ofThe(subject));
    const kazakhstan = labels.find(({ code }) => code === 'KAZ')!;
    const [first, second] = noteElements(kazakhstan, LIGHT);
    expect([first?.text, second?.text]).toEqual([
      '14,051 arrived from Uzbekistan',
      '6,519 left for Uzbekistan, by its own count',
    ]);
    const name = nameElement(kazakhstan, LIGHT).attributes;
    const heights = [name, first!.element.attributes, second!.element.attributes].map(({ y }) => Number(y));
    expect(heights.toSorted((a, b) => a - b)).toEqual(heights);
    expect(first!.element.attributes.x).toBe(name.x);
    expect(first!.element.attributes['font-size']).toBeGreaterThanOrEqual(12);
  });
});

test.each([
  [1088, 612],
  [734, 490],
  [390, 338],
  [360, 308],
])('the opening picture of %d × %d px names all twelve states, none in less than 11 px', (width, height) => {
  const arcs = CORRIDORS.slice(0, 12).map((c) => input(c));
  const { labels } = compose(
    {
      ...{ arcs, placements: PLACEMENTS, max: MOST, nodes, palette: LIGHT, breadthOf: sixTenths },
      subject: REGION_SUBJECT,
    },
    { width, height, inset: NO_INSET },
  );
  expect(labels.map(({ code }) => code).sort()).toEqual(codes.toSorted());
  for (const { lettering } of labels) expect(lettering.size).toBeGreaterThanOrEqual(11);
});

test('a country whose capital is out of the picture is named over its land in view', () => {
  const steppe: readonly [number, number] = [58, 48.5];
  const camera = compose(
    { arcs: [], placements: PLACEMENTS, max: MOST, nodes, palette: LIGHT, breadthOf: sixTenths },
    MAPS.page,
  ).camera;
  const near = { ...camera, lng: 56, lat: 48, zoom: camera.zoom + 2.5, shift: [0, 0] as const };
  const given = {
    ...{ arcs: [], placements: PLACEMENTS, max: MOST, nodes, palette: LIGHT, breadthOf: sixTenths },
  };
  expect(compose(given, { ...MAPS.page, camera: near }).labels).toEqual([]);
  const inView = new Map([['KAZ', [steppe]]]);
  const [label] = compose({ ...given, inView }, { ...MAPS.page, camera: near }).labels;
  expect(label).toMatchObject({ code: 'KAZ', land: true });
});
