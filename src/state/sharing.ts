import type { Theme } from './view';

/** What a reader can take away of a view. */
export const SHARE_PARTS = ['link', 'embed', 'picture', 'data', 'cite'] as const;
export type SharePart = (typeof SHARE_PARTS)[number];

/** Whether a link shows the newest tables, or for ever those that it was made from. */
export const PINNINGS = ['newest', 'edition'] as const;
export type Pinning = (typeof PINNINGS)[number];

/** How a figure is put into an article: a frame, one that a script makes as high as its figure, a picture with a link, an address. */
export const EMBED_FORMS = ['frame', 'script', 'picture', 'address'] as const;
export type EmbedForm = (typeof EMBED_FORMS)[number];

/** Px of a phone's screen, a column of text and a wide article. */
export const PREVIEW_WIDTHS = ['320', '640', '1000'] as const;
export type PreviewWidth = (typeof PREVIEW_WIDTHS)[number];

/** How the reader last took a view away: kept while the atlas is open; in no link. */
export interface Sharing {
  readonly part: SharePart;
  /** Null: not chosen yet. A view that is pinned is then shared as it is. */
  readonly pinning: Pinning | null;
  readonly form: EmbedForm;
  /** Null: not chosen yet. The preview then opens as wide as the screen has room for. */
  readonly width: PreviewWidth | null;
  /** Null: not chosen yet. A figure then has the page's own. */
  readonly theme: Theme | null;
  readonly axis: 'on' | 'off';
  readonly play: 'on' | 'off';
}

export const NOTHING_SHARED: Sharing = {
  part: 'link',
  pinning: null,
  form: 'frame',
  width: null,
  theme: null,
  axis: 'on',
  play: 'on',
};
