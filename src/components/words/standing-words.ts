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
  provisional: 'bilateral-operating',
  operating: 'bilateral-operating',
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
export function toneOf(state: State, bond: Pick<Bond, 'reach' | 'instrument'>): string {
  const tone = TONE[state];
  if (tone === 'signed' && isArrangement(bond.instrument)) return 'var(--arrangement)';
  if (tone === 'bilateral-operating') return bond.reach === 'bilateral' ? 'var(--operating)' : hueOf(bond);
  return tone === 'bilateral' ? hueOf(bond) : `var(--${tone})`;
}

/** The colour of an instrument whatever its state: whether it is of two states, of more, or no treaty. */
export function hueOf({ reach, instrument }: Pick<Bond, 'reach' | 'instrument'>): string {
  if (isArrangement(instrument)) return 'var(--arrangement)';
  return reach === 'bilateral' ? 'var(--bilateral)' : 'var(--regional)';
}
