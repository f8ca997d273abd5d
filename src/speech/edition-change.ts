import type { InstrumentChange, ToldDay } from '../domain/edition';
import type { PartyCode } from '../domain/instrument';
import { EDITION_WORDS } from '../i18n/edition-words';
import { fill } from '../i18n/fill';
import { formatPartial } from '../i18n/format';
import type { Language } from '../i18n/language';

interface Telling {
  readonly lang: Language;
  readonly days: 'long' | 'short';
  readonly name: (party: PartyCode) => string;
}

/** What an edition changed in an instrument: “entry into force: not found → 23 February 2010”, “notes”. */
export function changeText(
  { what, party, before, after }: InstrumentChange,
  { lang, days, name }: Telling,
): string {
  const w = EDITION_WORDS[lang];
  const told = party === null ? w.what[what] : fill(w.ofParty, w.what[what], name(party));
  if (before === after) return told;
  const dayText = (day: ToldDay): string => {
    if (day === 'none') return w.noneRecorded;
    return day === null ? w.notFound : formatPartial(day, lang, days);
  };
  return fill(w.date, told, dayText(before), dayText(after));
}
