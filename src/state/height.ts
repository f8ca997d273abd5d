/** Px by which the height must change before it is told again: rounding must not make two pages answer each other for ever. */
const DAMP = 2;

/** What we tell the page around a frame; nothing but the height leaves it. See docs/embedding.md. */
export interface HeightMessage {
  readonly source: 'kosh';
  readonly v: 1;
  readonly type: 'height';
  /** `name` of the frame, so that a page with several can tell them apart. */
  readonly id: string;
  /** Px. */
  readonly height: number;
}

/** The map's share of a figure as high as it wishes to be: a little over half its breadth. */
const mapHeight = (breadth: number): number => Math.min(470, Math.max(300, breadth * 0.56));

/** Px that a figure wishes for: all that stands around its map, the lanes too, and the map at its best; all of it where it has none. */
function wishOf(figure: HTMLElement): number {
  const picture = figure.querySelector('.picture')?.clientHeight;
  if (picture === undefined) return figure.scrollHeight;
  const away = figure.querySelector<HTMLElement>('.away')?.offsetHeight ?? 0;
  return figure.scrollHeight - picture + away + mapHeight(figure.clientWidth);
}

/** Tells the page around the frame how high `figure` is, now and whenever it changes; ends when the figure goes. */
export function tellHeight(figure: HTMLElement): () => void {
  if (window.parent === window) return () => undefined;
  let told = 0;
  const observer = new ResizeObserver(() => {
    const height = Math.ceil(wishOf(figure));
    if (Math.abs(height - told) <= DAMP) return;
    told = height;
    const message: HeightMessage = { source: 'kosh', v: 1, type: 'height', id: window.name, height };
    window.parent.postMessage(message, '*');
  });
  // In a frame of fixed height the figure keeps its size while its words change theirs.
  for (const part of [figure, ...figure.children]) observer.observe(part);
  return () => observer.disconnect();
}
