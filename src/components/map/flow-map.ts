import type { ArcInput } from '../../map/arc/arcs';
import type { Placement } from '../../map/arc/placements';
import type { Palette } from '../../map/palette';
import type { Camera, Inset } from '../../map/camera/perspective';
import type { NodeInput } from '../../map/names/stage';

export type { ArcInput, NodeInput };
export type MapFailure = 'no-webgl' | 'lost' | 'script' | 'geometry';

export interface MapTexts {
  /** Names the map for those who hear it. */
  readonly map: string;
  /** Names the arcs and says by which keys they are reached. */
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly home: string;
  /** Embed only: "Use Ctrl + scroll to zoom the map", the same with ⌘, "Use two fingers to move the map". */
  readonly wheelHint: string;
  readonly wheelHintMac: string;
  readonly touchHint: string;
}

export interface FlowMapProps {
  /** The TopoJSON of `static/data/geometry.js`: `countries`, `lakes`, `disputed`; null while it is not there: a still picture stands in. */
  geometry: unknown;
  arcs: readonly ArcInput[];
  /** Where the arcs lie, the same in every year and filter; an arc that is not among them is placed on its own. */
  places: ReadonlyMap<string, Placement>;
  /** The measure's largest figure over all years: the width scale. */
  max: number;
  nodes: readonly NodeInput[];
  /** Codes of the countries to mark with a transit ring. */
  rings?: readonly string[];
  /** The chosen country: its land is tinted. */
  country?: string | null;
  palette: Palette;
  borders?: 'un' | 'none';
  motion: boolean;
  interaction?: 'page' | 'embed' | 'lecture';
  /** Px covered by panels that float above the map; the region is fitted into the rest. */
  inset?: Inset;
  texts: MapTexts;
  /** Px of `at` count from the map's top left corner. */
  onhover?: (id: string | null, at: readonly [number, number] | null) => void;
  onselect?: (id: string) => void;
  oncountry?: (code: string) => void;
  onfail?: (reason: MapFailure) => void;
  onready?: () => void;
  /** By what the arcs' widths are multiplied in a map of this size; the legend's examples need it. */
  onscale?: (scale: number) => void;
}

/** What `GlMap` lets its owner do. */
export interface GlHandle {
  readonly framesDrawn: () => number;
  readonly zoomBy: (steps: number) => void;
  readonly goTo: (camera: Camera) => void;
}
