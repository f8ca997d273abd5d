import { pairCost, type Placed } from './placing';

/** One curve a corridor could take. */
export interface Choice {
  readonly placed: Placed;
  /** By itself. */
  readonly cost: number;
  /** Beside others, as far as it was asked: the search asks for the same ones again and again. */
  readonly costs: Map<Placed, number>;
}

/** Both directions between two countries turn the same way, so that they lie apart. */
export interface Pair {
  /** For each sense of turning (right of travel, left of it), for each corridor, its curves. */
  readonly choices: readonly [Turned, Turned];
  chosen: readonly Choice[];
}
export type Turned = readonly (readonly Choice[])[];
type Sense = 0 | 1;

/** The largest pairs find their senses of turning together, by trying flips; the others join one by one. */
const LEADERS = 14;
/** Pairs beyond this many do not look at each other: they are hairlines. */
const TOGETHER = 48;

/** Chooses a curve for every corridor; deterministic, in the order given. */
export function settle(pairs: readonly Pair[]): void {
  const leaders = pairs.slice(0, LEADERS);
  const followers = pairs.slice(LEADERS, TOGETHER);
  lead(leaders);
  for (let sweep = 0; sweep < 2; sweep++) {
    for (const pair of followers) pair.chosen = cheapest(pair, othersOf(pair, [...leaders, ...followers]));
  }
  for (const pair of pairs.slice(TOGETHER)) pair.chosen = cheapest(pair, []);
}

/** From the greedy answer: flips one sense, or two at once, as long as the whole gets cheaper. */
function lead(leaders: readonly Pair[]): void {
  let senses = greedy(leaders);
  let least = arrange(leaders, senses);
  for (let round = 0; round < 4; round++) {
    const before = least;
    for (const flipped of flips(senses)) {
      const cost = arrange(leaders, flipped);
      if (cost < least - 1e-9) [senses, least] = [flipped, cost];
    }
    if (least === before) break;
  }
  arrange(leaders, senses);
}

function greedy(leaders: readonly Pair[]): readonly Sense[] {
  return leaders.map((pair) => {
    pair.chosen = cheapest(pair, othersOf(pair, leaders));
    return pair.choices[0].some((choices) => choices.includes(pair.chosen[0] ?? NONE)) ? 0 : 1;
  });
}

/** All vectors that differ in one or two places, nearest first. */
function flips(senses: readonly Sense[]): readonly (readonly Sense[])[] {
  const flip = (at: readonly number[]): readonly Sense[] =>
    senses.map((s, i) => (at.includes(i) ? (s === 0 ? 1 : 0) : s));
  const ones = senses.map((_, i) => flip([i]));
  return [...ones, ...senses.flatMap((_, i) => senses.slice(0, i).map((__, j) => flip([j, i])))];
}

/** With the senses given, finds how far each curve rises; the cost of the whole. */
function arrange(leaders: readonly Pair[], senses: readonly Sense[]): number {
  for (const pair of leaders) pair.chosen = [];
  for (let sweep = 0; sweep < 2; sweep++) {
    leaders.forEach((pair, i) => {
      pair.chosen = picksOf(pair.choices[senses[i] ?? 0], othersOf(pair, leaders)).map((p) => p.choice);
    });
  }
  return leaders.reduce((sum, pair) => sum + costOf(pair, othersOf(pair, leaders)), 0);
}

const costOf = (pair: Pair, others: readonly Placed[]): number =>
  pair.chosen.reduce((sum, choice) => sum + beside(choice, others, Infinity) + choice.cost, 0);

const othersOf = (pair: Pair, pairs: readonly Pair[]): readonly Placed[] =>
  pairs.flatMap((p) => (p === pair ? [] : p.chosen.map((c) => c.placed)));

function cheapest(pair: Pair, others: readonly Placed[]): readonly Choice[] {
  const [right, left] = pair.choices.map((turned) => picksOf(turned, others));
  const sum = (picks: readonly Pick[] = []): number => picks.reduce((total, pick) => total + pick.cost, 0);
  return ((sum(left) < sum(right) - 1e-9 ? left : right) ?? []).map((pick) => pick.choice);
}

interface Pick {
  readonly choice: Choice;
  readonly cost: number;
}

const picksOf = (turned: Turned, others: readonly Placed[]): readonly Pick[] =>
  turned.map((choices) => {
    let best: Pick = { choice: choices[0] ?? NONE, cost: Infinity };
    for (const choice of choices) {
      const cost = choice.cost + beside(choice, others, best.cost - choice.cost);
      if (cost < best.cost) best = { choice, cost };
    }
    return best;
  });

/** The cost of a curve beside others; stops counting at `limit`. */
function beside({ placed, costs }: Choice, others: readonly Placed[], limit: number): number {
  let sum = 0;
  for (const other of others) {
    let cost = costs.get(other);
    if (cost === undefined) costs.set(other, (cost = pairCost(placed, other)));
    sum += cost;
    if (sum >= limit) break;
  }
  return sum;
}

const NOWHERE = { from: [0, 0], bend: [0, 0], to: [0, 0] } as const;
const NO_POINTS = new Float64Array();
/** Stands where a corridor has no curve to choose from, which {@link Pair} rules out. */
const NONE: Choice = {
  placed: {
    origin: '',
    destination: '',
    curve: NOWHERE,
    width: 0,
    rise: 0,
    track: { xs: NO_POINTS, ys: NO_POINTS, box: [0, 0, 0, 0], headings: [0, 0] },
  },
  cost: 0,
  costs: new Map(),
};
