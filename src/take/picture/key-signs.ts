/** The signs of a picture's key as markup; the live key's components draw the same. Each stands right of 0, around y = 0, px. */
import type { LegendKey } from '../../lens/lens';
import { headOf } from '../../map/arc/arc';
import { isTint, type LandFill, patternOf, textureName, texturesOf } from '../../map/fills';
import { GLYPH_HEIGHT, type Glyph, glyphElements, glyphLength } from '../../map/glyph';
import type { ArcStyle, Palette } from '../../map/palette';
import { statusBarOf } from '../../map/status-bar';
import { written } from '../../map/svg';
import type { Paper } from './paper';

export interface Sign {
  readonly markup: string;
  /** Px of its breadth; 0 where there is none. */
  readonly breadth: number;
}

export interface SignLook {
  readonly palette: Palette;
  readonly paper: Paper;
  /** Land that says something: its stripes are in the key as they are on the map. */
  readonly fills?: readonly LandFill[];
}

export const NO_SIGN: Sign = { markup: '', breadth: 0 };

/** A bar of a legal status. */
export function barSign(style: ArcStyle, { palette, paper }: SignLook): Sign {
  const breadth = 24;
  const { ink, core } = statusBarOf(style, { from: 0, to: breadth, y: 0, height: 7 });
  const inside = core === '' ? '' : `<path d="${core}" fill="${paper.paper}"/>`;
  return { markup: `<path d="${ink}" fill="${palette.arc[style]}"/>${inside}`, breadth };
}

/** A short arc. */
export function glyphSign(glyph: Glyph, { palette, paper }: SignLook): Sign {
  const elements = glyphElements(glyph, palette, paper.paper);
  const drawn = elements.map(({ tag, attributes }) => `<${tag}${written(attributes)}/>`).join('');
  return {
    markup: `<g fill="none" transform="translate(0 ${-GLYPH_HEIGHT / 2})">${drawn}</g>`,
    breadth: glyphLength(glyph),
  };
}

/** An arrow as wide as an arc of some figure. */
export function arrowSign(width: number, { palette }: SignLook): Sign {
  const breadth = 34;
  const { length, half } = headOf(width);
  const [shoulder, tip] = [breadth - 1 - length, breadth - 1];
  return {
    markup:
      `<path d="M0 0H${shoulder.toFixed(1)}" stroke="${palette.ink}" stroke-width="${width.toFixed(1)}"/>` +
      `<path d="M${shoulder.toFixed(1)} ${(-half).toFixed(1)}L${tip} 0 ${shoulder.toFixed(1)} ${half.toFixed(1)}Z" fill="${palette.ink}"/>`,
    breadth,
  };
}

/** An arc's end beyond the map. */
export const portSign = ({ paper }: SignLook): Sign => ({
  markup: `<path d="M0 0L7-5V5Z" fill="${paper.ink}"/>`,
  breadth: 7,
});

/** The line around an arc that a supposition would change. */
export const changesSign = ({ paper }: SignLook): Sign => ({
  markup: `<rect x="1" y="-3" width="28" height="6" fill="none" stroke="${paper.accent}" stroke-width="2"/>`,
  breadth: 30,
});

function patch(fill: string, over: readonly string[], { paper }: SignLook): Sign {
  const box = 'x=".5" y="-6" width="25" height="12"';
  const textures = over.map((id) => `<rect ${box} fill="url(#${PREFIX}-${id})"/>`);
  return {
    markup: `<rect ${box} fill="${fill}" stroke="${paper.ruleStrong}"/>${textures.join('')}`,
    breadth: 26,
  };
}

/** Patterns of the signs that need one, for the picture's definitions. */
const PREFIX = 'key';
export const signPatterns = ({ palette, fills = [] }: SignLook): string =>
  texturesOf([CONTESTED, ...stripedOf(fills)])
    .map((texture) => patternOf(texture, palette, PREFIX))
    .join('');

/** How land looks that methods disagree on, and that of a state with more than one role where the map has none. */
const CONTESTED: LandFill = { code: '', tint: 'contested', textures: [{ kind: 'dots', tint: 'ink' }] };
const PLURAL: LandFill = { code: '', tint: 'balanced', textures: [{ kind: 'stripes', tint: 'sending' }] };

/** The looks of striped land on the map, each once. */
function stripedOf(fills: readonly LandFill[]): readonly LandFill[] {
  const striped = fills.filter(({ textures }) => textures.some(({ kind }) => kind === 'stripes'));
  const looks = new Map(
    striped.map((fill) => [[fill.tint, ...fill.textures.map(textureName)].join(' '), fill]),
  );
  return looks.size === 0 ? [PLURAL] : [...looks.values()];
}

/** Patches of striped land, and the half disc. */
function pluralSign(look: SignLook): Sign {
  const patches = stripedOf(look.fills ?? []).map(({ tint, textures }) =>
    patch(look.palette.tint[tint], textures.map(textureName), look),
  );
  const step = 30;
  const drawn = patches.map(({ markup }, i) => `<g transform="translate(${i * step} 0)">${markup}</g>`);
  const breadth = patches.length * step + 12;
  return { markup: drawn.join('') + discAt(breadth - 6, look), breadth };
}

/** The sign of a class of the key: a bar where colours say what law covers a corridor, else an arc. */
export function classSign(
  sign: LegendKey['entries'][number]['sign'],
  showsLaw: boolean,
  look: SignLook,
): Sign {
  const { palette } = look;
  if (sign === 'ring' || sign === 'ring-dashed') {
    const dash = sign === 'ring' ? '' : ' stroke-dasharray="2.6 2.2"';
    const circle = `<circle cx="7" r="6" fill="none" stroke="${palette.transit}" stroke-width="2"${dash}/>`;
    return { markup: circle, breadth: 14 };
  }
  if (sign === 'plural') return pluralSign(look);
  if (sign === 'contested') return patch(palette.tint.contested, CONTESTED.textures.map(textureName), look);
  if (isTint(sign)) return patch(palette.tint[sign], [], look);
  if (sign === 'role-net') return netSign(look);
  return showsLaw ? barSign(sign, look) : glyphSign({ style: sign }, look);
}

/** The half disc at the name of a state with more than one role. */
const discAt = (x: number, { paper }: SignLook): string =>
  `<circle cx="${x}" r="5" fill="${paper.paper}" stroke="${paper.ink}"/><path d="M${x}-5a5 5 0 0 0 0 10z" fill="${paper.ink}"/>`;

/** An arc from the state that loses people to the one that gains them. */
function netSign({ palette }: SignLook): Sign {
  const breadth = 46;
  const { length, half } = headOf(4);
  const shoulder = breadth - 1 - length;
  const fade =
    `<linearGradient id="key-net" gradientUnits="userSpaceOnUse" x1="0" x2="${breadth}" y1="0" y2="0">` +
    `<stop offset="0" stop-color="${palette.sending}"/><stop offset="1" stop-color="${palette.arc['role-net']}"/></linearGradient>`;
  return {
    markup:
      fade +
      // A box of no height would have no fade.
      `<path d="M0-2H${shoulder.toFixed(1)}V2H0Z" fill="url(#key-net)"/>` +
      `<path d="M${shoulder.toFixed(1)} ${(-half).toFixed(1)}L${breadth - 1} 0 ${shoulder.toFixed(1)} ${half.toFixed(1)}Z" fill="${palette.arc['role-net']}"/>`,
    breadth,
  };
}
