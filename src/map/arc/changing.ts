import type { Arc } from './arc';
import { CHANGE_MS, changeBetween, eased } from './change';
import type { Palette } from '../palette';

/** More arcs than this change without a transition: the eye cannot follow so many, and they would stutter. */
const MOST = 1500;
/** A transition of fewer frames only delays; for a while the next drawings are then shown at once. */
const FEWEST_FRAMES = 4;
const WHILE_MS = 10_000;

type Draw = (arcs: readonly Arc[], palette: Palette) => void;

/**
 * Brings one drawing of arcs over into the next, from what is shown at the moment. Asks for frames only while a change
 * runs; where nothing may move, and from one theme to another, the next drawing stands at once.
 */
export class Changing {
  readonly #draw: Draw;
  readonly #moves: () => boolean;
  #palette: Palette | null = null;
  #aim: readonly Arc[] = [];
  #shown: readonly Arc[] = [];
  #at: (share: number) => readonly Arc[] = () => [];
  /** Ms. */
  #began = -Infinity;
  #lasts = 0;
  #stuttered = -Infinity;
  #frame = 0;
  #frames = 0;
  #waits = false;

  /** @param moves whether anything may move now: motion is on, and the map is seen */
  constructor(draw: Draw, moves: () => boolean) {
    this.#draw = draw;
    this.#moves = moves;
  }

  set(arcs: readonly Arc[], palette: Palette): void {
    if (arcs === this.#aim && palette === this.#palette) return;
    const now = performance.now();
    const moves = palette === this.#palette && this.#moves();
    const smooth = moves && arcs.length <= MOST && now - this.#stuttered > WHILE_MS;
    // Where drawings follow each other fast, as when the day is dragged, each arrives before the next.
    this.#lasts = smooth ? Math.min(CHANGE_MS, now - this.#began) : 0;
    this.#at = changeBetween(this.#shown, arcs);
    [this.#aim, this.#palette, this.#began, this.#frames] = [arcs, palette, now, 0];
    if (this.#waits && moves) return;
    this.stop();
    if (moves) this.#wait();
    else this.#show(1);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#waits = false;
  }

  /** Lets the frame of the press pass, which answers it in words: drawing arcs is what takes longest in it. */
  #wait(): void {
    this.#waits = true;
    this.#frame = requestAnimationFrame(() => {
      this.#began = performance.now();
      this.#frame = requestAnimationFrame(() => {
        this.#waits = false;
        this.#step();
      });
    });
  }

  readonly #step = (): void => {
    const share = (performance.now() - this.#began) / this.#lasts;
    if (share < 1 && this.#moves()) {
      this.#frames++;
      this.#frame = requestAnimationFrame(this.#step);
      this.#show(eased(share));
      return;
    }
    if (this.#lasts === CHANGE_MS && this.#frames < FEWEST_FRAMES) this.#stuttered = performance.now();
    this.#show(1);
  };

  #show(share: number): void {
    this.#shown = this.#at(share);
    if (this.#palette) this.#draw(this.#shown, this.#palette);
  }
}
