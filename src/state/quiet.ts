/** Ms after which what may be wanted next is fetched ahead: until then the line is for the view's own files and a zoom's. */
export const AHEAD_MS = 6000;

/** How long a browser that cannot tell when it is idle is given. */
const PATIENCE_MS = 1500;

/**
 * Fulfilled once the page has all that it asked for and nothing to do: then what may be asked for next can be fetched.
 * @param after ms that it then still waits, for what comes after the rest
 */
export async function quiet(after = 0): Promise<void> {
  if (document.readyState !== 'complete')
    await new Promise((loaded) => addEventListener('load', loaded, { once: true }));
  await new Promise((waited) => setTimeout(waited, after));
  await new Promise<void>((idle) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => idle());
    else setTimeout(idle, PATIENCE_MS);
  });
}
