/**
 * Fits words to their room whenever the element's size or its words change, and at the first look. Ends when what it returns is called.
 * Knows nothing of fonts, so that the first script of the page can use it; those that come change a size as a rule.
 */
export function refit(element: HTMLElement, fit: () => void): () => void {
  const sizes = new ResizeObserver(fit);
  sizes.observe(element);
  const texts = new MutationObserver(fit);
  texts.observe(element, { childList: true, characterData: true, subtree: true });
  return () => {
    sizes.disconnect();
    texts.disconnect();
  };
}
