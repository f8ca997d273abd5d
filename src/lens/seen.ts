import type { Atlas } from '../domain/atlas';
import type { Corridor } from '../domain/corridor';
import type { CountryCode, NameForms } from '../domain/country';
import type { Day } from '../domain/day';
import type { Measure } from '../domain/measure';
import type { Route } from '../domain/route';
import type { Messages } from '../i18n/en/page';
import type { Language } from '../i18n/language';
import type { WorkKind } from '../domain/work-kind';
import type { Coverage } from '../law/coverage';
import type { Flow, FlowTable, Period } from '../people/flows';
import type { CountsNear, Work } from '../people/work';
import type { WorkGrammar } from '../speech/work-words';

/** A table that is here, or one that is on its way or lost. */
type Arrived<T> =
  | { readonly state: 'here'; readonly contents: T }
  | { readonly state: 'coming' }
  | { readonly state: 'lost' };

/** The counts of work, those that stand for the view's day, and the words for them. */
export interface Counted {
  readonly all: Work;
  readonly near: readonly CountsNear[];
  readonly words: WorkGrammar;
}

/** All that pictures and their words depend on. A `Session` is one; nothing here needs its floor, or Svelte. */
export interface Seen {
  readonly atlas: Atlas;
  readonly t: Messages;
  readonly view: {
    readonly lang: Language;
    readonly measure: Measure;
    readonly day: Day;
    readonly corridor: Corridor | null;
    readonly country: CountryCode | null;
    /** Of the counts of work, one kind alone; null: all. */
    readonly kind?: WorkKind | null;
  };
  /** The measure's table, its period on the day (null outside its span), and the flows of it, largest first. */
  readonly figures: Arrived<{
    readonly table: FlowTable;
    readonly period: Period | null;
    readonly flows: readonly Flow[];
  }>;
  /** The official counts of work and the reader's words for them; on its way until it is asked for. */
  readonly work?: Arrived<Counted>;
  /** The documented routes, and the one that is chosen. */
  readonly routes: Arrived<{ readonly all: readonly Route[]; readonly chosen: Route | null }>;
  /** Corridors without a figure that the law joins. */
  readonly hairlines: readonly Corridor[];
  /** What the reader supposes of a state and an instrument; null where nothing. */
  readonly supposed: object | null;
  readonly name: (code: CountryCode) => NameForms;
  /** The coverage of a corridor on the day, under what is supposed. */
  readonly coverage: (corridor: Corridor) => Coverage;
  /** What the supposition would change for a corridor; undefined where nothing. */
  readonly lossOf: (corridor: Corridor) => object | undefined;
}
