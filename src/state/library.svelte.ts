import { type Atlas, decodeResidents, decodeRoutes } from '../domain/atlas';
import { decodeContext } from '../domain/context';
import { decodeEvidence, type Records } from '../domain/decode/evidence';
import { decodeMethods } from '../domain/figures';
import type { Dossier } from '../domain/dossier';
import type { Instrument } from '../domain/instrument';
import {
  fileOf,
  isQuoted,
  type Measure,
  MEASURE_FILES,
  type MeasureFile,
  MEASURES,
  QUOTED_FILE,
  QUOTED_MEASURE,
  TABLED_FILES,
  type TabledFile,
} from '../domain/measure';
import type { Route } from '../domain/route';
import type { Source } from '../domain/source';
import { type LensFile, METHODS_FILE, ROUTES_FILE } from '../lens/lenses';
import { RESIDENTS_FILE } from '../lens/roles';
import { FIGURE_FILES, tableOf } from '../people/figure-files';
import { FlowTable } from '../people/flows';
import type { RoleTables } from '../people/roles/roles';
import type { Work } from '../people/work';
import { isFurther } from '../speech/facts';
import type { FurtherGrammars } from '../speech/parts';
import type { WorkGrammars } from '../speech/work-words';
import { COMING, type Fetched, followsFrom, here, LazyTable } from './fetched.svelte';

/** Tables that are fetched when something first asks for them. */
export type TableName = MeasureFile | LensFile;
const TABLES: readonly TableName[] = [...MEASURE_FILES, METHODS_FILE, ROUTES_FILE];

/** Where a sitting's tables and the words for them come from; both reject when the file is missing, the first when it is damaged too. */
export interface Doors {
  /** Fetches a table and decodes it; after a loss it fetches the table anew. */
  readonly load: <T>(
    name: TableName | 'evidence' | 'context',
    decode: (contents: unknown) => T | Promise<T>,
  ) => Promise<T>;
  /** Fetches the words of the further measures. */
  readonly words: () => Promise<FurtherGrammars>;
  /** Fetches the words of the counts of work, and what reads their table. */
  readonly counts: () => Promise<{
    readonly readWork: (contents: unknown) => Work;
    readonly WORK_GRAMMARS: WorkGrammars;
  }>;
  /** Fetches what reads positions, and the words for them. */
  readonly roles: () => Promise<RoleReader>;
  /** Fetches what reads the documented routes, and the words for them. */
  readonly paths: () => Promise<RouteReader>;
}

/** What reads positions, and the words for them: a chunk of its own. */
export type RoleReader = typeof import('../lens/role-reader');

/** What reads the documented routes, and the words for them: a chunk of its own. */
export type RouteReader = typeof import('../speech/routes');

/** The documented routes, with what reads them and the words for them. */
export interface RouteShelf {
  readonly all: readonly Route[];
  readonly reader: RouteReader;
}

/** The tables that positions are read from, with what reads them and the words for them. */
export interface RoleShelf {
  readonly tables: RoleTables;
  readonly routes: readonly Route[];
  readonly reader: RoleReader;
}

/** Tables by their measure; a file holds those of one measure or two. */
type Tables = Partial<Record<Measure, Fetched<FlowTable>>>;

const byMeasure = (tables: readonly FlowTable[]): Tables =>
  Object.fromEntries(tables.map((table) => [table.measure, here(table)]));

/** Quoted counts are in no table: whatever adds, ranks or draws by width finds nothing to do it with. */
const NO_TABLE = new FlowTable(QUOTED_MEASURE, []);

/** The counts of work with the words for them. */
interface Worded {
  readonly all: Work;
  readonly grammars: WorkGrammars;
}

const isOfFurther = (file: MeasureFile): boolean =>
  MEASURES.some((measure) => fileOf(measure) === file && isFurther(measure));

/** The tables of one sitting: those that came with the atlas, and those fetched since. */
export class Library {
  readonly #words: Doors['words'];
  readonly #opening: Tables;
  readonly #files: Partial<Record<TabledFile, LazyTable<Tables>>>;
  readonly #routes: LazyTable<RouteShelf>;
  readonly #work: LazyTable<Worded>;
  readonly #roles: LazyTable<RoleShelf>;
  /** Titles, notes and pages of the instruments, and the publications of figures: asked for by whatever opens them. */
  readonly records: LazyTable<Records>;

  /** The words of the further measures: there before any of their tables is. */
  grammars: FurtherGrammars | null = $state.raw(null);

  constructor(atlas: Atlas, { load, words, counts, roles, paths }: Doors) {
    this.#words = words;
    const opening = MEASURES.filter((measure) => fileOf(measure) === null);
    this.#opening = byMeasure(opening.map((measure) => tableOf(measure, atlas.observations[measure] ?? [])));
    this.#files = Object.fromEntries(
      TABLED_FILES.map((file) => {
        const fetch = (): Promise<Tables> =>
          load(file, (contents) => byMeasure(FIGURE_FILES[file](contents)));
        return [file, new LazyTable(isOfFurther(file) ? () => this.#withWords(fetch) : fetch)];
      }),
    );
    this.records = new LazyTable(() => load('evidence', (contents) => decodeEvidence(contents, atlas)));
    this.#routes = new LazyTable(async () => {
      const coming = paths();
      const [all, reader] = await Promise.all([load(ROUTES_FILE, decodeRoutes), coming]);
      return { all, reader };
    });
    this.#work = new LazyTable(async () => {
      const coming = counts();
      const [all, { WORK_GRAMMARS: grammars }] = await Promise.all([
        load(QUOTED_FILE, async (contents) => (await coming).readWork(contents)),
        coming,
      ]);
      return { all, grammars };
    });
    this.#roles = new LazyTable(async () => {
      const coming = roles();
      const [methods, residents, context, routes, reader] = await Promise.all([
        load(METHODS_FILE, decodeMethods),
        load(RESIDENTS_FILE, decodeResidents),
        load('context', decodeContext),
        load(ROUTES_FILE, decodeRoutes),
        coming,
      ]);
      const registered = atlas.observations.registered ?? [];
      return { tables: reader.readTables({ methods, registered, residents, context }), routes, reader };
    });
  }

  /** Fetches the tables of further measures, and the words for them. */
  async #withWords<T>(fetch: () => Promise<T>): Promise<T> {
    const [contents] = await Promise.all([fetch(), this.#learnWords()]);
    return contents;
  }

  async #learnWords(): Promise<void> {
    this.grammars ??= await this.#words();
  }

  #table(name: TableName): LazyTable<unknown> | undefined {
    if (name === ROUTES_FILE) return this.#routes;
    if (name === METHODS_FILE) return this.#roles;
    if (name === QUOTED_FILE) return this.#work;
    const file = TABLED_FILES.find((one) => one === name);
    return file && this.#files[file];
  }

  figuresOf(measure: Measure): Fetched<FlowTable> {
    if (isQuoted(measure)) return followsFrom(this.work, () => NO_TABLE);
    const file = TABLED_FILES.find((name) => name === fileOf(measure)) ?? null;
    if (file === null) return this.#opening[measure] ?? COMING;
    const fetched = this.#files[file]?.fetched ?? COMING;
    return fetched.state === 'here' ? (fetched.contents[measure] ?? COMING) : fetched;
  }

  /** The official counts of work, and the words for them in every language. */
  get work(): Fetched<Worded> {
    return this.#work.fetched;
  }

  /** What positions are read from. */
  get roles(): Fetched<RoleShelf> {
    return this.#roles.fetched;
  }

  /** The documented routes, and the words for them in every language. */
  get routes(): Fetched<RouteShelf> {
    return this.#routes.fetched;
  }

  /** Whether a table is here, on its way or lost; one that was never asked for counts as on its way. */
  stateOf(name: TableName): Fetched<unknown>['state'] {
    return this.#table(name)?.fetched.state ?? 'coming';
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
    return TABLES.filter((name) => this.stateOf(name) === 'lost');
  }

  /** Fetches a table unless that was asked for before. Fulfilled when it is here or lost. */
  async want(name: TableName | null): Promise<void> {
    if (name !== null) await this.#table(name)?.want();
  }

  /** Fetches a table, one that was lost too. Fulfilled when it is here or lost. */
  async retry(name: TableName | null): Promise<void> {
    if (name !== null) await this.#table(name)?.retry();
  }
}
