import { type Atlas, decodeResidents, decodeRoutes } from '../domain/atlas';
import { decodeEvidence, type Records } from '../domain/decode/evidence';
import { decodeEstimated, decodeEstimatedTotals, decodeRefugees, decodeRemittances } from '../domain/figures';
import type { Dossier } from '../domain/dossier';
import type { Instrument } from '../domain/instrument';
import type { Measure, Observation } from '../domain/observation';
import type { Route } from '../domain/route';
import type { Source } from '../domain/source';
import { FlowTable } from '../people/flows';
import type { FurtherGrammars } from '../speech/parts';
import { type Fetched, followsFrom, here, LazyTable } from './fetched.svelte';

/** Tables that are fetched when something first asks for them. */
const TABLES = ['residents', 'estimated', 'refugees', 'remittances', 'routes'] as const;
export type TableName = (typeof TABLES)[number];

/** The table that holds a measure's figures; null for the one that comes with the atlas. */
export const TABLE_OF: Record<Measure, TableName | null> = {
  registered: null,
  estimated: 'estimated',
  residents: 'residents',
  refugees: 'refugees',
  'refugee-arrivals': 'refugees',
  remittances: 'remittances',
};

/** Where a sitting's tables and the words for them come from; both reject when the file is missing, the first when it is damaged too. */
export interface Doors {
  /** Fetches a table and decodes it; after a loss it fetches the table anew. */
  readonly load: <T>(name: TableName | 'evidence', decode: (contents: unknown) => T) => Promise<T>;
  /** Fetches the words of the further measures. */
  readonly words: () => Promise<FurtherGrammars>;
}

const tableOf = (measure: Measure, observations: readonly Observation[]): FlowTable =>
  new FlowTable(
    measure,
    observations.filter((o) => o.measure === measure),
  );

/** The tables of one sitting: those that came with the atlas, and those fetched since. */
export class Library {
  readonly #words: Doors['words'];
  readonly #tables: Readonly<Record<TableName, LazyTable<unknown>>>;
  readonly #figures: Readonly<Record<Measure, () => Fetched<FlowTable>>>;
  readonly #routes: LazyTable<readonly Route[]>;
  /** Titles, notes and pages of the instruments, and the publications of figures: asked for by whatever opens them. */
  readonly records: LazyTable<Records>;

  /** The words of the further measures: there before any of their tables is. */
  grammars: FurtherGrammars | null = $state.raw(null);

  constructor(atlas: Atlas, { load, words }: Doors) {
    this.#words = words;
    const registered = here(tableOf('registered', atlas.observations.registered ?? []));
    const residents = new LazyTable(() =>
      load('residents', (contents) => tableOf('residents', decodeResidents(contents))),
    );
    const estimated = this.#further(() =>
      load(
        'estimated',
        (contents) => new FlowTable('estimated', decodeEstimated(contents), decodeEstimatedTotals(contents)),
      ),
    );
    const remittances = this.#further(() =>
      load('remittances', (contents) => tableOf('remittances', decodeRemittances(contents))),
    );
    const refugees = this.#further(() =>
      load('refugees', (contents) => {
        const all = decodeRefugees(contents);
        return { stocks: tableOf('refugees', all), arrivals: tableOf('refugee-arrivals', all) };
      }),
    );
    this.records = new LazyTable(() => load('evidence', (contents) => decodeEvidence(contents, atlas)));
    this.#routes = new LazyTable(() => load('routes', decodeRoutes));
    this.#tables = { residents, estimated, refugees, remittances, routes: this.#routes };
    this.#figures = {
      registered: () => registered,
      residents: () => residents.fetched,
      estimated: () => estimated.fetched,
      refugees: () => followsFrom(refugees.fetched, ({ stocks }) => stocks),
      'refugee-arrivals': () => followsFrom(refugees.fetched, ({ arrivals }) => arrivals),
      remittances: () => remittances.fetched,
    };
  }

  /** A table of a further measure, which comes with the words for it. */
  #further<T>(load: () => Promise<T>): LazyTable<T> {
    return new LazyTable(async () => {
      const [contents] = await Promise.all([load(), this.#learnWords()]);
      return contents;
    });
  }

  async #learnWords(): Promise<void> {
    this.grammars ??= await this.#words();
  }

  figuresOf(measure: Measure): Fetched<FlowTable> {
    return this.#figures[measure]();
  }

  get routes(): Fetched<readonly Route[]> {
    return this.#routes.fetched;
  }

  /** All that is recorded of an instrument; null while the records are not here. */
  dossierOf({ id }: Pick<Instrument, 'id'>): Dossier | null {
    const records = this.records.fetched;
    return records.state === 'here' ? (records.contents.dossiers.get(id) ?? null) : null;
  }

  /** A publication in full; null while the records are not here. */
  sourceOf(id: string): Source | null {
    const records = this.records.fetched;
    return records.state === 'here' ? (records.contents.sources.get(id) ?? null) : null;
  }

  /** Tables that could not be read. */
  get lost(): readonly TableName[] {
    return TABLES.filter((name) => this.#tables[name].fetched.state === 'lost');
  }

  /** Fetches a table unless that was asked for before. Fulfilled when it is here or lost. */
  want(name: TableName | null): Promise<void> {
    return name === null ? Promise.resolve() : this.#tables[name].want();
  }

  /** Fetches a table, one that was lost too. Fulfilled when it is here or lost. */
  retry(name: TableName | null): Promise<void> {
    return name === null ? Promise.resolve() : this.#tables[name].retry();
  }
}
