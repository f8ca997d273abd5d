/** What a frame may have opened for its reader: an address of a page, and not a file that the page made itself. */
const PROTOCOLS: readonly string[] = ['http:', 'https:', 'file:'];

/** The address that a press would bring into the frame, in place of the figure; null where the press stays within it. */
function leavingTo(event: MouseEvent): string | null {
  if (event.defaultPrevented || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey)
    return null;
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
  return link !== null && PROTOCOLS.includes(link.protocol) ? link.href : null;
}

/**
 * Opens a page beside the one that is open; says whether the browser did. A sandbox without `allow-popups` forbids it:
 * Chromium then gives no window and Firefox throws, and nothing else tells a frame of it. With `noopener` neither would
 * tell, so the new page is cut off afterwards.
 */
function opens(address: string): boolean {
  try {
    const opened = window.open(address, '_blank');
    if (opened === null) return false;
    cutOff(opened);
    return true;
  } catch {
    return false;
  }
}

function cutOff(opened: Window): void {
  try {
    opened.opener = null;
  } catch {
    /* In a sandbox that its popups inherit it has another origin already, and cannot reach into the frame. */
  }
}

/**
 * Keeps a framed figure where it is: what a press on a link would put in its place opens in a page of its own. To be told
 * of every press, after all who may answer it within the figure.
 * @returns the address where the frame's sandbox forbids to open it; null else
 */
export function openOutside(event: MouseEvent): string | null {
  const address = leavingTo(event);
  if (address === null) return null;
  event.preventDefault();
  return opens(address) ? null : address;
}
