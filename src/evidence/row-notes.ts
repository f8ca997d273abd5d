import type { PartyRecord } from '../domain/dossier';

/**
 * What the note of a party's row says was not found, in the tables' own words. The notes are prose, so only the
 * turns of phrase that the tables use are read; a note that uses none of them says nothing here.
 */
export type Unknown = 'dates' | 'participation' | 'end' | 'later-end';

const ABSENT = /^(no signature or ratification|not |never )|never entered into force/;
const NOT_LOOKED_FOR = /not checked|cut off|not confirmed/;
const END = /day of effect was not found/;
const LATER_END = /later .*(withdrawal|exit)|whether .*(left|exit)/i;

/** Of a row without dates; null where its absence among the parties is established. */
export function unknownOfDateless({ note }: PartyRecord): Unknown | null {
  if (ABSENT.test(note)) return NOT_LOOKED_FOR.test(note) ? 'participation' : null;
  return NOT_LOOKED_FOR.test(note) ? 'participation' : 'dates';
}

/** Of the end of a row with dates; null where a day of it is known, or nothing speaks of one. */
export function unknownEndOf({ note, withdrawn }: PartyRecord): Unknown | null {
  if (withdrawn !== null) return null;
  if (END.test(note)) return 'end';
  return LATER_END.test(note) ? 'later-end' : null;
}
