import type { Atlas } from '../domain/atlas';
import type { Corridor } from '../domain/corridor';
import type { CountryCode, NameForms } from '../domain/country';
import type { Day } from '../domain/day';
import type { Measure } from '../domain/measure';
import type { Route } from '../domain/route';
import type { RouteWords } from '../i18n/en/routes';
import type { TransitState } from '../people/roles/route-lists';
import type { Path } from '../people/roles/transit';
import type { Messages } from '../i18n/en/page';
import type { Language } from '../i18n/language';
import type { WorkKind } from '../domain/work-kind';
import type { Coverage } from '../law/coverage';
import type { Flow, FlowTable, Period } from '../people/flows';
import type { Counts } from '../people/roles/counts';
import type { Roles } from '../people/roles/roles';
import type { Picture } from './role-reader';
import type { RoleWords } from '../i18n/en/roles';
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

/** Positions of states by one source and method, and the reader's words for them. */
export interface Positions {
  readonly roles: Roles;
  readonly counts: Counts;
  /** The period that the day shows: the last one before it where the source has none of its own. */
  readonly period: Period | null;
  readonly routes: readonly Route[];
  readonly words: RoleWords;
  /** What draws them; comes with them. */
  readonly picture: Picture;
}

/** The documented routes as a reader sees them. */
export interface SeenRoutes {
  readonly all: readonly Route[];
  /** Those that count: the others stand for comparison. */
  readonly counted: readonly Route[];
  /** Those of them that the reader's filters leave. */
  readonly listed: readonly Route[];
  /** The states that are transit in the listed routes, most routes first. */
  readonly states: readonly TransitState[];
  /** The one that the view chooses: null where it chooses none, or one that is not among them. */
  readonly chosen: Route | null;
  /** The path that the map draws, how many of its legs, and whose route it is; null at rest. */
  readonly drawn: { readonly route: Route; readonly path: Path; readonly legs: number } | null;
  readonly words: RouteWords;
}

/** All that pictures and their words depend on. A `Session` is one; nothing here needs its floor, or Svelte. */
export interface Seen {
  readonly atlas: Atlas;
  readonly t: Messages;
  /** The language of `t` and of all other words of the page. */
  readonly lang: Language;
  readonly view: {
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
  readonly routes: Arrived<SeenRoutes>;
  /** Positions of states by the view's source; on its way until it is asked for. */
  readonly positions?: Arrived<Positions>;
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
