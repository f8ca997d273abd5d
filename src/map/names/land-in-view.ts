import type { Frame } from '../camera/home';
import { type Camera, unproject } from '../camera/perspective';
import type { Ground } from '../ground';
import { countryAt } from '../pick';
import { distance, type LngLat, type Point } from '../plane';

/** Points across and down at which the picture is asked whose land it shows. */
const COLUMNS = 9;
const ROWS = 6;
/** How many places are offered for a name. */
const MOST = 12;

/**
 * Where on the land that a camera shows a country's name may stand, by its code, best first: in the middle of what is in
 * view of it. What shows at fewer than two points has too little land for a name.
 */
export function landInView(
  ground: Ground,
  camera: Camera,
  frame: Frame,
): ReadonlyMap<string, readonly LngLat[]> {
  const seen = new Map<string, { readonly at: Point; readonly place: LngLat }[]>();
  for (const at of gridOf(frame)) {
    const place = unproject(camera, at);
    const code = place && countryAt(ground, place);
    if (place && code) seen.set(code, [...(seen.get(code) ?? []), { at, place }]);
  }
  return new Map(
    [...seen].flatMap(([code, points]): (readonly [string, readonly LngLat[]])[] => {
      if (points.length < 2) return [];
      const mean = (i: 0 | 1): number => points.reduce((sum, { at }) => sum + at[i], 0) / points.length;
      const middle: Point = [mean(0), mean(1)];
      const best = points.sort((a, b) => distance(a.at, middle) - distance(b.at, middle)).slice(0, MOST);
      return [[code, best.map(({ place }) => place)]];
    }),
  );
}

const gridOf = ({ width, height }: Frame): readonly Point[] =>
  Array.from({ length: COLUMNS * ROWS }, (_, i): Point => [
    (((i % COLUMNS) + 0.5) * width) / COLUMNS,
    ((Math.floor(i / COLUMNS) + 0.5) * height) / ROWS,
  ]);
