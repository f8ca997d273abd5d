import { type ArcInput, arcsOf } from '../map/arc/arcs';
import { BASE, coreOf, type Frame, homeCamera, markScale, NO_INSET, typeScale } from '../map/camera/home';
import type { Place } from '../map/arc/places';
import type { Palette } from '../map/palette';
import { projector, radiusOf } from '../map/camera/perspective';
import { shapesOf } from '../map/arc/shape';
import { dotRadius, type NodeInput, type Spot, spotsOf, stage, typeSize } from '../map/names/stage';
import { arcToSvg, marksOf, sharedGround, wayToSvg } from '../map/svg';

/** What a still map shows, before it is laid into a frame. */
export interface Scene {
  readonly arcs: readonly ArcInput[];
  readonly places: ReadonlyMap<string, Place>;
  readonly max: number;
  readonly nodes: readonly NodeInput[];
  readonly country: string | null;
}

/** A frame that stands for all of its kind: the browser enlarges its picture by as much as the map itself would be. */
export interface Sheet extends Frame {
  readonly name: 'wide' | 'middle' | 'narrow' | 'hall';
  readonly lecture: boolean;
  /** The frame's inset from the left, as CSS where it grows with the window. */
  readonly left?: string;
}

/** The map's frame at 1440 × 900, 1024 × 768 and 390 × 844, and on a projector of 1920 × 1080. */
export const SHEETS: readonly Sheet[] = [
  { name: 'wide', width: 1066, height: 640, inset: { ...NO_INSET, right: 245 }, lecture: false },
  { name: 'middle', width: 734, height: 490, inset: NO_INSET, lecture: false },
  { name: 'narrow', width: 390, height: 439, inset: NO_INSET, lecture: false },
  {
    name: 'hall',
    width: 1920,
    height: 900,
    inset: { top: 20, right: 0, bottom: 20, left: 768 },
    lecture: true,
    left: '40vw',
  },
];

export interface Print {
  /** The region's core in px of the sheet: what the window fits, as {@link homeCamera} does. */
  readonly viewBox: string;
  readonly ground: string;
  readonly arcs: string;
  /** The ways of pulses, one for each arc that carries them. */
  readonly ways: string;
  /** Dots and names. */
  readonly marks: string;
}

/** A map on a sheet, drawn by the same code as the screen's. */
export function printOf({ arcs, places, max, nodes, country }: Scene, sheet: Sheet, palette: Palette): Print {
  const camera = homeCamera(sheet);
  const scale = markScale(sheet, sheet.lecture);
  const type = typeScale(scale, sheet.lecture);
  const ringed = new Set(country === null ? [] : [country]);
  const marks = (scale * radiusOf(BASE)) / radiusOf(camera);
  const shapes = shapesOf(arcsOf(arcs, places, { palette, max, scale, marks, ringed }), camera);
  const spots = spotsOf(nodes, new Set(arcs.flatMap((a) => [a.origin, a.destination])));
  const measure = (spot: Spot): number => broadth(spot.name) * typeSize(spot.quiet, type);
  const placed = stage({ spots, shapes, camera, frame: sheet, scale, measure, type, ringed });
  const project = projector(camera);
  const dots = spots
    .filter((spot) => spot.dot)
    .map(({ code, place, quiet }) => ({
      at: project(place),
      radius: dotRadius(quiet, scale) + (code === country ? 1.5 : 0),
      ring: ringed.has(code),
      quiet,
    }));
  const labels = placed.flatMap((label) => {
    const spot = spots.find(({ code }) => code === label.code);
    return spot ? [{ ...label, quiet: spot.quiet, land: !spot.dot }] : [];
  });
  return {
    viewBox: coreOf(camera)
      .map((px) => px.toFixed(2))
      .join(' '),
    ground: sharedGround(camera),
    arcs: shapes.map((shape) => arcToSvg(shape, palette)).join('\n'),
    ways: shapes
      .filter(({ arc }) => arc.moving)
      .map(wayToSvg)
      .join(''),
    marks: marksOf({ dots, labels, palette, type }),
  };
}

/** A name's breadth in ems of semi-bold Golos Text, near enough without a browser to measure it. */
const broadth = (name: string): number =>
  name.length * 0.59 +
  (name.match(/[MWmwМЖШЩЮФмжшщюф]/g) ?? []).length * 0.23 -
  (name.match(/[Iil.,'’ іІ]/g) ?? []).length * 0.25;
