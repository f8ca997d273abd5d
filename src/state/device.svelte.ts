import { createContext } from 'svelte';

interface Wishes {
  readonly dark: () => boolean;
  readonly still: () => boolean;
  /** Markup that stands where the map will be. */
  readonly picture?: string;
}

/** What the reader's device and switches together come to. */
export class Device {
  readonly #wishes: Wishes;
  readonly theme = $derived.by(() => (this.#wishes.dark() ? 'dark' : 'light'));
  /** Whether anything may move by itself. */
  readonly moves = $derived.by(() => !this.#wishes.still());

  /** Given where the page is printed and no browser can draw a map; else null. */
  readonly picture: string | null;

  constructor(wishes: Wishes) {
    this.#wishes = wishes;
    this.picture = wishes.picture ?? null;
  }
}

export const [getDevice, setDevice] = createContext<Device>();
