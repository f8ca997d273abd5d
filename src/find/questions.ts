import type { Corridor } from '../domain/corridor';
import { isPlace } from '../domain/country';
import { type Day, hi, lo, type PartialDay } from '../domain/day';
import type { Instrument, Topic } from '../domain/instrument';
import type { Bond } from '../law/bond';
import { governs, type Law } from '../law/coverage';
import { factsOfAll } from '../law/facts';
import type { Flow } from '../people/flows';
import { type Coverage, WITHOUT_FORCE } from '../law/ladder';
import { intervalOn, type State } from '../law/standing';

/** A flow for whose corridor nothing in force was found on the day. */
export interface Uncovered {
  readonly flow: Flow;
  readonly coverage: Coverage;
}

/**
 * Returns the flows for whose corridors nothing in force was found on the day, largest first: those of the classes
 * `arrangement`, `signed`, `ended` and `none`.
 */
export function uncovered(
  flows: readonly Flow[],
  law: Law,
  on: Day,
  topic: Topic | null,
): readonly Uncovered[] {
  return flows
    .filter(({ origin, destination }) => isPlace(origin) && isPlace(destination))
    .map((flow) => ({ flow, coverage: law.coverage(flow, on, topic) }))
    .filter(({ coverage }) => WITHOUT_FORCE.includes(coverage.class))
    .sort((a, b) => b.flow.persons - a.flow.persons);
}

/** A corridor and the one instrument that it has. */
export interface Hanging {
  readonly corridor: Corridor;
  readonly bond: Bond;
}

const APPLIED: readonly State[] = ['in-force', 'operating', 'provisional'];

/**
 * Returns the corridors with exactly one bilateral or regional instrument in force, operating or applied provisionally
 * on the day.
 */
export function hangingByOne(
  corridors: readonly Corridor[],
  law: Law,
  on: Day,
  topic: Topic | null,
): readonly Hanging[] {
  return corridors.flatMap((corridor): Hanging[] => {
    const applied = law
      .of(corridor)
      .bonds.filter(
        ({ reach, instrument, intervals }) =>
          reach !== 'wider' &&
          governs(instrument, topic) &&
          APPLIED.includes(intervalOn(intervals, on).state),
      );
    const [bond] = applied;
    return bond && applied.length === 1 ? [{ corridor, bond }] : [];
  });
}

/** An instrument signed and not in force, as far as was found. */
export interface Waiting {
  readonly bond: Bond;
  /** Its signature, or the earliest known ratification where no signature is known. */
  readonly since: PartialDay;
}

/**
 * Returns the instruments signed and not found in force on the day, oldest first: bilaterals by their pair, regional
 * multilaterals by their general dates, unless a party's own entry shows that one is in force. Wider frameworks are
 * left out.
 */
export function waiting(law: Law, on: Day, topic: Topic | null): readonly Waiting[] {
  const hasEntered = (instrument: Instrument): boolean =>
    instrument.kind === 'multilateral' &&
    instrument.parties.some(({ entry }) => entry !== null && hi(entry) <= on);
  const isWaiting = ({ instrument, intervals }: Bond): boolean =>
    ['signed', 'not-established'].includes(intervalOn(intervals, on).state) && !hasEntered(instrument);
  return law
    .generalLives()
    .filter((bond) => bond.reach !== 'wider' && governs(bond.instrument, topic) && isWaiting(bond))
    .flatMap((bond): Waiting[] => {
      const since = beginningOf(bond.instrument);
      return since ? [{ bond, since }] : [];
    })
    .sort((a, b) => (lo(a.since) < lo(b.since) ? -1 : Number(lo(a.since) > lo(b.since))));
}

/** Returns the signature, or the earliest ratification where no signature is known; null where neither is. */
function beginningOf(instrument: Instrument): PartialDay | null {
  const ratified = factsOfAll(instrument).flatMap(({ kind, date }) =>
    kind === 'ratified' && date ? [date] : [],
  );
  return instrument.signed.date ?? ratified.sort((a, b) => (hi(a) < hi(b) ? -1 : 1))[0] ?? null;
}
