import type { ArcInput } from '../../map/arc/arcs';
import type { Placement } from '../../map/arc/placements';
import type { Frame } from '../../map/camera/home';
import type { Subject } from '../../map/camera/subject';
import type { LandFill } from '../../map/fills';
import type { Ground } from '../../map/ground';
import type { NodeInput, NumberedRing } from '../../map/names/countries';
import type { Camera } from '../../map/camera/perspective';
import type { Palette } from '../../map/palette';
import type { Scene } from '../../map/scene';
import type { Snippet } from 'svelte';

export type { ArcInput, NodeInput };
export type MapFailure = 'no-webgl' | 'lost' | 'script' | 'zoom' | 'geometry';

export interface MapTexts {
  /** Names the map for those who hear it. */
  readonly map: string;
  /** Names the arcs and says by which keys they are reached. */
  readonly keys: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly home: string;
  /** On the button that chooses an arc which a finger has named. */
  readonly open: string;
  /** Embed only: "Use Ctrl + scroll to zoom the map", the same with ⌘, "Use two fingers to move the map". */
  readonly wheelHint: string;
  readonly wheelHintMac: string;
  readonly touchHint: string;
}

export interface FlowMapProps {
  /** Land and borders to zoom into, and to find whose land was pressed; null while nobody needed them. */
  ground: Ground | null;
  arcs: readonly ArcInput[];
  /** Where the arcs lie, the same in every year and filter; an arc that is not among them is placed on its own. */
  placements: ReadonlyMap<string, Placement>;
  /** The measure's largest figure over all years: the width scale. */
  max: number;
  nodes: readonly NodeInput[];
  /** Codes of the countries to mark with a transit ring. */
  rings?: readonly string[];
  /** Countries with a number in a ring instead of their dot. */
  numbers?: readonly NumberedRing[];
  /** The chosen country: its land is tinted. */
  country?: string | null;
  /** Countries whose land says something. */
  fills?: readonly LandFill[];
  /** What the map is about: the camera shows it until the reader moves the map. */
  subject?: Subject;
  palette: Palette;
  borders?: 'un' | 'none';
  motion: boolean;
  interaction?: 'page' | 'embed' | 'lecture';
  /** The map's size, and the px covered by panels that float above it; the region is fitted into the rest. */
  frame: Frame;
  texts: MapTexts;
  /** What is said of an arc below its name, a line each. */
  linesOf: (arc: ArcInput) => readonly string[];
  onselect?: (id: string) => void;
  oncountry?: (code: string) => void;
  /** Fetches the ground; null where it cannot be had. */
  onneed: () => Promise<Ground | null>;
  onfail?: (reason: MapFailure) => void;
  onready?: () => void;
  /** What lies between the arcs and the names: drawn for the picture and the camera that shows it. */
  layer?: Snippet<[Scene, Camera]>;
}

/** What `GlMap` lets its owner do. */
export interface GlHandle {
  /** Brings the zoomable ground: the reader is about to move the map. */
  readonly want: () => void;
  readonly zoomBy: (steps: number) => void;
  /** Forgets what it was to do: the reader asks for the subject's picture. */
  readonly rest: () => void;
}
