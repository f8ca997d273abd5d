import { type ArcStyle, MARKS_OF } from './palette';

/** A status drawn as a bar, px: what is filled, and the light line inside where it has one. */
export interface StatusBar {
  /** `d` of paths. */
  readonly ink: string;
  readonly core: string;
}

/** From where to where, the middle of its height, and its height, px. */
export interface BarSize {
  readonly from: number;
  readonly to: number;
  readonly y: number;
  readonly height: number;
}

/** What is cut out of a frayed bar, px from its start; a short bar has the same cuts closer together. */
const FRAY: readonly (readonly [number, number])[] = [
  [3, 5],
  [8, 9.6],
  [12.6, 13.8],
];
const SHORT = 22;

/** The bar of a status, with the marks that its arc has. */
export function statusBarOf(style: ArcStyle, { from, to, y, height }: BarSize): StatusBar {
  const marks = MARKS_OF[style];
  const length = to - from;
  const block = (x1: number, x2: number, high = height): string =>
    `M${x1.toFixed(1)},${(y - high / 2).toFixed(1)}H${x2.toFixed(1)}v${high.toFixed(1)}H${x1.toFixed(1)}Z`;
  const without = (cuts: readonly (readonly [number, number])[], high = height): string =>
    [0, ...cuts.map(([, end]) => end)]
      .map((start, i) => block(from + start, from + (cuts[i]?.[0] ?? length), high))
      .join('');
  const core = marks.includes('cored') ? block(from, to, Math.max(1, Math.min(1.6, height * 0.2))) : '';
  if (marks.includes('frayed')) {
    const by = Math.min(1, length / SHORT);
    return { ink: without(FRAY.map(([a, b]) => [a * by, b * by] as const)), core };
  }
  if (marks.includes('parted') && length > 6) {
    const gap = Math.min(3, length / 6);
    return { ink: without([[length - 2 * gap - 1, length - gap - 1]]), core };
  }
  if (marks.includes('broken')) {
    const gap = Math.min(3, length / 6);
    return { ink: without([[length / 2 - gap, length / 2 + gap]]), core };
  }
  if (marks.includes('barred'))
    return { ink: block(from, to, height / 2) + block(from, Math.min(to, from + 2.5)), core };
  if (marks.includes('half')) return { ink: block(from, to, Math.max(1.2, height / 5)), core };
  return { ink: block(from, to), core };
}
