import { refit } from '../kit/refit';

/** Parts of the full size that are tried in turn; a hall reads nothing smaller. */
const STEPS = [1, 0.94, 0.88, 0.82, 0.76, 0.7] as const;
/** From this size on, words that may give way are left out before the rest is set smaller still. */
const KEPT = 0.94;

const YIELDING = 'data-yields';
/** The attribute of words that give way where there is no room for them, the last first. */
export const YIELDS = { [YIELDING]: '' } as const;

/**
 * Makes the words of a slide so much smaller that they fit their column, since nobody scrolls in a hall; what may give way
 * is left out first. Looks again when the column or its words change and when the fonts have come; ends when the column goes.
 * @param column holds the words as its only child
 */
export function fitWords(column: HTMLElement): () => void {
  const fit = (): void => {
    const [words] = column.children;
    if (!(words instanceof HTMLElement)) return;
    const yielding = [...words.querySelectorAll<HTMLElement>(`[${YIELDING}]`)];
    for (const part of yielding) part.hidden = false;
    const fits = (step: number): boolean => {
      words.style.zoom = String(step);
      words.style.setProperty('--zoom', String(step));
      return column.scrollHeight <= column.clientHeight;
    };
    if (STEPS.filter((step) => step >= KEPT).some(fits)) return;
    for (const part of yielding.toReversed()) {
      part.hidden = true;
      if (fits(KEPT)) return;
    }
    STEPS.some(fits);
  };
  return refit(column, fit);
}
