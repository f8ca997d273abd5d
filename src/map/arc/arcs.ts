import { type Arc, type Curve, drawingOrder, widthOf } from './arc';
import { lngLat } from '../plane';
import { projected } from './bezier';
import { mixed } from '../colour';
import { type Gap, gapsOf } from './gaps';
import { BASE } from '../camera/home';
import { type ArcStyle, dashOf, type Palette } from '../palette';
import { projector } from '../camera/perspective';
import type { Placement } from './placements';

/** Plain data of one arc: what it joins, how many persons it stands for, how it looks. */
export interface ArcInput {
  /** Unique; a corridor's is `UZB-KAZ`. */
  readonly id: string;
  readonly origin: string;
  readonly destination: string;
  /** Null: no figure, a hairline. */
  readonly persons: number | null;
  /** Px at scale 1 where the width means nothing: a route's leg. */
  readonly width?: number;
  readonly style: ArcStyle;
  readonly emphasised: boolean;
  readonly selected: boolean;
  readonly hollow: boolean;
  readonly moving: boolean;
  /** First line of the tooltip: "Uzbekistan → Kazakhstan". */
  readonly label: string;
  /** Second line: "6,519 people, 2023 · a bilateral agreement in force". */
  readonly detail?: string;
}

export interface Look {
  readonly palette: Palette;
  /** The measure's largest figure over all years. */
  readonly max: number;
  /** By what widths and gaps are multiplied in this container. */
  readonly scale: number;
  /** By how much widths and gaps are larger, beside the curves, than in the base picture: 1 unless told. */
  readonly enlargement?: number;
  /** Countries with a ring around their dot: arcs end outside it. */
  readonly ringed?: ReadonlySet<string>;
}

/** How much of its colour an arc keeps, the rest is land; the chosen one keeps all. Mixed rather than transparent: crossings stay clean. */
const SHARE = { light: { full: 0.88, quiet: 0.5 }, dark: { full: 0.9, quiet: 0.52 } } as const;

/** The arcs to draw, largest first so that thin ones lie on top; the chosen one last. Corridors without a placement are left out. */
export function arcsOf(
  inputs: readonly ArcInput[],
  placements: ReadonlyMap<string, Placement>,
  look: Look,
): readonly Arc[] {
  const found = inputs.flatMap((input) => {
    const placement = placements.get(`${input.origin}-${input.destination}`);
    return placement ? [{ input, placement }] : [];
  });
  const gaps = gapsOf(
    found.map(({ input, placement }) => ({
      ...input,
      curve: inBase(placement),
      width: ownWidth(input, look.max),
      strong: input.emphasised || input.selected,
    })),
    { ringed: look.ringed ?? NONE, scale: look.scale, enlargement: look.enlargement ?? 1 },
  );
  const arcs = found.map(({ input, placement }, i) => arcOf(input, placement, gaps[i] ?? [0, 0], look));
  return arcs.sort(drawingOrder);
}

const NONE: ReadonlySet<string> = new Set();
const toBase = projector(BASE);
const inBase = (placement: Placement): Curve => projected(placement, (p) => toBase(lngLat(p)));

/** Px at scale 1 under which a hollow arc's two lines would run together. */
const THINNEST_HOLLOW = 4;

/** Px at scale 1. */
export function ownWidth({ persons, width, hollow }: ArcInput, max: number): number {
  return Math.max(width ?? widthOf(persons, max), hollow ? THINNEST_HOLLOW : 0);
}

function arcOf(input: ArcInput, placement: Placement, gap: Gap, { palette, max, scale }: Look): Arc {
  const { id, style, hollow, emphasised, selected, moving } = input;
  const width = ownWidth(input, max) * scale;
  const full = emphasised || selected;
  const share = selected ? 1 : SHARE[palette.theme][emphasised ? 'full' : 'quiet'];
  return {
    id,
    from: placement.from,
    bend: placement.bend,
    to: placement.to,
    gap: [gap[0] * scale, gap[1] * scale],
    width,
    color: mixed(palette.arc[style], palette.land, share),
    dash: dashOf(style, width),
    opacity: full ? 0.96 : 0.9,
    hollow,
    emphasised,
    selected,
    moving,
  };
}
