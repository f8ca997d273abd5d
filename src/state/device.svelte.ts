import { createContext } from 'svelte';
import type { Sheet } from './printing.svelte';

interface Wishes {
  readonly dark: () => boolean;
  readonly still: () => boolean;
  /** Whether the page is being printed. */
  readonly printing?: () => boolean;
  /** What it is then laid out for. */
  readonly sheet?: () => Sheet | null;
  /** Markup that stands where the map will be. */
  readonly picture?: string;
}

/** What the reader's device and switches together come to. */
export class Device {
  readonly #wishes: Wishes;
  /** Of the screen, whatever is being printed. */
  readonly screenTheme = $derived.by(() => (this.#wishes.dark() ? 'dark' : 'light'));
  /** Whether the page is being printed: then nothing of it is folded. */
  readonly printing = $derived.by(() => this.#wishes.printing?.() ?? false);
  /** The sheet that it is then laid out for; null on the screen, and where it keeps its size. */
  readonly sheet = $derived.by(() => (this.printing ? (this.#wishes.sheet?.() ?? null) : null));
  /** In which colours the page is read: paper is light. */
  readonly theme = $derived.by(() => (this.printing ? 'light' : this.screenTheme));
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
