import type { Membership } from '../../src/domain/atlas';
import type { CountryEntry } from '../../src/domain/country';
import type { Source } from '../../src/domain/source';
import { degrees, type Field, id, text } from './fields';
import { NAMES, OURS } from './licences';
import type { Listing, Table } from './resource';

const OF_COUNTRIES = { licences: [OURS, NAMES], sources: ['cldr', 'kosh-coding'] };
const OF_SOURCES = { licences: [OURS], sources: ['kosh-coding'] };

const byCode = (countries: readonly CountryEntry[]): CountryEntry[] =>
  countries.toSorted((a, b) => (a.code < b.code ? -1 : 1));

/** Countries with their names in every case, and who belonged to the European Union when. */
export const countryListing = (
  countries: readonly CountryEntry[],
  membership: readonly Membership[],
): Listing => ({
  kind: 'listing',
  name: 'countries-full',
  path: 'countries.json',
  title: 'Countries and areas',
  description:
    'ISO 3166-1 alpha-3 codes, anchors and names in English, Russian and Kazakh with their cases; and the dated membership of the European Union by which its texts bind. Names imply no endorsement.',
  licences: OF_COUNTRIES.licences,
  sources: [...OF_COUNTRIES.sources, 'eu-accession-treaties'],
  lists: { countries: byCode(countries), membership },
});

const COUNTRY: readonly Field[] = [
  id('code', 'ISO 3166-1 alpha-3; OOO is "other origins", XCX the Channel Islands'),
  text('alpha2', 'ISO 3166-1 alpha-2'),
  text('name_en', 'English'),
  text('name_ru', 'Russian'),
  text('name_kk', 'Kazakh'),
  degrees('longitude', 'Of the town where arcs begin and end; empty for areas without a place'),
  degrees('latitude', 'Of the same town'),
];

export const countryTable = (countries: readonly CountryEntry[]): Table => ({
  kind: 'table',
  name: 'countries',
  path: 'countries.csv',
  title: 'Index of the countries and areas',
  description: 'One row a country or area; all forms of the names stand in countries.json.',
  ...OF_COUNTRIES,
  fields: COUNTRY,
  rows: byCode(countries).map(({ code, alpha2, names, anchor }) => ({
    code,
    alpha2: alpha2 ?? '',
    name_en: names.en.name,
    name_ru: names.ru.name,
    name_kk: names.kk.name,
    longitude: anchor?.[0] ?? '',
    latitude: anchor?.[1] ?? '',
  })),
  key: { primary: ['code'] },
});

export const sourceListing = (sources: readonly Source[]): Listing => ({
  kind: 'listing',
  name: 'sources-full',
  path: 'sources.json',
  title: 'Publications that figures and geometry come from',
  description: 'Each with its licence and the line to print wherever its figures are shown.',
  ...OF_SOURCES,
  lists: { sources },
});

const SOURCE: readonly Field[] = [
  id('id', 'The name that other tables use'),
  text('publisher', 'Who published it'),
  text('title', 'Under what title'),
  text('edition', 'Which edition'),
  text('url', 'Where'),
  text('licence', 'Under which terms'),
  text('attribution', 'The line to print'),
  text('retrieved', 'When it was retrieved, where that was recorded'),
];

export const sourceTable = (sources: readonly Source[]): Table => ({
  kind: 'table',
  name: 'sources',
  path: 'sources.csv',
  title: 'Index of the publications',
  description: 'One row a publication; notes and other languages stand in sources.json.',
  ...OF_SOURCES,
  fields: SOURCE,
  rows: sources.map((source) => ({
    id: source.id,
    publisher: source.publisher.en,
    title: source.title,
    edition: source.edition ?? '',
    url: source.url ?? '',
    licence: source.licence,
    attribution: source.attribution.en,
    retrieved: source.retrieved ?? '',
  })),
  key: { primary: ['id'] },
});
