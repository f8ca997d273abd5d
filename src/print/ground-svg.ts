import { geoPath, geoProjection, type GeoPermissibleObjects } from 'd3-geo';
import type { Feature, MultiLineString, Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';
import { REGION } from '../domain/country';
import { decodeGround } from '../map/ground';
import { BASE } from '../map/camera/home';
import { type Palette, PALETTES } from '../map/palette';
import { distanceOf, radiusOf } from '../map/camera/perspective';
import type { Point } from '../map/plane';
import { GROUND_ID } from '../map/svg';

/** How far around BASE's picture the ground is drawn, px: flat frames, tall phones and lectures see beyond it. */
const AROUND = [
  [-660, -620],
  [BASE.width + 660, BASE.height + 620],
] as const;
/** How finely the ground is drawn. */
interface Fineness {
  /** What a bend must span to be kept, square px; four times as much outside of BASE's own picture. */
  readonly leastBend: number;
  /** Into how many parts of a px points are rounded. */
  readonly grain: number;
}
/** For the opening picture, which every reader waits for. */
const OPENING: Fineness = { leastBend: 1.1, grain: 2 };
/** For pictures that come nearer, up to four times. */
const NEAR: Fineness = { leastBend: 0.25, grain: 5 };
/** For pictures that other sites show: a coast of fewer bends is a smaller file. */
const CARD: Fineness = { leastBend: 6, grain: 4 };

const LAYERS = ['land', 'region', 'lakes', 'quiet', 'borders', 'disputed'] as const;
type Layer = (typeof LAYERS)[number];

/**
 * The ground in px of BASE as a group of paths, without an id; its colours are CSS variables (`--map-sea`, `--map-land`,
 * `--map-neighbour`, `--map-coast`, `--map-border`, `--map-border-quiet`), its border lines have the class `borders`.
 * Cut at the horizon and simplified to what can be seen. Made when the page is built: it takes a second.
 * @param geometry the TopoJSON of `static/data/geometry.js`
 * @throws Error naming what is missing
 */
export function groundToSvg(geometry: unknown): string {
  const { grain } = OPENING;
  return (
    `<g transform="scale(${1 / grain})" stroke-linejoin="round" vector-effect="non-scaling-stroke">` +
    ALIASED +
    pathsOf(simplified(projectedLayers(geometry), OPENING), { coast: 0.7, border: 0.8 }) +
    '</g>'
  ).replaceAll('<path', '<path vector-effect="non-scaling-stroke"');
}

/** Px of the lines where land meets water, and between states. */
interface Lines {
  readonly coast: number;
  readonly border: number;
}

function pathsOf(drawn: Readonly<Record<Layer, string>>, { coast, border }: Lines): string {
  const line = (layer: Layer, color: string, more = ''): string =>
    `<path class="borders" d="${drawn[layer]}" fill="none" stroke="var(--map-${color})" stroke-width="${short(border)}"${more}/>`;
  const area = (layer: Layer, color: string, edge: string): string =>
    `<path d="${drawn[layer]}" fill="var(--map-${color})"${edge}/>`;
  const edge = ` stroke="var(--map-coast)" stroke-width="${short(coast)}"`;
  return (
    area('land', 'neighbour', edge) +
    area('region', 'land', '') +
    area('lakes', 'sea', edge) +
    line('quiet', 'border-quiet') +
    line('borders', 'border') +
    line('disputed', 'border', ' stroke-dasharray="1 2"')
  );
}

const short = (n: number): string => String(n).replace(/^0/, '');

/**
 * A path that nobody sees. Chromium's software graphics draw a picture in which any path is aliased by another method,
 * and the opening picture then a third of a second sooner (docs/performance.md).
 */
const ALIASED = '<path shape-rendering="optimizeSpeed" d="M0 0h1v1z" fill="var(--map-sea)"/>';

/** The colours' names in CSS, after the palette's own. */
const COLOURS = {
  sea: 'sea',
  land: 'land',
  neighbour: 'neighbour',
  coast: 'coast',
  border: 'border',
  borderQuiet: 'border-quiet',
} as const satisfies Partial<Record<keyof Palette, string>>;

/** The ground's colours as rules for both themes. */
export function groundRules(): string {
  return `:root{${variablesOf(PALETTES.light)}}@media screen{:root[data-theme=dark]{${variablesOf(PALETTES.dark)}}}`;
}

const variablesOf = (palette: Palette): string =>
  (Object.keys(COLOURS) as (keyof typeof COLOURS)[])
    .map((colour) => `--map-${COLOURS[colour]}:${palette[colour]}`)
    .join(';');

/** {@link groundToSvg} in an element that is not displayed: `sharedGround` of `svg.ts` borrows from it. */
export const groundHolder = (geometry: unknown): string =>
  `<svg display="none"><defs><g id="${GROUND_ID}">${groundToSvg(geometry)}</g></defs></svg>`;

/** Where {@link groundFile} lies in px of BASE. */
export const GROUND_BOX = {
  x: AROUND[0][0],
  y: AROUND[0][1],
  width: AROUND[1][0] - AROUND[0][0],
  height: AROUND[1][1] - AROUND[0][1],
};
/** How many times BASE's picture a picture may be enlarged; an end of the file's address names it, and lines stay thin. */
export const ENLARGEMENTS = [1, 2, 3, 4, 6, 8] as const;
export const groundEnd = (enlargement: number): string =>
  `x${ENLARGEMENTS.findLast((times) => times <= enlargement) ?? 1}`;

/** The layers of a ground as paths, and into how many parts of a px their points are rounded. */
export interface GroundPaths {
  readonly layers: Readonly<Record<Layer, string>>;
  readonly grain: number;
}

const groundPaths = (geometry: unknown, fineness: Fineness): GroundPaths => ({
  layers: simplified(projectedLayers(geometry), fineness),
  grain: fineness.grain,
});

/** The ground for the pictures that other sites show of a page. */
export const cardGround = (geometry: unknown): GroundPaths => groundPaths(geometry, CARD);

/** The ground as a file that many pages borrow as an image; its colours follow the reader's system. */
export function groundFile(geometry: unknown): string {
  const { layers, grain } = groundPaths(geometry, NEAR);
  const { x, y, width, height } = GROUND_BOX;
  const rules = (palette: Palette): string => `:root{${variablesOf(palette)}}`;
  const thin = ENLARGEMENTS.map((times) => {
    const line = (px: number): string => `stroke-width:${short((grain * px) / times)}`;
    return `#x${times}:target~g path{${line(0.7)}}#x${times}:target~g .borders{${line(0.8)}}`;
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}">` +
    `<style>${rules(PALETTES.light)}@media screen and (prefers-color-scheme:dark){${rules(PALETTES.dark)}}${thin.join('')}</style>` +
    ENLARGEMENTS.map((times) => `<view id="x${times}"/>`).join('') +
    `<g transform="scale(${1 / grain})" stroke-linejoin="round">` +
    `${pathsOf(layers, { coast: 0.7 * grain, border: 0.8 * grain })}</g></svg>\n`
  );
}

/** What the layers are made of, on the globe; land without the borders inside it. */
function partsOf(geometry: unknown): Readonly<Record<Layer, GeoPermissibleObjects>> {
  const ground = decodeGround(geometry);
  const world = geometry as Topology<{ countries: GeometryCollection<{ a3: string }> }>;
  const region = new Set<string>(REGION);
  const countries = world.objects.countries.geometries as (Polygon | MultiPolygon)[];
  const isOurs = ({ properties }: { properties?: unknown }): boolean =>
    region.has((properties as { a3: string }).a3);
  return {
    land: merge(world, countries),
    region: merge(world, countries.filter(isOurs)),
    lakes: ground.lakes,
    quiet: ground.bordersQuiet,
    borders: ground.borders,
    disputed: ground.disputed,
  };
}

/** The vertical perspective of BASE, cut at its horizon and at the edges of what anyone will see. */
function pather(pen: Pen): (shape: GeoPermissibleObjects) => void {
  const d = distanceOf(BASE);
  const raw = (l: number, f: number): [number, number] => {
    const k = (d - 1) / (d - Math.cos(l) * Math.cos(f));
    return [k * Math.cos(f) * Math.sin(l), k * Math.sin(f)];
  };
  const projection = geoProjection(raw)
    .rotate([-BASE.lng, -BASE.lat])
    .scale(radiusOf(BASE))
    .translate([BASE.width / 2 + BASE.shift[0], BASE.height / 2 + BASE.shift[1]])
    .clipAngle((Math.acos(1 / d) * 180) / Math.PI - 1e-3)
    .clipExtent([[...AROUND[0]], [...AROUND[1]]])
    .precision(0.4);
  const path = geoPath(projection, pen);
  return (shape) => void path(shape);
}

/** Collects the lines that d3 draws, px. */
class Pen {
  readonly lines: Position[][] = [];
  moveTo(x: number, y: number): void {
    this.lines.push([[x, y]]);
  }
  lineTo(x: number, y: number): void {
    this.lines.at(-1)?.push([x, y]);
  }
  closePath(): void {
    const line = this.lines.at(-1);
    if (line?.[0]) line.push(line[0]);
  }
  arc(): void {
    throw new Error('the ground has no points');
  }
  beginPath(): void {
    /* d3 asks for it before each shape: the lines go on. */
  }
}

function projectedLayers(geometry: unknown): Record<Layer, Feature<MultiLineString>> {
  const parts = partsOf(geometry);
  const linesOf = (layer: Layer): Position[][] => {
    const pen = new Pen();
    pather(pen)(parts[layer]);
    return pen.lines;
  };
  return Object.fromEntries(
    LAYERS.map((layer) => [
      layer,
      { type: 'Feature', properties: {}, geometry: { type: 'MultiLineString', coordinates: linesOf(layer) } },
    ]),
  ) as Record<Layer, Feature<MultiLineString>>;
}

/** Lines that two layers share stay shared: they are simplified once, as parts of one topology. */
function simplified(
  layers: Record<Layer, Feature<MultiLineString>>,
  { leastBend, grain }: Fineness,
): Record<Layer, string> {
  const whole = topology(layers) as Topology<Record<Layer, GeometryCollection<object>>>;
  const kept = simplify(presimplify(whole, areaOf), leastBend);
  const linesOf = (layer: Layer): Line[] => {
    const shape = feature(kept, kept.objects[layer]) as unknown as Feature<MultiLineString>;
    return shape.geometry.coordinates.map(inGrains(grain)).filter((line) => line.length > 1);
  };
  const edges = stepsOf([...linesOf('land'), ...linesOf('region')]);
  return Object.fromEntries(
    LAYERS.map((layer) => [layer, pathOf(linesOf(layer).map((line) => turnedAlong(edges, line)))]),
  ) as Record<Layer, string>;
}

/** A triangle's area, square px; a quarter of it outside of BASE's picture. */
function areaOf(triangle: [Position, Position, Position]): number {
  const [a, b, c] = triangle as unknown as [Point, Point, Point];
  const area = Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2;
  return isInBase(b) ? area : area / 4;
}

const isInBase = ([x, y]: Point): boolean => x > 0 && y > 0 && x < BASE.width && y < BASE.height;

/** In whole grains; no point is where the one before it is. */
type Line = readonly Point[];

const inGrains =
  (grain: number) =>
  (line: readonly Position[]): Line =>
    line
      .map(([x = 0, y = 0]): Point => [Math.round(x * grain), Math.round(y * grain)])
      .filter(([x, y], i, all) => i === 0 || x !== all[i - 1]?.[0] || y !== all[i - 1]?.[1]);

const stepOf = ([x0, y0]: Point, [x1, y1]: Point): string => `${x0} ${y0} ${x1} ${y1}`;

function stepsOf(lines: readonly Line[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.slice(1).map((to, i) => stepOf(line[i] ?? to, to))));
}

/** A line in the direction in which more of it is among `edges`: the same steps stand there, and pack as one. */
function turnedAlong(edges: ReadonlySet<string>, line: Line): Line {
  const back = line.toReversed();
  const shared = (one: Line): number => [...stepsOf([one])].filter((step) => edges.has(step)).length;
  return shared(back) > shared(line) ? back : line;
}

/** Lines as one path of relative steps, each line the nearest to the end of the one before: short steps pack better. */
function pathOf(lines: readonly Line[]): string {
  const left = [...lines];
  let pen: Point = [0, 0];
  let path = '';
  const distance = (line: Line): number => {
    const [x, y] = line[0] ?? pen;
    return Math.abs(x - pen[0]) + Math.abs(y - pen[1]);
  };
  while (left.length > 0) {
    const nearest = left.reduce((best, line) => (distance(line) < distance(best) ? line : best));
    left.splice(left.indexOf(nearest), 1);
    const end = nearest.at(-1) ?? pen;
    const isClosed = end[0] === nearest[0]?.[0] && end[1] === nearest[0][1];
    const points = [pen, ...(isClosed ? nearest.slice(0, -1) : nearest)];
    const steps = points
      .slice(1)
      .map(([x, y], i) => `${x - (points[i]?.[0] ?? 0)} ${y - (points[i]?.[1] ?? 0)}`);
    path += `m${steps.join(' ').replaceAll(' -', '-')}${isClosed ? 'z' : ''}`;
    pen = end;
  }
  return path;
}
