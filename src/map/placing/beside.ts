import { type Box, type LngLat, lngLat, type Point } from '../plane';
import { type ArcInput, ownWidth } from '../arc/arcs';
import { projected } from '../arc/bezier';
import { BASE } from '../camera/home';
import { pairCost } from './meeting';
import { projector } from '../camera/perspective';
import { onEarth, type Placement } from '../arc/placements';
import { MARKS, nameCost, type Obstacle, ownCost, type Placed, placed, riseOf } from './placing';

const RISES = [0.05, 0.08, 0.11, 0.14, 0.18, 0.23].flatMap((rise) => [rise, -rise]);
/** So many of the built placements are looked at: the largest corridors, in every year and filter the same. */
const LEADING = 18;
/** Px that an arc keeps from a dot that it does not serve, beside its ink. */
const CLEARANCE = 11;

/** What arcs are placed beside. */
export interface Neighbourhood {
  readonly anchors: ReadonlyMap<string, LngLat>;
  /** The built placements, the most important first. */
  readonly placements: ReadonlyMap<string, Placement>;
  readonly max: number;
  /** What lies over the picture, px of BASE: the legend. */
  readonly covered?: readonly Box[];
}

/** Places the arcs that the built data have no placement for, to ports above all: one after another, by the same costs. */
export function placeBeside(
  arcs: readonly ArcInput[],
  { anchors, placements, max, covered = [] }: Neighbourhood,
): ReadonlyMap<string, Placement> {
  const toBase = projector(BASE);
  const at = new Map([...anchors].map(([code, anchor]) => [code, toBase(anchor)]));
  const obstacles = new Map([...at].map(([code, point]) => [code, obstacle(point)]));
  const panels = covered.map((box) => ({ code: '', box }));
  const settled = [...placements].slice(0, LEADING).map(([id, placement]) => {
    const [origin = '', destination = ''] = id.split('-');
    const { from, bend, to } = projected(placement, (p) => toBase(lngLat(p)));
    return placed({ origin, destination, from, to, width: 3 }, riseOf({ from, bend, to }));
  });
  return new Map(
    arcs.flatMap((arc): (readonly [string, Placement])[] => {
      const [from, to] = [at.get(arc.origin), at.get(arc.destination)];
      const id = `${arc.origin}-${arc.destination}`;
      if (!from || !to || placements.has(id)) return [];
      const { origin, destination } = arc;
      const ends = { origin, destination, from, to, width: ownWidth(arc, max) };
      const best = cheapest(ends, settled, (one) => ownCost(one, obstacles) + nameCost(one, panels));
      settled.push(best);
      return [[id, onEarth(best.curve)]];
    }),
  );
}

const obstacle = (at: Point): Obstacle => ({ at, clearance: CLEARANCE * MARKS, weight: 1 });

function cheapest(
  arc: Parameters<typeof placed>[0],
  settled: readonly Placed[],
  alone: (one: Placed) => number,
): Placed {
  let [best, least] = [placed(arc, RISES[0] ?? 0), Infinity];
  for (const rise of RISES) {
    const one = placed(arc, rise);
    let cost = alone(one);
    for (const other of settled) if (cost < least) cost += pairCost(one, other);
    if (cost < least) [best, least] = [one, cost];
  }
  return best;
}
