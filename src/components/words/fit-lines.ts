import { refit } from '../kit/refit';

/** Parts of the full size that are tried in turn. */
const STEPS = [1, 0.94, 0.88, 0.82, 0.77] as const;

/**
 * Returns an attachment that sets a heading so much smaller that it takes no more than `lines` lines where that helps: a
 * language may need longer words. Looks again when its words or its size change, as when the fonts come.
 */
export const fitLines = (lines: number) => (heading: HTMLElement) => {
  const fit = (): void => {
    heading.style.fontSize = '';
    const full = parseFloat(getComputedStyle(heading).fontSize);
    for (const step of STEPS) {
      heading.style.fontSize = `${full * step}px`;
      if (heading.clientHeight < (lines + 0.5) * parseFloat(getComputedStyle(heading).lineHeight)) return;
    }
    // Words of more lines at any size are read at their own.
    heading.style.fontSize = '';
  };
  return refit(heading, fit);
};
