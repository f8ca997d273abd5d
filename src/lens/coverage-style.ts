import type { Coverage } from '../law/coverage';
import { COVERAGE_STYLES } from '../map/palette';

type CoverageStyle = (typeof COVERAGE_STYLES)[number];

/** The arc style of a coverage class; an uncertain regional one is drawn dashed. */
export const styleOf = ({ class: c, uncertain }: Coverage): CoverageStyle =>
  c === 'regional' && uncertain ? 'regional-uncertain' : c;
