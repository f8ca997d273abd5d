import * as v from 'valibot';
import { DaySchema } from '../domain/day';
import { LANGUAGES } from '../i18n/language';
import { formatView, parseView, type ReadLink, THEMES, type View } from './view';

/** Letters of the longest view that a page may ask for. */
const LONGEST_VIEW = 2000;

const FROM_HOST = { source: v.literal('kosh-host'), v: v.literal(1) };
const bare = <const Type extends string>(type: Type) => v.object({ ...FROM_HOST, type: v.literal(type) });

/** What the page around a frame may ask of it. */
const Command = v.variant('type', [
  /** A whole view, as a search string; what it leaves out is the default, but for how the figure looks. */
  v.object({
    ...FROM_HOST,
    type: v.literal('goto'),
    view: v.pipe(v.string(), v.maxLength(LONGEST_VIEW)),
  }),
  v.object({
    ...FROM_HOST,
    type: v.literal('setTime'),
    day: v.pipe(v.string(), v.maxLength(10), DaySchema),
  }),
  bare('play'),
  bare('pause'),
  v.object({ ...FROM_HOST, type: v.literal('setLang'), lang: v.picklist(LANGUAGES) }),
  v.object({ ...FROM_HOST, type: v.literal('setTheme'), theme: v.picklist(THEMES) }),
  /** Asks for `ready` and the height once more: from a page that began to listen after the figure had told them. */
  bare('hello'),
]);
export type Command = v.InferOutput<typeof Command>;

/**
 * Reads a message of the page around: a command, `wrong` where it is meant for us and cannot be read, `foreign` where it
 * belongs to another script of that page. Never throws, whatever the message holds.
 */
export function readCommand(message: unknown): Command | 'wrong' | 'foreign' {
  if (typeof message !== 'object' || message === null) return 'foreign';
  if (!('source' in message) || message.source !== 'kosh-host') return 'foreign';
  const read = v.safeParse(Command, message, { abortEarly: true });
  return read.success ? read.output : 'wrong';
}

/** Whether a message is pym's, which tells its frame the breadth and waits for the height. */
export const isPymBreadth = (message: unknown, childId: string): boolean =>
  typeof message === 'string' && message.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`);

const SUBJECTS = ['corridor', 'country', 'route', 'instrument'] as const satisfies readonly (keyof View)[];

/** What the page around is told of a new view: whether another subject was chosen, or something else of it changed. */
export const moveOf = (before: View, after: View): 'select' | 'step' =>
  SUBJECTS.some((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    ? 'select'
    : 'step';

/** A view as the page around is told it: what a link would carry, and nothing of whoever hosts the page. */
export const textOf = (view: View): string => formatView(view, { pin: ['lang'], foreign: [] });

/**
 * The view that the page around asks for: in the figure's own language, theme and manner unless it names others; the mode
 * and the edition stay.
 */
export function viewAsked(search: string, now: View): Pick<ReadLink, 'view' | 'unread'> {
  const { mode, v: edition, made, lang, theme, motion, borders } = now;
  const own = new URLSearchParams({ lang, theme, motion, borders }).toString();
  // The first word for a name counts.
  const { view, unread } = parseView(`${search.replace(/^\?/, '')}&${own}`);
  return { view: { ...view, mode, v: edition, made }, unread };
}
