import { isArrangement } from '../../domain/instrument';
import type { Messages } from '../../i18n/en/page';
import type { Bond, CoverageClass } from '../../law/coverage';
import type { Standing, State } from '../../law/standing';

/** The words for a standing; an uncertain one says of what. */
export function wordsOf({ state, doubt }: Standing, { state: words }: Messages): string {
  return state === 'uncertain' ? words[`uncertain-${doubt ?? 'end'}`] : words[state];
}

const TONE: Record<State, CoverageClass> = {
  'in-force': 'bilateral',
  provisional: 'bilateral',
  operating: 'bilateral',
  uncertain: 'signed',
  arrangement: 'arrangement',
  signed: 'signed',
  'not-established': 'signed',
  suspended: 'ended',
  ended: 'ended',
  undated: 'none',
  before: 'none',
};

/** The colour of a state, shared with the coverage class it leads to: a regional instrument in force is blue as on the map. */
export function toneOf(state: State, { reach, instrument }: Pick<Bond, 'reach' | 'instrument'>): string {
  const waits = TONE[state] === 'signed' && isArrangement(instrument);
  const tone = waits ? 'arrangement' : TONE[state];
  return `var(--${tone === 'bilateral' && reach !== 'bilateral' ? 'regional' : tone})`;
}
