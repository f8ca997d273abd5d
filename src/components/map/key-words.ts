/** What the key shortens where that spares a line, one after the other: first it shows one width for two, then it has fewer words. */
export const SHORTENED = ['examples', 'classes', 'hollow', 'counted'] as const;
export type Shortened = (typeof SHORTENED)[number];

/** Returns the fewest parts of the key to shorten so that it has as few lines as it can. */
export function shortenedFor(linesWith: (parts: readonly Shortened[]) => number): readonly Shortened[] {
  const tries = [...SHORTENED.keys(), SHORTENED.length].map((count) => SHORTENED.slice(0, count));
  const lines = tries.map(linesWith);
  return tries[lines.indexOf(Math.min(...lines))] ?? SHORTENED;
}

/** Px between two words of the key, and between its halves where they share a line. */
const [GAP, MIDDLE] = [16, 28];

/**
 * Counts the lines of a key. Two halves share one or have each their own; what runs on is one half.
 * @param halves px of each word with its sign
 * @param room px of a line
 */
export function linesOf(halves: readonly (readonly number[])[], room: number): number {
  const broad = halves.map((words) => words.reduce((sum, px) => sum + px + GAP, -GAP));
  if (broad.reduce((sum, px) => sum + px + MIDDLE, -MIDDLE) <= room) return 1;
  return halves.reduce((sum, words) => sum + filledBy(words, room), 0);
}

/** Counts the lines that words fill, each as far as it holds whole ones. */
function filledBy(words: readonly number[], room: number): number {
  let [lines, end] = [1, 0];
  for (const px of words) {
    const isNext = end > 0 && end + GAP + px > room;
    lines += Number(isNext);
    end = isNext || end === 0 ? px : end + GAP + px;
  }
  return lines;
}
