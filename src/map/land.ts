import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { LngLat, Point } from './plane';
import { type Camera, distanceOf, projector, radiusOf, turned } from './camera/perspective';
import type { Ground } from './ground';

/**
 * A country's land, and all lakes on top of it, as paths in px of a camera; null where it has no land or lies beyond the
 * horizon. What lies beyond the horizon is drawn on it, so that a country which crosses it is closed.
 */
export function landToPath(
  { countries, lakes }: Ground,
  code: string,
  camera: Camera,
): { readonly land: string; readonly lakes: string } | null {
  const country = countries.features.find(({ properties }) => properties.a3 === code);
  const draw = drawer(camera);
  const land = country ? draw(country.geometry) : '';
  return land === '' ? null : { land, lakes: lakes.features.filter(isArea).map(areaOf).map(draw).join('') };
}

type Area = Polygon | MultiPolygon;

const isArea = ({ geometry }: Feature): boolean => geometry.type.endsWith('Polygon');
const areaOf = ({ geometry }: Feature): Area => geometry as Area;

function drawer(camera: Camera): (area: Area) => string {
  const onScreen = projector(camera);
  const onHorizon = horizon(camera);
  const least = 1 / distanceOf(camera);
  return (area) => {
    const polygons = area.type === 'Polygon' ? [area.coordinates] : area.coordinates;
    return polygons.flat().map(ringToPath).join('');
  };

  function ringToPath(ring: readonly Position[]): string {
    const places = ring.map(([lng = 0, lat = 0]): LngLat => [lng, lat]);
    const isSeen = places.map((place) => turned(camera, place)[2] > least);
    const points = places.map((place, i) => (isSeen[i] ? onScreen(place) : onHorizon(turned(camera, place))));
    return isSeen.includes(true)
      ? `M${points.map(([x, y]) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`
      : '';
  }
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
