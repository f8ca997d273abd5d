import { describe, expect, test } from 'vitest';
import { homeCamera, NO_INSET } from '../../src/map/camera/home';
import { projector } from '../../src/map/camera/perspective';
import type { NodeInput } from '../../src/map/names/countries';
import { LIGHT } from '../../src/map/palette';
import { arrange, compose, figured, labelled, movedTo, type SceneInput } from '../../src/map/scene';
import { markElements, marksToSvg, nameElement, toSvg } from '../../src/map/svg';
import { SHEETS } from '../../src/print/sheets';
import { PLACEMENTS } from './placed';
import { CAPITALS, CORRIDORS, input, MOST, sixTenths } from './region';

const nodes: readonly NodeInput[] = [...CAPITALS].map(([code, [lng, lat]]) => {
  return { code, lng, lat, name: code, rank: 'region' };
});
const USA: NodeInput = {
  ...{ code: 'USA', lng: -77, lat: 38.9, name: 'United States', rank: 'neighbour' },
  port: { name: 'United States 1.2 million', way: 'in' },
};
const given: SceneInput = {
  ...{ placements: PLACEMENTS, max: MOST, nodes, palette: LIGHT, breadthOf: sixTenths },
  arcs: CORRIDORS.map((c) => input(c)),
};
const toUsa = input({ origin: 'USA', destination: 'RUS', persons: 9_000 });
const withUsa: SceneInput = { ...given, arcs: [...given.arcs, toUsa], nodes: [...nodes, USA] };
const PAGE = { width: 1070, height: 690, inset: NO_INSET };

/** The numbers of an attribute, one for each element of a tag. */
const numbersIn = (svg: string, tag: string, attribute: string): number[] =>
  [...svg.matchAll(new RegExp(`<${tag} [^>]*?\\b${attribute}="([-\\d.]+)"`, 'g'))].map((found) =>
    Number(found[1]),
  );

describe('the screen and a file', () => {
  const scene = compose({ ...withUsa, country: 'KAZ', rings: ['TJK'] }, PAGE);
  const file = marksToSvg(scene);
  const elements = scene.marks.flatMap((mark) => markElements(mark, LIGHT));

  test.each(['cx', 'cy', 'r'])('draw every dot and ring with the same %s, to the tenth of a px', (name) => {
    const circles = elements.filter(({ tag }) => tag === 'circle');
    const written = numbersIn(file, 'circle', name);
    expect(written).toHaveLength(circles.length);
    circles.forEach(({ attributes }, i) =>
      expect(Math.abs(Number(attributes[name]) - written[i]!)).toBeLessThan(0.051),
    );
  });

  test.each(['x', 'y'])('draw every name with the same %s, to the tenth of a px', (name) => {
    const written = numbersIn(file, 'text', name);
    expect(written).toHaveLength(scene.labels.length);
    scene.labels.forEach((label, i) => {
      const { attributes } = nameElement(label, LIGHT);
      expect(Math.abs(Number(attributes[name]) - written[i]!)).toBeLessThan(0.051);
    });
  });

  test('draw a port as the same path', () => {
    const [port] = elements.filter(({ tag }) => tag === 'path');
    expect(file).toContain(`d="${port?.attributes.d}"`);
    expect(file).toContain('data-port="USA"');
  });
});

test('the chosen country’s dot is larger by 1.5 px and has a thin ring, a transit country’s ring is thick', () => {
  const { marks } = compose({ ...given, country: 'KAZ', rings: ['TJK'] }, PAGE);
  const dot = (code: string) => {
    const mark = marks.find((m) => m.code === code);
    if (mark?.kind !== 'dot') throw new Error(`${code} has no dot`);
    return mark;
  };
  expect(dot('KAZ').radius).toBeCloseTo(dot('UZB').radius + 1.5);
  expect(dot('TJK').radius).toBe(dot('UZB').radius);
  expect(dot('KAZ').ring).toEqual({ ...dot('TJK').ring, line: 1.2 });
  expect(dot('TJK').ring?.line).toBe(2);
  expect(dot('UZB').ring).toBeNull();
});

test.each(SHEETS)(
  'the $name sheet of the poster shows what the screen shows in that frame, ports too',
  (sheet) => {
    const { ports, marks, arcs, labels } = compose(withUsa, sheet);
    expect(ports.map(({ code }) => code)).toEqual(['USA']);
    expect(marks.find(({ code }) => code === 'USA')?.kind).toBe('port');
    expect(arcs.some(({ id }) => id === 'USA-RUS')).toBe(true);
    expect(labels.find(({ code }) => code === 'USA')?.name).toBe('United States 1.2 million');
  },
);

test('a country that the reader has brought into the picture has its own dot and its plain name again', () => {
  const camera = { ...homeCamera(PAGE), lng: -70, lat: 45 };
  const { ports, marks, countries } = compose(withUsa, { ...PAGE, camera });
  expect(ports).toEqual([]);
  expect(marks.find(({ code }) => code === 'USA')?.kind).toBe('dot');
  expect(countries.find(({ code }) => code === 'USA')?.name).toBe('United States');
});

test('the same input and frame give the same scene', () => {
  expect(compose(withUsa, PAGE)).toEqual(compose(withUsa, PAGE));
});

test('no arc changes its width or its gaps because the reader looks from elsewhere', () => {
  const camera = { ...homeCamera(PAGE), zoom: homeCamera(PAGE).zoom + 1 };
  expect(compose(given, { ...PAGE, camera }).arcs).toEqual(compose(given, PAGE).arcs);
});

test('fonts that come later move names, and no arc', () => {
  const unnamed = arrange(given, PAGE);
  const [before, after] = [1, 1.25].map((broader) =>
    labelled(unnamed, { breadthOf: (lettering) => broader * given.breadthOf(lettering) }),
  );
  expect(after?.arcs).toBe(before?.arcs);
  expect(after?.labels).not.toEqual(before?.labels);
  expect(figured(labelled(unnamed, given), given.breadthOf)).toEqual(compose(given, PAGE));
});

test('a name that had no reason to move stays where the reader saw it last', () => {
  const half = { ...given, arcs: given.arcs.slice(0, 20) };
  const { labels: stood } = compose(given, PAGE);
  const kept = (again: readonly { code: string; offset: readonly number[] }[]): number =>
    stood.filter(({ code, offset }) => again.find((l) => l.code === code)?.offset.join() === offset.join())
      .length;
  expect(kept(compose({ ...half, stood }, PAGE).labels)).toBeGreaterThanOrEqual(
    kept(compose(half, PAGE).labels),
  );
  expect(compose({ ...given, stood }, PAGE).labels).toEqual(stood);
});

describe('while the camera moves', () => {
  const scene = compose(given, PAGE);
  const camera = { ...scene.camera, lng: scene.camera.lng + 3 };

  test('dots follow their places and names keep their distance from their dots', () => {
    const { marks, labels } = movedTo(scene, camera);
    const project = projector(camera);
    for (const { code, at } of marks) expect(at).toEqual(project(CAPITALS.get(code)!));
    for (const { code, box, offset } of labels) {
      const [x, y] = project(CAPITALS.get(code)!);
      expect((box[0] + box[2]) / 2 - x).toBeCloseTo(offset[0]);
      expect((box[1] + box[3]) / 2 - y).toBeCloseTo(offset[1]);
    }
  });

  test('the scene itself comes back where the camera rests', () => {
    expect(movedTo(scene, scene.camera)).toBe(scene);
  });
});

test('a picture without marks and names, under which the screen lays its own, holds every arc and the ground', () => {
  const scene = compose(given, PAGE);
  const svg = toSvg({ ...scene, marks: [], labels: [], figures: [] }, '<use href="#ground"/>');
  expect(svg.match(/<g id="/g)).toHaveLength(scene.arcs.length);
  expect(svg).toContain('<use href="#ground"/>');
  expect(svg).not.toMatch(/<circle|<text/);
});
