import type { Point } from '../plane';
import { type Camera, distanceOf, radiusOf, seenFrom } from './perspective';

const mixed = (a: number, b: number, share: number): number => a + (b - a) * share;

/** The same picture in a frame of another size that has its upper left corner where the old one had it. */
export function resized(camera: Camera, { width, height }: Pick<Camera, 'width' | 'height'>): Camera {
  const [x, y] = camera.shift;
  return {
    ...camera,
    ...seenFrom(distanceOf(camera), radiusOf(camera), { lat: camera.lat, height }),
    ...{ width, height },
    shift: [x + (camera.width - width) / 2, y + (camera.height - height) / 2],
  };
}

/**
 * The camera `share` of the way from one to another in the same frame. It comes nearer, or draws back, by an even
 * factor in time, and what is far off in the nearer picture moves evenly over the screen, so that nothing sweeps past.
 */
export function cameraBetween(from: Camera, to: Camera, share: number): Camera {
  const [r0, r1] = [radiusOf(from), radiusOf(to)];
  const radius = r0 ** (1 - share) * r1 ** share;
  // The nearer picture's middle lies (1 − way) of the journey off, times the radius in px: that shrinks evenly.
  const way = r1 >= r0 ? 1 - ((1 - share) * r0) / radius : (share * r1) / radius;
  const turn = ((to.lng - from.lng + 540) % 360) - 180;
  const lat = mixed(from.lat, to.lat, way);
  const shift: Point = [mixed(from.shift[0], to.shift[0], share), mixed(from.shift[1], to.shift[1], share)];
  const distance = mixed(distanceOf(from), distanceOf(to), share);
  const { width, height } = to;
  return {
    lng: from.lng + turn * way,
    lat,
    ...seenFrom(distance, radius, { lat, height }),
    ...{ width, height, shift },
  };
}
