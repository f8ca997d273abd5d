import type { Coverage } from '../law/coverage';
import type { ArcStyle } from '../map/palette';

/** What a corridor's colour and dash can say of its law, strongest first. */
export const COVERAGE_STYLES = [
  'bilateral',
  'bilateral-operating',
  'regional',
  'regional-uncertain',
  'arrangement',
  'signed',
  'ended',
  'none',
] as const satisfies readonly ArcStyle[];
type CoverageStyle = (typeof COVERAGE_STYLES)[number];

/** The arc style of a coverage class; an uncertain regional one is drawn dashed. */
export const styleOf = ({ class: c, uncertain }: Coverage): CoverageStyle =>
  c === 'regional' && uncertain ? 'regional-uncertain' : c;
