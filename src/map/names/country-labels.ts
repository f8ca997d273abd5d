import type { Arc } from '../arc/arc';
import { pointAt } from '../arc/bezier';
import type { Cut, Shape } from '../arc/shape';
import { type Frame, MIDDLING, type TypeSizes, WIDE } from '../camera/home';
import { type Camera, isVisible, projector } from '../camera/perspective';
import { REGION_SUBJECT, type Subject } from '../camera/subject';
import { distance, type Point } from '../plane';
import { dotRadius, ringRadius, type ShownCountry } from './countries';
import { type ArcPoint, type Label, type LabelInput, placeLabels } from './labels';
import { type BreadthOf, type Lettering, letteringOf } from './lettering';
import { portNames } from './ports';

/** A country's name in its place. */
export interface CountryLabel extends Label {
  /** None of the twelve states, or not what the picture is about. */
  readonly quiet: boolean;
  /** How it is set. */
  readonly lettering: Lettering;
  /** Over its land, without a dot. */
  readonly land: boolean;
}

/** What a name must know of an arc: how much it would hide. */
type ArcUnderNames = Cut & Pick<Arc, 'emphasised' | 'selected'>;

export interface Naming {
  readonly countries: readonly ShownCountry[];
  /** The arcs that names should not cover. */
  readonly shapes: readonly Shape<ArcUnderNames>[];
  readonly camera: Camera;
  readonly frame: Frame;
  readonly scale: number;
  readonly type: TypeSizes;
  readonly breadthOf: BreadthOf;
  /** Codes of the countries with a ring: their names keep clear of it. */
  readonly ringed?: ReadonlySet<string>;
  /** What the picture is about: its names are kept, and those beside a corridor are few. */
  readonly subject?: Subject;
  /** Where the names stood before: they stay there as long as no other side is much emptier. */
  readonly stood?: readonly Label[];
}

/** How far within the horizon a country lies that is named, as a cosine. */
const HORIZON_SLACK = 0.03;
/** A line's height in ems of its type. */
const LINE = 1.16;
/** Px that names keep from the picture's edge and from what covers it. */
const MARGIN = 5;
/** Px from the lower right corner that the map's buttons take. */
export const BUTTONS = { width: 54, height: 120 };

/** Finds where the countries' names stand, for one camera at rest; a name without a free place is left out. */
export function labelCountries(naming: Naming): readonly CountryLabel[] {
  const { countries, shapes, camera, frame, subject = REGION_SUBJECT, stood = [] } = naming;
  const { width, height, inset } = frame;
  const seen = countries.filter(({ anchor }) => isVisible(camera, anchor, HORIZON_SLACK));
  const named = subject.kind === 'corridor' ? besideCorridor(seen, naming) : seen;
  const byCode = new Map(named.map((country) => [country.code, country]));
  const labels = placeLabels(
    named.map((country) => labelInputOf(country, naming)),
    {
      frame: [
        inset.left + MARGIN,
        inset.top + MARGIN,
        width - inset.right - MARGIN,
        height - inset.bottom - MARGIN,
      ],
      arcPoints: shapes.flatMap(pointsAlong),
      mostOptional: optionalIn(frame, subject),
      blocked: [[width - BUTTONS.width, height - BUTTONS.height, width, height]],
      stood,
    },
  );
  return labels.flatMap((label): CountryLabel[] => {
    const country = byCode.get(label.code);
    if (!country) return [];
    const { quiet, voice, marked } = country;
    const lettering = letteringOf(label.name, voice, !marked, naming.type);
    return [{ ...label, quiet, land: !marked, lettering }];
  });
}

/** How many names are there for orientation only: over their land, and beside a corridor's two ends all others. */
function optionalIn({ width, lecture = false }: Frame, { kind }: Subject): number {
  const [wide, middling] = [width >= WIDE || lecture, width >= MIDDLING];
  if (kind === 'corridor') return wide ? 4 : middling ? 3 : 1;
  return wide ? 9 : middling ? 6 : 3;
}

/** How many of a corridor's have a dot. */
const dottedIn = (frame: Frame): number => (frame.width >= MIDDLING ? 2 : 1);

/** The two ends, ports, the countries nearest to either end that have a dot, and names over land. */
function besideCorridor(
  countries: readonly ShownCountry[],
  { camera, frame }: Naming,
): readonly ShownCountry[] {
  const project = projector(camera);
  const first = countries.filter(({ voice, port }) => voice === 'subject' || port);
  const ends = first.filter(({ voice }) => voice === 'subject').map(({ anchor }) => project(anchor));
  const off = ({ anchor }: ShownCountry): number => {
    const [x, y] = project(anchor);
    const inside = x > MARGIN && y > MARGIN && x < frame.width - MARGIN && y < frame.height - MARGIN;
    return inside ? Math.min(...ends.map((end) => distance([x, y], end))) : Infinity;
  };
  const others = countries.filter((c) => !first.includes(c) && off(c) < Infinity);
  const dotted = others.filter(({ marked }) => marked).sort((a, b) => off(a) - off(b));
  const land = others.filter(({ marked }) => !marked).sort((a, b) => off(a) - off(b));
  return [...first, ...dotted.slice(0, dottedIn(frame)), ...land];
}

function labelInputOf(
  { code, name, anchor, others, marked, quiet, voice, port }: ShownCountry,
  { camera, frame, scale, type, breadthOf, ringed, subject = REGION_SUBJECT }: Naming,
): LabelInput {
  const project = projector(camera);
  const at = project(anchor);
  const inside = at[0] > 0 && at[1] > 0 && at[0] < frame.width && at[1] < frame.height;
  const size: Point = [breadthOf(letteringOf(name, voice, !marked, type)) + 2, type[voice] * LINE];
  const radius = ringed?.has(code) ? ringRadius(quiet, scale) + 1 : dotRadius(quiet, scale);
  return {
    code,
    name,
    at,
    size,
    others: others.map(project),
    radius: marked ? radius : null,
    kept: marked && inside && voice !== 'quiet',
    optional: voice === 'quiet' && !port && (!marked || subject.kind === 'corridor'),
    boxes: port && portNames(port.side, at, size, frame),
  };
}

const EVERY_PX = 7;
/** A name may cross a hairline, and a strong arc only where there is no other place. */
const STRONG = 3;
const QUIET = 0.3;

/** Points along an arc, heavier for wide arcs and on heads: a name had better not cover them. */
function pointsAlong({ curve, tail, shoulder, tip, arc }: Shape<ArcUnderNames>): readonly ArcPoint[] {
  const steps = Math.max(4, Math.min(140, Math.round(distance(curve.from, curve.to) / EVERY_PX)));
  const weight = (arc.emphasised || arc.selected ? STRONG : QUIET) * Math.min(3, 0.7 + arc.width / 5);
  const along = (t0: number, t1: number, i: number): Point => pointAt(curve, t0 + ((t1 - t0) * i) / steps);
  return Array.from({ length: steps + 1 }, (_, i): ArcPoint[] => [
    { at: along(tail, tip, i), weight },
    { at: along(shoulder, tip, i), weight: (3 * weight) / steps + 0.05 },
  ]).flat();
}
