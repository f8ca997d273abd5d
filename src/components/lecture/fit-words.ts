import { fontsThere } from '../../state/fonts';

/** Parts of the full size that are tried in turn; a hall reads nothing smaller. */
const STEPS = [1, 0.94, 0.88, 0.82, 0.76, 0.7] as const;

/**
 * Makes the words of a slide so much smaller that they fit their column, since nobody scrolls in a hall. Looks again when
 * the column or its words change and when the fonts have come; ends when the column goes.
 * @param column holds the words as its only child
 */
export function fitWords(column: HTMLElement): () => void {
  const fit = (): void => {
    const [words] = column.children;
    if (!(words instanceof HTMLElement)) return;
    for (const step of STEPS) {
      words.style.zoom = String(step);
      if (column.scrollHeight <= column.clientHeight) return;
    }
  };
  const sizes = new ResizeObserver(fit);
  sizes.observe(column);
  const texts = new MutationObserver(fit);
  texts.observe(column, { childList: true, characterData: true, subtree: true });
  void fontsThere.then(fit);
  return () => {
    sizes.disconnect();
    texts.disconnect();
  };
}
