/** What a page says to machines, after schema.org; what the atlas does not know is left out. */
import { type Corridor, parseCorridor, reverse, touches } from '../../domain/corridor';
import { countryCode, type CountryCode } from '../../domain/country';
import type { Instrument, PartyCode } from '../../domain/instrument';
import { MEASURE, type TabledMeasure } from '../../domain/measure';
import { spoken } from '../../i18n/spoken';
import { participantsOf } from '../../law/participants';
import type { State } from '../../law/standing';
import type { Period } from '../../people/flows';
import type { Session } from '../../state/session.svelte';
import { pageFolder } from '../../take/page-address';
import { packageFile, publishedAddress } from '../../take/data/published';
import type { Folio } from './folio';
import type { Shelf } from './shelf';
import { tablesOf } from './view-of';
import { PAGE_WORDS } from './words';

type Json = Readonly<Record<string, unknown>>;

const OUR_LICENCE = 'https://creativecommons.org/licenses/by/4.0/';
/** Without what is not known: schema.org has no word for null. */
const known = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined && value !== ''),
  );

/** What stands in the page's own `<script type="application/ld+json">`, one graph a page. */
export function jsonLdOf(folio: Folio, session: Session, told: { title: string; description: string }): Json {
  const { topic } = folio;
  const { instrument } = session;
  const about = instrument
    ? legislationOf(instrument, folio, session)
    : topic.kind === 'index' || topic.kind === 'route'
      ? webPageOf(folio, told)
      : datasetOf(folio, session, told);
  return { '@context': 'https://schema.org', '@graph': [about, breadcrumbs(folio, told.title)] };
}

const publisher = (folio: Folio): Json =>
  known({ '@type': 'Organization', name: 'Kosh', url: folio.absolute('') });

function webPageOf(folio: Folio, { title, description }: { title: string; description: string }): Json {
  const { folder, lang } = folio;
  return known({
    '@type': 'WebPage',
    ...{ name: title, description, url: folio.absolute(folder), inLanguage: lang },
    publisher: publisher(folio),
  });
}

/** What a corridor's or a country's page is about. */
type Subject = { readonly corridor: Corridor } | { readonly country: CountryCode };

/** A measure that has figures of a subject, and its periods with any. */
interface Held {
  readonly measure: TabledMeasure;
  readonly periods: readonly Period[];
}

/** The measures that have figures of a subject: of a corridor both ways. */
function heldOf(shelf: Shelf, subject: Subject): readonly Held[] {
  return tablesOf(shelf).flatMap(({ measure, table }) => {
    const periods = table.periods.filter((period) =>
      'corridor' in subject
        ? [subject.corridor, reverse(subject.corridor)].some((way) => table.reportsOf(way, period).length > 0)
        : table.reportsIn(period).some((report) => touches(report, subject.country)),
    );
    return periods.length > 0 ? [{ measure, periods }] : [];
  });
}

/** The first and the last day that figures are of, as ISO 8601 writes an interval; null where there are none. */
function spanOf(held: readonly Held[]): string | null {
  const periods = held.flatMap((one) => one.periods);
  const [first] = periods.map(({ start }) => start).sort();
  const last = periods
    .map(({ end }) => end)
    .sort()
    .at(-1);
  return first && last ? `${first}/${last}` : null;
}

const CSV = 'text/csv';

/** Where a published table can be had; nothing where no host is known. */
function download(folio: Folio, file: string, encodingFormat: string): readonly Json[] {
  const contentUrl = folio.absolute(publishedAddress(file));
  return contentUrl === null ? [] : [{ '@type': 'DataDownload', encodingFormat, contentUrl }];
}

const someOf = <T>(list: readonly T[]): readonly T[] | null => (list.length > 0 ? list : null);

/**
 * A corridor's or a country's figures and agreements. Figures stand under the terms of those who publish them, which the
 * tables' description names; our own licence is that of our coding alone.
 */
function datasetOf(folio: Folio, session: Session, told: { title: string; description: string }): Json {
  const { topic, lang, shelf } = folio;
  const { edition } = session.atlas;
  const corridor = topic.kind === 'corridor' ? parseCorridor(topic.id) : null;
  const subject: Subject = corridor ? { corridor } : { country: countryCode(topic.id) };
  const places =
    'corridor' in subject ? [subject.corridor.origin, subject.corridor.destination] : [subject.country];
  const held = heldOf(shelf, subject);
  const ids = [...new Set(held.map(({ measure }) => MEASURE[measure].source))];
  const sources = ids.flatMap((id) => shelf.records.sources.get(id) ?? []);
  return known({
    '@type': 'Dataset',
    name: told.title,
    description: `${told.description} ${PAGE_WORDS[lang].licence}`.slice(0, 5000),
    url: folio.absolute(folio.folder),
    ...{ inLanguage: lang, isAccessibleForFree: true, creator: publisher(folio) },
    license: folio.reference(publishedAddress('README.md')),
    ...{ version: edition.version, dateModified: edition.day },
    temporalCoverage: spanOf(held),
    spatialCoverage: places.map((code) => placeOf(code, session)),
    variableMeasured: someOf(held.map(({ measure }) => session.t.measure[measure])),
    isBasedOn: someOf(
      sources.map(({ title, publisher: by, url, licenceUrl }) =>
        known({ '@type': 'Dataset', name: title, publisher: by[lang], url, license: licenceUrl }),
      ),
    ),
    hasPart: codingOf(folio),
    distribution: someOf([
      ...held.flatMap(({ measure }) => download(folio, `observations-${measure}.csv`, CSV)),
      ...download(folio, packageFile(edition), 'application/zip'),
    ]),
  });
}

/** Our coding of the instruments. */
function codingOf(folio: Folio): Json {
  const { lists, licence } = PAGE_WORDS[folio.lang];
  return known({
    '@type': 'Dataset',
    name: `Kosh: ${lists.instrument}`,
    description: licence,
    ...{ license: OUR_LICENCE, creator: publisher(folio) },
    distribution: someOf(download(folio, 'instruments.csv', CSV)),
  });
}

const placeOf = (code: CountryCode, session: Session): Json => ({
  '@type': 'Country',
  name: session.name(code).name,
  identifier: code,
});

/**
 * The legal force in schema.org's words: in force where the atlas says so of every party, partly where of some, not where it
 * ended or is awaited by all; null where a state is not established or a later end was not checked.
 */
export function legalForceOf(states: readonly (State | null)[], isUnchecked: boolean): string | null {
  if (states.length === 0 || isUnchecked) return null;
  if (states.every((state) => state === 'in-force')) return 'InForce';
  if (states.includes('in-force')) return 'PartiallyInForce';
  return states.every((state) => state === 'ended' || state === 'signed') ? 'NotInForce' : null;
}

function forceOf(instrument: Instrument, session: Session): string | null {
  if (!instrument.binding) return null;
  const { law, view } = session;
  const states = participantsOf(instrument, law, view.day).map(({ standing }) => standing?.state ?? null);
  const from = law.generalLife(instrument)?.uncheckedFrom ?? null;
  const force = legalForceOf(states, from !== null && view.day >= from);
  return force === null ? null : `https://schema.org/${force}`;
}

function legislationOf(instrument: Instrument, folio: Folio, session: Session): Json {
  const { lang, shelf } = folio;
  const dossier = shelf.records.dossiers.get(instrument.id);
  const summary = dossier && spoken(dossier.summary, lang);
  const parties: readonly PartyCode[] =
    instrument.kind === 'bilateral' ? instrument.parties : instrument.parties.map(({ party }) => party);
  const pages = (dossier?.sources ?? []).flatMap(({ url }) => url ?? []);
  return known({
    '@type': 'Legislation',
    name: instrument.short[lang],
    alternateName: dossier && Object.values(dossier.title),
    // A text in another language than its page's says so; `inLanguage` would speak of the instrument's own.
    description:
      summary && summary.lang !== lang
        ? { '@value': summary.text, '@language': summary.lang }
        : summary?.text,
    url: folio.absolute(folio.folder),
    legislationIdentifier: instrument.id,
    legislationType: session.t.form[instrument.form],
    legislationDate: instrument.signed.date,
    legislationJurisdiction: parties.map((party) =>
      party === 'EU' ? { '@type': 'AdministrativeArea', name: session.t.fact.eu } : placeOf(party, session),
    ),
    legislationLegalForce: forceOf(instrument, session),
    about: instrument.topics.map((topic) => session.t.topic[topic]),
    isBasedOn: pages,
    publisher: publisher(folio),
  });
}

/** The way from the atlas to the page; each step but the last with its address, where there is a host. */
function breadcrumbs(folio: Folio, title: string): Json {
  const { lang, topic } = folio;
  const words = PAGE_WORDS[lang];
  const steps = [
    { name: 'Kosh', item: folio.absolute('') },
    { name: words.kicker.index, item: folio.absolute(`${lang}/`) },
    ...(topic.kind === 'index'
      ? []
      : [{ name: title, item: folio.absolute(pageFolder(lang, topic.kind, topic.id)) }]),
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map((step, i) => known({ '@type': 'ListItem', position: i + 1, ...step })),
  };
}
