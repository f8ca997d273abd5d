import type { Arc, Point } from './arc/arc';
import { part } from './arc/bezier';
import { fromBase } from './camera/home';
import type { Label } from './names/labels';
import type { Palette } from './palette';
import { phaseOf } from './pulse';
import type { Camera } from './camera/perspective';
import { typeSize } from './names/stage';
import { edgeOf, headOutline, type Shape, shaftOf, shapesOf } from './arc/shape';

/** A country's dot, px. */
export interface Dot {
  readonly at: Point;
  readonly radius: number;
  readonly ring: boolean;
  /** Not one of the twelve states. */
  readonly quiet?: boolean;
}

/** A name in its place. `quiet`: not one of the twelve states; `land`: over its land, without a dot. */
export type Named = Label & { readonly quiet: boolean; readonly land?: boolean };

/** Everything one picture shows. */
export interface Picture {
  readonly camera: Camera;
  readonly palette: Palette;
  /** Markup of what lies below the arcs, px: {@link sharedGround}, or nothing. */
  readonly ground: string;
  readonly arcs: readonly Arc[];
  readonly dots: readonly Dot[];
  readonly labels: readonly Named[];
  /** Px of the names' type. */
  readonly type: number;
}

/** The map as a standalone SVG document, drawn from the same arcs as the screen. */
export function toSvg(picture: Picture): string {
  const { camera, palette } = picture;
  const [w, h] = [camera.width, camera.height].map(px);
  const layers = [
    `<rect width="${w}" height="${h}" fill="${palette.sea}"/>`,
    ...(picture.ground ? [picture.ground] : []),
    ...shapesOf(picture.arcs, camera).map((shape) => arcToSvg(shape, palette)),
    marksOf(picture),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}">\n${layers.join('\n')}\n</svg>\n`;
}

const px = (n: number): string => String(Math.round(n * 10) / 10);
const xy = ([x, y]: Point): string => `${px(x)},${px(y)}`;

/** The element that holds the ground drawn for BASE: the poster brings it, and still pictures borrow it. */
export const GROUND_ID = 'kosh-ground';

/** The page's own ground under an opening picture of any size. */
export function sharedGround(camera: Camera): string {
  const { scale, x, y } = fromBase(camera);
  return `<use href="#${GROUND_ID}" transform="translate(${px(x)} ${px(y)}) scale(${scale.toFixed(4)})"/>`;
}

/** Dots, then names, in one group. */
export const marksOf = (marks: Pick<Picture, 'dots' | 'labels' | 'palette' | 'type'>): string =>
  `<g font-family="'Golos Text Variable', sans-serif" text-anchor="middle" stroke-width="1.6">` +
  marks.dots.map((dot) => dotOf(dot, marks.palette)).join('') +
  `<g stroke-width="${px(marks.type * 0.24)}" stroke-linejoin="round" paint-order="stroke">` +
  marks.labels.map((label) => labelOf(label, marks)).join('') +
  '</g></g>';

/** One arc: outline of the chosen, halo, shaft and head, in that order. */
export function arcToSvg(shape: Shape, palette: Palette): string {
  const { arc } = shape;
  const { from, bend, to } = shaftOf(shape);
  // From the head backwards, so that the dashes are counted from there, as on the screen.
  const shaft = `M${xy(to)}Q${xy(bend)} ${xy(from)}`;
  const head = closed(headOutline(shape));
  const both = (color: string, more: number): string =>
    `<path d="${shaft}" stroke="${color}" stroke-width="${px(arc.width + 2 * more)}"/>` +
    `<path d="${head}" fill="${color}" stroke="${color}" stroke-width="${px(2 * more)}" stroke-linejoin="round"/>`;
  const rings = (arc.selected ? both(palette.handle, 3) : '') + both(palette.land, 1.5);
  const core = filled(shape, shaft, head) + (arc.hollow ? insideOf(shape, shaft, palette) : '');
  return `<g id="${arc.id}" fill="none" opacity="${arc.opacity}">${rings}${core}</g>`;
}

/** The way of an arc's pulses, not to be seen: from its tail to its head's shoulders. */
export function wayToSvg(shape: Shape): string {
  const { arc, curve, tail, shoulder } = shape;
  const { from, bend, to } = part(curve, tail, shoulder);
  return `<path d="M${xy(from)}Q${xy(bend)} ${xy(to)}" stroke="${arc.color}" stroke-width="${px(arc.width)}" data-phase="${phaseOf(arc.id)}"/>`;
}

const closed = (points: readonly Point[]): string =>
  points.length > 0 ? `M${points.map(xy).join('L')}Z` : '';

function filled({ arc }: Shape, shaft: string, head: string): string {
  const dash = arc.dash ? ` stroke-dasharray="${arc.dash.map(px).join(' ')}"` : '';
  return (
    `<path d="${shaft}" stroke="${arc.color}" stroke-width="${px(arc.width)}"${dash}/>` +
    `<path d="${head}" fill="${arc.color}"/>`
  );
}

/** Another reporter's figure: the inside of the shaft, of each of its dashes and of the head is left empty. */
function insideOf(shape: Shape, shaft: string, palette: Palette): string {
  const { width, dash } = shape.arc;
  const edge = edgeOf(width);
  const dashes = dash?.map((length, i) => Math.max(0, length + (i % 2 === 0 ? -2 : 2) * edge));
  const dashed = dashes
    ? ` stroke-dasharray="${dashes.map(px).join(' ')}" stroke-dashoffset="${px(-edge)}"`
    : '';
  return (
    `<path d="${shaft}" stroke="${palette.land}" stroke-width="${px(width - 2 * edge)}"${dashed}/>` +
    `<path d="${closed(headOutline(shape, edge))}" fill="${palette.land}"/>`
  );
}

function dotOf({ at, radius, ring, quiet = false }: Dot, palette: Palette): string {
  const [x, y] = [px(at[0]), px(at[1])];
  const ink = quiet ? palette.inkQuiet : palette.ink;
  const mark = `<circle cx="${x}" cy="${y}" r="${px(radius)}" fill="${ink}" stroke="${palette.land}"/>`;
  if (!ring) return mark;
  return `${mark}<circle cx="${x}" cy="${y}" r="${px(radius + 5)}" fill="none" stroke="${palette.ink}" stroke-width="1.8"/>`;
}

function labelOf(
  { name, box, quiet, land = false }: Named,
  { palette, type }: Pick<Picture, 'palette' | 'type'>,
): string {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const size = typeSize(quiet, type);
  const look = quiet
    ? `fill="${palette.inkQuiet}" font-weight="450" stroke="${palette.neighbour}"`
    : `fill="${palette.ink}" font-weight="600" stroke="${palette.land}"`;
  return (
    `<text x="${px(x)}" y="${px(y + size * 0.35)}" font-size="${px(size)}" ${look}` +
    `${land ? ' letter-spacing=".06em"' : ''}>${escaped(name)}</text>`
  );
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
