import type { Instrument } from '../domain/instrument';
import type { CorridorLaw } from '../law/coverage';
import { REGION_CORRIDORS } from '../people/corridors';
import type { Session } from './session.svelte';

type Seen = Pick<Session, 'view' | 'instrument' | 'onMap' | 'law' | 'atlas'>;

const of = ({ bonds, mentions }: CorridorLaw): Instrument[] =>
  [...bonds, ...mentions].map(({ instrument }) => instrument);

function instrumentsOf({ view, instrument, onMap, law, atlas }: Seen): readonly Instrument[] {
  const { corridor, country } = view;
  if (instrument) return [instrument];
  if (view.view === 'matrix') return atlas.instruments;
  if (corridor) return of(law.of(corridor));
  if (country) return of(law.livesOf(country));
  return onMap ? REGION_CORRIDORS.flatMap((each) => of(law.of(each))) : atlas.instruments;
}

/**
 * The ids of all instruments that a view may name, whatever their reach and force: the chosen one; those of a corridor, or
 * of a country; on the map those of the region's corridors; in the register and the matrix every one. A topic narrows
 * none of them, so that “none of these changed” holds whatever a list is narrowed to.
 */
export const shownInstruments = (seen: Seen): ReadonlySet<string> =>
  new Set(instrumentsOf(seen).map(({ id }) => id));
