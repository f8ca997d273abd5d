import { escaped } from '../domain/markup';
import type { EmbedForm } from '../state/sharing';

/** A picture that an article shows in place of the frame. */
interface FigurePicture {
  readonly address: string;
  readonly text: string;
  /** What it shows, of which day and from which sources, where it is not of the view; null where it is. */
  readonly caption: string | null;
}

/** A view as it stands in somebody else's article. */
export interface Figure {
  /** Address of the frame's contents. */
  readonly frame: string;
  /** Address of the atlas that shows the same view. */
  readonly page: string;
  /** What the frame is: it names the frame for those who hear the page, and stays true while the figures move on. */
  readonly title: string;
  /** Where the figures and the law come from, and of which edition they are. */
  readonly source: string;
  /** Words of the link to `page`. */
  readonly open: string;
  /** A picture with an address of its own, and what it shows. */
  readonly picture: FigurePicture;
  /** Address of the script that makes a frame as high as its figure. */
  readonly script: string;
  /** Address that publishing systems turn into a figure or a card. */
  readonly card: string;
}

/**
 * Height of the frame, px: until its first message, and for ever where the page around does not listen. It holds the
 * words, a map of half its height, the key, the lanes and the source on a phone (340 px wide) and in a column of 760 px.
 */
export const SNIPPET_HEIGHT = 660;

/** What the frame may do: no cookies and no storage, but links in new windows and files to save. */
export const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';
export const ALLOWED = 'fullscreen; clipboard-write; web-share';

/** Px of every picture that has an address. */
const PICTURE = { width: 1200, height: 630 };

/** Returns what is pasted into an article: HTML, or for `address` the address alone. */
export function snippetOf(form: EmbedForm, figure: Figure): string {
  switch (form) {
    case 'frame':
      return framed(figure);
    case 'script':
      return `${framed(figure)}\n<script async src="${escaped(figure.script)}"></script>`;
    case 'picture':
      return pictured(figure);
    case 'address':
      return figure.card;
  }
}

/** The frame alone, sandboxed and as wide as its place. */
export const frameOf = ({ frame, title }: Pick<Figure, 'frame' | 'title'>): string =>
  [
    `<iframe src="${escaped(frame)}" title="${escaped(title)}"`,
    `loading="lazy" width="100%" height="${SNIPPET_HEIGHT}" style="border:0;width:100%" referrerpolicy="no-referrer"`,
    `sandbox="${SANDBOX}" allow="${ALLOWED}"></iframe>`,
  ].join('\n    ');

/**
 * A figure whose frame runs sandboxed, with its picture below: both lie in one cell of a grid, so that the frame covers
 * the picture, and where a system strips the frame the picture stands in its place.
 */
const framed = (figure: Figure): string =>
  [
    '<figure style="display:grid;grid-template-columns:100%">',
    `  <div style="grid-area:1/1">${covered(figure)}</div>`,
    '  <div style="grid-area:1/1">',
    `  ${frameOf(figure)}`,
    '  </div>',
    `  <figcaption>${captionOf(figure)}</figcaption>`,
    '</figure>',
  ].join('\n');

/** The picture below a frame, and its caption where the frame's own is not true of it. Both are lower than any frame. */
function covered({ page, picture }: Figure): string {
  // A link that the frame covers takes no focus: the caption has the same.
  const linked = `<a href="${escaped(page)}" tabindex="-1">${imageOf(picture, COVERED_STYLE)}</a>`;
  return picture.caption === null ? linked : `${linked}<br><small>${escaped(picture.caption)}</small>`;
}

/** A figure for systems that strip frames. */
const pictured = ({ page, picture, source, open }: Figure): string =>
  [
    '<figure>',
    `  <a href="${escaped(page)}">${imageOf(picture, 'max-width:100%;height:auto')}</a>`,
    `  <figcaption>${captionOf({ page, open, source: picture.caption ?? source })}</figcaption>`,
    '</figure>',
  ].join('\n');

/** In a wide column a frame may be as low as 400 px. */
const COVERED_STYLE = 'width:auto;height:auto;max-width:100%;max-height:340px';

function imageOf({ address, text }: FigurePicture, style: string): string {
  const { width, height } = PICTURE;
  return `<img src="${escaped(address)}" alt="${escaped(text)}" width="${width}" height="${height}" loading="lazy" style="${style}">`;
}

const captionOf = ({ source, page, open }: Pick<Figure, 'source' | 'page' | 'open'>): string =>
  `${escaped(source)} <a href="${escaped(page)}">${escaped(open)}</a>`;
