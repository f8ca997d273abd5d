import { untrack } from 'svelte';
import { tongueOf } from '../speech/tongues';
import { painted } from './painted';
import type { View } from './view';

/**
 * The view as of the last paint. What takes long to lay out, the panel of a corridor and the lanes of the time axis, shows
 * this one: a press is answered in one frame, by the sentence and the pressed control, and the rest follows in the next.
 */
export class Shown {
  view: View = $state.raw() as View;
  readonly t = $derived(tongueOf(this.view.lang).messages);
  #follows = false;

  constructor(view: View) {
    this.view = view;
  }

  /** Turns to the newest view once that is painted. */
  follow(newest: () => View): void {
    if (this.#follows) return;
    this.#follows = true;
    void painted().then(() => {
      this.#follows = false;
      this.view = newest();
    });
  }
}

/** What `newest` gave as of the last paint: for a picture that is put together after a press has been answered. */
export class Painted<T> {
  current: T = $state.raw() as T;

  /** To be made where a component is, and gone with it. */
  constructor(newest: () => T) {
    this.current = untrack(newest);
    let follows = false;
    $effect(() => {
      newest();
      if (follows) return;
      follows = true;
      void painted().then(() => {
        follows = false;
        this.current = newest();
      });
    });
  }
}
