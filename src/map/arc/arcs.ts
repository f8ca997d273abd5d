import { type Arc, type Curve, drawingOrder } from './arc';
import { lngLat } from '../plane';
import { projected } from './bezier';
import { type DrawnCurve, type Gap, type GapRules, gapsOf } from './gaps';
import { BASE } from '../camera/home';
import { type ArcStyle, dashOf, MARKS_OF, type Palette, TAIL_OF } from '../palette';
import { projector } from '../camera/perspective';
import type { Placement } from './placements';
import { ON_PAGE, widthOf, widthOfBoth, type Widths, WORK_LEAST } from './width';

/** Plain data of one arc: what it joins, how many persons it stands for, how it looks. */
export interface ArcInput {
  /** Unique; a corridor's is `UZB-KAZ`. */
  readonly id: string;
  readonly origin: string;
  readonly destination: string;
  /** Null: no figure. */
  readonly persons: number | null;
  /** Px at scale 1 where the width means nothing: of a route's leg, of counts that are quoted one by one. */
  readonly width?: number;
  /** What stands beside it where it carries a figure: "6,519". */
  readonly figure?: string;
  /** What stands there where that finds no room: “1 count, 2022”. */
  readonly briefFigure?: string;
  readonly style: ArcStyle;
  /** Of the chosen corridor. */
  readonly selected: boolean;
  /** Whether what is supposed would change its law. */
  readonly changed?: boolean;
  readonly hollow: boolean;
  readonly moving: boolean;
  /** Whether it stands for counts that are quoted one by one. */
  readonly quoted?: boolean;
  /** Of such arcs: those of the lowest rank are strong first, those of one rank together. */
  readonly rank?: number;
  /** Whether it stands for the moves both ways between two states, which `persons` are: of such arcs the largest alone are drawn. */
  readonly both?: boolean;
  /** First line of the tooltip: "Uzbekistan → Kazakhstan". */
  readonly label: string;
  /** Second line where the arc itself has one: a route's name. */
  readonly detail?: string;
}

export interface Look {
  readonly palette: Palette;
  /** The figure that the full width stands for. */
  readonly max: number;
  /** Px on the screen; the page's unless told. */
  readonly widths?: Widths;
  /** By what gaps, and widths that are no figure's, are multiplied in this container. */
  readonly scale: number;
  /** Ids of the arcs that are drawn as hairlines; none unless told. */
  readonly quiet?: ReadonlySet<string>;
  /** By how much widths and gaps are larger, beside the curves, than in the base picture: 1 unless told. */
  readonly enlargement?: number;
  /** Countries with a ring around their dot: arcs end outside it. */
  readonly ringed?: ReadonlySet<string>;
}

/** The arcs to draw, in drawing order. Corridors without a placement are left out. */
export function arcsOf(
  inputs: readonly ArcInput[],
  placements: ReadonlyMap<string, Placement>,
  look: Look,
): readonly Arc[] {
  const { hairline } = look.widths ?? ON_PAGE;
  const found = inputs.flatMap((input): Found[] => {
    const placement = placements.get(`${input.origin}-${input.destination}`);
    if (!placement) return [];
    const emphasised = !(look.quiet ?? NONE).has(input.id);
    return [{ input, placement, emphasised, width: emphasised ? widthIn(input, look) : hairline }];
  });
  const gaps = keptGaps(
    found.map(({ input: { origin, destination }, placement, width, emphasised }) => ({
      ...{ origin, destination, curve: inBase(placement) },
      ...{ width: width / look.scale, strong: emphasised },
    })),
    { ringed: look.ringed ?? NONE, scale: look.scale, enlargement: look.enlargement ?? 1 },
  );
  const arcs = found.map((one, i) => arcOf(one, gaps[i] ?? [0, 0], look));
  return arcs.sort(drawingOrder);
}

let last: { readonly drawing: string; readonly gaps: readonly Gap[] } = { drawing: '', gaps: [] };

/** {@link gapsOf}, found once for drawings that differ in words, colours or the chosen arc only. */
function keptGaps(all: readonly DrawnCurve[], rules: GapRules): readonly Gap[] {
  const drawing = JSON.stringify([all, [...rules.ringed], rules.enlargement]);
  if (drawing !== last.drawing) last = { drawing, gaps: gapsOf(all, rules) };
  return last.gaps;
}

const NONE: ReadonlySet<string> = new Set();
const toBase = projector(BASE);
const inBase = (placement: Placement): Curve => projected(placement, (p) => toBase(lngLat(p)));

/** Px of an arc that is strong. */
export function widthIn(
  { persons, width, quoted = false, both = false }: ArcInput,
  { max, scale, widths = ON_PAGE }: Pick<Look, 'max' | 'scale' | 'widths'>,
): number {
  if (width === undefined) return both ? widthOfBoth(persons, max, widths) : widthOf(persons, max, widths);
  return quoted ? Math.max(WORK_LEAST, width * scale) : width * scale;
}

interface Found {
  readonly input: ArcInput;
  readonly placement: Placement;
  readonly width: number;
  readonly emphasised: boolean;
}

function arcOf({ input, placement, width, emphasised }: Found, gap: Gap, { palette, scale }: Look): Arc {
  const { id, style, hollow, selected, changed = false, moving, quoted = false } = input;
  const tail = TAIL_OF[style];
  return {
    id,
    ...placement,
    gap: [gap[0] * scale, gap[1] * scale],
    width,
    color: emphasised ? palette.arc[style] : palette.quiet,
    ...(emphasised && tail && { tail: palette[tail] }),
    marks: emphasised ? MARKS_OF[style] : [],
    dash: emphasised ? dashOf(style, width) : null,
    opacity: 1,
    hollow: hollow && emphasised,
    emphasised,
    selected,
    changed,
    // Pulses on hairlines would be a shimmer that shows no direction.
    moving: moving && emphasised,
    quoted: quoted && emphasised,
  };
}
