import type { Reach } from './bond';
import type { Standing } from './standing';

/** What a corridor had on a day, strongest first; `none` means that none was found, never that none exists. */
export const COVERAGE_CLASSES = [
  'bilateral',
  'bilateral-operating',
  'regional',
  'arrangement',
  'signed',
  'ended',
  'none',
] as const;
export type CoverageClass = (typeof COVERAGE_CLASSES)[number];

export interface Coverage {
  readonly class: CoverageClass;
  /** Drawn dashed: the regional class rests on an entry or an end that is uncertain. */
  readonly uncertain: boolean;
}

/** Of which the corridor has nothing in force that was found. */
export const WITHOUT_FORCE: readonly CoverageClass[] = ['arrangement', 'signed', 'ended', 'none'];

interface Rung extends Coverage {
  readonly meets: (reach: Reach, standing: Standing) => boolean;
}

const inDoubt = ({ doubt }: Standing): boolean => doubt !== null && doubt !== 'signature';
const pending = ({ state, doubt }: Standing): boolean =>
  state === 'signed' || state === 'not-established' || doubt === 'signature';
const lapsed = ({ state }: Standing): boolean => state === 'ended' || state === 'suspended';

const rung = (name: CoverageClass, meets: Rung['meets'], uncertain = false): Rung => ({
  class: name,
  uncertain,
  meets,
});

/** The classes of PRODUCT §3, top down: the first that any instrument meets. */
const LADDER: readonly Rung[] = [
  rung('bilateral', (reach, s) => reach === 'bilateral' && s.state === 'in-force'),
  rung(
    'bilateral-operating',
    (reach, s) =>
      reach === 'bilateral' && (s.state === 'operating' || s.state === 'provisional' || inDoubt(s)),
  ),
  rung('regional', (reach, s) => reach === 'regional' && s.state === 'in-force'),
  rung('regional', (reach, s) => reach === 'regional' && inDoubt(s), true),
  rung('arrangement', (reach, s) => reach === 'bilateral' && s.state === 'arrangement'),
  rung('signed', (reach, s) => reach !== 'wider' && pending(s)),
  rung('ended', (reach, s) => reach !== 'wider' && lapsed(s)),
];

const NONE: Coverage = { class: 'none', uncertain: false };

/** Below the last rung: what colours nothing. */
export const NOWHERE = LADDER.length;

/**
 * The rung of an instrument by itself, counted from the top; {@link NOWHERE} where it colours nothing. A corridor
 * stands on the highest rung of any of its instruments.
 */
export function rungOf(reach: Reach, standing: Standing): number {
  const found = LADDER.findIndex(({ meets }) => meets(reach, standing));
  return found < 0 ? NOWHERE : found;
}

/** The coverage that a rung gives. */
export function coverageAt(at: number): Coverage {
  const found = LADDER[at];
  return found ? { class: found.class, uncertain: found.uncertain } : NONE;
}

/** Whether an instrument in this state binds: in force, operating, applied provisionally, or in doubt of its entry or end. */
export const binds = (standing: Standing): boolean =>
  ['in-force', 'operating', 'provisional'].includes(standing.state) || inDoubt(standing);
