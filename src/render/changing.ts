import type { Arc } from './arc';
import { CHANGE_MS, changeBetween, eased } from './change';
import type { Palette } from './palette';

/** More arcs than this change at once: so many cannot be followed by eye, and would stutter. */
const MOST = 1500;

type Draw = (arcs: readonly Arc[], palette: Palette) => void;

/**
 * Brings one drawing of arcs over into the next, from what is shown at the moment. Asks for frames only while a change
 * runs; without motion, unseen, or from one theme to another the next drawing stands at once.
 */
export class Changing {
  readonly #draw: Draw;
  readonly #isSeen: () => boolean;
  #palette: Palette | null = null;
  #aim: readonly Arc[] = [];
  #shown: readonly Arc[] = [];
  #at: (share: number) => readonly Arc[] = () => [];
  /** Ms. */
  #began = -Infinity;
  #lasts = 0;
  #moves = false;
  #frame = 0;

  constructor(draw: Draw, isSeen: () => boolean) {
    this.#draw = draw;
    this.#isSeen = isSeen;
  }

  set(arcs: readonly Arc[], palette: Palette): void {
    if (arcs === this.#aim && palette === this.#palette) return;
    const now = performance.now();
    const smooth = palette === this.#palette && arcs.length <= MOST;
    // Where drawings follow each other fast, as when the day is dragged, each arrives before the next.
    this.#lasts = smooth ? Math.min(CHANGE_MS, now - this.#began) : 0;
    this.#at = changeBetween(this.#shown, arcs);
    [this.#aim, this.#palette, this.#began] = [arcs, palette, now];
    this.#step(palette);
  }

  setMotion(on: boolean): void {
    this.#moves = on;
  }

  remove(): void {
    cancelAnimationFrame(this.#frame);
  }

  #step(palette: Palette): void {
    cancelAnimationFrame(this.#frame);
    const passed = performance.now() - this.#began;
    const runs = this.#moves && this.#isSeen() && passed < this.#lasts;
    this.#frame = runs ? requestAnimationFrame(() => this.#step(palette)) : 0;
    this.#shown = this.#at(runs ? eased(passed / this.#lasts) : 1);
    this.#draw(this.#shown, palette);
  }
}
