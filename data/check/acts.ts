import type { Act } from '../../src/domain/act';
import { hi, lo, type PartialDay } from '../../src/domain/day';
import type { Problem } from '../problem';

const problemIn = (act: Act, field: string, value: string, why: string): Problem => ({
  file: 'national-acts.json',
  row: `${act.id}, ${field}`,
  value,
  why,
});

/** Finds unknown countries, repeated ids, and entries or repeals that certainly lie before the adoption. */
export const actProblems = (acts: readonly Act[], countries: ReadonlySet<string>): Problem[] =>
  acts.flatMap((act, i) => [
    ...(acts.findIndex(({ id }) => id === act.id) === i
      ? []
      : [problemIn(act, 'id', act.id, 'stands twice')]),
    ...(countries.has(act.country)
      ? []
      : [problemIn(act, 'country', act.country, 'is not in countries.csv')]),
    ...orderProblems(act, 'entry', act.entry),
    ...orderProblems(act, 'repealed', act.repealed),
  ]);

const orderProblems = (act: Act, field: string, later: PartialDay | null): Problem[] =>
  later && act.adopted && hi(later) < lo(act.adopted)
    ? [problemIn(act, field, later, `lies before adopted, ${act.adopted}`)]
    : [];
