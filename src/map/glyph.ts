import { shapeOf } from './arc/shape';
import { HAIRLINE } from './arc/width';
import { type ArcStyle, type Dash, dashOf, MARKS_OF, type Palette } from './palette';
import { arcElements, type SvgElement } from './svg';

/** A short arc as a sign for the arcs of the map. */
export interface Glyph {
  /** Null: plain ink, where only the shape matters. */
  readonly style: ArcStyle | null;
  readonly hollow?: boolean;
  /** A hairline: no figure, or not among the largest. */
  readonly thin?: boolean;
  /** With the chevrons of quoted counts. */
  readonly quoted?: boolean;
}

/** Px; two chevrons need more room than other marks. */
export const glyphLength = ({ quoted = false }: Glyph): number => (quoted ? 40 : 30);
/** Px. */
export const GLYPH_HEIGHT = 12;
/** The narrowest arc that bears its marks in its shaft, px. */
const WIDTH = 4;

/** The arc's own pattern, short enough to repeat within 20 px. */
function short(dash: Dash): Dash {
  const px = (i: 0 | 1 | 2 | 3): number => Math.max(1.6, (dash?.[i] ?? 0) * 0.42);
  return dash && [px(0), px(1), px(2), px(3)];
}

/**
 * The elements of a short arc, in a box as long as {@link glyphLength} and as high as {@link GLYPH_HEIGHT}.
 * @param paper what lies behind it
 */
export function glyphElements(glyph: Glyph, palette: Palette, paper: string): readonly SvgElement[] {
  const { style, hollow = false, thin = false, quoted = false } = glyph;
  const length = glyphLength(glyph);
  const y = GLYPH_HEIGHT / 2;
  const curve = { from: [0.5, y], bend: [length / 2, y], to: [length - 0.5, y] } as const;
  const plain = thin ? palette.quiet : palette.ink;
  const arc = {
    ...{ id: '', ...curve, gap: [0, 0] as const, opacity: 1 },
    ...{ selected: false, changed: false, moving: false, emphasised: false },
    width: thin ? HAIRLINE : WIDTH,
    color: style ? palette.arc[style] : plain,
    marks: style && !thin ? MARKS_OF[style] : [],
    dash: style ? short(dashOf(style, WIDTH)) : null,
    hollow: hollow && !thin,
    quoted: quoted && !thin,
  };
  return arcElements(shapeOf(arc, curve), { ...palette, land: paper });
}
