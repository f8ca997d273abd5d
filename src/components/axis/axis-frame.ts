import type { Day } from '../../domain/day';
import type { Mode } from '../../state/view';
import { AXIS_START } from '../../state/settle';
import type { Axis } from './axis';

interface Room {
  /** Px from edge to edge. */
  readonly width: number;
  readonly mode: Mode;
  /** Whether lanes with their names stand below the bars. */
  readonly hasLanes: boolean;
  /** Px from the left edge to 1991, where it does not follow from the width. */
  readonly gutter: number | null;
  readonly today: Day;
}

/** Where the parts of the time axis stand, px from its left edge. */
export interface AxisFrame {
  /** Whether names stand above lanes and bars instead of left of them. */
  readonly stacked: boolean;
  /** Of names and labels. */
  readonly inset: number;
  /** Px that are kept free at the right. */
  readonly end: number;
  readonly axis: Axis;
}

/** Px of a figure, and of a page, under which names stand above lanes. */
const NARROWEST = { figure: 480, page: 700 };
/** Px of a page under which its words move outwards, and lanes' names below them. */
const NARROW = 1100;
/** Px of a page from which on 1991 stands under the map's left edge. */
const WIDE = 1280;

/** Lays out the time axis: an embed is a figure of few lines, a page's names stand below its words. */
export function axisFrame({ width, mode, hasLanes, gutter, today }: Room): AxisFrame {
  const isFigure = mode === 'embed';
  const stacked = width < (isFigure ? NARROWEST.figure : NARROWEST.page);
  const isNarrow = stacked || (hasLanes && mode === 'page' && width <= NARROW);
  const inset = isFigure ? 0 : isNarrow ? 14 : mode === 'lecture' ? 16 : 24;
  const end = isFigure ? 1 : stacked ? 14 : 24;
  const roomy = !hasLanes ? 280 : width >= WIDE ? 376 : Math.max(280, Math.min(340, width * 0.3));
  const left = stacked ? inset : (gutter ?? (isFigure ? Math.min(246, width * 0.4) : roomy));
  return { stacked, inset, end, axis: { start: AXIS_START, end: today, left, right: width - end } };
}
