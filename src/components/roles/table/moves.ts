/** Where the moves of a lane stand, so that no label lies on another. */

/** A move on the time line: its sign stands at `x`, its label takes `width` px beside it. */
export interface Move {
  readonly x: number;
  readonly width: number;
}

/** A move with its line, counted from 0, and the side of its sign on which the label stands; null where there is no room for it. */
export interface Placed<T> {
  readonly move: T;
  readonly line: number;
  readonly side: 'right' | 'left' | null;
}

interface Room {
  /** Px between which labels may stand. */
  readonly left: number;
  readonly right: number;
  readonly lines: number;
}

/** Px of a sign, and between neighbours of a line. */
const SIGN = 12;
const GAP = 8;

/**
 * Places moves on as few lines as they need, oldest first: the label right of its sign, left of it where the right has no
 * room, and no label where neither has any on the lines given. Signs alone may come to stand on each other.
 */
export function placeMoves<T extends Move>(moves: readonly T[], { left, right, lines }: Room): Placed<T>[] {
  const taken: [from: number, to: number][][] = Array.from({ length: lines }, () => []);
  const isFree = (line: number, from: number, to: number): boolean =>
    (taken[line] ?? []).every(([a, b]) => to + GAP <= a || from >= b + GAP);
  return moves.map((move) => {
    const { x, width } = move;
    const sides = [
      { side: 'right', from: x - SIGN / 2, to: x + SIGN / 2 + width },
      { side: 'left', from: x - SIGN / 2 - width, to: x + SIGN / 2 },
      { side: null, from: x - SIGN / 2, to: x + SIGN / 2 },
    ] as const;
    for (const { side, from, to } of sides) {
      if (side !== null && (from < left || to > right)) continue;
      const line = taken.findIndex((_, i) => isFree(i, from, to));
      if (line < 0) continue;
      taken[line]?.push([from, to]);
      return { move, line, side };
    }
    return { move, line: lines - 1, side: null };
  });
}

/** How many lines are used; 1 for none. */
export const linesOf = (placed: readonly Placed<unknown>[]): number =>
  Math.max(1, ...placed.map(({ line }) => line + 1));
