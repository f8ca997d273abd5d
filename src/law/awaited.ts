import type { Corridor } from '../domain/corridor';
import { type Day, lo, type PartialDay } from '../domain/day';
import type { Bilateral, Instrument, Multilateral, PartyCode } from '../domain/instrument';
import type { Bond } from './bond';
import { intervalOn } from './standing';

/** Whose act was not found by a day: "none found", never "none exists". */
export interface Awaited {
  readonly instrument: Instrument;
  readonly parties: readonly PartyCode[];
  /** `ratification`: no ratification found; `entry`: ratified, and no entry into force found. */
  readonly kind: 'ratification' | 'entry';
}

/**
 * Which acts were not found by the day that an instrument of `corridor`, signed and not established, needs. Null in
 * every other state, and where all have ratified and the entry into force is known to have come later.
 */
export function awaitedOf(bond: Bond, corridor: Corridor, on: Day): Awaited | null {
  const { state } = intervalOn(bond.intervals, on);
  if (state !== 'signed' && state !== 'not-established') return null;
  const { instrument } = bond;
  const acts = instrument.kind === 'bilateral' ? actsOf(instrument) : rowsOf(instrument, corridor);
  const silent = acts.filter(
    ({ entry, ratified }) => !hasCome(entry, on) && !ratified.some((d) => hasCome(d, on)),
  );
  if (silent.length > 0)
    return { instrument, parties: silent.map(({ party }) => party), kind: 'ratification' };
  const open = acts.filter(({ entry }) => entry === null);
  return open.length > 0 ? { instrument, parties: open.map(({ party }) => party), kind: 'entry' } : null;
}

/** What one party has done. */
interface Acts {
  readonly party: PartyCode;
  /** `undated` for an act that a source names without its day. */
  readonly ratified: readonly (PartialDay | 'undated')[];
  readonly entry: PartialDay | null;
}

/** Whether an act may have come by the day: one known to its month counts from the month's first. */
const hasCome = (date: PartialDay | 'undated' | null, on: Day): boolean =>
  date !== null && (date === 'undated' || lo(date) <= on);

const actsOf = ({ parties, ratifications, entry }: Bilateral): Acts[] =>
  parties.map((party) => ({
    party,
    ratified: ratifications.filter((r) => r.party === party).map(({ date }) => date ?? 'undated'),
    entry: entry.date,
  }));

const rowsOf = ({ parties }: Multilateral, { origin, destination }: Corridor): Acts[] =>
  parties
    .filter(({ party }) => party === origin || party === destination)
    .map(({ party, ratified, entry }) => ({ party, ratified: ratified ? [ratified] : [], entry }));
