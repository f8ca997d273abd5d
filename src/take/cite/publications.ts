import { type Day, isDay, isPartialDay } from '../../domain/day';
import type { Source, Trilingual } from '../../domain/source';
import type { Language } from '../../i18n/language';
import { type Author, type Item, itemOf } from './item';

/** What a list of references asks of a publication and its row of sources says in running words only. */
interface Bibliographic {
  /** Persons; without them the publisher is the author. */
  readonly authors?: readonly Author[];
  /** The body that published it, where the row names others beside it. */
  readonly body?: Trilingual;
  /** Without what the row's title says beside it. */
  readonly title?: string;
  readonly issued?: string;
  readonly version?: string;
  readonly publisher?: string;
  readonly doi?: string;
}

/** By source id. Each date stands in the title or the edition of the source's row. */
export const PUBLICATIONS: Readonly<Record<string, Bibliographic>> = {
  'abel-cohen-2022': {
    authors: [
      { family: 'Abel', given: 'Guy J.' },
      { family: 'Cohen', given: 'Joel E.' },
    ],
    title: 'Bilateral international migration flow estimates, five-year periods 1990–1995 to 2015–2020',
    issued: '2022-10-28',
    publisher: 'figshare',
    doi: '10.6084/m9.figshare.7731233',
  },
  'cisstat-migration': { body: { en: 'CIS Stat', ru: 'Статкомитет СНГ', kk: 'ТМД Статкомитеті' } },
  'knomad-remittances': { issued: '2022-12' },
  'undesa-ims-2024': { issued: '2024', version: 'POP/DB/MIG/Stock/Rev.2024' },
  'un-wpp-2024': { issued: '2024' },
  'world-bank-wgi': { issued: '2023' },
};

/**
 * Returns a publication of figures as it is cited; null where it is a list of our own of single pages, which has no address.
 * Titles are English, whoever reads them.
 * @param today the day of access, where the row of sources does not say when the figures were retrieved
 */
export function publicationItem(source: Source, lang: Language, today: Day): Item | null {
  if (source.url === null) return null;
  const known = PUBLICATIONS[source.id] ?? {};
  const { retrieved } = source;
  return itemOf({
    id: source.id,
    type: 'dataset',
    title: known.title ?? source.title,
    language: 'en',
    authors: known.authors ?? [{ literal: (known.body ?? source.publisher)[lang] }],
    issued: known.issued !== undefined && isPartialDay(known.issued) ? known.issued : null,
    accessed: retrieved !== null && isDay(retrieved) ? retrieved : today,
    version: known.version ?? null,
    publisher: known.publisher ?? null,
    url: source.url,
    doi: known.doi ?? null,
  });
}
