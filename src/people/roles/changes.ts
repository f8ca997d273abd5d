/** Where the labels of one source and method change through time (framework: change of roles). */
import type { Period } from '../flows';
import { labelOf, type RoleLabel, roleOf } from './balance';
import type { Conventions } from './conventions';

/** An index of a state or of a dyad in one period. */
export interface Dated {
  readonly period: Period;
  readonly balance: number;
}

export interface RoleChange {
  readonly before: Dated & { readonly label: RoleLabel };
  readonly after: Dated & { readonly label: RoleLabel };
  /**
   * A reversal also changes sign, with both indices beyond balance; at a break of the series it cannot be told from a
   * change of what is counted.
   */
  readonly kind: 'change' | 'reversal' | 'break';
}

/**
 * Returns the changes between neighbours of one sequence: another class, and a step as large as the convention asks. Null
 * stands for a period without an index: nothing is joined over it.
 * @param breaks whether what is counted changed between two periods
 */
export function roleChanges(
  sequence: readonly (Dated | null)[],
  conventions: Conventions,
  breaks: (before: Period, after: Period) => boolean,
): RoleChange[] {
  return sequence.flatMap((after, i): RoleChange[] => {
    const before = sequence[i - 1];
    if (!before || !after) return [];
    const [from, to] = [labelOf(before.balance, conventions), labelOf(after.balance, conventions)];
    const step = Math.abs(after.balance - before.balance);
    if (roleOf(from) === roleOf(to) || step < conventions.change) return [];
    const turned =
      Math.sign(before.balance) !== Math.sign(after.balance) &&
      [before, after].every(({ balance }) => Math.abs(balance) >= conventions.balanced);
    const isBreak = breaks(before.period, after.period);
    return [
      {
        before: { ...before, label: from },
        after: { ...after, label: to },
        kind: isBreak ? 'break' : turned ? 'reversal' : 'change',
      },
    ];
  });
}
