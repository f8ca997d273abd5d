import type { Lecture, Slide } from '../domain/lecture';
import { parseView, START, type View } from './view';

/** The view that a slide shows: its link, in the listener's language, theme and motion. */
export function slideView({ link }: Slide, present: View, n: number): View {
  const { lang, theme, motion, borders, lecture } = present;
  return {
    ...START,
    ...parseView(link).view,
    mode: 'lecture',
    lang,
    theme,
    motion,
    borders,
    lecture,
    slide: n,
  };
}

/** The lecture that a view asks for, the first where it asks for none that there is, and which of its slides: 1 for the first. */
export function slideAsked(
  { lecture: id, slide }: View,
  lectures: readonly Lecture[],
): { readonly lecture: Lecture; readonly at: number; readonly slide: Slide } | null {
  const lecture = lectures.find((one) => one.id === id) ?? lectures[0];
  if (!lecture) return null;
  const at = Math.min(Math.max(1, slide), lecture.slides.length);
  const asked = lecture.slides[at - 1];
  return asked ? { lecture, at, slide: asked } : null;
}

/**
 * The view with which a slide begins: whoever enters it by its link sees what those see who came to it step by step.
 * A view of no slide is its own.
 */
export function enteredView(view: View, lectures: readonly Lecture[]): View {
  const asked = view.mode === 'lecture' ? slideAsked(view, lectures) : null;
  return asked ? slideView(asked.slide, view, asked.at) : view;
}

/** Whether a view enters another slide. Within a slide a speaker may move the day or choose a corridor, and is not called back. */
export const isAnotherSlide = (left: View, view: View): boolean =>
  view.mode === 'lecture' &&
  (left.mode !== 'lecture' || left.lecture !== view.lecture || left.slide !== view.slide);

/**
 * The view to which a lecture is left: the one that the reader had before, in the language, theme and motion of now; that of
 * the slide where the lecture was opened by its link.
 */
export function leftView(present: View, before: View | null): View {
  const { lang, theme, motion, borders } = present;
  const back = before ?? present;
  return { ...back, mode: 'page', lecture: null, slide: START.slide, lang, theme, motion, borders };
}

export type LectureStep = 'next' | 'previous' | 'first' | 'last' | 'fullscreen';

/** What remote controls and keyboards send; see docs/lecturing.md. */
const KEYS: Record<string, LectureStep> = {
  PageDown: 'next',
  ArrowRight: 'next',
  ArrowDown: 'next',
  ' ': 'next',
  Enter: 'next',
  n: 'next',
  PageUp: 'previous',
  ArrowLeft: 'previous',
  ArrowUp: 'previous',
  Backspace: 'previous',
  p: 'previous',
  Home: 'first',
  End: 'last',
  f: 'fullscreen',
};

/** The step a key asks for; null where it belongs to a field, a button or the browser. */
export function stepOf(event: KeyboardEvent): LectureStep | null {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (isChord(event) || isTaken(event.target, key)) return null;
  return key === ' ' && event.shiftKey ? 'previous' : (KEYS[key] ?? null);
}

const isChord = (event: KeyboardEvent): boolean => event.ctrlKey || event.altKey || event.metaKey;

/** Fields keep all their keys; buttons and links keep the two that press them. */
function isTaken(target: EventTarget | null, key: string): boolean {
  if (!(target instanceof Element)) return false;
  if (target.closest('input, textarea, select, [contenteditable]')) return true;
  return (key === ' ' || key === 'Enter') && target.closest('button, a') !== null;
}
