/**
 * Pulses: drops of light that run along an arc from its origin to its destination, all at one speed, since motion shows
 * direction, never quantity. `gl/drops.ts` and the poster's own script draw them by these formulas and by one
 * clock, so that where one takes over from the other a pulse goes on where it was. Lengths are px.
 *
 *     tail of the arc                                           its head's shoulders
 *     |------------ front ----------->( =)------ SPACING ------>( =)   |
 *     |<--------------------------- span ------------------------------>|
 */

/** From one drop's front to the next one's. */
export const SPACING = 118;
/** Between the middles of a drop's two round ends; LENGTH of `pulse.frag.glsl`. */
export const LENGTH = 3;
/** Drops that an arc can carry. */
export const PER = 12;
/** Px a second. */
const SPEED = 42;
/** Px of the narrowest arc on which a drop has a colour of its own. */
export const WIDE = 4.5;

/** How far all drops have moved at `ms` of the page's clock, `performance.now()`; less than {@link SPACING}. */
export const offsetAt = (ms: number): number => ((ms / 1000) * SPEED) % SPACING;

/** By how much an arc's drops are ahead, less than {@link SPACING}; follows from the arc's name alone, so that drops run on while years change. */
export function phaseOf(id: string): number {
  let sum = 0;
  for (let i = 0; i < id.length; i++) sum = (sum * 31 + id.charCodeAt(i)) % 9973;
  return (sum * 47) % SPACING;
}

/** How far the fronts of an arc's drops are from its tail at `ms`. */
export function frontsOf(phase: number, span: number, ms: number): number[] {
  const first = (offsetAt(ms) + phase) % SPACING;
  const count = Math.min(PER, Math.floor((span - first) / SPACING) + 1);
  return Array.from({ length: Math.max(0, count) }, (_, drop) => first + drop * SPACING);
}

/** Half a drop's breadth on an arc of that width. */
export const radiusOf = (width: number): number => Math.min(3.2, Math.max(1.7, width * 0.22));

/** How much of a drop is seen, 0 to 1: it comes up at the tail and goes before the head. */
export const strengthOf = (front: number, span: number): number =>
  smooth(front / 18) * smooth((span - front) / 14);

/** GLSL's `smoothstep` from 0 to 1. */
function smooth(share: number): number {
  const t = Math.min(1, Math.max(0, share));
  return t * t * (3 - 2 * t);
}
