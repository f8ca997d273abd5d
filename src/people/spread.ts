import type { Flow } from './flows';

/** A figure of one method among those that are compared. */
export interface Spread {
  readonly low: number;
  readonly high: number;
  /** By the method that the map draws. */
  readonly point: number;
}

/** The spread of a figure that has one. */
export const spreadOf = ({ persons, beside }: Pick<Flow, 'persons' | 'beside'>): Spread | null =>
  beside?.range ? { low: beside.range[0], high: beside.range[1], point: persons } : null;

/** Whether the method shown is the one that gives least or most of all: then it says little of the middle. */
export function endOf({ low, high, point }: Spread): 'lowest' | 'highest' | null {
  if (low === high) return null;
  if (point === high) return 'highest';
  return point === low ? 'lowest' : null;
}

/** Whether a figure has a spread and is an end of it. */
export function isAtEnd(figure: Pick<Flow, 'persons' | 'beside'>): boolean {
  const spread = spreadOf(figure);
  return spread !== null && endOf(spread) !== null;
}
