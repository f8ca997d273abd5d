import type { Day } from '../domain/day';
import type { Bond } from '../law/bond';
import { byForce } from '../law/force';
import { type LawCounts, statesToSay } from './facts';
import { intervalOn } from '../law/standing';
import { countKeyOf, countsOf } from './counts';

/** Returns those of `bonds` that the sentence counts on a day. */
export function countedOn(bonds: readonly Bond[], on: Day): Bond[] {
  const { first, after } = statesToSay(countsOf(bonds, on));
  const keys: readonly (keyof LawCounts)[] =
    first === null
      ? ['undated']
      : [first, ...after].flatMap((state) =>
          state === 'in-force' ? (['bilateral', 'regional'] as const) : [state],
        );
  return bonds.filter((bond) => {
    const key = countKeyOf(intervalOn(bond.intervals, on), bond);
    return key !== undefined && keys.includes(key);
  });
}

/**
 * Returns the first `few` of `bonds` in the order of lists, more where the sentence counts more, and those `pinned` by
 * their ids.
 */
export function foremost(
  bonds: readonly Bond[],
  on: Day,
  few: number,
  pinned: readonly string[] = [],
): Bond[] {
  const inOrder = bonds.toSorted(byForce(on));
  const counted = new Set(countedOn(bonds, on));
  const last = inOrder.findLastIndex((bond) => counted.has(bond));
  const cut = Math.max(few, last + 1);
  return inOrder.filter(({ instrument }, i) => i < cut || pinned.includes(instrument.id));
}
