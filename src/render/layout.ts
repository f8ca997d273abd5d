import * as v from 'valibot';
import { type Curve, type LngLat, lngLat, mercator, type Point, widthOf } from './arc';
import { pointAt, through } from './bezier';
import { BASE } from './home';
import { projector, unproject } from './perspective';
import { CLEARANCE, type Obstacle, ownCost, type Placed, rising, trackOf } from './placing';
import { type Choice, type Pair, settle, type Turned } from './settle';

/** A corridor that may ever be drawn, with its largest figure: the arcs' places follow from these alone. */
export interface CorridorInput {
  readonly origin: string;
  readonly destination: string;
  readonly persons: number;
}

/** Where a corridor's arc lies, from node to node: Web Mercator points. */
export type Place = Curve;

const RISES = [0.05, 0.09, 0.13, 0.17, 0.21, 0.27];

/**
 * Places every corridor: symmetric curves in the base picture, longer ones bent more, clear of third nodes, fanned
 * out at shared ones. Deterministic, in the order given (largest first), and blind to year and filter: nothing jumps.
 * @param anchors `[lng, lat]` by country code, always the same; corridors without both anchors are left out
 */
export function layOut(
  corridors: readonly CorridorInput[],
  anchors: ReadonlyMap<string, LngLat>,
  max: number,
): ReadonlyMap<string, Place> {
  const key = [max, ...corridors.flatMap((c) => [c.origin, c.destination, c.persons])].join();
  const found = laidOut.get(key) ?? search(corridors, anchors, max);
  laidOut.set(key, found);
  return found;
}

/** The search takes a few hundred ms: once for each set of corridors. */
const laidOut = new Map<string, ReadonlyMap<string, Place>>();

function search(
  corridors: readonly CorridorInput[],
  anchors: ReadonlyMap<string, LngLat>,
  max: number,
): ReadonlyMap<string, Place> {
  const project = projector(BASE);
  const nodes = new Map([...anchors].map(([code, at]) => [code, project(at)]));
  const obstacles = obstaclesOf(nodes, corridors, max);
  const pairs = pairsOf(corridors, nodes).map((c) => pairOf(c, { nodes, obstacles, max }));
  settle(pairs);
  return new Map(finished(pairs));
}

/** A node keeps others away by {@link CLEARANCE}, a hub by more: there its own heads stand. */
function obstaclesOf(
  nodes: ReadonlyMap<string, Point>,
  corridors: readonly CorridorInput[],
  max: number,
): ReadonlyMap<string, Obstacle> {
  const arriving = new Map<string, number>();
  for (const { destination, persons } of corridors)
    arriving.set(destination, (arriving.get(destination) ?? 0) + widthOf(persons, max));
  const clearance = (code: string): number => CLEARANCE + Math.min(18, (arriving.get(code) ?? 0) / 4);
  return new Map(
    [...nodes].flatMap(([code, at]) => (inBase(at) ? [[code, { at, clearance: clearance(code) }]] : [])),
  );
}

const inBase = ([x, y]: Point): boolean => x > -60 && y > -60 && x < BASE.width + 60 && y < BASE.height + 60;

function pairsOf(
  corridors: readonly CorridorInput[],
  nodes: ReadonlyMap<string, Point>,
): readonly (readonly CorridorInput[])[] {
  const pairs = new Map<string, CorridorInput[]>();
  for (const corridor of corridors) {
    const { origin, destination } = corridor;
    if (origin === destination || !nodes.has(origin) || !nodes.has(destination)) continue;
    const key = [origin, destination].sort().join('-');
    const pair = pairs.get(key);
    if (!pair) pairs.set(key, [corridor]);
    else if (!pair.some((c) => c.origin === origin)) pair.push(corridor);
  }
  return [...pairs.values()];
}

interface Ground {
  readonly nodes: ReadonlyMap<string, Point>;
  readonly obstacles: ReadonlyMap<string, Obstacle>;
  readonly max: number;
}

function pairOf(corridors: readonly CorridorInput[], ground: Ground): Pair {
  const turned = (sense: number): Turned =>
    corridors.map((corridor) => RISES.map((rise) => choiceOf(corridor, sense * rise, ground)));
  return { choices: [turned(1), turned(-1)], chosen: [] };
}

function choiceOf({ origin, destination, persons }: CorridorInput, rise: number, ground: Ground): Choice {
  const from = ground.nodes.get(origin) ?? [0, 0];
  const to = ground.nodes.get(destination) ?? [0, 0];
  const curve = rising(from, to, rise);
  const width = widthOf(persons, ground.max);
  const placed: Placed = { origin, destination, curve, width, track: trackOf(curve), rise };
  return { placed, cost: ownCost(placed, ground.obstacles), costs: new Map() };
}

function finished(pairs: readonly Pair[]): readonly (readonly [string, Place])[] {
  return pairs.flatMap((pair) =>
    pair.chosen.map(
      ({ placed: { origin, destination, curve } }) => [`${origin}-${destination}`, onEarth(curve)] as const,
    ),
  );
}

/** The Mercator curve whose ends and middle project onto the base picture's. */
function onEarth(curve: Curve): Curve {
  const back = (at: Point): Point => mercator(unproject(BASE, at) ?? lngLat([0.5, 0.5]));
  const [from, to] = [back(curve.from), back(curve.to)];
  return { from, bend: through(from, back(pointAt(curve, 0.5)), to), to };
}

const N = v.number();
/** A place as the built data carries it: id, the curve's three points in Web Mercator. */
const PlaceRow = v.tuple([v.string(), N, N, N, N, N, N]);
export type PlaceRow = v.InferOutput<typeof PlaceRow>;

/** Seven decimals of the Mercator world: a hundredth of a px at the nearest zoom. */
const rounded = (n: number): number => Math.round(n * 1e7) / 1e7;

export const toRows = (places: ReadonlyMap<string, Place>): PlaceRow[] =>
  [...places].map(([id, { from, bend, to }]) => [
    id,
    ...([from[0], from[1], bend[0], bend[1], to[0], to[1]].map(rounded) as Six),
  ]);
type Six = [number, number, number, number, number, number];

/** The door for places that were found when the data were built. Throws a `ValiError` at the first wrong row. */
export const decodePlaces = (rows: unknown): ReadonlyMap<string, Place> =>
  new Map(
    v
      .parse(v.array(PlaceRow), rows)
      .map(([id, a, b, c, d, e, f]) => [id, { from: [a, b], bend: [c, d], to: [e, f] }]),
  );
