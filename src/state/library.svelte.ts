import { type Atlas, decodeResidents, decodeRoutes } from '../domain/atlas';
import { decodeEstimated, decodeEstimatedTotals, decodeRefugees, decodeRemittances } from '../domain/figures';
import { type Measure, MEASURES, type Observation } from '../domain/observation';
import type { Route } from '../domain/route';
import { FlowTable } from '../model/flows';
import { isFurther } from '../model/sentence-facts';
import type { FurtherGrammars } from '../model/sentence-parts';

/** Tables that are fetched when something first asks for them. */
export type TableName = 'residents' | 'estimated' | 'refugees' | 'remittances' | 'routes';

/** The table that holds a measure's figures; null for the one that comes with the atlas. */
export const TABLE_OF: Record<Measure, TableName | null> = {
  registered: null,
  estimated: 'estimated',
  residents: 'residents',
  refugees: 'refugees',
  'refugee-arrivals': 'refugees',
  remittances: 'remittances',
};

/** Where a sitting's tables and the words for them come from; both reject when the file is missing. */
export interface Doors {
  /** Fetches the raw contents of a table. */
  readonly load: (name: TableName) => Promise<unknown>;
  /** Fetches the words of the further measures. */
  readonly words: () => Promise<FurtherGrammars>;
}

const hasFurther = (name: TableName): boolean =>
  MEASURES.some((measure) => isFurther(measure) && TABLE_OF[measure] === name);

/** The tables of one sitting: those that came with the atlas, and those fetched since. */
export class Library {
  readonly #load: Doors['load'];
  readonly #words: Doors['words'];
  /** Asked for; holds no state that the screen shows. */
  #wanted: Partial<Record<TableName, Promise<void>>> = {};

  /** Tables that could not be read. */
  failed: readonly TableName[] = $state.raw([]);
  routes: readonly Route[] | null = $state.raw(null);
  figures: Partial<Record<Measure, FlowTable>> = $state.raw({});

  /** The words of the further measures: there before any of their tables is. */
  grammars: FurtherGrammars | null = $state.raw(null);

  constructor(atlas: Atlas, { load, words }: Doors) {
    this.#load = load;
    this.#words = words;
    this.#learn(atlas.observations.registered ?? [], 'registered');
  }

  /** Fetches a table once; after a failure the next one who wants it tries again. Fulfilled when it is there or lost. */
  want(name: TableName | null): Promise<void> {
    if (name === null) return Promise.resolve();
    const known = this.#wanted[name];
    if (known) return known;
    const coming = Promise.all([this.#load(name), hasFurther(name) ? this.#learnWords() : null]).then(
      ([contents]) => this.#put(name, contents),
      () => this.#miss(name),
    );
    this.#wanted = { ...this.#wanted, [name]: coming };
    return coming;
  }

  async #learnWords(): Promise<void> {
    this.grammars ??= await this.#words();
  }

  readonly #decode: Record<TableName, (contents: unknown) => void> = {
    residents: (contents) => this.#learn(decodeResidents(contents), 'residents'),
    estimated: (contents) => {
      const table = new FlowTable('estimated', decodeEstimated(contents), decodeEstimatedTotals(contents));
      this.figures = { ...this.figures, estimated: table };
    },
    refugees: (contents) => this.#learn(decodeRefugees(contents), 'refugees', 'refugee-arrivals'),
    remittances: (contents) => this.#learn(decodeRemittances(contents), 'remittances'),
    routes: (contents) => (this.routes = decodeRoutes(contents)),
  };

  #put(name: TableName, contents: unknown): void {
    try {
      this.#decode[name](contents);
      this.failed = this.failed.filter((n) => n !== name);
    } catch {
      this.#miss(name);
    }
  }

  #learn(observations: readonly Observation[], ...measures: readonly Measure[]): void {
    const tables = measures.map(
      (measure) =>
        [
          measure,
          new FlowTable(
            measure,
            observations.filter((o) => o.measure === measure),
          ),
        ] as const,
    );
    this.figures = { ...this.figures, ...Object.fromEntries(tables) };
  }

  #miss(name: TableName): void {
    this.#wanted = { ...this.#wanted, [name]: undefined };
    if (!this.failed.includes(name)) this.failed = [...this.failed, name];
  }
}
