import { rgb } from 'd3-color';
import { type Arc, widthOf } from './arc';
import type { Place } from './layout';
import { type ArcStyle, dashOf, type Palette } from './palette';

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
}

/** How much of its colour an arc keeps, the rest is land; the chosen one keeps all. Mixed rather than transparent: crossings stay clean. */
const SHARE = { light: { full: 0.88, quiet: 0.5 }, dark: { full: 0.9, quiet: 0.52 } } as const;

export function mixed(color: string, ground: string, share: number): string {
  const [a, b] = [rgb(color), rgb(ground)];
  const mix = (x: number, y: number): number => Math.round(x * share + y * (1 - share));
  return rgb(mix(a.r, b.r), mix(a.g, b.g), mix(a.b, b.b)).formatHex();
}

/** The arcs to draw, largest first so that thin ones lie on top; the chosen one last. Corridors without a place are left out. */
export function arcsOf(
  inputs: readonly ArcInput[],
  places: ReadonlyMap<string, Place>,
  look: Look,
): readonly Arc[] {
  const arcs = inputs.flatMap((input): Arc[] => {
    const place = places.get(`${input.origin}-${input.destination}`);
    return place ? [arcOf(input, place, look)] : [];
  });
  return arcs.sort(drawingOrder);
}

const drawingOrder = (a: Arc, b: Arc): number =>
  Number(a.selected) - Number(b.selected) || b.width - a.width || (a.id < b.id ? -1 : 1);

function arcOf(input: ArcInput, place: Place, { palette, max, scale }: Look): Arc {
  const { id, style, hollow, emphasised, selected, moving } = input;
  const width = (input.width ?? widthOf(input.persons, max)) * scale;
  const full = emphasised || selected;
  const share = selected ? 1 : SHARE[palette.theme][emphasised ? 'full' : 'quiet'];
  return {
    id,
    from: place.from,
    bend: place.bend,
    to: place.to,
    gap: [place.gap[0] * scale, place.gap[1] * scale],
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
