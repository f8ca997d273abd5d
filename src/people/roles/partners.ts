/** A state's partners by one source in two periods. */
import type { CountryCode } from '../../domain/country';
import type { Flow, Period } from '../flows';
import type { Counts } from './counts';
import type { JudgedDyad, Roles } from './roles';

export interface Partner {
  readonly other: CountryCode;
  readonly now: JudgedDyad;
  /** In the earlier period; null where only one period is asked for. */
  readonly then: JudgedDyad | null;
}

/** Returns the partners that have any figure in the later period, largest first by moves both ways. */
export function partnersOf(
  roles: Roles,
  counts: Counts,
  country: CountryCode,
  [now, then]: readonly [now: Period, then: Period | null],
): readonly Partner[] {
  return roles
    .dyads(counts, country, now)
    .filter(({ forward, backward }) => (forward ?? 0) + (backward ?? 0) > 0)
    .map((dyad) => ({
      other: dyad.other,
      now: dyad,
      then: then && roles.dyad(counts, country, dyad.other, then),
    }));
}

/** An estimate of one way with the range of the six methods, as its evidence shows it; null where there is none. */
export function estimateOf(roles: Roles, from: CountryCode, to: CountryCode, period: Period): Flow | null {
  const persons = roles.countsOf('estimated').pairOf(from, to, period).forward;
  if (persons === null) return null;
  const all = Object.values(roles.tables.estimates).flatMap(
    (counts) => counts.pairOf(from, to, period).forward ?? [],
  );
  return {
    ...{ origin: from, destination: to, persons, reporter: null, standIn: false, ...period },
    beside: { range: [Math.min(...all), Math.max(...all)] },
  };
}
