/**
 * The poster: the opening view as HTML and SVG, made when the page is built and there before any script runs. Only
 * `build/print.ts` runs this; it is in no script of the page.
 */
import { render } from 'svelte/server';
import { flowArcsOf, nodesOf, widestOf } from '../components/map/flow-arcs';
import type { Atlas } from '../domain/atlas';
import { decodeCore } from '../domain/decode/core';
import type { Day } from '../domain/day';
import { decodeLectures, type Lecture } from '../domain/lecture';
import { LANGUAGES, type Language } from '../i18n/language';
import Poster from './Poster.svelte';
import { groundHolder, groundRules } from './ground-svg';
import { decodePlaces } from '../map/arc/places';
import { PALETTES, type Palette } from '../map/palette';
import { printOf, type Scene, type Sheet, SHEETS } from './sheets';
import { Device } from '../state/device.svelte';
import { slideView } from '../state/lecturing';
import { Session } from '../state/session.svelte';
import { type Field, FIELDS, type Mode, MODES, START, type View } from '../state/view';

/** The contents of `static/data/*.js`, not yet decoded. */
export interface PosterData {
  readonly core: unknown;
  readonly places: unknown;
  readonly lectures: unknown;
  readonly geometry: unknown;
  /** The day of the build. */
  readonly today: Day;
}

/** Everything that a poster is printed from. */
interface Press {
  readonly atlas: Atlas;
  readonly lectures: readonly Lecture[];
  readonly places: Scene['places'];
  readonly today: Day;
  /** Names of the colours that differ between the two themes. */
  readonly inks: Map<string, string>;
}

/** What the first script must know of the opening view: each field's word in a link, null where it has none. */
export function openingOf({ lectures }: PosterData): Record<string, unknown> {
  const own: readonly Field[] = ['lang', 'mode', 'theme', 'motion', 'lecture', 'slide'];
  const fields = FIELDS.filter((field) => !own.includes(field));
  return {
    modes: MODES,
    languages: LANGUAGES,
    opening: Object.fromEntries(fields.map((field) => [field, START[field]])),
    lecture: { lecture: decodeLectures(lectures)[0]?.id ?? null, slide: '1', borders: START.borders },
  };
}

/** The poster's markup for `<body>` and its rules for `<style>`. Throws where a table cannot be decoded. */
export function posterOf(data: PosterData): { readonly body: string; readonly style: string } {
  const places = decodePlaces((data.places as Record<string, unknown>)[START.measure]);
  const [atlas, lectures] = [decodeCore(data.core), decodeLectures(data.lectures)];
  const press: Press = { atlas, lectures, places, today: data.today, inks: new Map() };
  const drawn = MODES.filter((mode) => mode !== 'embed').map((mode) => defsOf(mode, press));
  const sections = MODES.flatMap((mode) => LANGUAGES.map((lang) => sectionOf(mode, lang, press)));
  const defs = `<svg width="0" height="0" style="position:absolute" aria-hidden="true"><defs>${drawn.join('')}</defs></svg>`;
  return {
    body: `${groundHolder(data.geometry)}<div id="poster">${defs}${sections.join('')}</div>`,
    style: groundRules() + themeRules(press.inks) + modeRules(),
  };
}

/** The sheets of a mode: an embed is printed on the page's. */
const sheetsOf = (mode: Mode): readonly Sheet[] =>
  SHEETS.filter(
    ({ name, lecture }) => lecture === (mode === 'lecture') && (mode !== 'embed' || name !== 'wide'),
  );

function viewOf(mode: Mode, lang: Language, { lectures }: Press): View {
  const [slide] = lectures[0]?.slides ?? [];
  return mode === 'lecture' && slide ? slideView(slide, { ...START, lang }, 1) : { ...START, mode, lang };
}

const sittingOf = (mode: Mode, lang: Language, press: Press): Session =>
  new Session(press.atlas, viewOf(mode, lang, press), press.today, {
    load: <T>() => new Promise<T>(() => undefined),
    words: () => new Promise(() => undefined),
    onlook: () => undefined,
  });

function sceneOf(session: Session, { places }: Press): Scene {
  const max = widestOf(session);
  const { country } = session.view;
  const arcs = flowArcsOf(session);
  return { arcs, places, max, nodes: nodesOf(session, arcs), country };
}

/** The arcs of each sheet, once for all languages, and its names in each. */
function defsOf(mode: Mode, press: Press): string {
  const drawn = (lang: Language, layer: 'arcs' | 'marks'): string => {
    const scene = sceneOf(sittingOf(mode, lang, press), press);
    const id = layer === 'arcs' ? layer : `marks-${lang}`;
    return sheetsOf(mode)
      .map((sheet) => {
        const markup = themed((palette) => printOf(scene, sheet, palette)[layer], press.inks);
        return `<g id="${id}-${sheet.name}">${markup.replaceAll(/ id="[A-Z-]+"/g, '')}</g>`;
      })
      .join('');
  };
  return drawn(START.lang, 'arcs') + LANGUAGES.map((lang) => drawn(lang, 'marks')).join('');
}

function pictureOf(session: Session, press: Press): string {
  const { mode, lang } = session.view;
  const scene = sceneOf(session, press);
  const sheets = sheetsOf(mode).map((sheet) => {
    const { viewBox, ground } = printOf(scene, sheet, PALETTES.light);
    const { top, right, bottom } = sheet.inset;
    const left = sheet.left ?? `${sheet.inset.left}px`;
    return (
      `<svg class="sheet ${sheet.name}" viewBox="${viewBox}" style="--l:${left};--r:${right}px;--t:${top}px;--b:${bottom}px">` +
      `${ground}<use href="#arcs-${sheet.name}"/><use href="#marks-${lang}-${sheet.name}"/></svg>`
    );
  });
  return `<div class="print" role="img" aria-label="${session.t.map.label}">${sheets.join('')}</div>`;
}

/** One mode in one language: the mode's own components, without a browser. */
function sectionOf(mode: Mode, lang: Language, press: Press): string {
  const session = sittingOf(mode, lang, press);
  const picture = pictureOf(session, press);
  const printed = themed(({ theme }) => {
    const device = new Device({ dark: () => theme === 'dark', still: () => true, picture });
    const props = { session, device, lectures: press.lectures };
    return render(Poster, { props, idPrefix: `${mode}-${lang}-` }).body;
  }, press.inks);
  return `<div class="${mode}-${lang}" id="${mode}-${lang}" lang="${lang}">${slim(printed)}</div>`;
}

/** Without Svelte's marks, without what only the finished page can place; what would do nothing takes no press and no focus. */
const slim = (html: string): string =>
  html
    .replaceAll(/<!--.*?-->/g, '')
    .replaceAll(/<polygon[^>]*>(<\/polygon>)?/g, '')
    .replaceAll(/ id="(lists|law)"/g, '')
    .replaceAll(/ data-corridor="[^"]*"/g, '')
    .replaceAll(/<header|<div(?= class="(?:choices|bar|time) )/g, (tag) => `${tag} inert`)
    .replaceAll('<button', '<button disabled')
    .replaceAll(/<option(?![^>]*selected)[^>]*>[^<]*<\/option>/g, '')
    .replaceAll(/\s+/g, ' ');

/** Draws in both themes and names the colours that differ. */
function themed(draw: (palette: Palette) => string, inks: Map<string, string>): string {
  const [light, dark] = [draw(PALETTES.light), draw(PALETTES.dark)];
  const others = dark.match(COLOR) ?? [];
  let i = 0;
  return light.replaceAll(COLOR, (color) => {
    const other = others[i++] ?? color;
    if (other === color) return color;
    const name = inks.get(`${color} ${other}`) ?? `--p${inks.size}`;
    inks.set(`${color} ${other}`, name);
    return `var(${name})`;
  });
}
const COLOR = /#[0-9a-f]{6}\b/g;

/** The named colours in the two themes. */
function themeRules(inks: ReadonlyMap<string, string>): string {
  const all = (at: 0 | 1): string =>
    [...inks].map(([pair, name]) => `${name}:${pair.split(' ')[at] ?? ''}`).join(';');
  return `:root{${all(0)}}:root[data-theme=dark]{${all(1)}}`;
}

/** Shows the one section that the first script chose; without scripts the page's English one. */
const modeRules = (): string =>
  MODES.flatMap((mode) =>
    LANGUAGES.map((lang) => `[data-poster=${mode}-${lang}] #poster>.${mode}-${lang}`),
  ).join(',') + '{display:block}';
