import type { PartyCode } from '../domain/instrument';
import type { Session } from '../state/session.svelte';

/** A party's name: a country's, or the Union's. */
export const partyName = (session: Session, party: PartyCode): string =>
  party === 'EU' ? session.t.fact.eu : session.name(party).name;
