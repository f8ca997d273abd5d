import { createSubscriber } from 'svelte/reactivity';
import { fontsThere } from '../../state/fonts';
import { type BreadthOf, estimatedBreadth, FONT } from '../../map/names/lettering';

let areThere = false;
void fontsThere.then(() => (areThere = true));

/** What measures with the page's fonts measures anew when one of them has come. */
const whenFontsCome = createSubscriber((update) => {
  if (!areThere) void fontsThere.then(update);
  document.fonts.addEventListener('loadingdone', update);
  return () => document.fonts.removeEventListener('loadingdone', update);
});

const ruler = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d');

/** Measures as the browser sets the text, with the fonts that are there now. */
export const breadthOf: BreadthOf = (lettering) => {
  if (!ruler) return estimatedBreadth(lettering);
  whenFontsCome();
  const { text, size, weight, spacing } = lettering;
  ruler.font = `${weight} ${size}px ${FONT}`;
  return ruler.measureText(text).width + text.length * spacing;
};
