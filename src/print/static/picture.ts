import { fromBase } from '../../map/camera/base';
import { NO_INSET } from '../../map/camera/home';
import { FONT } from '../../map/names/lettering';
import { PALETTES } from '../../map/palette';
import { arcToSvg, marksToSvg, matrix } from '../../map/svg';
import type { Session } from '../../state/session.svelte';
import { GROUND_BOX, groundEnd } from '../ground-svg';
import { type PageScene, pageScene } from './scene';
import type { Shelf } from './shelf';

/** The map of a page, for a wide column and for a phone: the styles show one of them. */
const SHEETS = [
  { name: 'wide', width: 900, height: 500, inset: NO_INSET },
  { name: 'narrow', width: 390, height: 340, inset: NO_INSET },
] as const;

export interface PagePicture {
  /** Two SVG elements, of which the page's styles show one. */
  readonly markup: string;
  /** Rules that name the colours which differ between the two themes. */
  readonly rules: string;
}

/**
 * The map of a page's view above the ground that all pages share.
 * @param up from the page to the atlas's folder: `../../../`
 */
export function pagePicture(session: Session, shelf: Shelf, up: string): PagePicture {
  const inks = new Map<string, string>();
  const drawn = SHEETS.map((sheet) => {
    const scenes = [PALETTES.light, PALETTES.dark].map((palette) =>
      pageScene(session, shelf, sheet, palette),
    );
    const [light = '', dark = ''] = scenes.map((scene) => overlayToSvg(scene));
    const [{ scene } = { scene: null }] = scenes;
    const ground = scene ? groundImage(fromBase(scene.camera), up) : '';
    const { name, width, height } = sheet;
    const own = named(light, dark, inks).replaceAll('fade-', `${name}-fade-`);
    return (
      `<svg class="${name}" viewBox="0 0 ${width} ${height}" aria-hidden="true" font-family="${FONT}">` +
      `<rect width="${width}" height="${height}" class="sea"/>${ground}${own}</svg>`
    );
  });
  return { markup: drawn.join(''), rules: rulesOf(inks) };
}

/** Arcs, marks and names of a scene, without the ground. */
export function overlayToSvg({ scene, above, ownDots }: PageScene): string {
  const arcs = scene.shapes.map((shape) => arcToSvg(shape, scene.palette)).join('');
  const marks = marksToSvg(ownDots ? { ...scene, marks: [] } : scene);
  return (arcs + above + marks).replaceAll(/ id="(?!fade-)[^"]*"/g, '');
}

/** The shared ground as a camera above the region's middle sees it. */
function groundImage(place: ReturnType<typeof fromBase>, up: string): string {
  const { x, y, width, height } = GROUND_BOX;
  return (
    `<image href="${up}assets/ground.svg#${groundEnd(place[0])}" x="${x}" y="${y}" width="${width}" height="${height}" ` +
    `transform="${matrix(place)}"/>`
  );
}

const COLOR = /#[0-9a-f]{6}\b/g;

/** The lighter drawing, its colours named where the darker has others. */
function named(light: string, dark: string, inks: Map<string, string>): string {
  const others = dark.match(COLOR) ?? [];
  let i = 0;
  return light.replaceAll(COLOR, (color) => {
    const other = others[i++] ?? color;
    if (other === color) return color;
    const name = inks.get(`${color} ${other}`) ?? `--i${inks.size}`;
    inks.set(`${color} ${other}`, name);
    return `var(${name})`;
  });
}

function rulesOf(inks: ReadonlyMap<string, string>): string {
  const all = (at: 0 | 1): string =>
    [...inks].map(([pair, name]) => `${name}:${pair.split(' ')[at] ?? ''}`).join(';');
  return `:root{${all(0)}}@media screen and (prefers-color-scheme:dark){:root{${all(1)}}}`;
}
