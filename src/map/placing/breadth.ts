import type { Curve } from '../arc/arc';
import { lengthTo, parameterAt } from '../arc/bezier';
import type { Gap } from '../arc/gaps';
import type { Cut, Shape } from '../arc/shape';

/*
 * How wide arcs are where they are placed: by the linear scale, 26 px being the next of 1, 2, 5 × 10ⁿ above the measure's
 * largest figure. All that the search assumes about ink stands here.
 */

const WIDEST = 26;
const THINNEST = 1.6;
/** Of an arc that is not among the strong. */
export const HAIRLINE = 1;

/** Px at scale 1 for a number of persons, `max` being the measure's largest figure over all years. */
export const breadthOf = (persons: number, max: number): number =>
  Math.max(THINNEST, (WIDEST * persons) / fullFor(max));

/** The next of 1, 2, 5 × 10ⁿ that is no smaller than a figure. */
function fullFor(max: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, max)));
  return ([1, 2, 5].find((n) => n * power >= max) ?? 10) * power;
}

/** The arrowhead of an arc of that width, px. */
const headFor = (width: number): Shape['head'] =>
  width < THINNEST
    ? { length: 5, half: 2.3 }
    : { length: Math.max(8, 0.78 * width + 4), half: width / 2 + Math.min(6.5, 2.4 + 0.3 * width) };

/** An arc's ink on a curve: as {@link shapeOf}, with these heads. */
export function inkOf(curve: Curve, width: number, [start, end]: Gap): Shape<Cut> {
  const length = lengthTo(curve, 1);
  const gap: Gap = [Math.min(start, length / 4), Math.min(end, length / 4)];
  const wanted = headFor(width);
  const fit = Math.min(1, (length - gap[0] - gap[1]) / 2 / wanted.length);
  const head = { length: wanted.length * fit, half: wanted.half * fit };
  return {
    ...{ arc: { width, gap }, curve, head },
    tail: parameterAt(curve, gap[0]),
    shoulder: parameterAt(curve, length - gap[1] - head.length),
    tip: parameterAt(curve, length - gap[1]),
  };
}
