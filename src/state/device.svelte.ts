import { createContext } from 'svelte';

interface Wishes {
  readonly dark: () => boolean;
  readonly still: () => boolean;
}

/** What the reader's device and switches together come to. */
export class Device {
  readonly #wishes: Wishes;
  readonly theme = $derived.by(() => (this.#wishes.dark() ? 'dark' : 'light'));
  /** Whether anything may move by itself. */
  readonly moves = $derived.by(() => !this.#wishes.still());

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
  }
}

export const [getDevice, setDevice] = createContext<Device>();
