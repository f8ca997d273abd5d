import type { Dossier } from '../domain/dossier';
import type { PartyCode } from '../domain/instrument';
import { spoken } from '../i18n/spoken';
import { formatPartial } from '../i18n/format';
import type { Language } from '../i18n/language';

/** Parties named in a reference; a convention of many states is known by its framework. */
const MOST_NAMED = 2;

/**
 * An instrument as a list of references gives it, after APA's way with treaties:
 * *Title*, Party–Party, day of signature, publisher, address of the first page that shows it.
 */
export function referenceOf(
  instrument: Dossier,
  nameOf: (party: PartyCode) => string,
  lang: Language,
): string {
  const { signed, sources } = instrument;
  const page = sources.find(({ url, verification }) => url !== null && verification === 'source');
  return [
    spoken(instrument.title, lang).text,
    partiesOf(instrument, nameOf),
    signed.date === null ? '' : formatPartial(signed.date, lang),
    page?.publisher ?? '',
    page?.url ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

function partiesOf(instrument: Dossier, nameOf: (party: PartyCode) => string): string {
  const parties =
    instrument.kind === 'bilateral' ? instrument.parties : instrument.parties.map(({ party }) => party);
  if (parties.length <= MOST_NAMED) return parties.map(nameOf).join('–');
  return instrument.kind === 'multilateral' ? instrument.framework : '';
}
