/** What colours a country's land beside the ground's own colours. */
import type { Palette } from './palette';

/** Positions from sending to receiving, paper for what is contested, and four shades of transit, most routes last. */
export const TINTS = [
  'strongly-sending',
  'sending',
  'balanced',
  'receiving',
  'strongly-receiving',
  'contested',
  'transit-1',
  'transit-2',
  'transit-3',
  'transit-4',
] as const;
export type Tint = (typeof TINTS)[number];

/** A second channel on a fill: stripes in the colour of a second role, dots where sources disagree. */
export const TEXTURES = ['stripes', 'dots'] as const;
export type Texture = (typeof TEXTURES)[number];

export const isTint = (word: string): word is Tint => TINTS.some((tint) => tint === word);

export interface LandFill {
  /** The country's code. */
  readonly code: string;
  readonly tint: Tint;
  /** Drawn over the tint, in the order given. */
  readonly textures: readonly { readonly kind: Texture; readonly tint: Tint | 'ink' }[];
}

/** Px of the line around land that says something. */
export const OUTLINE_PX = 1;

/** Px of a texture's tile, at scale 1. */
const TILE = { stripes: 8, dots: 6 } as const;

/** The name of a texture in one colour: of a pattern in an SVG, of an image in MapLibre. */
export const textureName = ({ kind, tint }: LandFill['textures'][number]): string => `${kind}-${tint}`;

export const colourOf = (tint: Tint | 'ink', palette: Palette): string =>
  tint === 'ink' ? palette.inkQuiet : palette.tint[tint];

/** The textures that the fills need, each once. */
export function texturesOf(fills: readonly LandFill[]): LandFill['textures'] {
  const all = fills.flatMap(({ textures }) => textures);
  return [...new Map(all.map((texture) => [textureName(texture), texture])).values()];
}

/** A texture as an SVG pattern; `prefix` keeps its id apart from those of other pictures on the page. */
export function patternOf(texture: LandFill['textures'][number], palette: Palette, prefix: string): string {
  const size = TILE[texture.kind];
  const colour = colourOf(texture.tint, palette);
  const id = `${prefix}-${textureName(texture)}`;
  const open = `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse"`;
  return texture.kind === 'stripes'
    ? `${open} patternTransform="rotate(45)"><rect width="${size / 2}" height="${size}" fill="${colour}"/></pattern>`
    : `${open}><circle cx="1.5" cy="1.5" r=".8" fill="${colour}"/><circle cx="4.5" cy="4.5" r=".8" fill="${colour}"/></pattern>`;
}

/** A texture's tile as pixels of RGBA, for a graphics card: `ratio` times as many as {@link TILE}. */
export function tileOf(
  { kind, tint }: LandFill['textures'][number],
  palette: Palette,
  ratio: number,
): { readonly width: number; readonly height: number; readonly data: Uint8Array } {
  // A tile of stripes at 45° repeats after their distance times the root of two.
  const size = Math.round(ratio * (kind === 'stripes' ? TILE.stripes * Math.SQRT2 : TILE.dots));
  const data = new Uint8Array(size * size * 4);
  const colour = colourOf(tint, palette);
  const rgb = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  const inside = kind === 'stripes' ? inStripe : inDot;
  for (let y = 0; y < size; y++)
    for (let x = 0; x < size; x++) data.set([...rgb, 255 * inside(x / size, y / size)], (y * size + x) * 4);
  return { width: size, height: size, data };
}

/** Parts of a px that are covered, found from a few samples; `x` and `y` are parts of the tile. */
const SAMPLES = [0.15, 0.5, 0.85].map((s) => (s - 0.5) / 8);
function covered(is: (x: number, y: number) => boolean): (x: number, y: number) => number {
  return (x, y) => {
    const hits = SAMPLES.flatMap((dx) => SAMPLES.filter((dy) => is(x + dx + 1 / 16, y + dy + 1 / 16)));
    return hits.length / SAMPLES.length ** 2;
  };
}
/** From the lower left to the upper right, as the pattern's turn by 45° has them. */
const inStripe = covered((x, y) => (((x + y) % 1) + 1) % 1 < 0.5);
const inDot = covered((x, y) =>
  [0.25, 0.75].some((middle) => Math.hypot(x - middle, y - middle) < 0.8 / TILE.dots),
);
