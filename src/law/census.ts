import type { Corridor } from '../domain/corridor';
import type { Day } from '../domain/day';
import type { Topic } from '../domain/instrument';
import { COVERAGE_CLASSES, type CoverageClass, type Law } from './coverage';

/** How many corridors were in each coverage class from a day on. */
export interface Census {
  readonly from: Day;
  readonly counts: Readonly<Record<CoverageClass, number>>;
}

/**
 * Counts `corridors` by coverage class from `start` on, in order of time: one entry for `start` and one for each later
 * day on which any count changed.
 */
export function censusOf(
  law: Law,
  corridors: readonly Corridor[],
  start: Day,
  topic: Topic | null,
): Census[] {
  const counts = Object.fromEntries(COVERAGE_CLASSES.map((c) => [c, 0])) as Record<CoverageClass, number>;
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
  changes.sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
  const census: Census[] = [{ from: start, counts: { ...counts } }];
  for (const { on, was, is } of changes) {
    counts[was]--;
    counts[is]++;
    if (census.at(-1)?.from === on) census.pop();
    census.push({ from: on, counts: { ...counts } });
  }
  return census;
}
