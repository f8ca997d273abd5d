import { type Affine, fromBase } from './camera/base';
import { phaseOf } from './pulse';
import type { Camera } from './camera/perspective';
import type { Mark } from './names/countries';
import type { CountryLabel } from './names/country-labels';
import { FONT, LAND_SPACING } from './names/lettering';
import type { TypeSizes } from './camera/home';
import type { Palette } from './palette';
import { middleOf, type Point } from './plane';
import { edgeOf, headOutline, type Shape, shaftOf, wayOf } from './arc/shape';
import type { Scene } from './scene';

/**
 * A scene as a standalone SVG document.
 * @param ground markup of what lies below the arcs, px: {@link sharedGround}, or nothing
 */
export function toSvg(
  scene: Pick<Scene, 'camera' | 'palette' | 'shapes' | 'marks' | 'labels' | 'type'>,
  ground = '',
): string {
  const { camera, palette } = scene;
  const [w, h] = [camera.width, camera.height].map(px);
  const layers = [
    `<rect width="${w}" height="${h}" fill="${palette.sea}"/>`,
    ...(ground ? [ground] : []),
    ...scene.shapes.map((shape) => arcToSvg(shape, palette)),
    marksToSvg(scene),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}">\n${layers.join('\n')}\n</svg>\n`;
}

const px = (n: number): string => String(Math.round(n * 10) / 10);
const xy = ([x, y]: Point): string => `${px(x)},${px(y)}`;

/** The element that holds the ground drawn for BASE: the poster brings it, and still pictures borrow it. */
export const GROUND_ID = 'kosh-ground';

/** The page's own ground as a camera sees it: exactly in an opening picture, nearly in another ({@link fromBase}). */
export function sharedGround(camera: Camera): string {
  return `<use href="#${GROUND_ID}" transform="${matrix(fromBase(camera))}"/>`;
}

/** An affine map as SVG and CSS write it; its turn and stretch to a hundredth of a px across a screen. */
export const matrix = ([a, b, c, d, e, f]: Affine): string =>
  `matrix(${[a, b, c, d].map((n) => n.toFixed(5)).join(' ')} ${px(e)} ${px(f)})`;

/** An SVG element: what the screen makes of it is what a file says. */
export interface SvgElement {
  readonly tag: 'circle' | 'path' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
}

/** What all marks and names share. */
export const MARKS_GROUP = { 'font-family': FONT, 'text-anchor': 'middle', 'stroke-width': 1.6 } as const;

/** What all names share. */
export const namesGroup = (type: TypeSizes) =>
  ({ 'stroke-width': type.name * 0.24, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }) as const;

/** A country's mark: a port, or a dot and perhaps a ring around it. */
export function markElements(mark: Mark, palette: Palette): readonly SvgElement[] {
  const [x, y] = mark.at;
  if (mark.kind === 'port') {
    const place = { d: mark.outline, transform: `translate(${px(x)} ${px(y)})`, 'data-port': mark.code };
    const look = { fill: palette.ink, stroke: palette.land, 'paint-order': 'stroke' };
    return [{ tag: 'path', attributes: { ...place, ...look } }];
  }
  const { radius, ring, quiet } = mark;
  const circle = (r: number, look: SvgElement['attributes']): SvgElement => ({
    tag: 'circle',
    attributes: { cx: x, cy: y, r, ...look },
  });
  const dot = circle(radius, { fill: quiet ? palette.inkQuiet : palette.ink, stroke: palette.land });
  if (!ring) return [dot];
  return [dot, circle(ring.radius, { fill: 'none', stroke: palette.ink, 'stroke-width': ring.line })];
}

/** A country's name; its text is the label's. */
export function nameElement({ box, quiet, land, lettering }: CountryLabel, palette: Palette): SvgElement {
  const [[x, y], { size, weight }] = [middleOf(box), lettering];
  return {
    tag: 'text',
    attributes: {
      ...{ x, y: y + size * 0.35, 'font-size': size },
      fill: quiet ? palette.inkQuiet : palette.ink,
      'font-weight': weight,
      stroke: quiet ? palette.neighbour : palette.land,
      ...(land && { 'letter-spacing': `${LAND_SPACING}em` }),
    },
  };
}

/** Marks, then names, in one group. */
export function marksToSvg({
  marks,
  labels,
  palette,
  type,
}: Pick<Scene, 'marks' | 'labels' | 'palette' | 'type'>): string {
  const names = labels.map((label) => {
    const { tag, attributes } = nameElement(label, palette);
    return `<${tag}${written(attributes)}>${escaped(label.name)}</${tag}>`;
  });
  const elements = marks.flatMap((mark) => markElements(mark, palette));
  return (
    `<g${written(MARKS_GROUP)}>` +
    elements.map(({ tag, attributes }) => `<${tag}${written(attributes)}/>`).join('') +
    `<g${written(namesGroup(type))}>${names.join('')}</g></g>`
  );
}

const written = (attributes: SvgElement['attributes']): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? px(value) : value}"`)
    .join('');

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
  const outline = (arc.selected ? both(palette.handle, 3) : '') + both(palette.land, 1.5);
  const core = filled(shape, shaft, head) + (arc.hollow ? insideOf(shape, shaft, palette) : '');
  return `<g id="${arc.id}" fill="none" opacity="${arc.opacity}">${outline}${core}</g>`;
}

/** The way of an arc's pulses, not to be seen: from its tail to its head's shoulders. */
export function wayToSvg(shape: Shape): string {
  const { arc, curve } = wayOf(shape);
  const { from, bend, to } = curve;
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

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
