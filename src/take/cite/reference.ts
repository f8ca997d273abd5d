import type { Day } from '../../domain/day';
import type { Dossier } from '../../domain/dossier';
import type { PartyCode } from '../../domain/instrument';
import type { Language } from '../../i18n/language';
import { spoken } from '../../i18n/spoken';
import { type Item, itemOf } from './item';
import { textOf } from './runs';
import { apa } from './styles';

type NameOf = (party: PartyCode) => string;

/** In whose language parties are named, and when the page was read. */
interface Reader {
  readonly lang: Language;
  readonly today: Day;
}

/** Parties named in a reference; a convention of many states is known by its framework. */
const MOST_NAMED = 2;

/** A treaty by its title, its parties, the day of its signature and the first page that shows it. It has no author. */
export function instrumentItem(dossier: Dossier, nameOf: NameOf, { lang, today }: Reader): Item {
  const page = dossier.sources.find(({ url, verification }) => url !== null && verification === 'source');
  const title = spoken(dossier.title, lang);
  return itemOf({
    id: dossier.id,
    type: 'treaty',
    title: title.text,
    language: title.lang,
    issued: dossier.signed.date,
    accessed: today,
    publisher: page?.publisher ?? null,
    legal: { parties: partiesOf(dossier, nameOf), register: page?.publisher ?? '' },
    url: page?.url ?? null,
  });
}

/** An instrument as its page gives it to copy: the APA form of the dialog "Cite". */
export const referenceOf = (dossier: Dossier, nameOf: NameOf, reader: Reader): string =>
  textOf(apa(instrumentItem(dossier, nameOf, reader)));

function partiesOf(instrument: Dossier, nameOf: NameOf): string {
  const parties =
    instrument.kind === 'bilateral' ? instrument.parties : instrument.parties.map(({ party }) => party);
  if (parties.length <= MOST_NAMED) return parties.map(nameOf).join('–');
  return instrument.kind === 'multilateral' ? instrument.framework : '';
}
