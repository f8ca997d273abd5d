import type { Arc } from '../arc/arc';
import { pointAt } from '../arc/bezier';
import type { Cut, Shape } from '../arc/shape';
import type { Frame } from '../camera/home';
import { type Camera, isVisible, projector } from '../camera/perspective';
import { distance, type Point } from '../plane';
import { dotRadius, ringRadius, type ShownCountry } from './countries';
import { type ArcPoint, type Label, type LabelInput, placeLabels } from './labels';
import { type BreadthOf, letteringOf, typeSize } from './lettering';
import { portNames } from './ports';

/** A country's name in its place. */
export interface CountryLabel extends Label {
  /** None of the twelve states. */
  readonly quiet: boolean;
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
  /** Px of the names' type. */
  readonly type: number;
  readonly breadthOf: BreadthOf;
  /** Codes of the countries with a ring: their names keep clear of it. */
  readonly ringed?: ReadonlySet<string>;
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
  const { countries, shapes, camera, frame, stood = [] } = naming;
  const { width, height, inset } = frame;
  const named = countries.filter(({ anchor }) => isVisible(camera, anchor, HORIZON_SLACK));
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
      blocked: [[width - BUTTONS.width, height - BUTTONS.height, width, height]],
      stood,
    },
  );
  return labels.map((label) => {
    const country = byCode.get(label.code);
    return { ...label, quiet: country?.quiet ?? false, land: country?.marked === false };
  });
}

function labelInputOf(
  { code, name, anchor, others, marked, quiet, port }: ShownCountry,
  { camera, frame, scale, type, breadthOf, ringed }: Naming,
): LabelInput {
  const project = projector(camera);
  const at = project(anchor);
  const size: Point = [breadthOf(letteringOf(name, quiet, !marked, type)) + 2, typeSize(quiet, type) * LINE];
  const radius = ringed?.has(code) ? ringRadius(quiet, scale) + 1 : dotRadius(quiet, scale);
  return {
    code,
    name,
    at,
    size,
    others: others.map(project),
    radius: marked ? radius : null,
    boxes: port && portNames(port.side, at, size, frame.width),
  };
}

const EVERY_PX = 7;

/** Points along an arc, heavier for wide arcs and on heads: a name had better not cover them. */
function pointsAlong({ curve, tail, shoulder, tip, arc }: Shape<ArcUnderNames>): readonly ArcPoint[] {
  const steps = Math.max(4, Math.min(140, Math.round(distance(curve.from, curve.to) / EVERY_PX)));
  const weight = (arc.emphasised || arc.selected ? 1 : 0.45) * Math.min(3, 0.7 + arc.width / 5);
  const along = (t0: number, t1: number, i: number): Point => pointAt(curve, t0 + ((t1 - t0) * i) / steps);
  return Array.from({ length: steps + 1 }, (_, i): ArcPoint[] => [
    { at: along(tail, tip, i), weight },
    { at: along(shoulder, tip, i), weight: (3 * weight) / steps + 0.05 },
  ]).flat();
}
