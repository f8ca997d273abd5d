import { CODING } from '../domain/atlas';
import { formatCorridor, touches } from '../domain/corridor';
import { fileOf, type Measure, MEASURE, TABLED_MEASURES } from '../domain/measure';
import { fill } from '../i18n/fill';
import { formatDay } from '../i18n/format';
import type { ShareWords } from '../i18n/en/share';
import type { Language } from '../i18n/language';
import { LENS_OF_ROUTES } from '../lens/lenses';
import { sentencesOf, sentenceText } from '../speech/sentence';
import { tongueOf } from '../speech/tongues';
import type { TableName } from '../state/library.svelte';
import { toPages } from '../state/pinned';
import type { Session } from '../state/session.svelte';
import type { Pinning } from '../state/sharing';
import { type Field, formatView, START, type Theme, type View } from '../state/view';
import { pinnedLink } from './link';
import { PAGE_PICTURE } from './page-address';
import { pageOfView } from './page-list';
import type { Figure } from './snippet';
import { sourcesOfView } from './sources';

/** What a figure in an article is pinned to, beside its view. */
export interface EmbedChoice {
  /** Of its words; learnt. */
  readonly lang: Language;
  readonly theme: Theme;
  readonly pinning: Pinning;
  readonly axis: 'on' | 'off';
  readonly play: 'on' | 'off';
}

/** The picture of the atlas as it opens, in its folder. */
const OPENING_PICTURE = 'share.png';
/** Characters of the text of a picture: those who hear a page hear all of it. */
const LONGEST_TEXT = 150;
/** The script for an article, in the atlas's folder. */
const HEIGHT_SCRIPT = 'embed.js';

/** The address of a file or page of the atlas, from any address of it. */
export const addressIn = (atlas: string, path: string): string => new URL(path, atlas).href;

/** Whether a view's figure has a time axis: a corridor's, below its map. */
export const hasAxis = ({ onMap, view }: Pick<Session, 'onMap' | 'view'>): boolean =>
  onMap && view.corridor !== null;

/** What a figure's link names beside what every link does: nobody looks after it where it stands. */
const FIGURE_PINS: readonly Field[] = ['mode', 'theme', 'lens', 'reporter', 'view'];
const AXIS_PINS: readonly Field[] = ['axis', 'play'];

/** Returns the session's view as a figure for somebody else's page. */
export function figureOf(session: Session, choice: EmbedChoice, words: ShareWords): Figure {
  const { lang, theme, pinning, axis, play } = choice;
  const { messages } = tongueOf(lang);
  const withAxis = hasAxis(session);
  const { motion } = session.view;
  const shown: Partial<View> = { lang, mode: 'embed', theme, motion, ...(withAxis && { axis, play }) };
  const pins = withAxis ? [...FIGURE_PINS, ...AXIS_PINS] : FIGURE_PINS;
  const page = pinnedLink(session, { pinning, change: { lang } });
  const path = pageOf(session, lang);
  const subject = subjectIn(session, lang);
  const shows = pictureIs(session);
  const sentence = pinning === 'edition' ? shortened(titleIn(session, lang), LONGEST_TEXT) : subject;
  const texts = { view: sentence, page: subject, opening: messages.actions.what };
  return {
    frame: pinnedLink(session, { pinning, change: shown, pins }),
    page,
    title: fill(session.onMap ? words.embed.map : words.embed.figure, subject),
    source: sourceIn(session, choice, words),
    open: messages.actions.open,
    picture: {
      address: path === null ? addressIn(page, OPENING_PICTURE) : addressOfPages(page, path + PAGE_PICTURE),
      text: texts[shows],
      caption: shows === 'view' ? null : captionOfOther(session, { lang, shows, text: texts[shows] }, words),
    },
    script: addressIn(page, HEIGHT_SCRIPT),
    card: pageAddressOf(session, lang, page) ?? page,
  };
}

/** The view's sentence; of a table that is not here the heading, since a frame keeps its name for ever. */
export const titleIn = (session: Session, lang: Language): string =>
  session.sentence.state === 'here'
    ? sentenceText(sentencesOf(session.wordingIn(lang)))
    : session.headingIn(lang);

/** The heading without the atlas's name. */
export const subjectIn = (session: Session, lang: Language): string =>
  session.headingIn(lang).replace(/ · Kosh$/, '');

function sourceIn(session: Session, { lang, pinning }: EmbedChoice, words: ShareWords): string {
  const ids = [...sourcesOfView(session), CODING];
  const credits = ids.flatMap((id) => session.atlas.sources.get(id) ?? []);
  const sources = credits.map(({ attribution }) => attribution[lang].replace(/\.$/, '')).join('; ');
  const { version, day } = session.atlas.edition;
  const edition = pinning === 'edition' ? ` ${fill(words.embed.edition, version, formatDay(day, lang))}` : '';
  return `${tongueOf(lang).messages.source.label}: ${sources}.${edition}`;
}

/** The address of something in the folder of a static page, from any address of the atlas. */
const addressOfPages = (atlas: string, path: string): string =>
  addressIn(atlas, toPages(new URL(atlas).pathname) + path);

/** What a picture that is not of the view shows, on which day, and whose figures: as the page of the subject has them. */
function captionOfOther(
  session: Session,
  {
    lang,
    shows,
    text,
  }: { readonly lang: Language; readonly shows: 'page' | 'opening'; readonly text: string },
  words: ShareWords,
): string {
  const usual: Partial<View> = shows === 'page' ? usualOf(session) : {};
  const day = formatDay(usual.day ?? START.day, lang);
  const subject = shows === 'page' ? text : 'Kosh';
  const ids = sourcesOfPicture(session, usual);
  if (ids === null) return fill(words.embed.otherUnnamed, subject, day);
  const credits = [...ids, CODING].flatMap((id) => session.atlas.sources.get(id) ?? []);
  const sources = credits.map(({ attribution }) => attribution[lang].replace(/\.$/, '')).join('; ');
  return `${fill(words.embed.other, subject, day)} ${tongueOf(lang).messages.source.label}: ${sources}.`;
}

/** The ids of the sources of the figures in the picture of a page or of the opening; null while it is not known which. */
function sourcesOfPicture(session: Session, usual: Partial<View>): readonly string[] | null {
  if (usual.instrument || usual.route) return [];
  const measure = usual.corridor || usual.country ? usualMeasureOf(session) : START.measure;
  return measure === null ? null : [MEASURE[measure].source];
}

/** The measure that the page of a corridor or country shows: the first with figures of it. Null where a table before it is not here. */
function usualMeasureOf({ library, view: { corridor, country } }: Session): Measure | null {
  for (const measure of TABLED_MEASURES) {
    const fetched = library.figuresOf(measure);
    if (fetched.state !== 'here') return null;
    const table = fetched.contents;
    const period = table.periodOn(START.day);
    const flows = period === null ? [] : table.flows(period, START.reporter);
    const has = corridor
      ? flows.some((flow) => formatCorridor(flow) === formatCorridor(corridor) && flow.persons > 0)
      : flows.some((flow) => country !== null && touches(flow, country));
    if (has) return measure;
  }
  return START.measure;
}

/** The table to ask for next, to know which figures the picture of the view's page shows; null where nothing is missing. */
export function tableOfPicture(session: Session): TableName | null {
  const { corridor, country, instrument } = session.view;
  if (instrument !== null || (!corridor && !country) || usualMeasureOf(session) !== null) return null;
  const missing = TABLED_MEASURES.find((measure) => session.library.figuresOf(measure).state !== 'here');
  return missing === undefined ? null : fileOf(missing);
}

/** A text of at most so many characters, cut between words. A no-break space keeps a number with its noun. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const cut = text.slice(0, longest).replace(/ [^ ]*$/, '');
  return `${cut.replace(/[\s,;:.–—-]+$/, '')}…`;
}

/** The folder of the static page of what a session shows; null where there is none. */
const pageOf = ({ view, atlas }: Session, lang: Language): string | null =>
  pageOfView({ ...view, lang }, atlas);

/** The address of that page, from any address of the atlas. A disk shows no folder's page by itself. */
export function pageAddressOf(session: Session, lang: Language, atlas: string): string | null {
  const path = pageOf(session, lang);
  const leaf = atlas.startsWith('file:') ? 'index.html' : '';
  return path === null ? null : addressOfPages(atlas, path + leaf);
}

/**
 * What the picture with an address shows: the view itself, the page of its subject where the view is of another day, lens or
 * measure, or the atlas as it opens where the subject has no page.
 */
export function pictureIs(session: Session): 'view' | 'page' | 'opening' {
  const { view, lang } = session;
  if (pageOf(session, lang) === null) return 'opening';
  const { mode, theme, motion, borders, axis, play, v, made } = view;
  const look = { lang: view.lang, mode, theme, motion, borders, axis, play, v, made };
  const usual = formatView({ ...START, ...usualOf(session), ...look }, { foreign: [] });
  const isUsual = usual === formatView(view, { foreign: [] });
  return isUsual && hasFigures(session) ? 'view' : 'page';
}

/** What the page of a subject shows of it: an instrument on the day of the edition, all else on the opening day. */
function usualOf({ view, atlas }: Session): Partial<View> {
  const { corridor, country, instrument, route } = view;
  if (instrument) return { instrument, day: atlas.edition.day };
  if (corridor) return { corridor };
  return country ? { country } : { route, lens: LENS_OF_ROUTES };
}

/** Whether there are figures of the view's subject: where there are none its page shows those of another measure. */
function hasFigures({ view, figures }: Session): boolean {
  const { corridor, country, instrument } = view;
  if (instrument || (!corridor && !country)) return true;
  if (figures.state !== 'here') return false;
  const { all, flows } = figures.contents;
  return corridor
    ? all.some((flow) => formatCorridor(flow) === formatCorridor(corridor) && flow.persons > 0)
    : flows.length > 0;
}
