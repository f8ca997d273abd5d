/** Links of a view that a reader takes away: whether they keep to an edition, and what they say even where it is the default. */
import type { Edition } from '../domain/atlas';
import { livingAddress } from '../state/pinned';
import type { Session } from '../state/session.svelte';
import type { Pinning } from '../state/sharing';
import { type Field, linkTo, type View } from '../state/view';

/** A pinned link names the edition that it shows, a living one the edition that was the newest when it was made. */
export const pinnedTo = ({ version }: Edition, pinning: Pinning): Pick<View, 'v' | 'made'> =>
  pinning === 'edition' ? { v: version, made: null } : { v: null, made: version };

/** How a view is shared unless the reader chose otherwise: as it was opened. */
export const pinningOf = (view: Pick<View, 'v'>): Pinning => (view.v === null ? 'newest' : 'edition');

/** What figures are shown, and in which language: the opening day and measure move on with the data, and a link stays. */
export const PINS: readonly Field[] = ['lang', 'measure', 'day'];

/** How the reader likes the page: nothing that others need. */
const PLAIN: Partial<View> = { theme: 'auto', motion: 'on' };

interface Asked {
  /** The edition on the screen unless told: whatever an earlier link asked for, that is what was seen. */
  readonly pinning?: Pinning;
  readonly change?: Partial<View>;
  /** Fields to name beside {@link PINS}. */
  readonly pins?: readonly Field[];
}

/**
 * The whole address of the page that shows a session's view, or of what `change` makes of it.
 * A living one leads out of the folder of a kept edition, which never goes on.
 */
export function pinnedLink(
  { view, atlas }: Pick<Session, 'view' | 'atlas'>,
  { pinning = 'edition', change = {}, pins = [] }: Asked = {},
): string {
  const { edition } = atlas;
  const shown: Partial<View> = { mode: 'page', ...PLAIN, ...change, ...pinnedTo(edition, pinning) };
  const link = linkTo(view, shown, [...PINS, ...pins]);
  return pinning === 'newest' ? livingAddress(link, edition.version) : link;
}
