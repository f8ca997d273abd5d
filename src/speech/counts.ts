import type { Day } from '../domain/day';
import { isArrangement } from '../domain/instrument';
import type { Bond } from '../law/bond';
import { type LawCounts, NO_LAW } from './facts';
import { intervalOn, type Standing } from '../law/standing';

/** What a standing is counted as: what names both states without dates has none. */
type Kind = Exclude<keyof LawCounts, 'named'>;

const COUNTED: Partial<Record<Standing['state'], Kind>> = {
  operating: 'operating',
  provisional: 'provisional',
  arrangement: 'arrangement',
  signed: 'signed',
  'not-established': 'signed',
  ended: 'ended',
  suspended: 'ended',
  undated: 'undated',
};

/** The count that a bond's standing belongs to; undefined for what had not begun. */
export function counted({ state, doubt }: Standing, { reach, instrument }: Bond): Kind | undefined {
  if (state === 'in-force') return reach === 'bilateral' ? 'bilateral' : 'regional';
  if (state === 'uncertain') {
    if (doubt !== 'signature') return 'uncertain';
    return isArrangement(instrument) ? 'arrangedThatYear' : 'signedThatYear';
  }
  return COUNTED[state];
}

/** How many of `bonds` stand how on a day. */
export function countsOf(bonds: readonly Bond[], day: Day): LawCounts {
  const counts = { ...NO_LAW } as Record<keyof LawCounts, number>;
  for (const bond of bonds) {
    const kind = counted(intervalOn(bond.intervals, day), bond);
    if (kind) counts[kind]++;
  }
  return counts;
}
