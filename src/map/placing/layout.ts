import { HAIRLINE, wholeFigure, widthOf } from '../arc/width';
import { type Gap, ringOf } from '../arc/gaps';
import type { Stand } from '../arc/placements';
import type { LngLat, Point } from '../plane';
import { anneal, type Choice, type Pair, type Turned } from './anneal';
import { type CorridorInput, pairsOf } from './basis';
import { BASE } from '../camera/home';
import { projector } from '../camera/perspective';
import { pairCost } from './meeting';
import {
  type Candidate,
  candidateOf,
  ENLARGEMENT,
  type Name,
  nameCost,
  ownCost,
  type ThirdNode,
} from './candidate';

/** What all corridors of a measure are placed in. */
export interface LayoutInput {
  /** `[lng, lat]` by country code; corridors without both anchors are left out. */
  readonly anchors: ReadonlyMap<string, LngLat>;
  /** Countries whose dot is always drawn. */
  readonly always: ReadonlySet<string>;
  /** The measure's largest figure. */
  readonly max: number;
  /** Where names stand once the leading arcs lie, px of the base picture: the search goes on around them. */
  readonly namesBeside?: (leading: readonly Candidate[]) => readonly Name[];
}

/** How many corridors are placed together; the others follow, one pair after another. */
const TOGETHER = 44;
/** How many moves the annealing tries. */
const MOVES = 150_000;

interface Forms {
  readonly rises: readonly number[];
  readonly leans: readonly number[];
}
/** The curves to choose from: the finer ones for those that are placed together. */
const FINE: Forms = {
  rises: [0.03, 0.05, 0.07, 0.09, 0.115, 0.14, 0.17, 0.2, 0.24, 0.28],
  leans: [-0.24, -0.12, 0, 0.12, 0.24],
};
const COARSE: Forms = { rises: [0.05, 0.09, 0.13, 0.17, 0.22], leans: [-0.15, 0, 0.15] };

/**
 * Places every corridor: nearly symmetric curves in the base picture, longer ones bent more, clear of third nodes, docking
 * at shared ones in the order of their other ends. Takes corridors in the order given, the most important first. The result is the same every time
 * and the same for all years and filters, so no arc jumps. It takes some seconds, so the result is kept in
 * `data/sources/`.
 * @returns how each corridor's arc stands over its chord
 */
export function layOut(corridors: readonly CorridorInput[], input: LayoutInput): ReadonlyMap<string, Stand> {
  const project = projector(BASE);
  const nodes = new Map([...input.anchors].map(([code, at]) => [code, project(at)]));
  const pairs = pairsOf(corridors, nodes);
  const first = leading(pairs);
  const dots = new Set([...input.always, ...first.flat().flatMap((c) => [c.origin, c.destination])]);
  const rings = ringsOf(corridors, input.max);
  const field: Field = { nodes, rings, max: input.max, thirdNodes: thirdNodesOf(nodes, dots) };
  let names: readonly Name[] = [];
  const settled = [
    ...anneal(
      first.map((pair) => pairOf(pair, field, FINE)),
      { moves: MOVES, leans: FINE.leans.length },
      (found) => {
        names = input.namesBeside?.(found) ?? [];
        return (one) => nameCost(one, names);
      },
    ),
  ];
  for (const pair of pairs.slice(first.length)) settled.push(...follow(pairOf(pair, field, COARSE), settled));
  return new Map(settled.map((one) => [`${one.origin}-${one.destination}`, [one.rise, one.lean]]));
}

/** The ring around each country at an end of a strong arc, px at scale 1. */
function ringsOf(corridors: readonly CorridorInput[], max: number): ReadonlyMap<string, number> {
  const strong = corridors.filter((c) => c.strong);
  const codes = new Set(strong.flatMap((c) => [c.origin, c.destination]));
  const widthsAt = (code: string): number[] =>
    strong
      .filter((c) => c.origin === code || c.destination === code)
      .map((c) => widthOf(c.persons, wholeFigure(max)));
  return new Map([...codes].map((code) => [code, ringOf(widthsAt(code), 1)]));
}

/** The first pairs, {@link TOGETHER} corridors in all. */
function leading<T extends readonly unknown[]>(pairs: readonly T[]): readonly T[] {
  let count = 0;
  const end = pairs.findIndex((pair) => (count += pair.length) > TOGETHER);
  return end < 0 ? pairs : pairs.slice(0, end);
}

/** Px that an arc keeps from a node's middle: the dot's radius, the 5 px that the rule asks for, and some to spare. */
const CLEARANCE = { region: 3.6 + 5 + 2.5, other: 2.6 + 5 + 2 };

function thirdNodesOf(
  nodes: ReadonlyMap<string, Point>,
  dots: ReadonlySet<string>,
): ReadonlyMap<string, ThirdNode> {
  return new Map(
    [...nodes].map(([code, at]) => [
      code,
      { at, clearance: CLEARANCE.region * ENLARGEMENT, weight: dots.has(code) ? 1 : 0.1 },
    ]),
  );
}

interface Field {
  readonly rings: ReadonlyMap<string, number>;
  readonly nodes: ReadonlyMap<string, Point>;
  readonly thirdNodes: ReadonlyMap<string, ThirdNode>;
  readonly max: number;
}

function pairOf(corridors: readonly CorridorInput[], field: Field, { rises, leans }: Forms): Pair {
  const turned = (sense: 1 | -1): Turned =>
    corridors.map((corridor) =>
      rises.flatMap((rise) =>
        leans.map((lean): Choice => {
          const one = candidateFor(corridor, [sense * rise, lean], field);
          return { candidate: one, cost: ownCost(one, field.thirdNodes) };
        }),
      ),
    );
  return { choices: [turned(1), turned(-1)] };
}

function candidateFor(
  { origin, destination, persons, foremost, strong }: CorridorInput,
  stand: Stand,
  field: Field,
): Candidate {
  const [from, to] = [field.nodes.get(origin) ?? NOWHERE, field.nodes.get(destination) ?? NOWHERE];
  const ringAt = (code: string): number => field.rings.get(code) ?? ringOf([], 1);
  const rings: Gap = [ringAt(origin), ringAt(destination)];
  const width = strong ? widthOf(persons, wholeFigure(field.max)) : HAIRLINE;
  return candidateOf(
    { origin, destination, from, to, width, weight: strong ? 1.5 : foremost ? 0.7 : 0.3, rings },
    stand,
  );
}
const NOWHERE: Point = [0, 0];

/** Finds a pair's cheapest curves beside those that are settled; looks at the largest of these and those at its own nodes. */
function follow(pair: Pair, settled: readonly Candidate[]): readonly Candidate[] {
  const own = pair.choices[0][0]?.[0]?.candidate;
  if (!own) return [];
  const at = new Set([own.origin, own.destination]);
  const others = settled
    .filter((s, i) => i < 20 || at.has(s.origin) || at.has(s.destination))
    .slice(0, NEIGHBOURS);
  const best = pair.choices.map((turned) => turned.map((choices) => cheapest(choices, others)));
  const sum = (picks: readonly Cheapest[] = []): number =>
    picks.reduce((total, pick) => total + pick.cost, 0);
  const [right = [], left = []] = best;
  return (sum(left) < sum(right) - 1e-9 ? left : right).map((pick) => pick.candidate);
}
const NEIGHBOURS = 70;

/** Of several candidates the one that costs least. */
interface Cheapest {
  readonly candidate: Candidate;
  readonly cost: number;
}

function cheapest(choices: readonly Choice[], others: readonly Candidate[]): Cheapest {
  const picks = choices.map(({ candidate: one, cost }): Cheapest => ({
    candidate: one,
    cost: others.reduce((sum, other) => sum + pairCost(one, other), cost),
  }));
  return picks.reduce((a, b) => (b.cost < a.cost ? b : a));
}
