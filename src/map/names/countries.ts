import type { LngLat, Point } from '../plane';
import { type Camera, isVisible, projector } from '../camera/perspective';
import { REGION_SUBJECT, type Subject } from '../camera/subject';
import { LAND_NAMES, landOrder } from './hints';
import type { Voice } from './lettering';
import { type EdgeSide, portOutline, type PortWay } from './ports';

/** How well it is evidenced that people pass through a state. */
export type TransitEvidence = 'documented' | 'reported';

/** What is said at a state's name of its position between sending and receiving people. */
export interface NodePosition {
  /** Under its name, wherever that stands in a picture of any breadth: “sending, −4.5‰”. */
  readonly lines: readonly string[];
  /** Whether it has more than one role: a half disc stands after its name. */
  readonly isPlural: boolean;
  /** Of its ring; null: it has none. */
  readonly transit: TransitEvidence | null;
}

/** A country on the map. */
export interface NodeInput {
  readonly code: string;
  readonly lng: number;
  readonly lat: number;
  /** In the reader's language. */
  readonly name: string;
  /** `region`: the twelve states. `neighbour`: a quieter name, and a dot only where an arc ends. */
  readonly rank: 'region' | 'neighbour';
  /** Lines under the name of an end of the corridor that the picture is about, where there is room: what it counted itself. */
  readonly notes?: readonly string[];
  readonly position?: NodePosition;
  /** A neighbour that has a dot where no arc ends too. */
  readonly dotted?: boolean;
  /** Of a country that may lie beyond the picture: its name at the port, with the total, and which way its arcs lead. */
  readonly port?: { readonly name: string; readonly way: PortWay };
}

/** A node that stands in the picture; `side` where it stands at a port of the map's edge. */
export interface StandingNode extends NodeInput {
  readonly side?: EdgeSide;
}

/** A country that the map shows: by a dot, by a port, or only by its name over its land. */
export interface ShownCountry {
  readonly code: string;
  readonly name: string;
  /** Where its dot or port lies, or the middle of its name. */
  readonly anchor: LngLat;
  /** Where a name over its land may stand instead. */
  readonly others: readonly LngLat[];
  /** Whether a dot or a port marks it. */
  readonly marked: boolean;
  /** None of the twelve states, or not what the picture is about. */
  readonly quiet: boolean;
  readonly voice: Voice;
  readonly port?: { readonly side: EdgeSide; readonly way: PortWay };
  readonly notes?: readonly string[];
  readonly position?: NodePosition;
}

/** What is shown besides the nodes. */
export interface Showing {
  /** Codes of the countries where arcs begin or end. */
  readonly ends: ReadonlySet<string>;
  readonly subject?: Subject;
  /** Where on the land that is in view a name may stand, by code, of countries whose own dot is not in view. */
  readonly inView?: ReadonlyMap<string, readonly LngLat[]>;
  /** Whether a place lies in the picture. */
  readonly isInside?: (place: LngLat) => boolean;
}

/**
 * The countries that are shown, in the order in which they are drawn and named: the picture's subject, ports, the region's
 * twelve, others at an arc's end, and countries with a name over their land.
 */
export function shownCountries(
  nodes: readonly StandingNode[],
  { ends, subject = REGION_SUBJECT, inView = NONE_IN_VIEW, isInside = () => true }: Showing,
): readonly ShownCountry[] {
  const shown = nodes.flatMap((node): ShownCountry[] => {
    const { code, name, lng, lat, port, side } = node;
    const beyond = side || isInside([lng, lat]) ? undefined : inView.get(code);
    const marked = isMarked(node, ends, subject) && !beyond;
    const land = marked ? [] : (beyond ?? LAND_NAMES[code] ?? []);
    const anchor = marked ? ([lng, lat] as const) : land[0];
    if (!anchor) return [];
    const voice = voiceOf(node, subject);
    const shared = { code, name, anchor, others: land.slice(1), marked, voice, quiet: voice === 'quiet' };
    const said = { ...notesOf(node, subject), ...(node.position && { position: node.position }) };
    const country = marked ? { ...shared, ...said } : shared;
    return [port && side ? { ...country, port: { side, way: port.way } } : country];
  });
  const order = (c: ShownCountry): number =>
    (c.voice === 'subject' ? -8 : 0) + (c.port ? -4 : 0) + (c.quiet ? 2 : 0) + (c.marked ? 0 : 1);
  return shown.sort((a, b) => order(a) - order(b) || landOrder(a.code) - landOrder(b.code));
}

const notesOf = ({ code, notes }: NodeInput, { kind, named }: Subject): Pick<NodeInput, 'notes'> =>
  notes && kind === 'corridor' && named.includes(code) ? { notes } : {};

const NONE_IN_VIEW: ReadonlyMap<string, readonly LngLat[]> = new Map();

/** Beside a corridor's two ends even the other ten of the twelve are there for orientation only. */
function voiceOf({ code, rank }: NodeInput, { kind, named }: Subject): Voice {
  if (named.includes(code)) return 'subject';
  return rank === 'region' && kind !== 'corridor' ? 'name' : 'quiet';
}

/** Whether a country has a dot or a port: where an arc ends, the subject's own, and all twelve where no corridor is the subject. */
export const isMarked = (
  { code, rank, dotted = false }: NodeInput,
  ends: ReadonlySet<string>,
  { kind, named }: Subject,
): boolean => (rank === 'region' && kind !== 'corridor') || dotted || ends.has(code) || named.includes(code);

/** Px of a dot's radius at a scale. */
export const dotRadius = (quiet: boolean, scale: number): number =>
  (quiet ? 2.6 : 3.6) * Math.max(0.85, scale);

/** Px of the radius of the ring around the dot of a chosen or a transit country, to the middle of its line. */
export const ringRadius = (quiet: boolean, scale: number): number => dotRadius(quiet, scale) + 4.5;

/** By how much the chosen country's dot is larger, px. */
const CHOSEN = 1.5;
/** Px of the ring's line around the chosen country, and around a transit country. */
const RING_LINE = { chosen: 1.2, transit: 2 };
/** Half the breadth of a port's mark, px. */
const PORT_SIZE = 5;

/** A number that stands in a ring where a country's dot would: of routes in which it is transit. */
export interface NumberedRing {
  readonly code: string;
  /** As it is written; null where the country has a dot alone. */
  readonly text: string | null;
  /** How well it is evidenced: isolated reports have a dashed ring. */
  readonly dashed: boolean;
  /** Whether it lies on the path that is drawn. */
  readonly strong: boolean;
}

/** Px of the radius of a ring around a number, and of its line; larger numbers stand out. */
export const numberRadius = (text: string, scale: number): number =>
  (text.length > 1 ? 13.5 : 10) * Math.max(0.8, Math.min(1.6, scale));
const NUMBER_LINE = { strong: 2.8, plain: 1.8 };

/** What marks a country in the picture, px. */
export type Mark = { readonly code: string; readonly at: Point } & (
  | {
      readonly kind: 'dot';
      readonly quiet: boolean;
      readonly radius: number;
      /** In ink; with evidence in the colour of transit, and broken where it is only reported. */
      readonly ring: {
        readonly radius: number;
        readonly line: number;
        readonly evidence?: TransitEvidence;
      } | null;
    }
  | {
      readonly kind: 'port';
      /** `d` of a path around `at`. */
      readonly outline: string;
    }
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly radius: number;
      readonly line: number;
      readonly dashed: boolean;
    }
);

export interface MarkLook {
  readonly scale: number;
  /** Codes of the countries with a ring. */
  readonly ringed: ReadonlySet<string>;
  /** The chosen country. */
  readonly country: string | null;
  /** Countries with a number instead of a dot, by code. */
  readonly numbers: ReadonlyMap<string, NumberedRing>;
}

/** How far within the horizon a country lies that is drawn, as a cosine. */
export const HORIZON_SLACK = 0.02;

/** The marks of the countries that a camera sees, in drawing order. */
export function marksOf(
  countries: readonly ShownCountry[],
  camera: Camera,
  { scale, ringed, country, numbers }: MarkLook,
): readonly Mark[] {
  const project = projector(camera);
  return countries
    .filter(({ marked, anchor }) => marked && isVisible(camera, anchor, HORIZON_SLACK))
    .map(({ code, anchor, quiet, port, position }): Mark => {
      const at = project(anchor);
      if (port) return { code, at, kind: 'port', outline: portOutline(port.side, port.way, PORT_SIZE) };
      const chosen = code === country;
      const number = numbers.get(code);
      if (number?.text) {
        const { text, dashed, strong } = number;
        const line = NUMBER_LINE[strong || chosen ? 'strong' : 'plain'];
        return { code, at, kind: 'number', text, radius: numberRadius(text, scale), line, dashed };
      }
      const evidence = position?.transit ?? null;
      const line = chosen && !evidence ? RING_LINE.chosen : RING_LINE.transit;
      return {
        code,
        at,
        kind: 'dot',
        quiet,
        radius: dotRadius(quiet, scale) + (chosen ? CHOSEN : 0),
        ring: ringed.has(code)
          ? { radius: ringRadius(quiet, scale), line, ...(evidence && { evidence }) }
          : null,
      };
    });
}
