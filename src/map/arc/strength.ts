/** At most this many arcs are drawn in all; beside a chosen corridor this many others, each touching one of its ends. */
export const MOST_DRAWN = 30;
const MOST_BESIDE = 10;
/** How many of them are strong in a picture of the page, and where there is less room or the reader sits far away. */
const MOST_STRONG = { page: 12, little: 8 };
/** Px of a picture's breadth under which it has room for fewer strong arcs. */
const NARROW = 560;

export const mostStrong = (width: number, lecture: boolean): number =>
  lecture || width < NARROW ? MOST_STRONG.little : MOST_STRONG.page;

/** By how many more arcs may be strong that all have one, moderate width. */
const ONE_WIDTH = 2;

/** What an arc's strength follows from. */
interface Ranked {
  readonly origin: string;
  readonly destination: string;
  /** Null: no figure. */
  readonly persons: number | null;
  /** Px where its width means nothing: a route's leg is strong. */
  readonly width?: number;
  /** Of quoted counts, which have no order of size: those of the lowest rank are strong first, those of one rank together. */
  readonly rank?: number;
  /** Of pairs of states the largest are strong, and no others are drawn: their figures are listed. */
  readonly both?: boolean;
  /** What a supposition would change is strong. */
  readonly changed?: boolean;
}

const isAlways = ({ width, rank, both = false, changed = false }: Ranked): boolean =>
  changed || (width !== undefined && rank === undefined && !both);

/** By how much more pairs of states may be strong: each is one arc where corridors have two. */
const PAIRS = 1.5;

/** The arcs to draw, each list largest first; who is in neither is not drawn. */
export interface Strengths<A> {
  /** In the colour of their style, as wide as their figures. */
  readonly strong: readonly A[];
  /** Grey hairlines. */
  readonly quiet: readonly A[];
}

type Pair = Pick<Ranked, 'origin' | 'destination'>;

const joins = (a: Pair, b: Pair): boolean =>
  (a.origin === b.origin && a.destination === b.destination) ||
  (a.origin === b.destination && a.destination === b.origin);

const meets = (a: Pair, b: Pair): boolean =>
  [a.origin, a.destination].some((code) => code === b.origin || code === b.destination);

/**
 * Says which arcs are strong and which are quiet: few carry the picture, the next ones are its ground.
 * Beside a chosen corridor both its directions are strong. Where no arc has a figure none is larger than another: all are
 * strong; of quoted counts, which are of one width, the lowest ranks up to {@link ONE_WIDTH} times as many, and no others.
 * @param most how many are strong at most, see {@link mostStrong}
 * @param chosen the chosen corridor, where it can be drawn
 */
export function strengthsOf<A extends Ranked>(
  all: readonly A[],
  most: number,
  chosen: Pair | null = null,
): Strengths<A> {
  const byFigure = all.toSorted((a, b) => (b.persons ?? -1) - (a.persons ?? -1));
  if (byFigure.some(({ both }) => both)) {
    const own = chosen ? byFigure.filter((arc) => joins(arc, chosen)) : byFigure;
    return { strong: own.slice(0, PAIRS * most), quiet: [] };
  }
  if (chosen)
    return {
      strong: byFigure.filter((arc) => isAlways(arc) || joins(arc, chosen)),
      quiet: byFigure
        .filter((arc) => !isAlways(arc) && !joins(arc, chosen) && meets(arc, chosen))
        .slice(0, MOST_BESIDE),
    };
  if (byFigure.every(({ persons }) => persons === null)) {
    const highest = highestRank(all, ONE_WIDTH * most);
    const isStrong = (arc: A): boolean => isAlways(arc) || (arc.rank ?? -Infinity) <= highest;
    // As hairlines the others would cover what is strong with lines of which none can be read.
    return { strong: all.filter(isStrong), quiet: [] };
  }
  const first = new Set(byFigure.filter(({ persons }) => persons !== null).slice(0, most));
  const strong = byFigure.filter((arc) => isAlways(arc) || first.has(arc));
  const others = byFigure.filter((arc) => !isAlways(arc) && !first.has(arc));
  return { strong, quiet: others.slice(0, Math.max(0, MOST_DRAWN - strong.length)) };
}

/** The highest rank up to which no more than so many arcs lie; the lowest one there is where its own are more. */
function highestRank(all: readonly Ranked[], most: number): number {
  const ranks = all.flatMap(({ rank }) => rank ?? []).sort((a, b) => a - b);
  const next = ranks[Math.floor(most)];
  return next === undefined ? Infinity : (ranks.findLast((rank) => rank < next) ?? next);
}

/** The arcs that are drawn, strong or quiet, largest first. */
export const drawnOf = <A extends Ranked>(all: readonly A[], chosen: Pair | null): readonly A[] => {
  const { strong, quiet } = strengthsOf(all, MOST_DRAWN, chosen);
  return [...strong, ...quiet];
};
