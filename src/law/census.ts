import type { Corridor } from '../domain/corridor';
import type { Day } from '../domain/day';
import type { Topic } from '../domain/instrument';
import { COVERAGE_CLASSES, type CoverageClass, type Law } from './coverage';

/** How many corridors were in each coverage class from a day on. */
export interface Census {
  readonly from: Day;
  readonly counts: Readonly<Record<CoverageClass, number>>;
}

const zero = (): Record<CoverageClass, number> =>
  Object.fromEntries(COVERAGE_CLASSES.map((c) => [c, 0])) as Record<CoverageClass, number>;

/** Counts the corridors by coverage class from `start` on: one entry for each day on which any count changed. */
export function censusOf(
  law: Law,
  corridors: readonly Corridor[],
  start: Day,
  topic: Topic | null,
): Census[] {
  const counts = zero();
  const changes: { on: Day; was: CoverageClass; is: CoverageClass }[] = [];
  for (const corridor of corridors) {
    let was = law.coverage(corridor, start, topic).class;
    counts[was]++;
    for (const { from, class: is } of law.classes(corridor, topic)) {
      if (from === null || from <= start) continue;
      changes.push({ on: from, was, is });
      was = is;
    }
  }
  return swept({ from: start, counts }, changes);
}

function swept(
  first: Census,
  changes: readonly { on: Day; was: CoverageClass; is: CoverageClass }[],
): Census[] {
  const census = [first];
  for (const { on, was, is } of changes.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))) {
    const last = census.at(-1) ?? first;
    const counts = { ...last.counts, [was]: last.counts[was] - 1 };
    const next = { from: on, counts: { ...counts, [is]: counts[is] + 1 } };
    if (last.from === on) census.pop();
    census.push(next);
  }
  return census;
}
