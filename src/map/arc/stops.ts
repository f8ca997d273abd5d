import type { Point } from '../plane';
import { pointAt } from './bezier';
import type { Shape } from './shape';

/** An arc that the keyboard can reach, and the middle of what is seen of it, px. */
export interface Stop {
  readonly id: string;
  readonly at: Point;
}

const SAMPLES = 48;

/** The arcs in the picture, largest first: the order in which the keyboard goes from one to the next. */
export function stopsOf(
  shapes: readonly Shape[],
  { width, height }: { readonly width: number; readonly height: number },
): readonly Stop[] {
  const isSeen = ([x, y]: Point): boolean => x >= 0 && y >= 0 && x <= width && y <= height;
  return shapes
    .toSorted((a, b) => b.arc.width - a.arc.width)
    .flatMap(({ arc, curve, tail, tip }): Stop[] => {
      const seen = Array.from({ length: SAMPLES + 1 }, (_, i) =>
        pointAt(curve, tail + ((tip - tail) * i) / SAMPLES),
      ).filter(isSeen);
      const at = seen[seen.length >> 1];
      return at ? [{ id: arc.id, at }] : [];
    });
}

/** To which of `count` stops a key leads from one, or null where it leads nowhere; `from` is -1 before the first. */
export function stopAfter(key: string, from: number, count: number): number | null {
  const last = count - 1;
  const to: Record<string, number> = {
    ArrowRight: Math.min(from + 1, last),
    ArrowDown: Math.min(from + 1, last),
    ArrowLeft: Math.max(from - 1, 0),
    ArrowUp: Math.max(from - 1, 0),
    Home: 0,
    End: last,
  };
  return count === 0 ? null : (to[key] ?? null);
}
