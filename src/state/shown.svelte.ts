import { untrack } from 'svelte';
import { painted } from './painted';
import type { View } from './view';

/** Returns what has `act` done after the next paint, once however often it is asked for until then. */
function oncePainted(act: () => void): () => void {
  let waits = false;
  return () => {
    if (waits) return;
    waits = true;
    void painted().then(() => {
      waits = false;
      act();
    });
  };
}

/**
 * The view as of the last paint. What takes long to lay out, the panel of a corridor and the lanes of the time axis, shows
 * this one: a press is answered in one frame, by the sentence and the pressed control, and the rest follows in the next.
 */
export class Shown {
  view: View = $state.raw() as View;
  /** Turns to the newest view once that is painted. */
  readonly follow: () => void;

  constructor(newest: () => View) {
    this.view = newest();
    this.follow = oncePainted(() => (this.view = newest()));
  }
}

/** What `newest` gave as of the last paint: for a picture that is put together after a press has been answered. */
export class Painted<T> {
  current: T = $state.raw() as T;

  /** To be made where a component is, and gone with it. */
  constructor(newest: () => T) {
    this.current = untrack(newest);
    const follow = oncePainted(() => (this.current = newest()));
    $effect(() => {
      newest();
      follow();
    });
  }
}
