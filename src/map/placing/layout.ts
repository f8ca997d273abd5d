import { widthOf } from '../arc/arc';
import type { LngLat, Point } from '../plane';
import { anneal, type Choice, type Pair, type Turned } from './anneal';
import { type CorridorInput, pairsOf } from './basis';
import { BASE } from '../camera/home';
import { projector } from '../camera/perspective';
import { pairCost } from './meeting';
import { MARKS, type Name, nameCost, type Obstacle, ownCost, type Placed, placed } from './placing';

export interface Region {
  /** `[lng, lat]` by country code; corridors without both anchors are left out. */
  readonly anchors: ReadonlyMap<string, LngLat>;
  /** Countries whose dot is always drawn. */
  readonly always: ReadonlySet<string>;
  /** The measure's largest figure. */
  readonly max: number;
  /** Where names stand once the leading arcs lie, px of the base picture: the search goes on around them. */
  readonly namesBeside?: (leading: readonly Placed[]) => readonly Name[];
}

/** So many corridors are placed together, the others one pair after another beside them. */
const TOGETHER = 56;
/** Tries of the annealing. */
const MOVES = 120_000;

/** The rises to choose from: the finer ones for those that are placed together. */
const FINE = [0.025, 0.04, 0.055, 0.07, 0.085, 0.1, 0.12, 0.14, 0.165, 0.19, 0.22, 0.26, 0.3];
const COARSE = [0.05, 0.09, 0.13, 0.17, 0.22];

/**
 * Places every corridor: symmetric curves in the base picture, longer ones bent more, clear of third nodes, fanned
 * out at shared ones. Deterministic, in the order given (most important first), and blind to year and filter: nothing
 * jumps. Takes a second or two, so what it finds is kept in `data/sources/`.
 * @returns how far each corridor's arc rises over its chord, see {@link Placed.rise}
 */
export function layOut(corridors: readonly CorridorInput[], region: Region): ReadonlyMap<string, number> {
  const project = projector(BASE);
  const nodes = new Map([...region.anchors].map(([code, at]) => [code, project(at)]));
  const pairs = pairsOf(corridors, nodes);
  const first = leading(pairs);
  const dots = new Set([...region.always, ...first.flat().flatMap((c) => [c.origin, c.destination])]);
  const ground: Ground = { nodes, max: region.max, obstacles: obstaclesOf(nodes, dots) };
  let names: readonly Name[] = [];
  const settled = [
    ...anneal(
      first.map((pair) => pairOf(pair, ground, FINE)),
      MOVES,
      (found) => {
        names = region.namesBeside?.(found) ?? [];
        return (one) => nameCost(one, names);
      },
    ),
  ];
  for (const pair of pairs.slice(first.length))
    settled.push(...follow(pairOf(pair, ground, COARSE), settled));
  return new Map(settled.map(({ origin, destination, rise }) => [`${origin}-${destination}`, rise]));
}

/** The first pairs, {@link TOGETHER} corridors in all. */
function leading<T extends readonly unknown[]>(pairs: readonly T[]): readonly T[] {
  let count = 0;
  const end = pairs.findIndex((pair) => (count += pair.length) > TOGETHER);
  return end < 0 ? pairs : pairs.slice(0, end);
}

/** Px to keep from the rim's middle: a dot's radius, what the rule asks for, and something to spare. */
const CLEARANCE = { region: 3.6 + 5 + 2.5, other: 2.6 + 5 + 2 };

function obstaclesOf(
  nodes: ReadonlyMap<string, Point>,
  dots: ReadonlySet<string>,
): ReadonlyMap<string, Obstacle> {
  return new Map(
    [...nodes].map(([code, at]) => [
      code,
      { at, clearance: CLEARANCE.region * MARKS, weight: dots.has(code) ? 1 : 0.1 },
    ]),
  );
}

interface Ground {
  readonly nodes: ReadonlyMap<string, Point>;
  readonly obstacles: ReadonlyMap<string, Obstacle>;
  readonly max: number;
}

function pairOf(corridors: readonly CorridorInput[], ground: Ground, rises: readonly number[]): Pair {
  const turned = (sense: 1 | -1): Turned =>
    corridors.map((corridor) =>
      rises.map((rise): Choice => {
        const one = placedOf(corridor, sense * rise, ground);
        return { placed: one, cost: ownCost(one, ground.obstacles) };
      }),
    );
  return { choices: [turned(1), turned(-1)] };
}

function placedOf(
  { origin, destination, persons, foremost }: CorridorInput,
  rise: number,
  ground: Ground,
): Placed {
  const [from, to] = [ground.nodes.get(origin) ?? NOWHERE, ground.nodes.get(destination) ?? NOWHERE];
  const width = widthOf(persons, ground.max);
  return placed({ origin, destination, from, to, width, weight: foremost ? 1 : 0.5 }, rise);
}
const NOWHERE: Point = [0, 0];

/** The cheapest curves of a pair beside those that are settled: of these the ones at its own nodes, and the largest. */
function follow(pair: Pair, settled: readonly Placed[]): readonly Placed[] {
  const own = pair.choices[0][0]?.[0]?.placed;
  if (!own) return [];
  const at = new Set([own.origin, own.destination]);
  const others = settled
    .filter((s, i) => i < 20 || at.has(s.origin) || at.has(s.destination))
    .slice(0, NEIGHBOURS);
  const best = pair.choices.map((turned) => turned.map((choices) => cheapest(choices, others)));
  const sum = (picks: readonly Pick[] = []): number => picks.reduce((total, pick) => total + pick.cost, 0);
  const [right = [], left = []] = best;
  return (sum(left) < sum(right) - 1e-9 ? left : right).map((pick) => pick.placed);
}
const NEIGHBOURS = 70;

interface Pick {
  readonly placed: Placed;
  readonly cost: number;
}

function cheapest(choices: readonly Choice[], others: readonly Placed[]): Pick {
  const picks = choices.map(({ placed: one, cost }): Pick => ({
    placed: one,
    cost: others.reduce((sum, other) => sum + pairCost(one, other), cost),
  }));
  return picks.reduce((a, b) => (b.cost < a.cost ? b : a));
}
