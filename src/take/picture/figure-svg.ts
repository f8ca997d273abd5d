import { NO_INSET } from '../../map/camera/home';
import type { Ground } from '../../map/ground';
import type { Placement } from '../../map/arc/placements';
import type { BreadthOf } from '../../map/names/lettering';
import { type Palette, PALETTES } from '../../map/palette';
import type { Box } from '../../map/plane';
import type { Scene } from '../../map/scene';
import { arcToSvg, marksToSvg, px, waterToSvg } from '../../map/svg';
import type { Session } from '../../state/session.svelte';
import { escaped } from '../../domain/markup';
import { dayShown, metadataFor } from './about';
import { aroundIn, type FilmSpec, type Size } from './around';
import { type FigureWords, figureWords } from './figure-words';
import { partyDots, pictureInputOf } from './instrument-map';
import { mapOf } from './map-svg';
import { metadataOf } from './metadata';
import { PAPERS, SANS } from './paper';
import { routeToSvg } from './route-drawing';

/** What a picture of a view is made from, beside the view. */
export interface Material {
  readonly ground: Ground;
  /** Where the arcs of the view's measure lie. */
  readonly placements: ReadonlyMap<string, Placement>;
  readonly breadthOf: BreadthOf;
}

/** How large a picture is and what stands in it. */
export interface FigureSpec {
  /** Px of the whole picture. */
  readonly width: number;
  readonly height: number;
  readonly theme: 'light' | 'dark';
  /** The address that shows the view, printed below it. */
  readonly link: string;
  /** Whether title, key, sources and link stand around the map; without them it is the map alone. */
  readonly words: boolean;
  /** Of a film: its days and what all of them leave to the map. */
  readonly film?: FilmSpec;
}

/** The layers of a picture, the lowest first: the sheet with the ground of its map, its arcs, its names, the words around. */
const LAYERS = ['ground', 'arcs', 'names', 'words'] as const;
export type Layer = (typeof LAYERS)[number];

/** A picture in layers: a film draws pulses between arcs and names, and the ground once. */
export interface Figure {
  /** Px in which it is laid out: a large picture is a small one enlarged, so that it is read from as far. */
  readonly width: number;
  readonly height: number;
  /** Where the map lies, px of its upper edge; it is as broad as the picture. */
  readonly mapTop: number;
  readonly scene: Scene;
  readonly layers: Readonly<Record<Layer, string>>;
  /** Title, description and metadata. */
  readonly about: string;
}

/**
 * A picture of a session's view as a standalone SVG document: its text is text. Pure: needs no browser, so the page, the
 * static pages, the films and the printer draw the same. Of a view without a map, a matrix or a register, it is the map of
 * the same subject.
 */
export function figureSvg(session: Session, spec: FigureSpec, material: Material): string {
  return documentOf(figureOf(session, spec, material), spec);
}

/** A document of some of a picture's layers, all unless told. */
export function documentOf(
  { width, height, layers, about }: Figure,
  spec: Pick<FigureSpec, 'width' | 'height'>,
  only: readonly Layer[] = LAYERS,
): string {
  const size = `width="${spec.width}" height="${spec.height}" viewBox="0 0 ${px(width)} ${px(height)}"`;
  const described = 'role="img" aria-labelledby="kosh-title kosh-desc"';
  const drawn = only.map((layer) => layers[layer]).filter((markup) => markup !== '');
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${described}>\n${[about, ...drawn].join('\n')}\n</svg>\n`;
}

/** Square px for which the sizes of type are made; a larger picture is enlarged. */
const AREA = 540_000;

/** Lays out a picture of a session's view. */
export function figureOf(session: Session, spec: FigureSpec, material: Material): Figure {
  const size = sizeOf(spec);
  const [palette, { paper }] = [PALETTES[spec.theme], PAPERS[spec.theme]];
  const around = spec.words ? aroundIn(session, spec, size, material) : null;
  const { top, bottom } = around ?? { top: 0, bottom: 0 };
  const map = { width: size.width, height: size.height - top - bottom };
  const { scene, ground } = sceneIn(session, map, palette, material);
  const onMap = (markup: string): string =>
    `<svg y="${px(top)}" width="${px(map.width)}" height="${px(map.height)}" overflow="hidden">\n${markup}\n</svg>`;
  const arcs = scene.shapes.map((shape) => arcToSvg(shape, palette));
  const { instrument, onRoutes } = session;
  const dots = instrument ? partyDots(session, instrument, scene) : null;
  const marks = dots === null ? scene.marks : scene.marks.filter(({ kind }) => kind !== 'dot');
  const layers = {
    ground: `<rect width="100%" height="100%" fill="${paper}"/>${onMap(waterToSvg(map, palette) + ground)}`,
    // Names stay legible over a route's path.
    arcs: onMap([...arcs, dots ?? (onRoutes ? routeToSvg(session, scene, SANS) : '')].join('\n')),
    names: onMap(marksToSvg({ ...scene, marks }, SANS)),
    words: around?.markup ?? '',
  };
  const about = aboutOf(session, spec, around?.words ?? figureWords(session, false));
  return { ...size, mapTop: top, scene, layers, about };
}

/** Px in which a picture is laid out. */
export function sizeOf({ width, height, words }: Pick<FigureSpec, 'width' | 'height' | 'words'>): Size {
  const enlarged = words ? Math.max(1, Math.sqrt((width * height) / AREA)) : 1;
  return { width: width / enlarged, height: height / enlarged };
}

/** The map in its frame, and the ground below it. */
function sceneIn(
  session: Session,
  size: Size,
  palette: Palette,
  material: Material,
): { readonly scene: Scene; readonly ground: string } {
  const frame = { ...size, inset: NO_INSET };
  const drawing = { ...material, frame, palette };
  const map = mapOf(session, drawing, pictureInputOf(session, drawing));
  // What a live map cuts at its edge can be dragged into it; in a picture it would stay cut.
  const labels = map.scene.labels.filter(({ quiet, box }) => !quiet || isWithin(box, size));
  return { scene: namedAlone({ ...map.scene, labels }, size), ground: map.ground };
}

/** The scene without the dots that found no room for a name and the hairlines to them: nobody could tell whose they are. */
function namedAlone(scene: Scene, { width, height }: Size): Scene {
  const named = new Set(scene.labels.map(({ code }) => code));
  const lost = scene.marks.filter((mark) => {
    const [x, y] = mark.at;
    const isSeen = x > 0 && y > 0 && x < width && y < height;
    return mark.kind === 'dot' && mark.quiet && isSeen && !named.has(mark.code);
  });
  const codes = new Set(lost.map(({ code }) => code));
  const shapes = scene.shapes.filter(
    ({ arc }) => arc.emphasised || arc.selected || !arc.id.split('-').some((code) => codes.has(code)),
  );
  const ends = new Set(shapes.flatMap(({ arc }) => arc.id.split('-')));
  const marks = scene.marks.filter(({ code }) => !codes.has(code) || ends.has(code));
  return { ...scene, shapes, marks };
}

const isWithin = ([left, top, right, bottom]: Box, { width, height }: Size): boolean =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

/** What a picture says of itself to those who do not see it, and to archives. */
function aboutOf(session: Session, { link }: FigureSpec, words: FigureWords): string {
  const metadata = metadataFor(session, link, words);
  const { title, description } = metadata;
  const told = `${description} ${dayShown(session)}`;
  return `<title id="kosh-title">${escaped(title)}</title><desc id="kosh-desc">${escaped(told)}</desc>${metadataOf(metadata)}`;
}
