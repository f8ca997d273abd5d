/** Which days a film shows, and for how long each. */
import { addDays, addMonths, type Day } from '../../domain/day';
import { formatDay } from '../../i18n/format';
import type { Language } from '../../i18n/language';
import { entriesBetween, type Turn } from '../../law/turns';

/** From a day of a film to the next one; `change`: to the next on which law or figures change. */
export const STEPS = ['change', 'year', 'month', 'day'] as const;
export type Step = (typeof STEPS)[number];

/** Frames a second: pulses run as smoothly as on the page. */
export const FPS = 30;

/** Frames for which a day of each step stands; play passes fifteen days in 120 ms. */
const STANDS: Record<Step, number> = { day: 3, month: 8, year: 36, change: 42 };
/** Frames more where an agreement on the corridor enters into force, as play pauses there. */
const HOLD = 30;
/** Frames for which the first and the last day stand at least. */
const FIRST = 45;
const LAST = 75;

/** What a film is asked to show. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
  readonly step: Step;
}

/** What happens in the span. */
export interface Happening {
  /** Of the law of what the view shows, in order of time. */
  readonly turns: readonly Turn[];
  /** The last day of each period of figures. */
  readonly periods: readonly Day[];
  /** Whether one corridor is shown: over a whole region something enters into force every few weeks. */
  readonly isPair: boolean;
}

/** A day and the frames for which it stands. */
export interface Still {
  readonly day: Day;
  readonly frames: number;
}

/** The days of a film in order, each with its frames; the first and the last of the span are among them. */
export function stillsOf(span: Span, { turns, periods, isPair }: Happening): readonly Still[] {
  const { from, to, step } = span;
  const entries = isPair ? entriesBetween(turns, from, to).map(({ on }) => on) : [];
  const steps = step === 'change' ? [...turns.map(({ on }) => on), ...periods] : stepsOf(span);
  const days = [...new Set([from, ...steps, ...entries, to])]
    .filter((day) => from <= day && day <= to)
    .sort();
  return days.map((day, i) => {
    const held = STANDS[step] + (entries.includes(day) ? HOLD : 0);
    const least = i === days.length - 1 ? LAST : i === 0 ? FIRST : 0;
    return { day, frames: Math.max(held, least) };
  });
}

function stepsOf({ from, to, step }: Span): Day[] {
  const days: Day[] = [];
  const at = (n: number): Day =>
    step === 'day' ? addDays(from, n) : addMonths(from, n * (step === 'year' ? 12 : 1));
  for (let n = 0; at(n) <= to; n++) days.push(at(n));
  return days;
}

/** The longest film, minutes: a browser keeps all of it in memory, and takes longer to make it than it plays. */
export const LONGEST_MIN = 5;

/** The link of a view, on another day. */
export const linkOn = (link: string, day: Day): string => link.replace(/([?&]day=)[^&]*/, `$1${day}`);

/** “Uzbekistan → Kazakhstan, 8 January 1992 – 31 December 2025”: what a film is called, whatever its last day says. */
export function filmTitle(subject: string, stills: readonly Still[], lang: Language): string {
  const ends = [stills[0], stills.at(-1)].flatMap((still) => (still ? [formatDay(still.day, lang)] : []));
  return `${subject.replace(' · Kosh', '')}, ${ends.join(' – ')}`;
}

/** What tells a film's file from others of the same view: `_from-1992-01-08_16x9_light`. */
export const filmEnd = (stills: readonly Still[], shape: Shape, theme: 'light' | 'dark'): string =>
  `_from-${stills[0]?.day ?? ''}_${RATIO[shape]}_${theme}`;

export type Shape = 'wide' | 'square' | 'tall';
export const RATIO: Readonly<Record<Shape, string>> = { wide: '16x9', square: '1x1', tall: '9x16' };

/** Bits that a px of a frame takes: a map that mostly stands still. */
const BITS = 0.06;

/** Bits a second of a film of a size. */
export const bitrateOf = ({ width, height }: { readonly width: number; readonly height: number }): number =>
  Math.round(width * height * FPS * BITS);

/** How long a film is, s, and how many bytes it takes at most, about. */
export function estimateOf(
  stills: readonly Still[],
  size: { readonly width: number; readonly height: number },
): { readonly seconds: number; readonly bytes: number } {
  const seconds = stills.reduce((sum, { frames }) => sum + frames, 0) / FPS;
  return { seconds, bytes: (bitrateOf(size) * seconds) / 8 };
}
