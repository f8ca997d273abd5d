import type { Corridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import { type Instrument, isArrangement, type PartyCode } from '../domain/instrument';
import type { Index } from './register';
import { isDated } from './terms';

/**
 * Returns every directed corridor that `instrument` gives a state: a bilateral both ways or its one direction, spread to the
 * members of the European Union whose participation is known; a multilateral between all parties with dates of their
 * own. None for a text of many states that does not bind, nor for an arrangement of the Union.
 */
export function corridorsUnder(instrument: Instrument, index: Index): readonly Corridor[] {
  if (instrument.kind === 'multilateral') {
    const dated = instrument.binding ? instrument.parties.filter(isDated).map(({ party }) => party) : [];
    return corridorsFrom(dated, dated);
  }
  const [first, second] = instrument.parties;
  const statesOf = (party: PartyCode) => (party === 'EU' ? index.members() : [party]);
  const [a, b] = [statesOf(first), statesOf(second)];
  const { direction } = instrument;
  if (isArrangement(instrument) && instrument.parties.includes('EU')) return [];
  return direction ? [direction] : [...corridorsFrom(a, b), ...corridorsFrom(b, a)];
}

const corridorsFrom = (origins: readonly CountryCode[], destinations: readonly CountryCode[]): Corridor[] =>
  origins.flatMap((origin) =>
    destinations.filter((d) => d !== origin).map((destination) => ({ origin, destination })),
  );
