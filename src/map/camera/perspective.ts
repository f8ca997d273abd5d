import type { LngLat, Point } from '../plane';

/** Px kept free at each side. */
export interface Inset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** What MapLibre's `vertical-perspective` is looking at, and from where. */
export interface Camera {
  readonly lng: number;
  readonly lat: number;
  /** MapLibre's zoom: 512 px · 2^zoom to the Mercator world at this latitude. */
  readonly zoom: number;
  /** Px. */
  readonly width: number;
  readonly height: number;
  /** Px by which the picture is shifted from the middle, MapLibre's padding. */
  readonly shift: Point;
  /** How wide the camera sees from top to bottom, degrees: with the height it says how far off it stands. */
  readonly fov: number;
}

const RAD = Math.PI / 180;
/** MapLibre's own field of view, degrees. */
export const USUAL_FOV = 36.87;

/** The globe's radius, px. */
export const radiusOf = ({ zoom, lat }: Camera): number =>
  (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos(lat * RAD);

/** Distance of the camera from the globe's centre, in radii: it stands `height / 2 / tan(fov / 2)` px above the ground. */
export const distanceOf = (camera: Camera): number =>
  1 + camera.height / 2 / Math.tan((camera.fov / 2) * RAD) / radiusOf(camera);

/** The zoom and the field of view that show a globe of that radius (px) from that distance (radii). */
export function seenFrom(
  distance: number,
  radius: number,
  { lat, height }: Pick<Camera, 'lat' | 'height'>,
): Pick<Camera, 'zoom' | 'fov'> {
  const zoom = Math.log2((2 * Math.PI * radius * Math.cos(lat * RAD)) / 512);
  return { zoom, fov: (2 * Math.atan(height / 2 / ((distance - 1) * radius))) / RAD };
}

/** Unit vector of a location in the camera's frame: x right, y up, z towards the camera. */
export function turned({ lng, lat }: Camera, location: LngLat): readonly [number, number, number] {
  const [l, p, p0] = [(location[0] - lng) * RAD, location[1] * RAD, lat * RAD];
  const flat = Math.cos(p) * Math.cos(l);
  const x = Math.cos(p) * Math.sin(l);
  const y = Math.cos(p0) * Math.sin(p) - Math.sin(p0) * flat;
  return [x, y, Math.sin(p0) * Math.sin(p) + Math.cos(p0) * flat];
}

/** How a camera sees a place. */
interface Sight {
  /** Px; beyond the horizon of no use. */
  readonly at: Point;
  /** Whether it is on the near side of the horizon. */
  readonly isSeen: boolean;
  readonly turned: readonly [number, number, number];
}

/** Says how one camera sees places. The formula is d3-geo-projection's geoSatellite, looking straight down. */
export function sighter(camera: Camera): (location: LngLat) => Sight {
  const [r, d] = [radiusOf(camera), distanceOf(camera)];
  const [x0, y0] = [camera.width / 2 + camera.shift[0], camera.height / 2 + camera.shift[1]];
  return (location) => {
    const at = turned(camera, location);
    const [x, y, z] = at;
    const k = (r * (d - 1)) / (d - z);
    return { at: [x0 + k * x, y0 - k * y], isSeen: z > 1 / d, turned: at };
  };
}

/** A projector for one camera: `[lng, lat]` to px. */
export function projector(camera: Camera): (location: LngLat) => Point {
  const sight = sighter(camera);
  return (location) => sight(location).at;
}

/** Whether a location is on the near side of the horizon, `slack` (cosine) within it. */
export const isVisible = (camera: Camera, location: LngLat, slack = 0): boolean =>
  turned(camera, location)[2] > 1 / distanceOf(camera) + slack;

/** Px to `[lng, lat]`, or null beside the globe. The nearer of the ray's two meetings with the sphere. */
export function unproject(camera: Camera, at: Point): LngLat | null {
  const [r, d] = [radiusOf(camera), distanceOf(camera)];
  const u = (at[0] - camera.width / 2 - camera.shift[0]) / (r * (d - 1));
  const v = -(at[1] - camera.height / 2 - camera.shift[1]) / (r * (d - 1));
  const a = 1 + u * u + v * v;
  const under = d * d - a * (d * d - 1);
  if (under < 0) return null;
  const k = (d - Math.sqrt(under)) / a;
  const [x, y, z] = [u * k, v * k, d - k];
  const [sin, cos] = [Math.sin(camera.lat * RAD), Math.cos(camera.lat * RAD)];
  return [camera.lng + Math.atan2(x, z * cos - y * sin) / RAD, Math.asin(y * cos + z * sin) / RAD];
}
