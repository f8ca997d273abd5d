/** Which counts of work were not found: an invitation, and never a claim that nobody counted. */
import type { Corridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import { yearOf } from '../domain/day';
import { type WorkCount, type WorkGap, type Years } from '../domain/work';
import { WORK_KINDS, type WorkKind } from '../domain/work-kind';

/** The years that are asked about. */
const YEARS_ASKED: Years = [2015, 2025];

/** Years without any count of a kind that other years of the same corridor have. */
export interface Missing {
  readonly kind: WorkKind;
  /** Not empty. */
  readonly years: readonly Years[];
}

const [FIRST, LAST] = YEARS_ASKED;

/** What is missing of a corridor, given its counts; a count of part of a year is one of that year. */
export function missingOf(counts: readonly WorkCount[]): readonly Missing[] {
  const asked = Array.from({ length: LAST - FIRST + 1 }, (_, i) => FIRST + i);
  return WORK_KINDS.flatMap((kind): Missing[] => {
    const own = counts.filter((count) => count.kind === kind);
    const without = asked.filter((year) =>
      own.every(({ start, end }) => yearOf(end) < year || yearOf(start) > year),
    );
    return own.length > 0 && without.length > 0 ? [{ kind, years: stretches(without) }] : [];
  });
}

/** Years in their order as stretches of years that follow each other. */
function stretches(years: readonly number[]): Years[] {
  const found: Years[] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last?.[1] === year - 1) found[found.length - 1] = [last[0], year];
    else found.push([year, year]);
  }
  return found;
}

const isFrom = ({ origins }: WorkGap, origin: CountryCode): boolean =>
  origins.length === 0 || origins.includes(origin);

/** The gaps of a corridor: those of its own, and those of its origin's citizens in all countries. */
export const gapsOfCorridor = (gaps: readonly WorkGap[], corridor: Corridor): readonly WorkGap[] =>
  gaps.filter(
    (gap) =>
      isFrom(gap, corridor.origin) && (gap.destination === null || gap.destination === corridor.destination),
  );

/** The gaps that name a country, or where it is the destination. */
export const gapsOfCountry = (gaps: readonly WorkGap[], country: CountryCode): readonly WorkGap[] =>
  gaps.filter(({ origins, destination }) => origins.includes(country) || destination === country);
