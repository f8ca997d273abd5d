import type { PartyRecord } from '../domain/dossier';

/**
 * What the note of a party's row says was not found. The notes are prose: only the phrases that the tables use are
 * read, and a note without them says nothing.
 */
export type Unknown = 'dates' | 'participation' | 'end' | 'later-end';

const ABSENT = /^(no signature or ratification|not |never )|never entered into force/;
const NOT_LOOKED_FOR = /not checked|cut off|not confirmed/;
const END = /day of effect was not found/;
const LATER_END = /later .*(withdrawal|exit)|whether .*(left|exit)/i;

/** Returns what is unknown of a row without dates; null where it is established that the state is no party. */
export function unknownOfDateless({ note }: PartyRecord): Unknown | null {
  if (ABSENT.test(note)) return NOT_LOOKED_FOR.test(note) ? 'participation' : null;
  return NOT_LOOKED_FOR.test(note) ? 'participation' : 'dates';
}

/** Returns what is unknown of the end of a row with dates; null where its day is known, or no end is mentioned. */
export function unknownEndOf({ note, withdrawn }: PartyRecord): Unknown | null {
  if (withdrawn !== null) return null;
  if (END.test(note)) return 'end';
  return LATER_END.test(note) ? 'later-end' : null;
}
