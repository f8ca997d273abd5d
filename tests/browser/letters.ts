import type { Frame, Page } from 'playwright-core';

/** Ms for which a page's own fonts are waited for: where they are kept away the system's stay, and a page of a test has none. */
const PATIENCE_MS = 5000;

/**
 * Resolves when a page is set in its own letters. They are added by a script once they can be shown, so before that the
 * browser has none to wait for; letters that come are measured anew, and other names may then need other ones.
 */
export const lettersThere = (page: Page | Frame): Promise<void> =>
  page.evaluate(async (patience) => {
    const end = performance.now() + patience;
    const isOurs = document.getElementById('app') !== null;
    const wait = (): boolean =>
      document.fonts.status === 'loading' || (isOurs && document.fonts.size === 0 && performance.now() < end);
    // Letters that come in the last frame of a round are set in the round after it.
    for (let isLate = true; isLate;) {
      isLate = wait();
      await document.fonts.ready;
      for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
      isLate ||= wait();
    }
  }, PATIENCE_MS);
