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
  /** True where the regional class rests on an uncertain entry or end; it is drawn dashed. */
  readonly uncertain: boolean;
}

/** The classes of corridors for which nothing in force was found. */
export const WITHOUT_FORCE: readonly CoverageClass[] = ['arrangement', 'signed', 'ended', 'none'];

interface Rung extends Coverage {
  readonly meets: (reach: Reach, standing: Standing) => boolean;
}

/** Whether the entry, the end or a suspension is uncertain, so that the instrument may be in force. */
const inDoubt = ({ doubt }: Standing): boolean => doubt !== null && doubt !== 'signature';

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
  rung(
    'signed',
    (reach, s) =>
      reach !== 'wider' && (s.state === 'signed' || s.state === 'not-established' || s.doubt === 'signature'),
  ),
  rung('ended', (reach, s) => reach !== 'wider' && (s.state === 'ended' || s.state === 'suspended')),
];

const NONE: Coverage = { class: 'none', uncertain: false };

/** The rung of an instrument that gives no class, below the last. */
export const NO_RUNG = LADDER.length;

/**
 * Returns the rung of an instrument by itself, counted from 0 at the top; {@link NO_RUNG} where it gives no class. A
 * corridor stands on the highest rung of any of its instruments.
 */
export function rungOf(reach: Reach, standing: Standing): number {
  const found = LADDER.findIndex(({ meets }) => meets(reach, standing));
  return found < 0 ? NO_RUNG : found;
}

/** Returns the coverage that a rung gives. */
export function coverageAt(rung: number): Coverage {
  const found = LADDER[rung];
  return found ? { class: found.class, uncertain: found.uncertain } : NONE;
}

/** Whether an instrument in this state binds: in force, operating, applied provisionally, or in doubt of its entry or end. */
export const binds = (standing: Standing): boolean =>
  ['in-force', 'operating', 'provisional'].includes(standing.state) || inDoubt(standing);
