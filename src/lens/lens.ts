import type { Corridor } from '../domain/corridor';
import type { CountryCode } from '../domain/country';
import type { Measure } from '../domain/measure';
import type { ArcInput } from '../map/arc/arcs';
import type { ArcStyle } from '../map/palette';
import type { Seen } from './seen';

/** The lines of the legend that explain what a lens's colours and marks mean. */
export interface LegendKey {
  readonly title: string | null;
  readonly entries: readonly { readonly sign: ArcStyle | 'ring'; readonly text: string }[];
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
  readonly subject: 'corridors' | 'routes';
  /** The file of `static/data/` that it needs beside the measure's; null where it needs none. */
  readonly file: string | null;
  /** Ids of the sources of its figures; none where each entry of its list names its own. */
  readonly sourcesOf: (measure: Measure) => readonly string[];
  /** What must be known of its figures; stands beside the sentence. */
  readonly noteOf: (seen: Seen) => string;
  readonly arcsOf: (seen: Seen) => ArcInput[];
  /** Countries to mark with a ring. */
  readonly ringsOf: (seen: Seen) => readonly CountryCode[];
  /** The colour and dash of a corridor, on the map and in lists. */
  readonly styleOf: (seen: Seen, corridor: Corridor) => ArcStyle;
  /** What the corridors that are drawn need explained; null where nothing is. */
  readonly keyOf: (seen: Seen, drawn: readonly Corridor[]) => LegendKey | null;
  /** What a press on the arc `id` chooses; null where that is no arc of the lens. */
  readonly choiceOf: (seen: Seen, id: string) => Choice | null;
}
