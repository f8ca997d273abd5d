import type { Act } from '../../src/domain/act';
import type { DiplomacyEvent } from '../../src/domain/event';
import type { Dossier } from '../../src/domain/dossier';
import { FORMS, FRAMEWORKS, type Instrument } from '../../src/domain/instrument';
import type { Town } from '../../src/domain/place';
import type { Revision } from '../check/changes';
import type { Route } from '../../src/domain/route';
import { BETWEEN, type Field, id, list, partialDay, text, truth, word } from './fields';
import { OURS } from './licences';
import type { Listing, Table } from './resource';

const byId = <T extends { readonly id: string }>(entries: readonly T[]): T[] =>
  entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));

const OURSELVES = { licences: [OURS], sources: ['kosh-coding'] };

/** Instruments, national acts and places of signature with everything known of them, each date with its verification. */
export const instrumentListing = (
  instruments: readonly Dossier[],
  { acts, towns }: { readonly acts: readonly Act[]; readonly towns: readonly Town[] },
): Listing => ({
  kind: 'listing',
  name: 'instruments-full',
  path: 'instruments.json',
  title: 'Instruments and national acts',
  description:
    'Treaties, agreements, protocols, conventions, programmes and decisions on migration, with their parties, dates and evidence; apart from them, the acts of single states, and the names of the places of signature. A null date was not found: it never means "not signed" or "not in force".',
  ...OURSELVES,
  lists: { instruments: byId(instruments), nationalActs: byId(acts), placesOfSignature: towns },
});

export const routeListing = (routes: readonly Route[]): Listing => ({
  kind: 'listing',
  name: 'routes',
  path: 'routes.json',
  title: 'Documented routes with transit legs',
  description:
    'Paths over several countries that publications describe. Magnitudes have different units and years: never add them.',
  ...OURSELVES,
  lists: { routes: byId(routes) },
});

export const eventListing = (events: readonly DiplomacyEvent[]): Listing => ({
  kind: 'listing',
  name: 'events',
  path: 'events.json',
  title: 'Acts of migration diplomacy',
  description:
    'What states did about migration, with the day, oldest first. Coded by one researcher. An event next to a change in a flow is not its cause.',
  ...OURSELVES,
  lists: { events },
});

export const changeListing = (changes: readonly Revision[]): Listing => ({
  kind: 'listing',
  name: 'changes',
  path: 'changes.json',
  title: 'What each edition changed in the instruments',
  description:
    'One entry a field of an instrument: what it held before, what it holds since, a page that shows it, and the edition that changed it. Field "id": the instrument is new. Corrections of wording in short names are not listed.',
  ...OURSELVES,
  lists: { changes },
});

const INDEX: readonly Field[] = [
  id('id', 'The name that other tables use'),
  word('kind', 'Between two parties, or more', ['bilateral', 'multilateral']),
  { ...word('framework', 'Whose, for multilateral ones', FRAMEWORKS), constraints: { enum: FRAMEWORKS } },
  truth('binding', 'False: no treaty; between two an arrangement, of many listed and never given a state'),
  word('form', 'What it calls itself', FORMS),
  list('topics', 'What it governs'),
  list('parties', 'Country codes, or EU; a party without dates is named here too'),
  partialDay('signed', 'Signature, as precisely as known; empty: not found'),
  partialDay('entry', 'Entry into force; of a multilateral the general one, which binds nobody by itself'),
  partialDay('ended', 'Termination; empty: none recorded, or its day not found'),
  text('name_en', 'A short name of ours'),
  text('name_ru', 'The same in Russian'),
  text('name_kk', 'The same in Kazakh'),
];

const rowOf = (i: Instrument): Record<string, string> => ({
  id: i.id,
  kind: i.kind,
  framework: i.kind === 'multilateral' ? i.framework : '',
  binding: String(i.binding),
  form: i.form,
  topics: i.topics.join(BETWEEN),
  parties: (i.kind === 'bilateral' ? i.parties : i.parties.map(({ party }) => party)).join(BETWEEN),
  signed: i.signed.date ?? '',
  entry: i.entry.date ?? '',
  ended: i.termination?.date ?? '',
  name_en: i.short.en,
  name_ru: i.short.ru,
  name_kk: i.short.kk,
});

/** The index of the instruments: what coverage.csv refers to. */
export const instrumentTable = (instruments: readonly Instrument[]): Table => ({
  kind: 'table',
  name: 'instruments',
  path: 'instruments.csv',
  title: 'Index of the instruments',
  description: 'One row an instrument; parties, every date and all evidence stand in instruments.json.',
  ...OURSELVES,
  fields: INDEX,
  rows: byId(instruments).map(rowOf),
  key: { primary: ['id'] },
});
