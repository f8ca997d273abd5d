import type { Corridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import type { Measure } from '../domain/measure';
import type { ArcInput } from '../map/arc/arcs';
import type { LandFill, Tint } from '../map/fills';
import type { Subject } from '../map/camera/subject';
import type { Inset } from '../map/camera/perspective';
import type { NodeInput, NumberedRing } from '../map/names/countries';
import type { ArcStyle } from '../map/palette';
import type { Seen } from './seen';

/** The lines of the legend that explain what a lens's colours and marks mean. */
export interface LegendKey {
  readonly title: string | null;
  /** What stands before the entries, where they need it. */
  readonly lead?: string;
  readonly entries: readonly {
    readonly sign: ArcStyle | Tint | 'plural' | 'ring' | 'ring-dashed';
    readonly text: string;
  }[];
}

/** What is chosen by a press on an arc: fields of a view. */
export type Choice = { readonly corridor: Corridor } | { readonly route: string };

/** One way to look at the corridors: what is drawn, and what is said of it. */
export interface LensRecord {
  /** Whether its arcs stand for a measure's figures: then measure, reporter and topic can be chosen. */
  readonly showsFigures: boolean;
  /** Whether an arc still means something where the figures are not here: that the law joins two countries. */
  readonly showsLaw: boolean;
  /** What its sentence and its list are about while no corridor is chosen. */
  readonly subject: 'corridors' | 'positions' | 'routes';
  /** The measures that it can show. */
  readonly measures: readonly Measure[];
  /** The measure of a link that names none. */
  readonly opensOn: Measure;
  /** The file of `static/data/` that it needs beside the measure's; null where it needs none. */
  readonly file: string | null;
  /** Ids of the sources of its figures; none where each entry of its list names its own. */
  readonly sourcesOf: (measure: Measure) => readonly string[];
  /** What must be known of its figures; stands beside the sentence. */
  readonly noteOf: (seen: Seen) => string;
  readonly arcsOf: (seen: Seen) => ArcInput[];
  /** The figure that an arc's full width stands for. */
  readonly widestOf: (seen: Seen) => number;
  /** The countries that the map may show, with what is said at them; `counts` as in `arcs.ts`. */
  readonly nodesOf: (seen: Seen, arcs: readonly ArcInput[], counts?: boolean) => NodeInput[];
  /** Countries whose land says something; the others keep the ground's colours. */
  readonly fillsOf: (seen: Seen) => readonly LandFill[];
  /** Countries to mark with a ring. */
  readonly ringsOf: (seen: Seen) => readonly CountryCode[];
  /** Countries with a number in a ring instead of their dot. */
  readonly numbersOf?: (seen: Seen) => readonly NumberedRing[];
  /** What its map is about whatever country is chosen; what the view's country or measure asks where it has none. */
  readonly subjectOf?: (seen: Seen) => Subject;
  /** Px of the map that its own panels cover, by the map's size; nothing where it has none. */
  readonly insetOf?: (size: { readonly width: number; readonly height: number }) => Inset;
  /** The colour and dash of a corridor, on the map and in lists. */
  readonly styleOf: (seen: Seen, corridor: Corridor) => ArcStyle;
  /** What the corridors that are drawn need explained; null where nothing is. */
  readonly keyOf: (seen: Seen, drawn: readonly Corridor[]) => LegendKey | null;
  /** What a press on the arc `id` chooses; null where that is no arc of the lens. */
  readonly choiceOf: (seen: Seen, id: string) => Choice | null;
}
