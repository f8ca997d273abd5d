import { pairCost } from './meeting';
import type { Candidate } from './candidate';

/** One curve a corridor could take. */
export interface Choice {
  readonly candidate: Candidate;
  /** What it costs by itself. */
  readonly cost: number;
}

/**
 * Both directions between two countries turn the same way, so that they lie apart to both sides of the chord; or, where a
 * third country stands close beside it, both lie on the free side, one within the other.
 */
export interface Pair {
  /**
   * For each sense of turning (right of travel, left of it), for each of its one or two corridors, its curves: from flat
   * to round, and for each rise from one lean to the other.
   */
  readonly choices: readonly [Turned, Turned];
}
export type Turned = readonly (readonly Choice[])[];

/** Temperatures: of the first search, of those that begin from the best that was found, and where each ends. */
const HOT = 20;
const WARM = 6;
const COLD = 0.03;
const SWEEPS = 4;
/** How often the search begins anew from the best that was found. */
const ROUNDS = 7;

/**
 * Simulated annealing over senses, rises and leans (of which each rise has `leans`): `moves` tries, the temperature
 * falling from where most changes pass to where none does, then again from the best that was found. The generator is
 * seeded, so that the same corridors find the same placements on every machine.
 * @param meanwhile what a curve costs more once the first answer is known (names can be placed then); asked once,
 * after which the search begins anew once more
 */
export function anneal(
  pairs: readonly Pair[],
  { moves, leans }: { readonly moves: number; readonly leans: number },
  meanwhile: (found: readonly Candidate[]) => (one: Candidate) => number,
): readonly Candidate[] {
  const search = new Search(pairs, leans);
  const random = generator(1 + pairs.length);
  const cool = (from: number): void => {
    for (let i = 0; i < moves; i++) {
      const heat = from * (COLD / from) ** (i / moves);
      search.tryMove(Math.floor(random() * pairs.length), random, heat * -Math.log(random() + 1e-12));
    }
    for (let sweep = 0; sweep < SWEEPS; sweep++) pairs.forEach((_, pair) => search.settle(pair));
  };
  const again = (from: number): void => {
    const [before, cost] = [search.state(), search.total()];
    cool(from);
    if (search.total() > cost) search.restore(before);
  };
  cool(HOT);
  for (let round = 0; round < ROUNDS; round++) again(WARM);
  search.add(meanwhile(search.candidates()));
  again(WARM);
  return search.candidates();
}

/** Mulberry32: 32 bits of state, numbers from 0 to 1. */
function generator(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A pair's senses of turning, and which of the curves each of its directions has. */
type Stand = readonly [sense: number, first: number, second: number];
/** Whether the first direction, and the second, turns left: both right, both left, or each to the same side of the chord. */
const SENSES = [
  [0, 0],
  [1, 1],
  [0, 1],
  [1, 0],
] as const;

/**
 * The search's state in plain numbers, because it looks at millions of them. Each curve has a number; each pair has two
 * slots for the numbers of the curves that are chosen, the second -1 where only one direction is to be placed.
 */
class Search {
  readonly #pairs: readonly Pair[];
  /** How many curves a direction can take in one sense of turning, and how many of them for each rise. */
  readonly #forms: number;
  readonly #leans: number;
  readonly #curves: readonly (Choice | undefined)[];
  readonly #slots: Int32Array;
  /** The cost of two curves beside each other, as far as it was asked; in row and column n: that of n by itself. */
  readonly #table: Float32Array;

  constructor(pairs: readonly Pair[], leans: number) {
    this.#pairs = pairs;
    this.#leans = leans;
    this.#forms = pairs[0]?.choices[0][0]?.length ?? 1;
    this.#curves = pairs.flatMap(({ choices }) =>
      choices.flatMap(([first = [], second = first.map(() => undefined)]) => [...first, ...second]),
    );
    this.#table = new Float32Array(this.#curves.length ** 2).fill(NaN);
    this.#slots = new Int32Array(pairs.length * 2);
    const flat = Math.floor(this.#forms / leans / 3) * leans + Math.floor(leans / 2);
    pairs.forEach((_, pair) => this.#stand(pair, 0, flat, flat));
  }

  candidates(): readonly Candidate[] {
    return [...this.#slots].flatMap((n) => this.#curves[n]?.candidate ?? []);
  }

  /** Adds to what each curve costs by itself. */
  add(more: (one: Candidate) => number): void {
    this.#curves.forEach((curve, n) => {
      if (curve) this.#table[n * (this.#curves.length + 1)] = curve.cost + more(curve.candidate);
    });
  }

  /** The numbers of the curves that are chosen, to come back to. */
  state(): Int32Array {
    return this.#slots.slice();
  }

  restore(state: Int32Array): void {
    this.#slots.set(state);
  }

  /** What all chosen curves cost together. */
  total(): number {
    const chosen = this.#slots.filter((n) => n >= 0);
    return chosen.reduce(
      (sum, a, i) => chosen.subarray(0, i + 1).reduce((part, b) => part + this.#cost(a, b), sum),
      0,
    );
  }

  #number(pair: number, sense: number, which: number, form: number): number {
    return ((pair * 2 + sense) * 2 + which) * this.#forms + form;
  }

  #stand(pair: number, sense: number, first: number, second: number): void {
    const [left, right] = SENSES[sense] ?? SENSES[0];
    this.#slots[2 * pair] = this.#number(pair, left, 0, first);
    this.#slots[2 * pair + 1] = this.#isDouble(pair) ? this.#number(pair, right, 1, second) : -1;
  }

  /** Whether both directions are to be placed. */
  #isDouble(pair: number): boolean {
    return (this.#pairs[pair]?.choices[0].length ?? 0) > 1;
  }

  /** Which of {@link SENSES} a pair has. */
  #sense(pair: number): number {
    const turn = (slot: number): number => Math.floor(slot / (2 * this.#forms)) % 2;
    const [a, b] = [this.#slot(pair, 0), this.#slot(pair, 1)];
    return b < 0 || turn(a) === turn(b) ? turn(a) : 2 + turn(a);
  }

  /** Another stand nearby, taken where it costs less than `allowed` more. */
  tryMove(pair: number, random: () => number, allowed: number): void {
    const [first, second] = [this.#slot(pair, 0), this.#slot(pair, 1)];
    this.#attempt(
      pair,
      this.#nearby([this.#sense(pair), first % this.#forms, Math.max(0, second) % this.#forms], random),
      allowed,
    );
  }

  #slot(pair: number, which: 0 | 1): number {
    return this.#slots[2 * pair + which] ?? -1;
  }

  /** Another sense, or both arcs anew, or one rise or lean changed by a little. */
  #nearby([sense, first, second]: Stand, random: () => number): Stand {
    const kind = random();
    if (kind < 0.2) return [Math.floor(random() * SENSES.length), first, second];
    if (kind < 0.4) {
      const any = Math.floor(random() * this.#forms);
      return [random() < 0.5 ? 0 : 1, any, any];
    }
    const by = (most: number): number => (random() < 0.5 ? -1 : 1) * (1 + Math.floor(random() * most));
    const [up, across] = kind < 0.65 ? [0, by(1)] : [by(3), 0];
    const moved = (form: number): number => {
      const [rise, lean] = [Math.floor(form / this.#leans) + up, (form % this.#leans) + across];
      const within = (n: number, count: number): number => Math.max(0, Math.min(count - 1, n));
      return within(rise, this.#forms / this.#leans) * this.#leans + within(lean, this.#leans);
    };
    return random() < 0.5 ? [sense, moved(first), second] : [sense, first, moved(second)];
  }

  #attempt(pair: number, [sense, first, second]: Stand, allowed: number): void {
    const [a, b] = [this.#slot(pair, 0), this.#slot(pair, 1)];
    const before = this.#costOf(pair);
    this.#stand(pair, sense, first, second);
    if (this.#costOf(pair) < before + allowed) return;
    this.#slots[2 * pair] = a;
    this.#slots[2 * pair + 1] = b;
  }

  /** The cheapest stand beside the others, over both senses and each direction's curves in turn. */
  settle(pair: number): void {
    const double = this.#isDouble(pair);
    const form = (which: 0 | 1): number => Math.max(0, this.#slot(pair, which)) % this.#forms;
    for (let sense = 0; sense < (double ? SENSES.length : 2); sense++)
      for (let i = 0; i < this.#forms; i++) {
        this.#attempt(pair, [sense, i, form(1)], -1e-6);
        if (double) this.#attempt(pair, [sense, form(0), i], -1e-6);
      }
  }

  /** What a pair costs beside all others: one pass over the slots for both its curves, since this is asked most. */
  #costOf(pair: number): number {
    const slots = this.#slots;
    const [a, b] = [this.#slot(pair, 0), this.#slot(pair, 1)];
    let cost = this.#both(a, b, a) + (b < 0 ? 0 : this.#cost(b, b));
    for (let i = 0; i < slots.length; i++) {
      const other = slots[i] ?? -1;
      if (other >= 0 && i >> 1 !== pair) cost += this.#both(a, b, other);
    }
    return cost;
  }

  #both(a: number, b: number, other: number): number {
    return this.#cost(a, other) + (b < 0 ? 0 : this.#cost(b, other));
  }

  #cost(a: number, b: number): number {
    const size = this.#curves.length;
    const known = this.#table[a * size + b] ?? NaN;
    if (known === known) return known;
    const [one, other] = [this.#curves[a], this.#curves[b]];
    if (!one || !other) return 0;
    const cost = a === b ? one.cost : pairCost(one.candidate, other.candidate);
    this.#table[a * size + b] = cost;
    this.#table[b * size + a] = cost;
    return cost;
  }
}
