/** Words laid out in lines, px. */
import type { BreadthOf } from '../../map/names/lettering';

/** How a paragraph is set. */
export interface Setting {
  /** Px of the type. */
  readonly size: number;
  readonly weight: number;
  /** Px from a line to the next. */
  readonly leading: number;
  readonly serif?: boolean;
}

/** The part of a line's last words under which a paragraph's lines are made alike. */
const SHORT = 0.4;

/**
 * Breaks a text into lines, between words; a no-break space holds its words together. What no line holds, an address, is
 * broken after one of its signs.
 * @param room px of a line
 */
export function linesIn(
  text: string,
  { size, weight }: Setting,
  room: number,
  breadthOf: BreadthOf,
): string[] {
  const breadth = (line: string): number => breadthOf({ text: line, size, weight, spacing: 0 });
  const pieces = text.split(/ +/).filter((word) => word !== '');
  const words = pieces.flatMap((word) => (breadth(word) > room ? partsOf(word, room, breadth) : [word]));
  return filled(words, (line) => breadth(line) <= room);
}

/** The same, with no line much shorter than the others: for a headline. */
export function evenLinesIn(text: string, setting: Setting, room: number, breadthOf: BreadthOf): string[] {
  const { size, weight } = setting;
  const lines = linesIn(text, setting, room, breadthOf);
  const last = breadthOf({ text: lines.at(-1) ?? '', size, weight, spacing: 0 });
  if (lines.length < 2 || last > SHORT * room) return lines;
  for (let less = room * 0.96; less > room / 2; less *= 0.96) {
    const tried = linesIn(text, setting, less, breadthOf);
    if (tried.length > lines.length) break;
    if (breadthOf({ text: tried.at(-1) ?? '', size, weight, spacing: 0 }) > SHORT * room) return tried;
  }
  return lines;
}

function filled(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && fits(longer)) lines.splice(-1, 1, longer);
    else lines.push(word);
  }
  return lines;
}

/** An address in parts that each fit a line. */
function partsOf(word: string, room: number, breadth: (text: string) => number): string[] {
  const pieces = word.match(/[^&/?=_-]*[&/?=_-]+|[^&/?=_-]+/g) ?? [word];
  const parts: string[] = [];
  for (const piece of pieces.flatMap((one) => (breadth(one) > room ? Array.from(one) : [one]))) {
    const longer = (parts.at(-1) ?? '') + piece;
    if (parts.length > 0 && breadth(longer) <= room) parts.splice(-1, 1, longer);
    else parts.push(piece);
  }
  return parts;
}
