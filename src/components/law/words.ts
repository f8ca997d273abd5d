import type { CountryCode } from '../../domain/country';
import type { PartyCode } from '../../domain/instrument';
import type { LawWords } from '../../i18n/en/law';
import { LAW_WORDS } from '../../i18n/law-words';
import type { Session } from '../../state/session.svelte';

/** The words of the law's pages in the reader's language. */
export const wordsFor = (session: Session): LawWords => LAW_WORDS[session.lang];

/** A party's name: a country's, or the Union's. */
export const partyName = (session: Session, party: PartyCode): string =>
  party === 'EU' ? session.t.fact.eu : session.name(party).name;

/** `Uzbekistan → Kazakhstan` */
export const corridorName = (
  session: Session,
  { origin, destination }: { readonly origin: CountryCode; readonly destination: CountryCode },
): string => `${session.name(origin).name} → ${session.name(destination).name}`;
