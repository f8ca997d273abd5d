/**
 * The one door to a picture of the map. The screen, the poster, an instrument's small map, the still picture without
 * WebGL and the files draw what {@link compose} gives, each with its own pen.
 *
 *     input, frame ──► strengths ──► ports ──► placements ──► arcs ──► shapes ──► labels ──► marks ──► figures
 *                      (strong,      (edge)    (on earth)     (widths, (px, cut   (clear of  (dots,    (clear of
 *                       quiet)                                 gaps)    at nodes)  shapes)    ports)    names)
 *
 * A scene is composed at rest: when the arcs, the frame, the palette or the resting camera change. Pointing at an arc
 * changes nothing in it, and while the camera moves {@link movedTo} carries marks and names along, frame by frame.
 */
import type { Arc } from './arc/arc';
import { type ArcInput, arcsOf } from './arc/arcs';
import type { Placement } from './arc/placements';
import { type Shape, shapesOf } from './arc/shape';
import { mostStrong, type Strengths, strengthsOf } from './arc/strength';
import { type Widths, widthsIn } from './arc/width';
import { BASE, type Frame, markScale, type TypeSizes, typeSizes } from './camera/home';
import { type Camera, isVisible, projector, radiusOf } from './camera/perspective';
import { REGION_SUBJECT, type Subject, subjectCamera } from './camera/subject';
import {
  HORIZON_SLACK,
  isMarked,
  type Mark,
  marksOf,
  type NodeInput,
  type NumberedRing,
  type ShownCountry,
  shownCountries,
  type StandingNode,
} from './names/countries';
import { BUTTONS, type CountryLabel, labelCountries } from './names/country-labels';
import { type ArcFigure, type ArcTexts, figuresFrom, figuresOf, mostFigures } from './names/figures';
import type { Label } from './names/labels';
import type { BreadthOf } from './names/lettering';
import { type Port, portsOf } from './names/ports';
import type { Palette } from './palette';
import { placeBeside } from './placing/beside';
import { around, type Box, type LngLat } from './plane';

/** What is to be drawn. */
export interface SceneInput {
  readonly arcs: readonly ArcInput[];
  /** Where arcs lie, by corridor, the most important first. An arc that is not among them is placed beside the others. */
  readonly placements: ReadonlyMap<string, Placement>;
  /** The figure that the full width stands for. */
  readonly max: number;
  readonly nodes: readonly NodeInput[];
  /** Codes of the transit countries, which get a ring; the chosen country gets one too. */
  readonly rings?: readonly string[];
  /** Countries with a number in a ring, or with a dot that no arc asks for. */
  readonly numbers?: readonly NumberedRing[];
  /** The chosen country. */
  readonly country?: string | null;
  /** What the picture is about; the twelve states unless told. */
  readonly subject?: Subject;
  /** Where on the land in view the name of a country may stand whose dot is not in view, by code. */
  readonly inView?: ReadonlyMap<string, readonly LngLat[]>;
  readonly palette: Palette;
  readonly breadthOf: BreadthOf;
  /** Whether beside a corridor every dot has its name, not the nearest alone. */
  readonly everyDot?: boolean;
  /** The names as the reader saw them last: they stay where they stood. */
  readonly stood?: readonly Label[];
}

/** Into what it is drawn. */
export interface SceneFrame extends Frame {
  /** From where it is looked at; as the subject is seen at first unless told. */
  readonly camera?: Camera;
  /** By what widths and dots are multiplied; {@link markScale} of the frame unless told. */
  readonly scale?: number;
}

/** A picture without its names. */
export interface Unnamed {
  readonly frame: Frame;
  readonly camera: Camera;
  readonly palette: Palette;
  /** By what widths and dots are multiplied. */
  readonly scale: number;
  readonly type: TypeSizes;
  /** The arcs on the globe, in drawing order. */
  readonly arcs: readonly Arc[];
  /** The same in px, those that the camera sees. */
  readonly shapes: readonly Shape[];
  /** Where the arcs of countries beyond the picture end. */
  readonly ports: readonly Port[];
  /** Where each node lies, by code; a port's where its country has one. */
  readonly anchors: ReadonlyMap<string, LngLat>;
  readonly countries: readonly ShownCountry[];
  /** Codes of the countries with a ring. */
  readonly ringed: ReadonlySet<string>;
  /** Countries with a number in a ring, by code. */
  readonly numbers: ReadonlyMap<string, NumberedRing>;
  /** The chosen country. */
  readonly country: string | null;
  /** What it is about: its names come first. */
  readonly subject: Subject;
  /** Dots, rings and ports, in drawing order; all names lie above them. */
  readonly marks: readonly Mark[];
  /** What may be written at the strong arcs, by id, and at how many of them. */
  readonly texts: ReadonlyMap<string, ArcTexts>;
  readonly most: number;
}

/** A picture with the names of its countries, without its figures. */
interface Labelled extends Unnamed {
  readonly labels: readonly CountryLabel[];
}

/** A picture, ready to be drawn. */
export interface Scene extends Labelled {
  /** Figures of the largest arcs. */
  readonly figures: readonly ArcFigure[];
}

/** What a key must know of a picture: which arcs are strong and which are quiet, and how wide they are. */
export interface Shown extends Strengths<ArcInput> {
  readonly widths: Widths;
}

/** Says how arcs are shown in a frame. */
export function shownIn(
  arcs: readonly ArcInput[],
  { width, lecture = false, scale }: Pick<SceneFrame, 'width' | 'lecture' | 'scale'> & { scale: number },
): Shown {
  const chosen = arcs.find((arc) => arc.selected) ?? null;
  return {
    ...strengthsOf(arcs, mostStrong(width, lecture), chosen),
    widths: widthsIn(width, { hall: lecture ? scale : null, pair: chosen !== null }),
  };
}

/** Composes a picture. Pure: the same input and frame give the same scene. */
export const compose = (input: SceneInput, frame: SceneFrame): Scene =>
  figured(labelled(arrange(input, frame), input), input.breadthOf);

/** All of a picture that does not depend on the fonts. */
export function arrange(
  input: Omit<SceneInput, 'breadthOf' | 'stood' | 'everyDot'>,
  frame: SceneFrame,
): Unnamed {
  const {
    max,
    palette,
    rings = [],
    numbers: numbered = [],
    country = null,
    subject = REGION_SUBJECT,
    inView,
  } = input;
  const home = subjectCamera(subject, frame);
  const camera = frame.camera ?? home;
  const scale = frame.scale ?? markScale(frame);
  const type = typeSizes(frame);
  const numbers = new Map(numbered.map((ring) => [ring.code, ring]));
  const ringed = new Set(country === null ? rings : [...rings, country]);
  const { strong, quiet, widths } = shownIn(input.arcs, { ...frame, scale });
  const inputs = [...strong, ...quiet];
  const ends = new Set(inputs.flatMap((arc) => [arc.origin, arc.destination]));

  const { ports, nodes } = standing(input.nodes, ends, { camera, frame, type, subject });
  const anchors = new Map(nodes.map(({ code, lng, lat }) => [code, [lng, lat] as const]));

  // Gaps suit the subject's own picture whatever the camera: no arc changes its form by a zoom.
  const beside = placeBeside(inputs, { anchors, placements: input.placements, max });
  const placements = new Map([...beside, ...input.placements]);
  const enlargement = (scale * radiusOf(BASE)) / radiusOf(home);
  const arcs = arcsOf(inputs, placements, {
    ...{ palette, max, widths, scale, enlargement, ringed },
    quiet: new Set(quiet.map(({ id }) => id)),
  });
  const shapes = shapesOf(arcs, camera);

  const countries = shownCountries(nodes, {
    ...{ ends, subject, isInside: insideOf(camera, frame) },
    ...(inView && { inView }),
  });
  const marks = marksOf(countries, camera, { scale, ringed, country, numbers });
  const isPair = strong.some(({ selected }) => selected);
  const [texts, most] = [figuredIn(strong), mostFigures(frame, isPair)];
  return {
    ...{
      frame,
      camera,
      palette,
      scale,
      type,
      arcs,
      shapes,
      ports,
      anchors,
      countries,
      ringed,
      numbers,
      country,
    },
    ...{ subject, marks, most, texts },
  };
}

/** Places the names of a picture, clear of its shapes. */
export const labelled = (
  scene: Unnamed,
  { breadthOf, stood = [], everyDot = false }: Pick<SceneInput, 'breadthOf' | 'stood' | 'everyDot'>,
): Labelled => ({ ...scene, labels: labelCountries({ ...scene, breadthOf, stood, everyDot }) });

/** Places the figures of a picture, clear of its shapes and its names. */
export function figured(scene: Labelled, breadthOf: BreadthOf): Scene {
  const { frame, labels, marks, type } = scene;
  const taken = [...labels.map(({ box }) => box), ...marks.map(boxOfMark), buttonsIn(frame)];
  return { ...scene, figures: figuresOf({ ...scene, type: type.name, breadthOf, taken }) };
}

/** What is smaller than this part of the largest figure is left to the list, but for the smaller direction of one corridor. */
const FIGURED = 0.05;

/** The figures that a picture may carry by their arcs' ids, largest first. */
function figuredIn(strong: readonly ArcInput[]): ReadonlyMap<string, ArcTexts> {
  const least = FIGURED * (strong[0]?.persons ?? 0);
  const pair = strong.some(({ selected }) => selected);
  return new Map(
    strong.flatMap(({ id, figure, briefFigure, persons }) =>
      figure !== undefined && (pair || (persons ?? 0) >= least)
        ? [[id, [figure, ...(briefFigure === undefined ? [] : [briefFigure])]] as const]
        : [],
    ),
  );
}

/** Px of a port's mark. */
const PORT_REACH = 6;

function boxOfMark(mark: Mark): Box {
  const reach =
    mark.kind === 'port'
      ? PORT_REACH
      : mark.kind === 'dot'
        ? (mark.ring?.radius ?? mark.radius)
        : mark.radius;
  return around(mark.at, [2 * reach, 2 * reach]);
}

const buttonsIn = ({ width, height }: Frame): Box => [
  width - BUTTONS.width,
  height - BUTTONS.height,
  width,
  height,
];

function insideOf(camera: Camera, { width, height }: Frame): (place: LngLat) => boolean {
  const project = projector(camera);
  return (place) => {
    const [x, y] = project(place);
    return isVisible(camera, place) && x > 0 && y > 0 && x < width && y < height;
  };
}

interface Seeing {
  readonly camera: Camera;
  readonly frame: Frame;
  readonly type: TypeSizes;
  readonly subject: Subject;
}

/** Ports for the countries beyond the picture, and all nodes where they then stand. */
function standing(
  nodes: readonly NodeInput[],
  ends: ReadonlySet<string>,
  { camera, frame, type, subject }: Seeing,
): { readonly ports: readonly Port[]; readonly nodes: readonly StandingNode[] } {
  const project = projector(camera);
  const dots = nodes
    .filter((node) => !node.port && isMarked(node, ends, subject))
    .map(({ lng, lat }) => project([lng, lat]));
  const beyond = nodes
    .filter((node) => node.port)
    .map(({ code, lng, lat }) => ({ code, anchor: [lng, lat] as const }));
  const ports = portsOf(beyond, { camera, frame, name: [type.quiet * 10, type.quiet * 1.3], dots });
  const byCode = new Map(ports.map((port) => [port.code, port]));
  const stood = nodes.map((node): StandingNode => {
    const port = byCode.get(node.code);
    if (!port || !node.port) return node;
    const [lng, lat] = port.anchor;
    return { ...node, name: node.port.name, lng, lat, side: port.side };
  });
  return { ports, nodes: stood };
}

/** A scene's marks, names and figures from another camera, while it moves: each name keeps its place beside its dot, each figure its own on its arc. */
export function movedTo(scene: Scene, camera: Camera): Pick<Scene, 'marks' | 'labels' | 'figures'> {
  if (camera === scene.camera) return scene;
  const project = projector(camera);
  const anchors = new Map(scene.countries.map(({ code, anchor }) => [code, anchor]));
  const labels = scene.labels.flatMap((label): CountryLabel[] => {
    const anchor = anchors.get(label.code);
    if (!anchor || !isVisible(camera, anchor, HORIZON_SLACK)) return [];
    const [[x, y], [dx, dy], [left, top, right, bottom]] = [project(anchor), label.offset, label.box];
    return [{ ...label, box: around([x + dx, y + dy], [right - left, bottom - top]) }];
  });
  const figured = new Set(scene.figures.map(({ id }) => id));
  const shapes = shapesOf(
    scene.arcs.filter(({ id }) => figured.has(id)),
    camera,
  );
  return {
    marks: marksOf(scene.countries, camera, scene),
    labels,
    figures: figuresFrom(scene.figures, shapes),
  };
}
