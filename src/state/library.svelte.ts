import { type Atlas, decodeRoutes } from '../domain/atlas';
import { fileOf, type Measure, MEASURE_FILES, type MeasureFile, MEASURES } from '../domain/measure';
import type { Route } from '../domain/route';
import { type LensFile, ROUTES_FILE } from '../lens/lenses';
import { FIGURE_FILES, tableOf } from '../people/figure-files';
import type { FlowTable } from '../people/flows';
import { isFurther } from '../speech/facts';
import type { FurtherGrammars } from '../speech/parts';
import { COMING, type Fetched, here, LazyTable } from './fetched.svelte';

/** Tables that are fetched when something first asks for them. */
export type TableName = MeasureFile | LensFile;
const TABLES: readonly TableName[] = [...MEASURE_FILES, ROUTES_FILE];

/** Where a sitting's tables and the words for them come from; both reject when the file is missing, the first when it is damaged too. */
export interface Doors {
  /** Fetches a table and decodes it; after a loss it fetches the table anew. */
  readonly load: <T>(name: TableName, decode: (contents: unknown) => T) => Promise<T>;
  /** Fetches the words of the further measures. */
  readonly words: () => Promise<FurtherGrammars>;
}

/** Tables by their measure. */
type Tables = ReadonlyMap<Measure, Fetched<FlowTable>>;

const byMeasure = (tables: readonly FlowTable[]): Tables =>
  new Map(tables.map((table) => [table.measure, here(table)]));

const isOfFurther = (file: MeasureFile): boolean =>
  MEASURES.some((measure) => fileOf(measure) === file && isFurther(measure));

/** The tables of one sitting: those that came with the atlas, and those fetched since. */
export class Library {
  readonly #words: Doors['words'];
  /** The tables that came with the atlas. */
  readonly #opening: Tables;
  readonly #files: ReadonlyMap<TableName | null, LazyTable<Tables>>;
  readonly #routes: LazyTable<readonly Route[]>;
  readonly #tables: ReadonlyMap<TableName | null, LazyTable<unknown>>;

  /** The words of the further measures: there before any of their tables is. */
  grammars: FurtherGrammars | null = $state.raw(null);

  constructor(atlas: Atlas, { load, words }: Doors) {
    this.#words = words;
    const opening = MEASURES.filter((measure) => fileOf(measure) === null);
    this.#opening = byMeasure(opening.map((measure) => tableOf(measure, atlas.observations[measure] ?? [])));
    this.#files = new Map(
      MEASURE_FILES.map((file) => {
        const fetch = (): Promise<Tables> =>
          load(file, (contents) => byMeasure(FIGURE_FILES[file](contents)));
        return [file, new LazyTable(isOfFurther(file) ? () => this.#withWords(fetch()) : fetch)];
      }),
    );
    this.#routes = new LazyTable(() => load(ROUTES_FILE, decodeRoutes));
    this.#tables = new Map<TableName | null, LazyTable<unknown>>([
      ...this.#files,
      [ROUTES_FILE, this.#routes],
    ]);
  }

  /** What is being fetched for a further measure, with the words for it. */
  async #withWords<T>(coming: Promise<T>): Promise<T> {
    const [contents] = await Promise.all([coming, this.#learnWords()]);
    return contents;
  }

  async #learnWords(): Promise<void> {
    this.grammars ??= await this.#words();
  }

  figuresOf(measure: Measure): Fetched<FlowTable> {
    const file = this.#files.get(fileOf(measure))?.fetched ?? here(this.#opening);
    return file.state === 'here' ? (file.contents.get(measure) ?? COMING) : file;
  }

  get routes(): Fetched<readonly Route[]> {
    return this.#routes.fetched;
  }

  /** Whether a table is here, on its way or lost; one that was never asked for counts as on its way. */
  stateOf(name: TableName): Fetched<unknown>['state'] {
    return this.#tables.get(name)?.fetched.state ?? 'coming';
  }

  /** Tables that could not be read. */
  get lost(): readonly TableName[] {
    return TABLES.filter((name) => this.stateOf(name) === 'lost');
  }

  /** Fetches a table unless that was asked for before. Fulfilled when it is here or lost. */
  async want(name: TableName | null): Promise<void> {
    await this.#tables.get(name)?.want();
  }

  /** Fetches a table, one that was lost too. Fulfilled when it is here or lost. */
  async retry(name: TableName | null): Promise<void> {
    await this.#tables.get(name)?.retry();
  }
}
