/** Ms for which a frame is waited for: in a hidden tab and in a frame that is scrolled away none comes. */
const PATIENCE_MS = 500;

/** Fulfilled in the task after the next frame: what has changed until now is then painted. At once where nothing paints. */
export function painted(): Promise<void> {
  if (typeof requestAnimationFrame === 'undefined' || document.hidden) return Promise.resolve();
  return new Promise((done) => {
    const late = setTimeout(done, PATIENCE_MS);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(done);
    });
  });
}
