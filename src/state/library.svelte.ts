import { type Atlas, decodeResidents, decodeRoutes } from '../domain/atlas';
import type { Measure, Observation } from '../domain/observation';
import type { Route } from '../domain/route';
import { FlowTable } from '../model/flows';

/** Tables that are fetched when something first asks for them. */
export type TableName = 'residents' | 'routes';

/** The tables of one sitting: those that came with the atlas, and those fetched since. */
export class Library {
  /** Fetches the raw contents of a table; rejects when it is missing. */
  readonly #load: (name: TableName) => Promise<unknown>;
  /** Asked for; holds no state that the screen shows. */
  #wanted: readonly TableName[] = [];

  /** Tables that could not be read. */
  failed: readonly TableName[] = $state.raw([]);
  routes: readonly Route[] | null = $state.raw(null);
  figures: Partial<Record<Measure, FlowTable>> = $state.raw({});

  constructor(atlas: Atlas, load: (name: TableName) => Promise<unknown>) {
    this.#load = load;
    this.#learn('registered', atlas.observations.registered ?? []);
  }

  /** Fetches a table once; after a failure the next one who wants it tries again. */
  want(name: TableName): void {
    if (this.#wanted.includes(name)) return;
    this.#wanted = [...this.#wanted, name];
    this.#load(name).then(
      (contents) => this.#put(name, contents),
      () => this.#miss(name),
    );
  }

  readonly #decode: Record<TableName, (contents: unknown) => void> = {
    residents: (contents) => this.#learn('residents', decodeResidents(contents)),
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

  #learn(measure: Measure, observations: readonly Observation[]): void {
    this.figures = { ...this.figures, [measure]: new FlowTable(measure, observations) };
  }

  #miss(name: TableName): void {
    this.#wanted = this.#wanted.filter((n) => n !== name);
    if (!this.failed.includes(name)) this.failed = [...this.failed, name];
  }
}
