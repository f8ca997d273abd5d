import { geoPath, geoProjection, type GeoPermissibleObjects } from 'd3-geo';
import { REGION } from '../domain/country';
import type { Arc, Point } from './arc';
import type { Ground } from './geometry';
import type { Label } from './labels';
import type { Palette } from './palette';
import { type Camera, distanceOf, radiusOf } from './perspective';
import { edgeOf, headOutline, type Shape, shaftOf, shapesOf } from './shape';

/** A country's dot, px. */
export interface Dot {
  readonly at: Point;
  readonly radius: number;
  readonly ring: boolean;
}

/** Everything one picture shows. */
export interface Picture {
  readonly camera: Camera;
  readonly palette: Palette;
  readonly ground: Ground | null;
  readonly borders: 'un' | 'none';
  readonly arcs: readonly Arc[];
  readonly dots: readonly Dot[];
  readonly labels: readonly (Label & { readonly quiet: boolean })[];
  /** Px of the names' type. */
  readonly type: number;
}

/** The map as a standalone SVG document, drawn from the same arcs as the screen. */
export function toSvg(picture: Picture): string {
  const { camera, palette } = picture;
  const [w, h] = [camera.width, camera.height].map(px);
  const layers = [
    `<rect width="${w}" height="${h}" fill="${palette.sea}"/>`,
    ...(picture.ground ? groundOf(picture.ground, picture) : []),
    ...shapesOf(picture.arcs, camera).map((shape) => arcToSvg(shape, palette)),
    ...picture.dots.map((dot) => dotOf(dot, palette)),
    ...picture.labels.map((label) => labelOf(label, picture)),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}">\n${layers.join('\n')}\n</svg>\n`;
}

const px = (n: number): string => String(Math.round(n * 10) / 10);
const xy = ([x, y]: Point): string => `${px(x)},${px(y)}`;

/** Land, borders and lakes, cut at the horizon. */
function groundOf(ground: Ground, { camera, palette: p, borders }: Picture): readonly string[] {
  const path = pather(camera);
  const line = (shape: GeoPermissibleObjects, color: string, more = ''): string =>
    `<path d="${path(shape) ?? ''}" fill="none" stroke="${color}" stroke-width=".8"${more}/>`;
  const region = new Set<string>(REGION);
  const land = (inRegion: boolean): GeoPermissibleObjects => ({
    type: 'FeatureCollection',
    features: ground.countries.features.filter((f) => region.has(f.properties.a3) === inRegion),
  });
  return [
    `<path d="${path(land(false)) ?? ''}" fill="${p.neighbour}"/>`,
    `<path d="${path(land(true)) ?? ''}" fill="${p.land}"/>`,
    `<path d="${path(ground.lakes) ?? ''}" fill="${p.sea}" stroke="${p.coast}" stroke-width=".6"/>`,
    line(ground.coast, p.coast),
    ...(borders === 'none'
      ? []
      : [
          line(ground.bordersQuiet, p.borderQuiet),
          line(ground.borders, p.border),
          line(ground.disputed, p.border, ' stroke-dasharray="1 2"'),
        ]),
  ];
}

function pather(camera: Camera): (shape: GeoPermissibleObjects) => string | null {
  const d = distanceOf(camera);
  const raw = (l: number, f: number): [number, number] => {
    const k = (d - 1) / (d - Math.cos(l) * Math.cos(f));
    return [k * Math.cos(f) * Math.sin(l), k * Math.sin(f)];
  };
  const projection = geoProjection(raw)
    .rotate([-camera.lng, -camera.lat])
    .scale(radiusOf(camera))
    .translate([camera.width / 2 + camera.shift[0], camera.height / 2 + camera.shift[1]])
    .clipAngle((Math.acos(1 / d) * 180) / Math.PI - 1e-3)
    .precision(0.4);
  return geoPath(projection).digits(1);
}

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

function dotOf({ at, radius, ring }: Dot, palette: Palette): string {
  const circle = `<circle cx="${px(at[0])}" cy="${px(at[1])}" r="${px(radius)}"`;
  const mark = `${circle} fill="${palette.ink}" stroke="${palette.land}" stroke-width="1.5"/>`;
  if (!ring) return mark;
  const outer = `<circle cx="${px(at[0])}" cy="${px(at[1])}" r="${px(radius + 5)}"`;
  return `${mark}${outer} fill="none" stroke="${palette.ink}" stroke-width="1.8"/>`;
}

function labelOf({ name, box, quiet }: Picture['labels'][number], { palette, type }: Picture): string {
  const [x, y] = [(box[0] + box[2]) / 2, (box[1] + box[3]) / 2];
  const size = quiet ? type * 0.86 : type;
  const look = quiet
    ? `fill="${palette.inkQuiet}" letter-spacing=".05em" stroke="${palette.neighbour}"`
    : `fill="${palette.ink}" font-weight="600" stroke="${palette.land}"`;
  return (
    `<text x="${px(x)}" y="${px(y + size * 0.35)}" font-size="${px(size)}" text-anchor="middle" ` +
    `font-family="'Golos Text Variable', sans-serif" ${look} stroke-width="3" stroke-linejoin="round" ` +
    `paint-order="stroke">${escaped(name)}</text>`
  );
}

const escaped = (text: string): string => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
