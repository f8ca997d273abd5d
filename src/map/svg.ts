import { escaped } from '../domain/markup';
import { type Affine, fromBase } from './camera/base';
import { phaseOf } from './pulse';
import type { Camera } from './camera/perspective';
import type { Mark } from './names/countries';
import { type CountryLabel, DISC, NOTE_WEIGHT } from './names/country-labels';
import { type ArcFigure, DIGIT, FIGURE_WEIGHT } from './names/figures';
import { FONT, LAND_SPACING } from './names/lettering';
import type { TypeSizes } from './camera/home';
import type { Palette } from './palette';
import { type Box, middleOf, type Point } from './plane';
import type { Arc, Curve } from './arc/arc';
import { lengthTo, parameterAt, pointAt } from './arc/bezier';
import {
  barOf,
  chevronOutlines,
  coreCurve,
  coreOf,
  cutsOf,
  edgeOf,
  headsOf,
  insideOf,
  pointBeside,
  type Shape,
  shaftOf,
  type Stretch,
  wayOf,
} from './arc/shape';
import type { Scene } from './scene';

/**
 * A scene as a standalone SVG document.
 * @param ground markup of what lies below the arcs, px: {@link sharedGround}, or nothing
 */
export function toSvg(
  scene: Pick<Scene, 'camera' | 'palette' | 'shapes' | 'marks' | 'labels' | 'figures' | 'type'>,
  ground = '',
): string {
  const [w, h] = [scene.camera.width, scene.camera.height].map(px);
  const layers = [...belowMarks(scene, ground), marksToSvg(scene)];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}">\n${layers.join('\n')}\n</svg>\n`;
}

/** What lies below a scene's marks, the lowest first: water, the ground, arcs. */
function belowMarks(
  { camera, palette, shapes }: Pick<Scene, 'camera' | 'palette' | 'shapes'>,
  ground: string,
): readonly string[] {
  return [
    waterToSvg(camera, palette),
    ...(ground ? [ground] : []),
    ...shapes.map((shape) => arcToSvg(shape, palette)),
  ];
}

/** The sea that fills a map. */
export function waterToSvg(
  { width, height }: Pick<Camera, 'width' | 'height'>,
  { sea }: Pick<Palette, 'sea'>,
): string {
  return `<rect width="${px(width)}" height="${px(height)}" fill="${sea}"/>`;
}

/** A length in px, to a tenth. */
export const px = (n: number): string => String(Math.round(n * 10) / 10);
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
  /** Of a number in a ring. */
  readonly text?: string;
}

/** What all marks and names share. */
export const MARKS_GROUP = { 'font-family': FONT, 'text-anchor': 'middle', 'stroke-width': 1.6 } as const;

/** What all names share. */
export const namesGroup = (type: TypeSizes) =>
  ({ 'stroke-width': type.name * 0.24, 'stroke-linejoin': 'round', 'paint-order': 'stroke' }) as const;

/** Of a ring of transit that is only reported. */
const RING_DASH = '2.6 2.2';

/** A country's mark: a port, or a dot and perhaps a ring around it. */
export function markElements(mark: Mark, palette: Palette): readonly SvgElement[] {
  const [x, y] = mark.at;
  if (mark.kind === 'port') {
    const place = { d: mark.outline, transform: `translate(${px(x)} ${px(y)})`, 'data-port': mark.code };
    const look = { fill: palette.ink, stroke: palette.land, 'paint-order': 'stroke' };
    return [{ tag: 'path', attributes: { ...place, ...look } }];
  }
  if (mark.kind === 'number') return numberElements(mark, palette);
  const { radius, ring, quiet } = mark;
  const circle = (r: number, look: SvgElement['attributes']): SvgElement => ({
    tag: 'circle',
    attributes: { cx: x, cy: y, r, ...look },
  });
  const dot = circle(radius, { fill: quiet ? palette.inkQuiet : palette.ink, stroke: palette.land });
  if (!ring) return [dot];
  const { evidence, line } = ring;
  const look = { fill: 'none', stroke: evidence ? palette.transit : palette.ink, 'stroke-width': line };
  const dash = evidence === 'reported' && { 'stroke-dasharray': RING_DASH };
  return [dot, circle(ring.radius, { ...look, ...dash })];
}

/** Px of a number's type for each px of its ring's radius, the least, and how far below the middle it stands, in ems. */
const NUMBER = { size: 1.18, least: 11, baseline: 0.36 };

function numberElements(
  { at: [x, y], text, radius, line, dashed }: Extract<Mark, { kind: 'number' }>,
  palette: Palette,
): readonly SvgElement[] {
  const size = Math.max(NUMBER.least, radius * NUMBER.size);
  return [
    {
      tag: 'circle',
      attributes: {
        ...{ cx: x, cy: y, r: radius, fill: palette.land, stroke: palette.arc.documented },
        'stroke-width': line,
        ...(dashed && { 'stroke-dasharray': '3 2.4' }),
      },
    },
    {
      tag: 'text',
      text,
      attributes: {
        ...{ x, y: y + size * NUMBER.baseline, 'font-size': size, 'font-weight': 650 },
        ...{ fill: palette.ink, stroke: 'none' },
      },
    },
  ];
}

/** Where a line of a name with notes begins, runs through or ends, px. */
const alignedIn = ([left, , right]: Box, align: 'start' | 'middle' | 'end'): number =>
  ({ start: left + 1, middle: (left + right) / 2, end: right - 1 })[align];

/** A country's name; its text is the label's. */
export function nameElement(
  { box, quiet, land, lettering, notes, disc }: CountryLabel,
  palette: Palette,
): SvgElement {
  const [[middle, y], { size, weight }] = [middleOf(box), lettering];
  const align = notes?.align ?? 'middle';
  const shift = disc
    ? { start: 0, middle: (DISC.breadth + DISC.air) / 2, end: DISC.breadth + DISC.air }[align]
    : 0;
  const x = (notes ? alignedIn(box, align) : middle) - shift * size;
  return {
    tag: 'text',
    attributes: {
      ...{ x, y: y + size * 0.35 - ((notes?.lines.length ?? 0) * (notes?.leading ?? 0)) / 2 },
      ...{ 'font-size': size, ...(notes && { 'text-anchor': notes.align }) },
      fill: quiet ? palette.inkQuiet : palette.ink,
      'font-weight': weight,
      stroke: quiet ? palette.neighbour : palette.land,
      ...(land && { 'letter-spacing': `${LAND_SPACING}em` }),
    },
  };
}

/** The half disc after the name of a state with more than one role; none where it has one. */
export function discElements(label: CountryLabel, palette: Palette): readonly SvgElement[] {
  const { disc, lettering, notes } = label;
  if (!disc) return [];
  const { x, y } = nameElement(label, palette).attributes;
  const { size } = lettering;
  const radius = (DISC.breadth / 2) * size;
  const ahead = { start: disc.after, middle: disc.after / 2, end: 0 }[notes?.align ?? 'middle'];
  const [cx, cy] = [Number(x) + ahead + DISC.air * size + radius, Number(y) - size * 0.35];
  const [r, top] = [px(radius), px(cy - radius)];
  return [
    {
      tag: 'circle',
      attributes: { cx, cy, r: radius, fill: palette.land, stroke: palette.ink, 'stroke-width': 1.2 },
    },
    {
      tag: 'path',
      attributes: { d: `M${px(cx)} ${top}a${r} ${r} 0 0 0 0 ${px(2 * radius)}z`, fill: palette.ink },
    },
  ];
}

/** The lines under a country's name, each with its text. */
export function noteElements(
  { box, notes }: CountryLabel,
  palette: Palette,
): readonly { readonly text: string; readonly element: SvgElement }[] {
  if (!notes) return [];
  const { lines, size, leading, align } = notes;
  return lines.map((text, i) => ({
    text,
    element: {
      tag: 'text',
      attributes: {
        ...{ x: alignedIn(box, align), y: box[3] - (lines.length - i - 1) * leading - leading * 0.27 },
        ...{ 'font-size': size, 'font-weight': NOTE_WEIGHT, 'text-anchor': align },
        ...{ fill: palette.ink, stroke: palette.land },
      },
    },
  }));
}

/** Px of the halo around a figure's letters, both sides together. */
const FIGURE_HALO = 3.4;

/** An arc's figure; its text is the figure's. */
export function figureElement({ at: [x, y], turn, size, color, halo }: ArcFigure): SvgElement {
  return {
    tag: 'text',
    attributes: {
      ...{ x, y: y + (size * DIGIT) / 2, 'font-size': size, 'font-weight': FIGURE_WEIGHT, fill: color },
      ...(halo ? { stroke: halo, 'stroke-width': FIGURE_HALO } : { stroke: 'none' }),
      ...(turn !== 0 && { transform: `rotate(${px(turn)} ${px(x)} ${px(y)})` }),
    },
  };
}

/**
 * Marks, then figures and names, in one group.
 * @param font CSS's list of families; the page's unless told
 */
export function marksToSvg(
  { marks, labels, figures, palette, type }: Pick<Scene, 'marks' | 'labels' | 'figures' | 'palette' | 'type'>,
  font: string = FONT,
): string {
  const wordsOf = ({ tag, attributes }: SvgElement, text: string): string =>
    `<${tag}${written(attributes)}>${escaped(text)}</${tag}>`;
  const names = labels.flatMap((label) => [
    wordsOf(nameElement(label, palette), label.name),
    ...discElements(label, palette).map(({ tag, attributes }) => `<${tag}${written(attributes)}/>`),
    ...noteElements(label, palette).map(({ element, text }) => wordsOf(element, text)),
  ]);
  const beside = figures.map((figure) => wordsOf(figureElement(figure), figure.text));
  const elements = marks.flatMap((mark) => markElements(mark, palette));
  return (
    `<g${written({ ...MARKS_GROUP, 'font-family': font })}>` +
    elements
      .map(({ tag, attributes, text }) =>
        text === undefined
          ? `<${tag}${written(attributes)}/>`
          : `<${tag}${written(attributes)}>${escaped(text)}</${tag}>`,
      )
      .join('') +
    `<g${written(namesGroup(type))}>${beside.join('')}${names.join('')}</g></g>`
  );
}

/** Attributes as markup, figures to a tenth. */
export const written = (attributes: SvgElement['attributes']): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? px(value) : value}"`)
    .join('');

/** Px of land around a strong arc, which parts it from those it crosses; and of the line around one that would change. */
const EDGE = 1.6;
const OUTLINE = 1.4;

/** One arc: outline of one that would change, land around it, shaft and head, marks, in that order. */
export function arcElements(shape: Shape, palette: Palette): readonly SvgElement[] {
  const { arc } = shape;
  const shaft = d(shaftOf(shape));
  const head = headsOf(shape).map(closed).join('');
  const around = (color: string, more: number): readonly SvgElement[] => [
    path({ d: shaft, stroke: color, 'stroke-width': arc.width + 2 * more }),
    ...(head === ''
      ? []
      : [
          path({ d: head, fill: color, stroke: color, 'stroke-width': 2 * more, 'stroke-linejoin': 'round' }),
        ]),
  ];
  return [
    ...(arc.changed ? around(palette.ink, EDGE + OUTLINE) : []),
    ...(arc.emphasised ? around(palette.land, EDGE) : []),
    ...inkOf(shape, head),
    ...(arc.hollow ? insideElements(shape, palette) : []),
    ...coreElements(shape, palette),
    ...chevronElements(shape, palette),
  ];
}

/** {@link arcElements} as markup. */
export function arcToSvg(shape: Shape, palette: Palette): string {
  const { id, opacity } = shape.arc;
  const drawn = [
    fadeToSvg(shape),
    ...arcElements(shape, palette).map(({ tag, attributes }) => `<${tag}${written(attributes)}/>`),
  ];
  return `<g id="${id}" fill="none"${opacity < 1 ? ` opacity="${opacity}"` : ''}>${drawn.join('')}</g>`;
}

/** The id of the fade of an arc that begins in another colour. */
const fadeOf = ({ id }: Arc): string => `fade-${id}`;

/** The fade from an arc's tail to its tip, straight from one to the other, as `arc.vert.glsl` has it; empty where it has one colour. */
export function fadeToSvg({ arc, curve, tail, tip }: Shape): string {
  if (arc.tail === undefined) return '';
  const [[x1, y1], [x2, y2]] = [pointAt(curve, tail), pointAt(curve, tip)];
  const line = written({ id: fadeOf(arc), gradientUnits: 'userSpaceOnUse', x1, y1, x2, y2 });
  const stop = (offset: number, color: string): string => `<stop offset="${offset}" stop-color="${color}"/>`;
  return `<linearGradient${line}>${stop(0, arc.tail)}${stop(1, arc.color)}</linearGradient>`;
}

const paintOf = (arc: Arc): string => (arc.tail === undefined ? arc.color : `url(#${fadeOf(arc)})`);

const path = (attributes: SvgElement['attributes']): SvgElement => ({ tag: 'path', attributes });
const d = ({ from, bend, to }: Curve): string => `M${xy(from)}Q${xy(bend)} ${xy(to)}`;
const back = ({ from, bend, to }: Curve): Curve => ({ from: to, bend, to: from });

/** The way of an arc's pulses, not to be seen: from its tail to its head's shoulders. */
export function wayToSvg(shape: Shape): string {
  const { arc, curve } = wayOf(shape);
  const { from, bend, to } = curve;
  return `<path d="M${xy(from)}Q${xy(bend)} ${xy(to)}" stroke="${arc.color}" stroke-width="${px(arc.width)}" data-phase="${phaseOf(arc.id)}"/>`;
}

const closed = (points: readonly Point[]): string =>
  points.length > 0 ? `M${points.map(xy).join('L')}Z` : '';

/** The shaft with what is cut out of it, the head, and the bar across the tail. */
function inkOf(shape: Shape, head: string): readonly SvgElement[] {
  const { arc, curve, tail } = shape;
  const shaft = shaftOf(shape);
  const cuts = cutsOf(shape);
  const look = { stroke: paintOf(arc), 'stroke-width': arc.width };
  const drawn = arc.dash
    ? // From the head backwards: a whole dash always meets the head.
      { d: d(back(shaft)), ...look, 'stroke-dasharray': arc.dash.map(px).join(' ') }
    : { d: d(shaft), ...look, ...(cuts.length > 0 && { 'stroke-dasharray': without(cuts) }) };
  const ink = [path(drawn), ...(head === '' ? [] : [path({ d: head, fill: paintOf(arc) })])];
  if (!arc.marks.includes('barred')) return ink;
  const { along, half } = barOf(arc.width);
  const t = parameterAt(curve, lengthTo(curve, tail) + along / 2);
  const bar = `M${xy(pointBeside(curve, t, half))}L${xy(pointBeside(curve, t, -half))}`;
  return [...ink, path({ d: bar, stroke: arc.color, 'stroke-width': along })];
}

/** The dashes of a line from which stretches are cut out; longer than any line. */
function without(cuts: readonly Stretch[]): string {
  const dashes = cuts.flatMap(([from, to], i) => [from - (cuts[i - 1]?.[1] ?? 0), to - from]);
  return [...dashes.map(px), '9999', '0'].join(' ');
}

/** The other end's figure: the inside of the shaft and of the head is left empty. */
function insideElements(shape: Shape, { land }: Palette): readonly SvgElement[] {
  const { width } = shape.arc;
  const inside = insideOf(shape);
  const shaft = inside && path({ d: d(inside), stroke: land, 'stroke-width': width - 2 * edgeOf(width) });
  const head = path({ d: headsOf(shape, edgeOf(width)).map(closed).join(''), fill: land });
  return shaft ? [shaft, head] : [head];
}

/** The light line inside; in a hollow arc it has the arc's colour. */
function coreElements(shape: Shape, { land }: Palette): readonly SvgElement[] {
  const core = coreCurve(shape);
  if (!core) return [];
  const { width, color, hollow } = shape.arc;
  return [path({ d: d(core), stroke: hollow ? color : land, 'stroke-width': coreOf(width) })];
}

/** The chevrons of quoted counts. */
function chevronElements(shape: Shape, { land }: Palette): readonly SvgElement[] {
  const d = chevronOutlines(shape).map(closed).join('');
  return d ? [path({ d, fill: land })] : [];
}
