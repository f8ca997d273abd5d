import type { Arc } from '../arc/arc';
import type { LngLat, Point } from '../plane';
import { pointAt } from '../arc/bezier';
import type { Frame } from '../camera/home';
import { LAND_NAMES } from './hints';
import { type Label, type LabelInput, type Obstacle, placeLabels } from './labels';
import { type Camera, isVisible, projector } from '../camera/perspective';
import { portMark, portNames, type Side } from './ports';
import type { Cut, Shape } from '../arc/shape';

/** A country on the map. */
export interface NodeInput {
  readonly code: string;
  readonly lng: number;
  readonly lat: number;
  /** In the reader's language. */
  readonly name: string;
  /** `region`: the twelve states. `neighbour`: a quieter name, and a dot only where an arc ends. */
  readonly rank: 'region' | 'neighbour';
  /** Of a country that may lie beyond the picture: its name at the port, with the total, and which way its arcs lead. */
  readonly port?: { readonly name: string; readonly way: 'out' | 'in' | 'both' };
  /** At which side of the map its port lies. */
  readonly side?: Side;
}

/** A country's dot or, where it has none, the middle of its name. */
export interface Spot {
  readonly code: string;
  readonly name: string;
  readonly place: LngLat;
  /** Where the name may stand instead. */
  readonly others: readonly LngLat[];
  readonly dot: boolean;
  readonly quiet: boolean;
  /** A port: its side of the map, and the outline of its mark in the dot's stead. */
  readonly port?: { readonly side: Side; readonly mark: string };
}

const portOf = (port: NodeInput['port'], side: Side | undefined): Pick<Spot, 'port'> =>
  port && side ? { port: { side, mark: portMark(side, port.way, PORT) } } : {};

/** Half the breadth of a port's mark, px. */
const PORT = 5;

/** The countries that are shown: the region's, those at an arc's end, and neighbours with a name over their land. */
export function spotsOf(nodes: readonly NodeInput[], ends: ReadonlySet<string>): readonly Spot[] {
  const spots = nodes.flatMap(({ code, lng, lat, name, rank, port, side }): Spot[] => {
    const dot = rank === 'region' || ends.has(code);
    const land = dot ? [] : (LAND_NAMES[code] ?? []);
    const [place = null] = dot ? [[lng, lat] as const] : land;
    return place
      ? [
          {
            code,
            name,
            place,
            others: land.slice(1),
            dot,
            quiet: rank === 'neighbour',
            ...portOf(port, side),
          },
        ]
      : [];
  });
  const order = (s: Spot): number => (s.port ? -2 : 0) + (s.quiet ? 1 : 0) + (s.dot ? 0 : 1);
  return spots.sort((a, b) => order(a) - order(b));
}

/** Px of a dot's radius and of the names' type, at that scale. */
export const dotRadius = (quiet: boolean, scale: number): number =>
  (quiet ? 2.6 : 3.6) * Math.max(0.85, scale);
/** Px of the ring around the dot of a chosen or a transit country, to the middle of its line. */
export const ringRadius = (quiet: boolean, scale: number): number => dotRadius(quiet, scale) + 4.5;
export const typeSize = (quiet: boolean, type: number): number => (quiet ? type * 0.85 : type);

/** What a name must know of an arc: how much it would hide. */
type Standing = Cut & Pick<Arc, 'emphasised' | 'selected'>;

export interface Staging {
  readonly spots: readonly Spot[];
  readonly shapes: readonly Shape<Standing>[];
  readonly camera: Camera;
  readonly frame: Frame;
  readonly scale: number;
  /** Px of a name's breadth. */
  readonly measure: (spot: Spot) => number;
  /** Px of the names' type. */
  readonly type: number;
  /** Countries with a ring: their names and arcs keep clear of it. */
  readonly ringed?: ReadonlySet<string>;
  /** Where the names stood before: they rather stay. */
  readonly stood?: readonly Label[];
}

/** Names with their places, for one camera at rest. */
export function stage(staging: Staging): readonly Label[] {
  const { spots, shapes, camera, frame, scale, measure, type, ringed } = staging;
  const project = projector(camera);
  const radius = ({ code, quiet }: Spot): number =>
    ringed?.has(code) ? ringRadius(quiet, scale) + 1 : dotRadius(quiet, scale);
  const inputs = spots
    .filter((spot) => isVisible(camera, spot.place, 0.03))
    .map((spot): LabelInput => {
      const [at, size] = [
        project(spot.place),
        [measure(spot) + 2, typeSize(spot.quiet, type) * 1.16] as const,
      ];
      return {
        ...{ code: spot.code, name: spot.name, at, size },
        others: spot.others.map(project),
        radius: spot.dot ? radius(spot) : null,
        boxes: spot.port && portNames(spot.port.side, at, size, frame.width),
      };
    });
  const { inset } = frame;
  const free = [
    inset.left + 5,
    inset.top + 5,
    frame.width - inset.right - 5,
    frame.height - inset.bottom - 5,
  ] as const;
  const buttons = [frame.width - 54, frame.height - 120, frame.width, frame.height] as const;
  const obstacles = shapes.flatMap(obstaclesOf);
  return placeLabels(inputs, { frame: free, obstacles, blocked: [buttons], stood: staging.stood ?? [] });
}

const EVERY_PX = 7;

/** Points along an arc: a name had better not cover them, wide arcs least, and heads least of all. */
function obstaclesOf({ curve, tail, shoulder, tip, arc }: Shape<Standing>): readonly Obstacle[] {
  const chord = Math.hypot(curve.to[0] - curve.from[0], curve.to[1] - curve.from[1]);
  const steps = Math.max(4, Math.min(140, Math.round(chord / EVERY_PX)));
  const weight = (arc.emphasised || arc.selected ? 1 : 0.45) * Math.min(3, 0.7 + arc.width / 5);
  const along = (t0: number, t1: number, i: number): Point => pointAt(curve, t0 + ((t1 - t0) * i) / steps);
  return Array.from({ length: steps + 1 }, (_, i): Obstacle[] => [
    { at: along(tail, tip, i), weight },
    { at: along(shoulder, tip, i), weight: (3 * weight) / steps + 0.05 },
  ]).flat();
}
