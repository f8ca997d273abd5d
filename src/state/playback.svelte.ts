import { addDays, type Day } from '../domain/day';
import { entriesBetween, type Turn } from '../model/turns';
import { AXIS_START } from './settle';
import type { Session } from './session.svelte';

const TICK_MS = 120;
const DAYS_A_TICK = 15;
/** How long time stands still when an agreement enters into force. */
const PAUSE_MS = 1000;

/** Runs the day along the time axis, pausing where something enters into force. */
export class Playback {
  readonly #session: Session;
  #timer: ReturnType<typeof setTimeout> | undefined;

  playing = $state(false);
  /** What entered into force at the present pause. */
  entered: readonly Turn[] = $state.raw([]);

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
    if (this.#session.view.day >= this.#session.today) this.#session.glide({ day: AXIS_START });
    this.#wait(TICK_MS);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.playing = false;
    this.entered = [];
  }

  #wait(ms: number): void {
    this.#timer = setTimeout(() => this.#tick(), ms);
  }

  #tick(): void {
    const { view, today, turns } = this.#session;
    const aim = addDays(view.day, DAYS_A_TICK);
    const until: Day = aim < today ? aim : today;
    const entry = entriesBetween(turns, view.day, until)[0]?.on;
    const stop = entry ?? until;
    this.entered = entry ? entriesBetween(turns, view.day, entry) : this.entered;
    this.#session.glide({ day: stop });
    if (stop >= today) this.stop();
    else this.#wait(entry && this.#pauses ? PAUSE_MS : TICK_MS);
  }

  /** Over the whole region something enters into force every few weeks: there time runs on. */
  get #pauses(): boolean {
    return this.#session.view.corridor !== null;
  }
}
