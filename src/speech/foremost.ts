import type { Day } from '../domain/day';
import type { Bond } from '../law/bond';
import { byForce } from '../law/force';
import { type LawCounts, type Told, toldOf } from './facts';
import { intervalOn } from '../law/standing';
import { counted, countsOf } from './counts';

const kindsOf = (told: Told): readonly (keyof LawCounts)[] =>
  told === 'in-force' ? ['bilateral', 'regional'] : [told];

/** Those of `bonds` that the sentence counts on a day. */
export function countedOn(bonds: readonly Bond[], on: Day): Bond[] {
  const { first, after } = toldOf(countsOf(bonds, on));
  const kinds: readonly (keyof LawCounts)[] =
    first === null ? ['undated'] : [first, ...after].flatMap(kindsOf);
  return bonds.filter((bond) => {
    const kind = counted(intervalOn(bond.intervals, on), bond);
    return kind !== undefined && kinds.includes(kind);
  });
}

/**
 * The first `few` of `bonds` in the order of every list, and more where the sentence counts more than those, with what
 * is `pinned` by its id, wherever it stands.
 */
export function foremost(
  bonds: readonly Bond[],
  on: Day,
  few: number,
  pinned: readonly string[] = [],
): Bond[] {
  const inOrder = bonds.toSorted(byForce(on));
  const told = new Set(countedOn(bonds, on));
  const last = inOrder.findLastIndex((bond) => told.has(bond));
  const cut = Math.max(few, last + 1);
  return inOrder.filter(({ instrument }, i) => i < cut || pinned.includes(instrument.id));
}
