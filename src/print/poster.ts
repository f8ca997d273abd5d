/**
 * The poster: the opening view as HTML and SVG, made when the page is built and there before any script runs. Only
 * `build/print.ts` runs this; it is in no script of the page.
 */
import { render } from 'svelte/server';
import type { Atlas } from '../domain/atlas';
import { decodeCore } from '../domain/decode/core';
import type { Day } from '../domain/day';
import { decodeLectures, type Lecture } from '../domain/lecture';
import { LANGUAGES, type Language } from '../i18n/language';
import { LOSS_WORDS } from '../i18n/loss-words';
import '../speech/all-tongues';
import Poster from './Poster.svelte';
import { groundHolder, groundRules } from './ground-svg';
import { decodePlacements } from '../map/arc/placements';
import { estimatedBreadth } from '../map/names/lettering';
import type { NoticeWords } from './notice';
import { PALETTES, type Palette } from '../map/palette';
import type { SceneInput } from '../map/scene';
import { backdropOf, printOf, type Sheet, SHEETS } from './sheets';
import { Device } from '../state/device.svelte';
import { slideView } from '../state/lecturing';
import { Session } from '../state/session.svelte';
import { sceneInputOf } from '../take/picture/scene-of-view';
import { type Field, FIELDS, type Mode, MODES, OF_A_FIGURE, START, type View } from '../state/view';

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
interface PosterInput {
  readonly atlas: Atlas;
  readonly lectures: readonly Lecture[];
  readonly placements: SceneInput['placements'];
  readonly today: Day;
  /** Names of the colours that differ between the two themes. */
  readonly inks: Map<string, string>;
}

/** What the first script must know of the opening view: each field's word in a link, null where it has none; and its words. */
export function openingOf({ core, lectures }: PosterData): Record<string, unknown> {
  // The edition that a link was made with does not change the picture; one that it is pinned to is looked for first.
  const own: readonly Field[] = ['lang', 'mode', 'theme', 'motion', 'lecture', 'slide', 'v', 'made'];
  const fields = FIELDS.filter((field) => !own.includes(field) && !OF_A_FIGURE.includes(field));
  return {
    edition: decodeCore(core).edition.version,
    modes: MODES,
    languages: LANGUAGES,
    opening: Object.fromEntries(fields.map((field) => [field, START[field]])),
    words: Object.fromEntries(LANGUAGES.map((lang) => [lang, noticeWords(lang)])),
    lecture: { lecture: decodeLectures(lectures)[0]?.id ?? null, slide: '1', borders: START.borders },
  };
}

function noticeWords(lang: Language): NoticeWords & { readonly lost: string } {
  const { atlas, core, retry } = LOSS_WORDS[lang];
  return { loading: atlas, lost: core, retry };
}

/** That the atlas is loading, in every language: the styles show the one that the first script chose. */
const notice = (): string =>
  `<div id="notice" role="status">${LANGUAGES.map(
    (lang) => `<span lang="${lang}">${noticeWords(lang).loading}</span>`,
  ).join('')}</div>`;

/** The poster's markup for `<body>` and its rules for `<style>`. Throws where a table cannot be decoded. */
export function posterOf(data: PosterData): { readonly body: string; readonly style: string } {
  const placements = decodePlacements((data.places as Record<string, unknown>)[START.measure]);
  const [atlas, lectures] = [decodeCore(data.core), decodeLectures(data.lectures)];
  const input: PosterInput = { atlas, lectures, placements, today: data.today, inks: new Map() };
  const drawn = MODES.filter((mode) => mode !== 'embed').map((mode) => defsOf(mode, input));
  const sections = MODES.flatMap((mode) => LANGUAGES.map((lang) => sectionOf(mode, lang, input)));
  // What is not displayed can be borrowed all the same, and is neither styled nor laid out.
  const defs = `<svg display="none"><defs>${drawn.join('')}</defs></svg>`;
  return {
    body: `${notice()}${groundHolder(data.geometry)}<div id="poster">${defs}${sections.join('')}</div>`,
    style: groundRules() + themeRules(input.inks) + modeRules() + sheetRules(),
  };
}

/** The sheets of a mode: an embed is printed on the page's. */
const sheetsOf = (mode: Mode): readonly Sheet[] =>
  SHEETS.filter(
    ({ name, lecture }) => lecture === (mode === 'lecture') && (mode !== 'embed' || name !== 'wide'),
  );

function viewOf(mode: Mode, lang: Language, { lectures }: PosterInput): View {
  const [slide] = lectures[0]?.slides ?? [];
  return mode === 'lecture' && slide ? slideView(slide, { ...START, lang }, 1) : { ...START, mode, lang };
}

const sessionFor = (mode: Mode, lang: Language, input: PosterInput): Session =>
  new Session(input.atlas, viewOf(mode, lang, input), input.today, {
    load: <T>() => new Promise<T>(() => undefined),
    words: () => new Promise(() => undefined),
    counts: () => new Promise(() => undefined),
    roles: () => new Promise(() => undefined),
    paths: () => new Promise(() => undefined),
    onlook: () => undefined,
  });

/** The arcs of each sheet and the ways of their pulses, once for all languages, and its names in each. */
function defsOf(mode: Mode, input: PosterInput): string {
  const drawn = (lang: Language, layer: 'arcs' | 'ways' | 'marks'): string => {
    const session = sessionFor(mode, lang, input);
    const id = layer === 'marks' ? `marks-${lang}` : layer;
    return sheetsOf(mode)
      .map((sheet) => {
        const markup = (palette: Palette): string => {
          const color = layer === 'ways' ? ` color="${palette.pulse}"` : '';
          const { placements } = input;
          const drawn = { placements, palette, frame: sheet, breadthOf: estimatedBreadth };
          const { [layer]: elements } = printOf(sceneInputOf(session, drawn), sheet);
          return `<g id="${id}-${sheet.name}"${color}>${elements}</g>`;
        };
        return themed(markup, input.inks).replaceAll(/ id="[A-Z]{3}-[A-Z]{3}"/g, '');
      })
      .join('');
  };
  return (
    drawn(START.lang, 'arcs') +
    drawn(START.lang, 'ways') +
    LANGUAGES.map((lang) => drawn(lang, 'marks')).join('')
  );
}

function pictureOf(session: Session): string {
  const { mode, lang } = session.view;
  // The canvas for pulses lies between the arcs and the names: so each sheet is printed in two layers.
  const layer = (contents: (ground: string, name: Sheet['name']) => string): string =>
    sheetsOf(mode)
      .map((sheet) => {
        const { viewBox, ground } = backdropOf(sheet);
        return `<svg class="sheet ${sheet.name}" viewBox="${viewBox}">${contents(ground, sheet.name)}</svg>`;
      })
      .join('');
  return (
    `<div class="print" role="img" aria-label="${session.t.map.label}">` +
    layer((ground, name) => `${ground}<use href="#arcs-${name}"/>`) +
    '<canvas class="pulses"></canvas>' +
    layer((_, name) => `<use href="#marks-${lang}-${name}"/>`) +
    '</div>'
  );
}

/** One mode in one language: the mode's own components, without a browser. */
function sectionOf(mode: Mode, lang: Language, input: PosterInput): string {
  const session = sessionFor(mode, lang, input);
  const picture = pictureOf(session);
  const printed = themed(({ theme }) => {
    const device = new Device({ dark: () => theme === 'dark', still: () => true, picture });
    const props = { session, device, lectures: input.lectures };
    return render(Poster, { props, idPrefix: `${mode}-${lang}-` }).body;
  }, input.inks);
  return `<div class="${mode}-${lang}" id="${mode}-${lang}" lang="${lang}">${slim(printed)}</div>`;
}

/** Without Svelte's marks, without what only the finished page can place; what would do nothing takes no press and no focus. */
const slim = (html: string): string =>
  html
    .replaceAll(/<!--.*?-->/g, '')
    // Links below what a window shows come with the atlas.
    .replaceAll(/<footer class="actions[\s\S]*?<\/footer>/g, '')
    .replaceAll(/<polygon[^>]*>(<\/polygon>)?/g, '')
    .replaceAll(/ id="(lists|law)"/g, '')
    .replaceAll(/ data-corridor="[^"]*"/g, '')
    .replaceAll(/<header|<div(?= class="(?:choices|bar|time) )/g, (tag) => `${tag} inert`)
    .replaceAll('<button', '<button disabled')
    .replaceAll(/<option(?![^>]*selected)[^>]*>[^<]*<\/option>/g, '')
    .replaceAll(/[ \t\n]+/g, ' ');

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
  return `:root{${all(0)}}@media screen{:root[data-theme=dark]{${all(1)}}}`;
}

/** What each sheet keeps clear of. */
const sheetRules = (): string =>
  SHEETS.map(({ name, inset: { top, right, bottom, left } }) => {
    return `#poster .${name}{--l:${left}px;--r:${right}px;--t:${top}px;--b:${bottom}px}`;
  }).join('');

/** Shows the one section that the first script chose; without scripts the page's English one. */
const modeRules = (): string =>
  MODES.flatMap((mode) =>
    LANGUAGES.map((lang) => `[data-poster=${mode}-${lang}] #poster>.${mode}-${lang}`),
  ).join(',') + '{display:block}';
