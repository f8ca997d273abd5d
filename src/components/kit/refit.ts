/** Fits words to their room at the first look and whenever the element's size, its words or the page's fonts change. Ends when what it returns is called. */
export function refit(element: HTMLElement, fit: () => void): () => void {
  const sizes = new ResizeObserver(fit);
  sizes.observe(element);
  const texts = new MutationObserver(fit);
  texts.observe(element, { childList: true, characterData: true, subtree: true });
  document.fonts.addEventListener('loadingdone', fit);
  return () => {
    document.fonts.removeEventListener('loadingdone', fit);
    sizes.disconnect();
    texts.disconnect();
  };
}
