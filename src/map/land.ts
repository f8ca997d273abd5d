import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { REGION } from '../domain/country';
import type { BasemapLook } from './basemap';
import { type Camera, distanceOf, radiusOf, sighter } from './camera/perspective';
import { colourOf, OUTLINE_PX, patternOf, textureName, texturesOf } from './fills';
import type { Ground } from './ground';
import type { LngLat, Point } from './plane';

/** Px around the frame within which land is drawn as it is: its lines' own breadth. */
const AROUND = 8;
/** Before the ids of the patterns of the ground's textures. */
const GROUND_PATTERNS = 'land';

/** Px; what bends less is not seen. */
const FINEST = 0.4;

/**
 * The ground as a camera sees it, as SVG elements in px: what the zoomable map draws, in the same colours and widths, for
 * a picture that rests. Land beyond the frame is left out, land beyond the horizon is drawn on it.
 */
export function groundToSvg(ground: Ground, camera: Camera, look: BasemapLook): string {
  const { palette: p, borders, country, focus, fills } = look;
  const [areas, lines] = [areaDrawer(camera), lineDrawer(camera)];
  const bright = new Set<string>(focus.length > 0 ? focus : REGION);
  const each = ground.countries.features.map(({ properties, geometry }) => ({
    code: properties.a3,
    d: areas(geometry),
  }));
  const land = (is: (code: string) => boolean): string =>
    each
      .filter(({ code }) => is(code))
      .map(({ d }) => d)
      .join('');
  const fill = (d: string, color: string): string => (d === '' ? '' : `<path d="${d}" fill="${color}"/>`);
  const stroke = (d: string, color: string, width: number, dash = ''): string =>
    d === '' ? '' : `<path d="${d}" fill="none" stroke="${color}" stroke-width="${width}"${dash}/>`;
  const lakes = ground.lakes.features
    .filter(isArea)
    .map(({ geometry }) => areas(geometry))
    .join('');
  const disputed = ground.disputed.features
    .filter(isLine)
    .map(({ geometry }) => lines(geometry))
    .join('');
  return [
    '<g stroke-linejoin="round">',
    ...texturesOf(fills).map((texture) => patternOf(texture, p, GROUND_PATTERNS)),
    fill(
      land(() => true),
      p.neighbour,
    ),
    fill(
      land((code) => bright.has(code)),
      p.land,
    ),
    country === null
      ? ''
      : fill(
          land((code) => code === country),
          p.chosen,
        ),
    ...fills.map(({ code, tint }) =>
      fill(
        land((one) => one === code),
        colourOf(tint, p),
      ),
    ),
    ...fills.flatMap(({ code, textures }) =>
      textures.map((texture) =>
        fill(
          land((one) => one === code),
          `url(#${GROUND_PATTERNS}-${textureName(texture)})`,
        ),
      ),
    ),
    fill(lakes, p.sea),
    stroke(lines(ground.coast) + lakes, p.coast, 0.7),
    ...(borders === 'un'
      ? [
          stroke(lines(ground.bordersQuiet), p.borderQuiet, 0.8),
          stroke(lines(ground.borders), p.border, 0.9),
          stroke(disputed, p.border, 1.2, ' stroke-dasharray="1 2"'),
          // A light tint alone would not stand out from the paper.
          stroke(
            land((code) => fills.some((one) => one.code === code)),
            p.outline,
            OUTLINE_PX,
          ),
        ]
      : []),
    '</g>',
  ].join('');
}

type Area = Polygon | MultiPolygon;
type Line = { readonly coordinates: readonly Position[][] | readonly Position[] };

const isArea = (feature: Feature): feature is Feature<Area> => feature.geometry.type.endsWith('Polygon');
const isLine = (feature: Feature): feature is Feature<Area & Line> =>
  feature.geometry.type.endsWith('LineString');

function areaDrawer(camera: Camera): (area: Area) => string {
  const sight = sighter(camera);
  const onHorizon = horizon(camera);
  const written = writer(camera);
  return (area) => {
    const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
    return polygons.flat().map(ringToPath).join('');
  };

  function ringToPath(ring: readonly Position[]): string {
    const sights = ring.map((position) => sight(placeOf(position)));
    if (!sights.some(({ isSeen }) => isSeen)) return '';
    const d = written(sights.map(({ at, isSeen, turned }) => (isSeen ? at : onHorizon(turned))));
    return d === '' ? '' : `${d}Z`;
  }
}

function lineDrawer(camera: Camera): (line: Line) => string {
  const sight = sighter(camera);
  const written = writer(camera);
  return ({ coordinates }) => linesOf(coordinates).map(lineToPath).join('');

  /** A line ends at the horizon and begins anew behind it. */
  function lineToPath(line: readonly Position[]): string {
    const parts: Point[][] = [[]];
    for (const position of line) {
      const { at, isSeen } = sight(placeOf(position));
      if (isSeen) parts.at(-1)?.push(at);
      else if (parts.at(-1)?.length !== 0) parts.push([]);
    }
    return parts.map(written).join('');
  }
}

const linesOf = (coordinates: Line['coordinates']): readonly (readonly Position[])[] =>
  isMany(coordinates) ? coordinates : [coordinates];
const isMany = (coordinates: Line['coordinates']): coordinates is readonly Position[][] =>
  Array.isArray(coordinates[0]?.[0]);

const placeOf = ([lng = 0, lat = 0]: Position): LngLat => [lng, lat];

/** Writes points as a path; nothing where all lie beyond one side of the frame. Points that only lead round the outside are left out. */
function writer({ width, height }: Camera): (points: readonly Point[]) => string {
  const sidesOf = ([x, y]: Point): number =>
    (x < -AROUND ? 1 : 0) |
    (x > width + AROUND ? 2 : 0) |
    (y < -AROUND ? 4 : 0) |
    (y > height + AROUND ? 8 : 0);
  return (points) => {
    const sides = points.map(sidesOf);
    if (sides.reduce((all, side) => all & side, 15) !== 0 || points.length < 2) return '';
    const kept: Point[] = [];
    let [last, at] = [0, points[0] ?? ([0, 0] as Point)];
    points.forEach((point, i) => {
      const [side, next] = [sides[i] ?? 0, sides[i + 1]];
      const isEnd = i === 0 || next === undefined;
      const outside = (last & side & (next ?? 0)) !== 0;
      const fine = Math.abs(point[0] - at[0]) < FINEST && Math.abs(point[1] - at[1]) < FINEST;
      if (!isEnd && (outside || fine)) return;
      kept.push(point);
      [last, at] = [side, point];
    });
    return `M${kept.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}`;
  };
}

/** The point of the horizon in the direction of a place beyond it, px. */
function horizon(camera: Camera): (direction: readonly [number, number, number]) => Point {
  const d = distanceOf(camera);
  const radius = (radiusOf(camera) * (d - 1) * Math.sqrt(1 - 1 / d ** 2)) / (d - 1 / d);
  const [x0, y0] = [camera.width / 2 + camera.shift[0], camera.height / 2 + camera.shift[1]];
  return ([x, y]) => {
    const length = Math.hypot(x, y) || 1;
    return [x0 + (radius * x) / length, y0 - (radius * y) / length];
  };
}
