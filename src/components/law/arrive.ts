/**
 * Shows a page from its beginning, whatever scrolls, and puts the keyboard and the voice on its heading; a choice
 * that is made with the arrow keys keeps them.
 */
export function arrive(page: HTMLElement): void {
  page.parentElement?.scrollTo({ top: 0 });
  const { top } = page.getBoundingClientRect();
  if (top < 0 || top > innerHeight * 0.8) page.scrollIntoView();
  if (document.activeElement?.closest('fieldset')) return;
  page.querySelector<HTMLElement>('h2.head')?.focus({ preventScroll: true });
}
