import { type LngLat, lngLat, type Point } from '../plane';
import { type ArcInput, widthIn } from '../arc/arcs';
import { projected } from '../arc/bezier';
import { BASE } from '../camera/home';
import { pairCost } from './meeting';
import { projector } from '../camera/perspective';
import { onEarth, type Placement, type Stand } from '../arc/placements';
import { type Candidate, candidateOf, ENLARGEMENT, ownCost, standOf, type ThirdNode } from './candidate';

const PLAIN: Stand = [0.05, 0];
const STANDS = [0.05, 0.08, 0.11, 0.14, 0.18, 0.23].flatMap((rise): Stand[] => [
  [rise, 0],
  [-rise, 0],
]);
/** How many of the built placements new arcs keep clear of: the largest corridors', the same in every year and filter. */
const LEADING = 18;
/** Px that an arc keeps from a dot that it does not serve, beside its ink. */
const CLEARANCE = 11;

/** What arcs are placed beside. */
export interface Neighbourhood {
  readonly anchors: ReadonlyMap<string, LngLat>;
  /** The built placements, the most important first. */
  readonly placements: ReadonlyMap<string, Placement>;
  readonly max: number;
}

/** Places the arcs that the built data have no placement for, to ports above all: one after another, by the same costs. */
export function placeBeside(
  arcs: readonly ArcInput[],
  { anchors, placements, max }: Neighbourhood,
): ReadonlyMap<string, Placement> {
  const toBase = projector(BASE);
  const at = new Map([...anchors].map(([code, anchor]) => [code, toBase(anchor)]));
  const thirdNodes = new Map([...at].map(([code, point]) => [code, thirdNodeAt(point)]));
  const settled = [...placements].slice(0, LEADING).map(([id, placement]) => {
    const [origin = '', destination = ''] = id.split('-');
    const { from, bend, to } = projected(placement, (p) => toBase(lngLat(p)));
    return candidateOf({ origin, destination, from, to, width: 3 }, standOf({ from, bend, to }));
  });
  return new Map(
    arcs.flatMap((arc): (readonly [string, Placement])[] => {
      const [from, to] = [at.get(arc.origin), at.get(arc.destination)];
      const id = `${arc.origin}-${arc.destination}`;
      if (!from || !to || placements.has(id)) return [];
      const { origin, destination } = arc;
      const ends = { origin, destination, from, to, width: widthIn(arc, { max, scale: 1 }) };
      const best = cheapest(ends, settled, (one) => ownCost(one, thirdNodes));
      settled.push(best);
      return [[id, onEarth(best.curve)]];
    }),
  );
}

const thirdNodeAt = (at: Point): ThirdNode => ({ at, clearance: CLEARANCE * ENLARGEMENT, weight: 1 });

function cheapest(
  arc: Parameters<typeof candidateOf>[0],
  settled: readonly Candidate[],
  alone: (one: Candidate) => number,
): Candidate {
  let [best, least] = [candidateOf(arc, PLAIN), Infinity];
  for (const stand of STANDS) {
    const one = candidateOf(arc, stand);
    let cost = alone(one);
    for (const other of settled) if (cost < least) cost += pairCost(one, other);
    if (cost < least) [best, least] = [one, cost];
  }
  return best;
}
