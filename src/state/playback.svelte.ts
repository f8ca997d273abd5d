import { addDays, type Day, hi } from '../domain/day';
import type { DiplomacyEvent } from '../domain/event';
import { entriesBetween, type Turn } from '../law/turns';
import { AXIS_START } from './settle';
import type { Session } from './session.svelte';

const TICK_MS = 120;
const DAYS_A_TICK = 15;
/** How long time stands still when an agreement enters into force. */
const PAUSE_MS = 1000;
const ANNOUNCED_TICKS = 6;

/** Runs the day along the time axis, pausing where something enters into force; stops where nobody can see it. */
export class Playback {
  readonly #session: Session;
  /** Ticks for which an announcement stays after time runs on. */
  #shown = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  playing = $state(false);
  /** What entered into force at the present pause. */
  entered: readonly Turn[] = $state.raw([]);
  /** The acts of states at the present pause, where the reader asked to pause at them. */
  acts: readonly DiplomacyEvent[] = $state.raw([]);

  constructor(session: Session) {
    this.#session = session;
  }

  toggle(): void {
    if (this.playing) this.stop();
    else this.start();
  }

  /** Plays on from the view's day, or from the beginning when the end is reached. */
  start(): void {
    this.playing = true;
    document.addEventListener('visibilitychange', this.#stopWhenHidden);
    if (this.#session.view.day >= this.#session.today) this.#session.glide({ day: AXIS_START });
    this.#wait(TICK_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    document.removeEventListener('visibilitychange', this.#stopWhenHidden);
    this.playing = false;
    [this.entered, this.acts] = [[], []];
  }

  /** A reader who comes back finds the day that was left, and says when to go on. */
  readonly #stopWhenHidden = (): void => {
    if (document.visibilityState === 'hidden') this.stop();
  };

  #wait(ms: number): void {
    this.#timer = setTimeout(() => this.#tick(), ms);
  }

  #tick(): void {
    const { view, today, turns } = this.#session;
    const aim = addDays(view.day, DAYS_A_TICK);
    const until: Day = aim < today ? aim : today;
    const [first] = entriesBetween(turns, view.day, until);
    const acts = this.#actsBetween(view.day, first?.on ?? until);
    const stop = acts[0] ? hi(acts[0].date) : (first?.on ?? until);
    const passed = acts.filter(({ date }) => hi(date) === stop);
    this.#announce(entriesBetween(turns, view.day, stop), passed);
    this.#session.glide({ day: stop });
    const pauses = passed.length > 0 || (this.#pauses && first !== undefined);
    if (stop >= today) this.stop();
    else this.#wait(pauses ? PAUSE_MS : TICK_MS);
  }

  /** Says what entered into force and which acts took place; the words stay for a few ticks after time runs on. */
  #announce(turns: readonly Turn[], acts: readonly DiplomacyEvent[]): void {
    if (turns.length + acts.length > 0) this.#shown = ANNOUNCED_TICKS;
    else if (--this.#shown > 0) return;
    [this.entered, this.acts] = [turns, acts];
  }

  #actsBetween(after: Day, until: Day): readonly DiplomacyEvent[] {
    const { pausesAtEvents, eventsBetween } = this.#session.desk;
    return pausesAtEvents && eventsBetween ? eventsBetween(after, until) : [];
  }

  /** Over the whole region something enters into force every few weeks: there time runs on. */
  get #pauses(): boolean {
    return this.#session.view.corridor !== null;
  }
}
