import * as v from 'valibot';
import { type Corridor, formatCorridor, parseCorridor } from '../domain/corridor';
import { type CountryCode, isCountryCode } from '../domain/country';
import { type Day, DaySchema, OPENING_DAY } from '../domain/day';
import { type Topic, TOPICS } from '../domain/instrument';
import { type Measure, MEASURES, OPENING_MEASURE } from '../domain/measure';
import { type WorkKind, WORK_KINDS } from '../domain/work-kind';
import { type Language, LANGUAGES } from '../i18n/language';
import { type Lens, LENS, LENSES, OPENING_LENS } from '../lens/lenses';
import type { Reporting } from '../people/flows';
import { GONE } from './pinned';
import { readSearch, type Search } from './search';

export const MODES = ['page', 'embed', 'lecture'] as const;
export type Mode = (typeof MODES)[number];
/** Whose figure of a registered move comes first; the other end's stands in where it is silent. */
export const REPORTERS = ['destination', 'origin'] as const satisfies readonly Reporting[];
/** How it is laid out: on the map, countries against countries, or in full, in words and tables. */
export const LAYOUTS = ['map', 'matrix', 'table'] as const;
export type Layout = (typeof LAYOUTS)[number];
/** The parts of a page of words: of the register, and of a corridor. */
export const REGISTER_TABS = ['instruments', 'questions', 'changes', 'suppose', 'open', 'acts'] as const;
export type RegisterTab = (typeof REGISTER_TABS)[number];
export const TABS = [...REGISTER_TABS, 'passport', 'table'] as const;
export type Tab = (typeof TABS)[number];
export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** All that a link can carry: what the reader asked for, and nothing about how it is drawn. */
export interface View {
  readonly lang: Language;
  readonly mode: Mode;
  readonly measure: Measure;
  readonly reporter: Reporting;
  /** Of the counts of work, one kind alone; null: all. */
  readonly kind: WorkKind | null;
  readonly lens: Lens;
  readonly day: Day;
  readonly corridor: Corridor | null;
  readonly country: CountryCode | null;
  readonly topic: Topic | null;
  readonly route: string | null;
  readonly instrument: string | null;
  readonly view: Layout;
  /** The part of a page of words; null: its first, and of a country its own page. One that the page does not have counts as null. */
  readonly tab: Tab | null;
  readonly borders: 'un' | 'none';
  readonly theme: Theme;
  readonly motion: 'on' | 'off';
  /** Of a figure in an article: whether the time axis with its lanes stands below the map, and play beside its years. */
  readonly axis: 'on' | 'off';
  readonly play: 'on' | 'off';
  readonly lecture: string | null;
  /** Counted from 1. */
  readonly slide: number;
  /** The edition of the tables that the link is pinned to, `1.4.0`; null: whichever is the newest. */
  readonly v: string | null;
  /** The edition that was the newest when the link was made; null: not told. */
  readonly made: string | null;
}

/** Whether a view is a page that tells positions by every source: a country's own, or a negotiating table. */
export function isPositionsPage({ view, instrument, corridor, country, tab }: View): boolean {
  if (view !== 'table' || instrument) return false;
  return corridor ? tab === 'table' : country !== null && !REGISTER_TABS.some((name) => name === tab);
}

/** What an address without parameters asks for. */
export const START: View = {
  lang: 'en',
  mode: 'page',
  measure: OPENING_MEASURE,
  reporter: 'destination',
  kind: null,
  lens: OPENING_LENS,
  day: OPENING_DAY,
  corridor: null,
  country: null,
  topic: null,
  route: null,
  instrument: null,
  view: 'map',
  tab: null,
  borders: 'un',
  theme: 'auto',
  motion: 'on',
  axis: 'on',
  play: 'on',
  lecture: null,
  slide: 1,
  v: null,
  made: null,
};

/** The links that others keep: an id of a route, an instrument or a lecture. */
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

/** An edition of the tables. */
const EditionText = v.pipe(v.string(), v.regex(/^\d{1,3}\.\d{1,3}\.\d{1,3}$/));

const CorridorText = v.pipe(
  v.string(),
  v.transform(parseCorridor),
  v.check((c) => c !== null),
);

/** Each field falls back on its own: one bad parameter never loses the rest of a link. */
const LINK = {
  lang: v.picklist(LANGUAGES),
  mode: v.picklist(MODES),
  measure: v.picklist(MEASURES),
  reporter: v.picklist(REPORTERS),
  kind: v.picklist(WORK_KINDS),
  lens: v.picklist(LENSES),
  day: DaySchema,
  corridor: CorridorText,
  country: v.custom<CountryCode>((x) => typeof x === 'string' && isCountryCode(x)),
  topic: v.picklist(TOPICS),
  route: Id,
  instrument: Id,
  view: v.picklist(LAYOUTS),
  tab: v.picklist(TABS),
  borders: v.picklist(['un', 'none']),
  theme: v.picklist(THEMES),
  motion: v.picklist(['on', 'off']),
  axis: v.picklist(['on', 'off']),
  play: v.picklist(['on', 'off']),
  lecture: Id,
  slide: v.pipe(v.string(), v.regex(/^[1-9]\d{0,2}$/), v.transform(Number)),
  v: EditionText,
  made: EditionText,
} satisfies Record<keyof View, unknown>;

export type Field = keyof View;
export const FIELDS = Object.keys(LINK) as Field[];

export interface ReadLink {
  readonly view: View;
  /** Parameters of ours whose value could not be read, as they stood in the link. */
  readonly unread: readonly { readonly field: string; readonly text: string }[];
  /** Parameters of whoever hosts the page: they stay in the address. */
  readonly foreign: Search['foreign'];
}

const isOurs = (name: string): boolean => name === GONE || Object.hasOwn(LINK, name);

/** Reads a link. `preferred` are the browser's languages, best first; they choose where the link names none. */
export function parseView(search: string, preferred: readonly string[] = []): ReadLink {
  const { ours, foreign } = readSearch(search, isOurs);
  const view: Record<string, unknown> = { ...START, lang: languageOf(preferred) };
  const unread: { field: string; text: string }[] = [];
  for (const field of FIELDS) {
    const text = ours.get(field);
    if (text === undefined) continue;
    const read = v.safeParse(LINK[field], text);
    if (read.success) view[field] = read.output;
    else unread.push({ field, text });
  }
  const read = view as unknown as View;
  const measure = ours.has('measure') ? read.measure : LENS[read.lens].opensOn;
  return { view: { ...read, measure }, unread, foreign };
}

function languageOf(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = LANGUAGES.find((l) => l === tag.slice(0, 2).toLowerCase());
    if (found) return found;
  }
  return START.lang;
}

const textOf = (value: View[Field]): string =>
  typeof value === 'object' && value !== null ? formatCorridor(value) : String(value);

interface Wording {
  /** Fields to write even where they are default: a copied link pins the language and the theme. */
  readonly pin?: readonly Field[];
  /** The reading browser's languages: they choose the language of a link that names none. */
  readonly preferred?: readonly string[];
  /** Parameters that are not ours and stand before ours; those of the open page by default. */
  readonly foreign?: Search['foreign'];
}

/** The address's parameters that were read last: each link of a page asks for them. */
let lastRead: { readonly search: string; readonly foreign: Search['foreign'] } = { search: '', foreign: [] };

/** The parameters of the open page's address that are not ours; none where there is no page yet. */
function hostsOwn(): Search['foreign'] {
  if (typeof location === 'undefined') return [];
  const { search } = location;
  if (search !== lastRead.search) lastRead = { search, foreign: readSearch(search, isOurs).foreign };
  return lastRead.foreign;
}

/** What only a corridor's figure in an article has: other links leave it out, and the opening picture is the same. */
export const OF_A_FIGURE: readonly Field[] = ['axis', 'play'];

/** The shortest search string that {@link parseView} reads back as `view`; empty for the starting view. */
export function formatView(
  view: View,
  { pin = [], preferred = [], foreign = hostsOwn() }: Wording = {},
): string {
  const search = new URLSearchParams(foreign.map(([name, text]) => [name, text]));
  const start: View = { ...START, lang: languageOf(preferred), measure: LENS[view.lens].opensOn };
  const applies = (field: Field): boolean => view.mode === 'embed' || !OF_A_FIGURE.includes(field);
  const said = (field: Field): boolean =>
    view[field] !== null &&
    applies(field) &&
    (pin.includes(field) || textOf(view[field]) !== textOf(start[field]));
  for (const field of FIELDS.filter(said)) search.set(field, textOf(view[field]));
  return search.size > 0 ? `?${search.toString()}` : '';
}

/** What pym.js adds to the address of a frame: for the frame alone, and the last two tell where the reader came from. */
const OF_A_FRAME: readonly string[] = ['initialWidth', 'childId', 'parentTitle', 'parentUrl'];

/** The whole address of a view, from the page that is open; `pin` as in {@link formatView}. */
export const linkTo = (view: View, change: Partial<View>, pin: readonly Field[]): string =>
  addressOfPage() +
  formatView(
    { ...view, ...change },
    { pin, foreign: hostsOwn().filter(([name]) => !OF_A_FRAME.includes(name)) },
  );

/** Relative where there is no page yet: in the poster. */
function addressOfPage(): string {
  if (typeof location === 'undefined') return './';
  const { origin, pathname, protocol } = location;
  return protocol === 'file:' ? `file://${pathname}` : `${origin}${pathname}`;
}
