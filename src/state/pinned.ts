/**
 * Where a link that is pinned to an edition goes on to. The first script asks, before anything else is fetched, and so
 * nothing heavy may be imported here.
 */

declare global {
  /** Set by `editions.js` beside the page: the editions that are kept below it, as `['1.3.0']`. */
  var koshEditions: readonly string[] | undefined;
}

/**
 * Says in an address that it came from the folder of an edition that is no longer kept: an old list that a browser still
 * has would lead there again. No link of ours carries it on.
 */
export const GONE = 'gone';

/** From the folder of the atlas that is open to the one with the pages to read: a kept edition has none of its own. */
export const toPages = (pathname: string): string =>
  /\/v\/\d+\.\d+\.\d+\/[^/]*$/.test(pathname) ? '../../' : '';

/** The folder of a kept edition in the atlas's own; `npm run release` writes it. */
export const folderOfEdition = (version: string): string => `v/${version}/`;

/** The edition that a link is pinned to, where it is another than the page's own. */
export const otherEdition = (pinned: string | undefined, own: string): string | undefined =>
  pinned === own ? undefined : pinned;

/**
 * The address in a kept edition's folder that shows a link.
 * @param root the atlas's folder, ends with a slash
 * @param page where the link was opened: its file name and its parameters are kept
 */
export function keptAddress(
  root: string,
  version: string,
  { pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>,
): string {
  const file = /[^/]+\.html?$/.exec(pathname)?.[0] ?? '';
  return root + folderOfEdition(version) + file + search + hash;
}

/**
 * The address of the atlas that always shows the newest edition.
 * @param address of a page of the atlas, which may lie in the folder of a kept edition
 * @param version the page's own edition
 */
export function livingAddress(address: string, version: string): string {
  const [page = '', ...rest] = address.split(/(?=[?#])/);
  const leaf = /[^/]*$/.exec(page)?.[0] ?? '';
  const folder = page.slice(0, page.length - leaf.length);
  const kept = `/${folderOfEdition(version)}`;
  return (folder.endsWith(kept) ? folder.slice(0, 1 - kept.length) : folder) + leaf + rest.join('');
}
