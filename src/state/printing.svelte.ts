import { flushSync } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import type { Mode } from './view';

/**
 * What scripts place to the px has this width on paper, whose own width no script is told. It fits A4 and Letter within the
 * margins that app.css sets, a page upright and a slide across.
 */
export interface Sheet {
  /** Px of what stands over the whole width: the map, the time axis, lanes. */
  readonly width: number;
  /** Px of the map, and of one that has a corridor's lanes below it. */
  readonly mapHeight: number;
  /** So many lanes stand below it. */
  readonly aboveLanes: (lanes: number) => number;
}

/** Px of a page upright, A4 or Letter, whichever is lower, and of the words and the key above and below its map. */
const PAGE_PX = 960;
const WORDS_PX = 265;
/** Px of an axis with its bars, years and the heads above the lanes, and of each lane. */
const AXIS_PX = 200;
const LANE_PX = 28;
/** Px. A map that had to be lower to leave the lanes their room fills the first sheet, and they stand on the next. */
const LOWEST_MAP = 290;
const HIGHEST_MAP = 410;
const WHOLE_SHEET_MAP = 640;

/** Returns the px of a page's map above so many lanes, so that these are never broken over two sheets. */
export function mapAboveLanes(lanes: number): number {
  const room = PAGE_PX - WORDS_PX - AXIS_PX - lanes * LANE_PX;
  return room < LOWEST_MAP ? WHOLE_SHEET_MAP : Math.min(HIGHEST_MAP, room);
}

const SHEETS: Readonly<Record<Mode, Sheet | null>> = {
  page: { width: 700, mapHeight: 410, aboveLanes: mapAboveLanes },
  lecture: { width: 700, mapHeight: 430, aboveLanes: () => 265 },
  // A figure keeps the size of its frame, which the article around it gave it.
  embed: null,
};

/** The sheet that a mode is laid out for; null where its frame keeps its size. */
export const sheetOf = (mode: Mode): Sheet | null => SHEETS[mode];

/**
 * Whether the page is being printed. Browsers tell every frame of a printed page, of whatever origin, before they lay it
 * out; what follows from it is in the document when `begin` returns.
 */
export class Printing {
  #isTold = $state(false);
  readonly #media = new MediaQuery('print');
  #fold: (() => void) | null = null;

  get isOn(): boolean {
    return this.#isTold || this.#media.current;
  }

  /** To be called before the page is printed. */
  begin(): void {
    flushSync(() => (this.#isTold = true));
    this.#fold ??= unfold();
  }

  /** To be called when it has been printed: the page is as it was. */
  end(): void {
    this.#fold?.();
    this.#fold = null;
    this.#isTold = false;
  }
}

/** Opens what is folded on the screen for want of room; what is returned folds it again. */
function unfold(): () => void {
  const folded = [...document.querySelectorAll('details.on-paper:not([open])')];
  const turn = (isOpen: boolean): void =>
    folded.forEach((details) => details.toggleAttribute('open', isOpen));
  turn(true);
  return () => turn(false);
}
