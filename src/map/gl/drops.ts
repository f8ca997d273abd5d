import { parameterAt, pointAt, slopeAt } from '../arc/bezier';
import type { Way } from '../arc/shape';
import { channelsOf } from '../colour';
import type { Palette } from '../palette';
import { frontsOf, LENGTH, PER, phaseOf, radiusOf, strengthOf, WIDE } from '../pulse';

/** Floats of each attribute of a corner, in the order of the locations in `pulse.vert.glsl`. */
export const CORNER = [2, 3, 4, 3] as const;
/** Floats a corner, and a drop of four corners. */
const FLOATS = 12;
export const DROP = 4 * FLOATS;
/** Px around a drop that its soft edge takes. */
const EDGE = 2;

/** A way with what its drops are drawn by: channels 0 to 1. */
export interface Run extends Way {
  readonly phase: number;
  readonly radius: number;
  readonly core: readonly number[];
  readonly halo: readonly number[];
}

export function runOf(way: Way, palette: Palette): Run {
  const halo = channelsOf(way.arc.color).map((channel) => channel / 255);
  const core = way.arc.width < WIDE ? halo : channelsOf(palette.pulse).map((channel) => channel / 255);
  return { ...way, phase: phaseOf(way.arc.id), radius: radiusOf(way.arc.width), core, halo };
}

/** Room for every drop that ways can carry, {@link DROP} floats each. */
export const roomFor = (ways: number): Float32Array<ArrayBuffer> => new Float32Array(ways * PER * DROP);

/**
 * Writes where the drops are.
 * @param into see {@link roomFor}
 * @param ms of the page's clock, `performance.now()`
 * @returns how many drops there are
 */
export function writeDrops(runs: readonly Run[], ms: number, into: Float32Array): number {
  let drops = 0;
  for (const run of runs)
    for (const front of frontsOf(run.phase, run.length, ms)) writeDrop(run, front, into, drops++ * DROP);
  return drops;
}

/** A drop is too short to need a bend. */
function writeDrop(run: Run, front: number, into: Float32Array, at: number): void {
  const t = parameterAt(run.curve, front);
  const [x, y] = pointAt(run.curve, t);
  const [dx, dy] = slopeAt(run.curve, t);
  const slope = Math.hypot(dx, dy) || 1;
  const [ahead, aside] = [dx / slope, dy / slope];
  const reach = run.radius + EDGE;
  const strength = strengthOf(front, run.length) * run.arc.opacity;
  for (let corner = 0; corner < 4; corner++) {
    const behind = corner < 2 ? -reach : LENGTH + reach;
    const beside = corner % 2 === 0 ? -reach : reach;
    const o = at + corner * FLOATS;
    into[o] = x - ahead * behind - aside * beside;
    into[o + 1] = y - aside * behind + ahead * beside;
    into[o + 2] = behind;
    into[o + 3] = beside;
    into[o + 4] = run.radius;
    into.set(run.core, o + 5);
    into[o + 8] = strength;
    into.set(run.halo, o + 9);
  }
}
