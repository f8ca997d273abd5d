/** How a documented path lies on the map, px: from country to country, with those beyond the map at its edges. */
import type { Curve } from './arc/arc';
import { nearest, rising } from './arc/bezier';
import type { Frame } from './camera/home';
import { edgeOf, type EdgeSide, edgeSizes, EDGES, heightOf, rowOf } from './names/edges';
import type { Point } from './plane';

/** Where a country of a path stands. */
export interface Stop {
  readonly code: string;
  readonly at: Point;
  /** At the side where its strip is, or its name where there is no strip; null on the map itself. */
  readonly edge: EdgeSide | null;
}

/** Px that a stop at an edge without a strip keeps from it, and from the corners. */
const MARGIN = 16;

/** Where a country lies on the map, px; null where the atlas does not place it. */
type PointOf = (code: string) => Point | null;

/**
 * Where countries stand: those beyond the map in their strip's row, or as high at the edge; the others on the map, at its
 * border where the picture that it rests in does not reach them. What a reader zooms away from lies outside, where it is.
 * @param resting where they lie in the picture that the map rests in
 */
export function stopsOf(
  codes: readonly string[],
  frame: Frame,
  pointOf: PointOf,
  resting: PointOf = pointOf,
): readonly Stop[] {
  const { width, height } = frame;
  const within = ([x, y]: Point): Point => [
    clamp(x, MARGIN, width - MARGIN),
    clamp(y, MARGIN, height - MARGIN),
  ];
  return codes.map((code): Stop => {
    const edge = edgeOf(code);
    if (edge) return { code, at: atEdge(code, edge, frame), edge: edge.side };
    const [at, rests] = [pointOf(code), resting(code)];
    if (!at || !rests) return { code, at: [width / 2, height - MARGIN], edge: null };
    const isShown = rests[0] > 0 && rests[1] > 0 && rests[0] < width && rests[1] < height;
    return { code, at: isShown ? at : within(at), edge: null };
  });
}

const clamp = (n: number, least: number, most: number): number => Math.min(most, Math.max(least, n));

function atEdge(code: string, { side, index }: { side: EdgeSide; index: number }, frame: Frame): Point {
  const { width, height, inset } = frame;
  const sizes = inset.left > 0 ? edgeSizes(frame) : null;
  if (sizes) {
    const y = rowOf(side, code, sizes) ?? 0;
    return side === 'left' ? [inset.left, y] : [width - inset.right, height - heightOf('right', sizes) + y];
  }
  const count = EDGES[side].reduce((sum, { codes }) => sum + codes.length, 0);
  return [side === 'left' ? MARGIN : width - MARGIN, ((index + 1) / (count + 1)) * height];
}

/** How far a leg rises over its chord, and how far one along an edge stands off from it, px. */
const RISE = 0.14;
const OFF_EDGE = 26;

/** Px that a leg keeps from rings of states that are not on it: through one it would seem to pass there. */
const CLEAR = 16;
/** How far a leg may rise instead, the nearest to {@link RISE} first. */
const OTHER_RISES = [0.2, 0.07, 0.27, -0.1, 0.34, -0.17, -0.25];

/**
 * The curve of a leg: between two rows of one strip it bends into the map.
 * @param others where states stand that are not its ends; it keeps clear of them where it can
 */
export function legOf(from: Stop, to: Stop, others: readonly Point[] = []): Curve {
  if (from.edge === null || from.edge !== to.edge) {
    const curves = [RISE, ...OTHER_RISES].map((rise) => rising(from.at, to.at, rise));
    const clearance = (curve: Curve): number => Math.min(...others.map((at) => nearest(curve, at)));
    const [first = rising(from.at, to.at, RISE)] = curves;
    return (
      curves.find((curve) => clearance(curve) >= CLEAR) ??
      curves.reduce((best, curve) => (clearance(curve) > clearance(best) ? curve : best), first)
    );
  }
  const [x, y] = [(from.at[0] + to.at[0]) / 2, (from.at[1] + to.at[1]) / 2];
  const off = OFF_EDGE + 0.35 * Math.abs(to.at[1] - from.at[1]);
  return { from: from.at, bend: [x + (from.edge === 'left' ? off : -off), y], to: to.at };
}

/** Px of the dotted lead from an origin, or to a destination, that the sources do not name. */
const LEAD = 48;

/** The straight lead of an unnamed origin into a stop, from the lower right, or from a stop on to where the sources name nothing, to the upper left. */
export function leadOf({ at: [x, y] }: Stop, way: 'in' | 'out'): Curve {
  const [dx, dy] = [0.86 * LEAD, 0.5 * LEAD];
  const far: Point = way === 'in' ? [x + dx, y + dy] : [x - dx, y - dy];
  const bend: Point = [(x + far[0]) / 2, (y + far[1]) / 2];
  return way === 'in' ? { from: far, bend, to: [x, y] } : { from: [x, y], bend, to: far };
}
