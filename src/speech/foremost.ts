import type { Day } from '../domain/day';
import type { Bond } from '../law/bond';
import { byLaneGroup, laneGroupOn } from '../law/lane-groups';
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
 * Returns `few` of `bonds` in the order of lanes, more where the sentence counts more, and those `pinned` by their ids.
 * What room the counted ones leave goes to bilateral lanes first; what has no date, or none by this day, comes last.
 */
export function foremost(
  bonds: readonly Bond[],
  on: Day,
  few: number,
  pinned: readonly string[] = [],
): Bond[] {
  const counted = new Set(countedOn(bonds, on));
  const rankOf = (bond: Bond): number => {
    if (counted.has(bond)) return 0;
    const group = laneGroupOn(bond, on);
    if (group === 'undated' || group === 'later') return 3;
    return bond.reach === 'bilateral' ? 1 : 2;
  };
  const inOrder = bonds.toSorted(byLaneGroup(on));
  const chosen = new Set(
    inOrder.toSorted((a, b) => rankOf(a) - rankOf(b)).slice(0, Math.max(few, counted.size)),
  );
  return inOrder.filter((bond) => chosen.has(bond) || pinned.includes(bond.instrument.id));
}
