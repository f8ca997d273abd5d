import type { Day } from '../domain/day';
import { isArrangement } from '../domain/instrument';
import type { Bond } from '../law/bond';
import { type LawCounts, NO_LAW } from './facts';
import { intervalOn, type Standing } from '../law/standing';

/** The counts of standings; an instrument that names both states without dates has no standing. */
type CountKey = Exclude<keyof LawCounts, 'named'>;

const COUNT_KEYS: Partial<Record<Standing['state'], CountKey>> = {
  operating: 'operating',
  provisional: 'provisional',
  arrangement: 'arrangement',
  signed: 'signed',
  'not-established': 'signed',
  ended: 'ended',
  suspended: 'ended',
  undated: 'undated',
};

/** Returns the count that a bond's standing belongs to; undefined where it had not begun. */
export function countKeyOf({ state, doubt }: Standing, { reach, instrument }: Bond): CountKey | undefined {
  if (state === 'in-force') return reach === 'bilateral' ? 'bilateral' : 'regional';
  if (state === 'uncertain') {
    if (doubt !== 'signature') return 'uncertain';
    return isArrangement(instrument) ? 'arrangedThatYear' : 'signedThatYear';
  }
  return COUNT_KEYS[state];
}

/** Counts `bonds` by their standing on a day. */
export function countsOf(bonds: readonly Bond[], day: Day): LawCounts {
  const counts = { ...NO_LAW } as Record<keyof LawCounts, number>;
  for (const bond of bonds) {
    const key = countKeyOf(intervalOn(bond.intervals, day), bond);
    if (key) counts[key]++;
  }
  return counts;
}
