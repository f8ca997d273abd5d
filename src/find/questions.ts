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

/** A flow of which nothing in force was found on the day. */
export interface Uncovered {
  readonly flow: Flow;
  readonly coverage: Coverage;
}

/**
 * The corridors for which nothing in force was found on the day, largest first: of class `arrangement`, `signed`,
 * `ended`, or `none`, of which no instrument was found at all.
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

const isApplied = ({ intervals }: Bond, on: Day): boolean =>
  APPLIED.includes(intervalOn(intervals, on).state);

/**
 * Corridors that hang on one instrument: exactly one bilateral or regional instrument in force, operating or applied
 * provisionally on the day.
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
      .bonds.filter((b) => b.reach !== 'wider' && governs(b.instrument, topic) && isApplied(b, on));
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
 * Signed and not found in force on the day, oldest first: bilaterals by their pair, regional multilaterals by their
 * general dates, unless a party's own entry shows that it is in force. Wider frameworks are left out.
 */
export function waiting(law: Law, on: Day, topic: Topic | null): readonly Waiting[] {
  return law
    .generalLives()
    .filter((b) => b.reach !== 'wider' && governs(b.instrument, topic) && isWaiting(b, on))
    .flatMap((bond): Waiting[] => {
      const since = beginningOf(bond.instrument);
      return since ? [{ bond, since }] : [];
    })
    .sort((a, b) => (lo(a.since) < lo(b.since) ? -1 : Number(lo(a.since) > lo(b.since))));
}

const isWaiting = ({ instrument, intervals }: Bond, on: Day): boolean =>
  ['signed', 'not-established'].includes(intervalOn(intervals, on).state) && !hasEntered(instrument, on);

const hasEntered = (instrument: Instrument, on: Day): boolean =>
  instrument.kind === 'multilateral' &&
  instrument.parties.some(({ entry }) => entry !== null && hi(entry) <= on);

function beginningOf(instrument: Instrument): PartialDay | null {
  const ratified = factsOfAll(instrument).flatMap(({ kind, date }) =>
    kind === 'ratified' && date ? [date] : [],
  );
  return instrument.signed.date ?? ratified.sort((a, b) => (hi(a) < hi(b) ? -1 : 1))[0] ?? null;
}
