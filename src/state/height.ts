import { mapHeight } from './map-height';

/** Px by which the height must change before it is told again: rounding must not make two pages answer each other for ever. */
const DAMP = 2;

/** What we tell the page around a frame of its height. See docs/embedding.md. */
export interface HeightMessage {
  readonly source: 'kosh';
  readonly v: 1;
  readonly type: 'height';
  /** `name` of the frame, so that a page with several can tell them apart. */
  readonly id: string;
  /** Px. */
  readonly height: number;
}

/** The same in the forms of others: AMP's, and pym's, a string for the page that gave the frame a `childId`. */
export type HeightForm = HeightMessage | AmpHeight | string;
interface AmpHeight {
  readonly sentinel: 'amp';
  readonly type: 'embed-size';
  readonly height: number;
}

/** The name that a page using pym gave the frame, in the frame's address; null where it uses none. */
export const pymName = (search: string): string | null => new URLSearchParams(search).get('childId');

/**
 * A height in all forms that the page around may read. `amp-iframe` reads its own from a sandboxed frame too; its `#amp=1`
 * is not asked for, since an address with a fragment does not get it.
 */
export function heightForms(height: number, name: string, childId: string | null): HeightForm[] {
  const pym = childId === null ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`];
  return [
    { source: 'kosh', v: 1, type: 'height', id: name, height },
    { sentinel: 'amp', type: 'embed-size', height },
    ...pym,
  ];
}

/** Px that a figure wishes for: all that stands around its map, the lanes too, and the map at its best; all of it where it has none. */
function wishOf(figure: HTMLElement): number {
  const picture = figure.querySelector(':scope > .map .picture')?.clientHeight;
  if (picture === undefined) return figure.scrollHeight;
  const away = figure.querySelector<HTMLElement>('.away')?.offsetHeight ?? 0;
  return figure.scrollHeight - picture + away + mapHeight(figure.clientWidth);
}

/** Whether a page of words is still on its way: the figure would shrink to nothing, and the article jump twice. */
const isComing = (figure: HTMLElement): boolean =>
  figure.querySelector(':scope > .document > [role="status"]') !== null;

/** Who can tell a height once more. */
const tellers = new Set<() => void>();

/** Tells the height though it has not changed: for a page that began to listen only now. */
export function tellHeightAnew(): void {
  for (const tell of tellers) tell();
}

/**
 * Tells the page around the frame how high a figure is, now and whenever it changes, at most once a frame; ends when the
 * figure goes. One that is not shown yet has no breadth, and tells its height when it has.
 * @param missing px of what the figure leaves out and would show if it were higher
 */
export const tellHeight =
  (missing: () => number) =>
  (figure: HTMLElement): (() => void) => {
    const childId = pymName(location.search);
    let told = 0;
    const tell = (height: number): void => {
      told = height;
      for (const form of heightForms(height, window.name, childId)) window.parent.postMessage(form, '*');
    };
    const observer = new ResizeObserver(() => {
      if (figure.clientWidth === 0 || isComing(figure)) return;
      const height = Math.ceil(wishOf(figure) + missing());
      if (Math.abs(height - told) > DAMP) tell(height);
    });
    // In a frame of fixed height the figure keeps its size while its words change theirs.
    for (const part of [figure, ...figure.children]) observer.observe(part);
    const again = (): void => {
      if (told > 0) tell(told);
    };
    tellers.add(again);
    return () => {
      tellers.delete(again);
      observer.disconnect();
    };
  };
