/** Ms for which frames are waited for: in a hidden tab and in a frame that is scrolled away none comes. */
const PATIENCE_MS = 500;

/** Fulfilled at the second frame from now: what has changed until now is then on the screen. At once where nothing paints. */
export function painted(): Promise<void> {
  if (typeof requestAnimationFrame === 'undefined' || document.hidden) return Promise.resolve();
  return new Promise((done) => {
    const late = setTimeout(done, PATIENCE_MS);
    // The browser asks for the second frame when it has taken the first.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        clearTimeout(late);
        done();
      }),
    );
  });
}
