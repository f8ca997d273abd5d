import type { Corridor } from '../domain/corridor';
import { type Day, lo, type PartialDay } from '../domain/day';
import type { Instrument, PartyCode } from '../domain/instrument';
import type { Bond } from './bond';
import { intervalOn } from './standing';

/** An instrument and the parties whose act was not found by a day: "none found", never "none exists". */
export interface Awaited {
  readonly instrument: Instrument;
  readonly parties: readonly PartyCode[];
  /** `ratification`: no ratification found; `entry`: ratified, and no entry into force found. */
  readonly kind: 'ratification' | 'entry';
}

/**
 * Returns which acts that `bond` needs were not found by the day, where its state is `signed` or `not-established`.
 * Null in every other state, and where all have ratified and the entry into force is known to have come later.
 */
export function awaitedOf(bond: Bond, corridor: Corridor, on: Day): Awaited | null {
  const { state } = intervalOn(bond.intervals, on);
  if (state !== 'signed' && state !== 'not-established') return null;
  const { instrument } = bond;
  const acts = actsOf(instrument, corridor);
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

/** Returns the acts of both parties of a bilateral, or of the corridor's two ends among a multilateral's. */
function actsOf(instrument: Instrument, { origin, destination }: Corridor): Acts[] {
  if (instrument.kind === 'bilateral') {
    const { parties, ratifications, entry } = instrument;
    return parties.map((party) => ({
      party,
      ratified: ratifications.filter((r) => r.party === party).map(({ date }) => date ?? 'undated'),
      entry: entry.date,
    }));
  }
  return instrument.parties
    .filter(({ party }) => party === origin || party === destination)
    .map(({ party, ratified, entry }) => ({ party, ratified: ratified ? [ratified] : [], entry }));
}
