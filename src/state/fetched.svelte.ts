/**
 * A table that is fetched when something asks for it. Of one that is coming or lost nothing may be said, not even that
 * something is missing from it: whatever shows a table must say what it shows in each of the three states.
 */
export type Fetched<T> =
  | { readonly state: 'coming' }
  /** Missing or damaged. */
  | { readonly state: 'lost' }
  | { readonly state: 'here'; readonly contents: T };

/** The states in which a table has nothing to show. */
export type Absence = Exclude<Fetched<unknown>['state'], 'here'>;

export const COMING = { state: 'coming' } as const;
const LOST = { state: 'lost' } as const;

export const here = <T>(contents: T): Fetched<T> => ({ state: 'here', contents });

/** What follows from a table, where it is here. */
export const followsFrom = <T, U>(table: Fetched<T>, follow: (contents: T) => U): Fetched<U> =>
  table.state === 'here' ? here(follow(table.contents)) : table;

/** A table with its way here. */
export class LazyTable<T> {
  readonly #load: () => Promise<T>;
  #asked: Promise<void> | null = null;

  fetched: Fetched<T> = $state.raw(COMING);

  /** @param load fetches and decodes it; rejects where it is missing or damaged, and then fetches anew when called again */
  constructor(load: () => Promise<T>) {
    this.#load = load;
  }

  /** Fetches the table unless that was asked for before. Fulfilled when it is here or lost. */
  want(): Promise<void> {
    this.#asked ??= this.#load().then(
      (contents) => {
        this.fetched = here(contents);
      },
      () => {
        this.fetched = LOST;
      },
    );
    return this.#asked;
  }

  /** Fetches the table anew where it was lost. Fulfilled when it is here or lost. */
  retry(): Promise<void> {
    if (this.fetched.state === 'lost') [this.#asked, this.fetched] = [null, COMING];
    return this.want();
  }
}
