/** Where words stand beside a lane, px from the left edge of the lanes. */
export interface NotePlace {
  /** Of the words' left edge. */
  readonly x: number;
  /** Inside the bar: in the paper's colour. */
  readonly inside: boolean;
}

interface Room {
  /** Of the words, px. */
  readonly width: number;
  /** Where the lane begins, its ○ too, and where the bar of the day begins; null where none holds the day. */
  readonly start: number;
  readonly bar: number | null;
  /** Where it ended by the day; null where it did not. */
  readonly end: number | null;
  /** Where the day stands, and where the axis begins and ends. */
  readonly day: number;
  readonly left: number;
  readonly right: number;
}

/** Px between words and what they stand beside. */
const GAP = 6;
/** Px of a sign's half: ○ and × reach so far. */
const SIGN = 5;

/**
 * Places words inside the bar where they fit before the day line; after the end of what ended; else left of the lane; where the axis begins too near, on
 * the lane after its sign, or after the day. The day line strikes them nowhere.
 *
 *     o──████ since 26 Jun 2003 ███|▒▒▒        since 22 May 2020 o──██|▒▒▒        o signed 10 Oct 1992 - - -|- -
 */
export function placeNote({ width, start, bar, end, day, left, right }: Room): NotePlace {
  if (bar !== null && bar + GAP + width + GAP <= day) return { x: bar + GAP, inside: true };
  const isStruck = (x: number): boolean => x - GAP < day && x + width + GAP > day;
  const before = start - SIGN - GAP - width;
  const after = end === null ? [] : [end + SIGN + GAP];
  const places = [...after, before, Math.min(before, day - GAP - width), start + SIGN + GAP];
  const found = places.find((x) => x >= left && x + width <= right && !isStruck(x));
  return { x: found ?? Math.min(Math.max(day, start + SIGN) + GAP, right - width), inside: false };
}

/** From one px to another. */
export type Stretch = readonly [from: number, to: number];

interface Words {
  readonly width: number;
  /** The bar that they name, and the side that is tried first. */
  readonly beside: Stretch;
  readonly first: 'before' | 'after';
  /** Where bars or other words reach the line. */
  readonly taken: readonly Stretch[];
  /** Of the line, px. */
  readonly room: number;
}

/** How far words may stand from what they name, in their own widths. */
const FARTHEST = 1.5;

/**
 * Places words that name a bar on the line above all bars: ending at it or beginning after it, farther where a bar is so tall
 * that it reaches them, or other words stand there. Null where there is no room near it.
 */
export function placeWords({ width, beside, first, taken, room }: Words): number | null {
  const [from, to] = beside;
  const isFree = (x: number): boolean =>
    x >= 0 && x + width <= room && taken.every(([a, b]) => x >= b || x + width <= a);
  const before = [to - width, from - width - 2, ...taken.map(([a]) => a - width - 2).filter((x) => x < from)];
  const after = [to + 5, ...taken.map(([, b]) => b + 5).filter((x) => x > to)];
  const near = (x: number): number => (x > to ? x - to : from - x - width);
  const nearest = (all: number[]): number[] => all.sort((a, b) => near(a) - near(b));
  const places = first === 'before' ? [...before, ...nearest(after)] : [...nearest(after), ...before];
  return places.find((x) => isFree(x) && near(x) <= width * FARTHEST) ?? null;
}
